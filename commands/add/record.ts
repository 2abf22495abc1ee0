import {group} from "d3-array";
import {known, type Facts} from "./draft.ts";
import {plainField} from "./formats/markup.ts";

/** What a field of a record may be called, best first; compared in small letters without marks. */
const NAMES: Record<keyof Facts | "text", string[]> = {
  text: "text body articlebody fulltext content contenttext contenthtml maintext articletext story html abstract description".split(
    " ",
  ),
  title: "title headline heading name subject".split(" "),
  url: "url link canonicalurl href permalink articleurl sourceurl weburl address mainentityofpage".split(" "),
  published:
    "published datepublished publishedat publisheddate publicationdate pubdate publishdate date day datetime timestamp created createdat isodate".split(
      " ",
    ),
  outlet:
    "outlet source publisher publication sitename site newspaper media medianame sourcename agency feedtitle".split(
      " ",
    ),
  side: ["side", "sidecode"],
  language: "language lang inlanguage languagecode".split(" "),
  rights: ["rights"],
};

const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, "");

/** What a record says of an article, and the keys of which nothing was made. `what` is how its keys are called: "column". */
export function factsOf(
  record: Readonly<Record<string, unknown>>,
  what: string,
): {facts: Partial<Facts>; text: string | null; unread: string[]} {
  const keys = Object.keys(record);
  const keysOf = group(keys, plainName);
  const used = new Set<string>();
  const find = (fact: keyof typeof NAMES): {value: string; key: string} | null => {
    for (const key of NAMES[fact].flatMap((name) => keysOf.get(name) ?? [])) {
      const value = used.has(key) ? null : scalar(record[key]);
      if (value) return (used.add(key), {value, key});
    }
    return null;
  };
  const text = find("text");
  const facts = Object.fromEntries(
    (["title", "url", "published", "outlet", "side", "language", "rights"] as const).map((fact) => {
      const found = find(fact);
      const value = found && (fact === "title" ? plainField(found.value) : found.value);
      return [fact, found && known(value, `${what} ${found.key}`)];
    }),
  ) as Partial<Facts>;
  return {facts, text: text && plainField(text.value), unread: keys.filter((key) => !used.has(key))};
}

/** A value that is written out; of an object its name, its address or its text, of a list the first. */
function scalar(value: unknown, depth = 0): string | null {
  if (typeof value === "string") return value.trim() || null;
  if (typeof value === "number") return `${value}`;
  if (typeof value !== "object" || value === null || depth > 2) return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return scalar(value[0], depth + 1);
  const object = value as Record<string, unknown>;
  return scalar(object.name ?? object.title ?? object["@id"] ?? object.url ?? object.rendered, depth + 1);
}

/** Whether a record is an article: it has a text and something beside it, or nothing but a text. */
export const isArticle = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  factsOf(value as Record<string, unknown>, "").text !== null;
