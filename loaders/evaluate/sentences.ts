import {sentenceAt, type Document} from "../documents.ts";
import type {Tables} from "../schema.ts";
import {exact} from "../span.ts";
import type {GoldContact, GoldParty} from "./gold.ts";
import type {Found} from "./match.ts";
import {spellings} from "./names.ts";

const LONGEST = 240;

const oneLine = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
};

/** The sentence around a place in the text, on one line; empty where there is none. */
export function sentenceOf(document: Document, position: number): string {
  const sentence = sentenceAt(document, position);
  return sentence ? oneLine(exact(document.text, sentence)) : "";
}

/** The sentence whose words tell a claim of a contact that was found; without any, that of its cue. */
export function sentenceOfFound(found: Found, claim: string, document: Document, tables: Tables): string {
  const rows = tables.evidence.filter(
    ({record, article}) => record === found.contact && article === found.article,
  );
  const row = rows.find(({role}) => role === claim) ?? rows.find(({role}) => role === "cue") ?? rows[0];
  return row ? sentenceOf(document, row.start) : "";
}

/** The first sentence that names most of the participants of a contact that was missed, and its place. */
export function sentenceOfGold({participants, place}: GoldContact, document: Document): string {
  const names = [...participants.map(familyWords), ...(place ? [[place]] : [])];
  const texts = document.sentences.map((sentence) => exact(document.text, sentence));
  const counts = texts.map((text) => {
    const words = new Set(text.split(/[^\p{L}-]+/u));
    return names.filter((parts) => parts.some((part) => words.has(part))).length;
  });
  return oneLine(texts[counts.indexOf(Math.max(...counts))] ?? "");
}

/** The words of a name that can stand for it alone, particles left out. */
const familyWords = (party: GoldParty): string[] =>
  spellings(party)
    .flatMap((name) => name.split(/\s+/))
    .filter((word) => /^\p{Lu}./u.test(word));
