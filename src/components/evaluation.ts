import type {FigureRow, Report} from "../../loaders/evaluate/report.ts";
import {element} from "./element.js";
import {FORMATS, SECTIONS, SHARES, SPLIT_NAMES, type Section} from "./evaluation-measures.js";
import {evaluationKey, evaluationTable} from "./evaluation-table.js";
import {alarmsNote, evaluationLead, labelledNote, madeNote} from "./evaluation-words.js";
import {fold} from "./fold.js";
import {table} from "./table.js";

/** How often the machine is wrong: what was measured, on what, and every figure; without gold, that nobody knows. */
export function evaluationSection(report: Report): HTMLElement {
  if (!report.splits.length) return element("p", {}, ...unknown());
  const sections = (list: readonly Section[]) => list.map((one) => part(one, report));
  return element(
    "div",
    {},
    element("p", {class: "lead"}, evaluationLead(report)),
    element("p", {}, ...measured()),
    element("p", {}, ...madeOf(report)),
    evaluationKey(),
    sections(SECTIONS),
    element("p", {class: "note"}, alarmsNote(report)),
    fold("By format, and point by point once a contact is found", sections([FORMATS, SHARES])),
    fold(`All ${report.figures.length} figures, as the command line prints them`, everything(report)),
  );
}

const part = (section: Section, report: Report): HTMLElement =>
  element(
    "section",
    {},
    element("h3", {}, section.title),
    element("p", {}, [section.meaning, labelledNote(section, report)].filter(Boolean).join(" ")),
    evaluationTable(section, report),
  );

const strong = (word: string) => element("strong", {}, word);
const folder = () => element("code", {}, "data/gold");

const unknown = () => [
  "This report was made without ",
  folder(),
  ", the hand-labelled articles against which the machine is measured. So nothing is known here of how often it is wrong: read the sentences behind a number before you rely on it.",
];

const measured = () => [
  "A careful reader’s findings in each article were written down first; then the machine read the same articles. The figures say how far the two agree. ",
  strong("Precision"),
  " is the share of what the machine gives that is right, ",
  strong("recall"),
  " the share of what stands in the articles that it finds, and ",
  strong("F1"),
  " their harmonic mean: 0 if all is wrong, 1 if all is right. The 95 % interval is what chance alone would make of the figure on other articles like these. Where it is wide, too few were labelled to say much; where all is right, or nothing, there is none.",
];

const madeOf = (report: Report) => [
  strong("The articles are synthetic:"),
  " they were written for this test, after the phrasing of ministries, agencies, newspapers and machine translations, and nothing in them is news. ",
  `They are ${madeNote(report)}. The rules were mended by the errors in the development articles, so the figures there flatter. No rule was made for an error in the held-out articles, though some of these were seen, so the figures there are nearer to the truth; real articles may still be harder. Articles and labels are in `,
  folder(),
  ", and every figure was computed when this page was built.",
];

const fixed = (value: number | null): string | null => value?.toFixed(3) ?? null;

const everything = ({figures}: Report): HTMLElement =>
  table(
    figures,
    [
      {name: "Measure", value: ({group, name}) => `${group}: ${name}`},
      {name: "Articles", value: ({split, articles}) => `${SPLIT_NAMES[split]}, ${articles}`},
      {name: "Value", value: ({value}) => fixed(value)},
      {name: "95 % interval", value: between},
      {name: "Precision", value: ({precision}) => fixed(precision)},
      {name: "Recall", value: ({recall}) => fixed(recall)},
      {name: "Right", value: ({right}) => right},
      {name: "Wanted", value: ({wanted}) => wanted},
      {name: "Found", value: ({kind, found}) => (kind === "f1" ? found : null)},
    ],
    {label: "All figures of the evaluation"},
  );

const between = ({low, high}: FigureRow): string | null =>
  low === null || high === null ? null : `${fixed(low)}–${fixed(high)}`;
