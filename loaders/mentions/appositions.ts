import type {Document} from "../documents.ts";
import {isCapitalised} from "../tokens.ts";
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
  const comma = title.first - 1;
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
