import {articleSentences} from "../../site/changes/articles.ts";
import {changeSentences, kindName, KINDS} from "../../site/changes/sentences.ts";
import {capital, counted, listed, spelled} from "../../src/components/words.ts";
import type {FileChange} from "../../site/hashes.ts";
import type {Commit} from "./checkout.ts";
import {findingsOf, movedFindings} from "./findings.ts";
import type {Step} from "./states.ts";

/** How a report is set: for the eye, or as Markdown. */
export interface Setting {
  title: (text: string) => string;
  heading: (text: string) => string;
  subheading: (text: string) => string;
  item: (text: string) => string;
}

export const TERMINAL: Setting = {
  title: (text) => `${text}\n`,
  heading: (text) => `\n${text}`,
  subheading: (text) => `  ${text}`,
  item: (text) => `    ${text}`,
};

export const MARKDOWN: Setting = {
  title: (text) => `# ${text}\n`,
  heading: (text) => `\n## ${text}\n`,
  subheading: (text) => `\n### ${text}\n`,
  item: (text) => `- ${text.replace(/([\\`*_<[\]])/g, "\\$1")}`,
};

/** The whole report, as lines. */
export function reportLines(
  since: Commit,
  steps: readonly Step[],
  told: readonly string[],
  set: Setting,
): string[] {
  return [
    set.title(`What has changed since ${since.hash.slice(0, 12)} of ${since.day}, “${since.subject}”`),
    ...told,
    ...firstPage(steps, set),
    ...steps.flatMap((step) => stepLines(step, set)),
  ];
}

/** The numbers of the first page that are not what they were, in each state that the steps lead through. */
function firstPage(steps: readonly Step[], {heading, item}: Setting): string[] {
  const states = [steps[0]!.before, ...steps.map(({after}) => after)].map(findingsOf);
  const moved = movedFindings(states).map(({name, values}) => {
    const [was, ...then] = values;
    const now = then.at(-1)!;
    const between = then.length > 1 ? `, ${then[0]} by the program of now on the data of then` : "";
    return item(`${capital(name)}: ${now}, was ${was}${between}`);
  });
  return [
    heading("The first page"),
    ...(moved.length ? moved : [item("Every number on it is what it was.")]),
  ];
}

/** What one cause did to articles, contacts and problems. */
function stepLines(step: Step, {heading, subheading, item}: Setting): string[] {
  const {cause, files, before, after} = step;
  const sentences = changeSentences(before, after);
  const kinds = KINDS.map((kind): [string, string[]] => {
    const own = sentences.filter((sentence) => sentence.kind === kind).map(({words}) => words);
    return [`${kindName(kind)}: ${counted(own.length, "contact")}`, own];
  });
  const articles = articleSentences(before, after).map((words) => `${words}.`);
  const problems = freshProblems(step);
  const told = [
    [`Articles: ${spelled(articles.length)}`, articles],
    ...kinds,
    ["New problems", problems],
  ] as const;
  const lines = told.flatMap(([title, rows]) => (rows.length ? [subheading(title), ...rows.map(item)] : []));
  const none = `${files.length ? "What changed in it changed" : "Nothing in it has changed, and so"} no article and no contact.`;
  return [
    heading(`Because of the ${cause}`),
    ...fileLines(files, item),
    ...(lines.length ? lines : [item(none)]),
  ];
}

/** What could not be read or applied now and could before, such as a correction whose contact is gone. */
function freshProblems({before, after}: Step): string[] {
  const [was, is] = [before, after].map(({problems}) =>
    problems.map(({file, line, message}) => `${file}${line === null ? "" : `:${line}`}: ${message}`),
  );
  return is!.filter((problem) => !was!.includes(problem));
}

const FILES_SHOWN = 12;

function fileLines(files: readonly FileChange[], item: Setting["item"]): string[] {
  if (files.length === 0) return [];
  const shown = files
    .slice(0, FILES_SHOWN)
    .map(({name, how}) => (how === "changed" ? name : `${name} (${how})`));
  const more = files.length - shown.length;
  return [
    item(
      `${capital(counted(files.length, "file"))}: ${listed(more ? [...shown, `${spelled(more)} more`] : shown)}.`,
    ),
  ];
}
