import type {Mistake} from "./mistake.ts";
import type {Evaluation, Figure} from "./evaluate.ts";

const WIDTH = 44;
const number = (value: number | null): string => (value === null ? "–" : value.toFixed(3)).padStart(7);

/** An evaluation as a table for the terminal: figure, 95 % interval, precision, recall, and counts. */
export function printEvaluation({split, articles, figures}: Evaluation): string {
  const groups = [...new Set(figures.map(({group}) => group))];
  const head = `${"".padEnd(WIDTH)}  value  95 % interval    prec.   recall   right/wanted/found`;
  return [
    `${split}: ${articles} articles`,
    head,
    ...groups.flatMap((group) => {
      const own = figures.filter((figure) => figure.group === group);
      return [`${group}${labelled(own, articles)}`, ...own.map(printFigure)];
    }),
  ].join("\n");
}

/** Said where not every article of the split is labelled for it. */
const labelled = ([first]: readonly Figure[], articles: number): string =>
  first!.articles === articles ? "" : ` (labelled in ${first!.articles} ${first!.unit})`;

function printFigure({name, kind, value, precision, recall, interval, tally}: Figure): string {
  const between = interval ? `${number(interval[0])} ${number(interval[1])}` : "".padEnd(15);
  const {right, wanted, found} = tally ?? {};
  const counts = tally ? (kind === "f1" ? [right, wanted, found] : [right, wanted]) : [];
  const rates = kind === "f1" ? `${number(precision)}  ${number(recall)}` : "".padEnd(16);
  return `  ${name.padEnd(WIDTH - 3)}${number(value)} ${between}  ${rates}   ${counts.join("/")}`;
}

/** A mistake on one line: file, claim, gold against found, and the sentence. */
export function printMistake({file, claim, about, wanted, found, sentence}: Mistake): string {
  const kind = found === null ? "missed " : wanted === null ? "extra " : "";
  const parts = [
    `${file}: ${kind}${claim}${about === null ? "" : ` of ${about}`}`,
    wanted !== null && `gold: ${wanted}`,
    found !== null && `found: ${found}`,
    sentence && `“${sentence}”`,
  ];
  return parts.filter(Boolean).join(" | ");
}
