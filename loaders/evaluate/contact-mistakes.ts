import {isFormatRight} from "./contacts.ts";
import {isDateRight, isPrecisionRight, precisionOf} from "./dates.ts";
import {isPlaceRight} from "./fields.ts";
import type {Judged} from "./match.ts";
import type {Context, Mistake} from "./mistake.ts";
import {arePartiesRight, type Parties} from "./participants.ts";
import {sentenceOfFound, sentenceOfGold} from "./sentences.ts";
import {tell, tellDays, tellParties} from "./told.ts";

type Pair = Judged["matches"][number];

/** Contacts of an article that were missed, and those found that are none. */
export function contactMistakes(
  {document: {file}, article, missed, extra}: Judged,
  {tables, documentOf}: Context,
): Mistake[] {
  const text = documentOf(article.id);
  const base = {file, claim: "contact", about: null} as const;
  return [
    ...missed.map((gold) => ({
      ...base,
      wanted: tell(gold),
      found: null,
      sentence: sentenceOfGold(gold, text),
    })),
    ...extra.map((found) => ({
      ...base,
      wanted: null,
      found: tell(found),
      sentence: sentenceOfFound(found, "cue", text, tables),
    })),
  ];
}

/** What is wrong in the contacts that match. */
export const fieldMistakes = (judged: Judged, {tables, parties, documentOf}: Context): Mistake[] =>
  judged.matches
    .filter(({gold}) => !gold.optional)
    .flatMap((pair) =>
      checks(pair, judged, parties)
        .filter(([, isRight]) => !isRight)
        .map(([claim, , wanted, found]) => ({
          file: judged.document.file,
          claim,
          about: tellParties(pair.gold),
          wanted: String(wanted),
          found: String(found),
          sentence: sentenceOfFound(pair.found, claim, documentOf(judged.article.id), tables),
        })),
    );

type Check = [claim: Mistake["claim"], isRight: boolean, wanted: string | boolean, found: string | boolean];

function checks(pair: Pair, {document: {published}}: Judged, parties: Parties): Check[] {
  const {gold, found} = pair;
  const isDated = isDateRight(gold, found, published);
  const isFine = !isDated || isPrecisionRight(gold, found);
  return [
    ["participants", arePartiesRight(pair, parties), tellParties(gold), tellParties(found)],
    ["status", gold.status === found.status, gold.status, found.status],
    ["main", gold.main === found.main, gold.main, found.main],
    ["date", isDated, tellDays(gold), tellDays(found)],
    ["precision", isFine, precisionOf(gold), found.date_precision],
    ["place", isPlaceRight(gold, found), gold.place ?? "none", found.place ?? "none"],
    ["format", isFormatRight(gold, found), gold.format, found.format],
  ];
}
