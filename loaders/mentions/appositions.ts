import type {Document} from "../documents.ts";
import {isCapitalised, type Token} from "../tokens.ts";
import {isTaken, type Finder, type Name} from "./finder.ts";
import {isHonorific} from "./honorifics.ts";
import {isNameWord, nameWords} from "./names.ts";
import type {Title} from "./titles.ts";

/** The title in apposition after a name: "Zhao Leji, chairman of the Standing Committee". */
export function titleAfter({tokens}: Document, name: Name, titles: Map<number, Title>): Title | null {
  const comma = tokens[name.last]?.fold;
  const apposed = comma === "," || comma === "(" || comma === "--" || comma === "-";
  const title = titles.get(apposed ? name.last + 1 : name.last);
  // "Sartaj Aziz Advisor to the Prime Minister": scrapes lose the comma; a small letter would be prose.
  if (!title || title.plural || (!apposed && !isCapitalised(tokens[title.first]!))) return null;
  return apposed || title.first === title.core[0] ? title : null;
}

const CLOSES = /^[,.;)]$/;

/** "A, Politburo member and Secretary of the Party Committee of B, said": the second title of one apposition. */
export function withFurther({tokens}: Document, title: Title, titles: Map<number, Title>): Title {
  const further = tokens[title.last]?.fold === "and" ? titles.get(title.last + 1) : undefined;
  const one =
    further && !further.plural && !further.definite && CLOSES.test(tokens[further.last]?.text ?? "");
  if (!one) return title;
  const owners = [...new Set([...title.owners, ...further.owners])];
  return {...title, last: further.last, country: title.country ?? further.country, owners};
}

/** A name of two or more words before a title in apposition; the codebook need not hold it. */
export function nameBefore(finder: Finder, title: Pick<Title, "first" | "plural">): Name | null {
  const {tokens} = finder.document;
  const comma = relativeStart(tokens, title.first) - 1;
  if (title.plural || comma < 2 || !/^[,(]$/.test(tokens[comma]!.text)) return null;
  let first = comma;
  while (
    first > 0 &&
    comma - first < 5 &&
    isNamePart(finder, first - 1) &&
    tokens[first]!.before !== "paragraph"
  )
    first--;
  while (first < comma && (!isNameWord(tokens[first], finder.knowledge.names) || isHonorific(tokens, first)))
    first++;
  const name = {first, last: comma, person: null};
  return nameWords(tokens, first, comma).length < 2 || isTaken(finder, name) ? null : name;
}

const IS = /^is$/;
const BEARS = /^(?:serves|served|acts|acted|works|worked)$/;
const SINCE = /^(?:also|now|currently|then)$/;

/** "A, who is also the trade minister of C", "A, who serves as": where a clause begins that says no more than the title it leads to; else the title's start. */
function relativeStart(tokens: readonly Token[], first: number): number {
  const as = tokens[first - 1]?.fold === "as" ? first - 1 : first;
  const verb = SINCE.test(tokens[as - 1]?.fold ?? "") ? as - 2 : as - 1;
  const bears = (as < first ? BEARS : IS).test(tokens[verb]?.fold ?? "");
  const who = SINCE.test(tokens[verb - 1]?.fold ?? "") ? verb - 2 : verb - 1;
  return bears && tokens[who]?.fold === "who" ? who : first;
}

function isNamePart({document, placeAt, knowledge}: Finder, i: number): boolean {
  const token = document.tokens[i]!;
  if (placeAt.has(i)) return false;
  return (
    isNameWord(token, knowledge.names) ||
    knowledge.names.particles.has(token.fold) ||
    (token.fold === "-" && token.before === "none") ||
    // "Yoo Heung-soo"
    (token.before === "none" && document.tokens[i - 1]?.fold === "-")
  );
}
