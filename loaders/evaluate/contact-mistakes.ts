import {isFormatRight} from "./contacts.ts";
import {isDateRight, isPrecisionRight} from "./dates.ts";
import {isPlaceRight} from "./fields.ts";
import type {Judged} from "./match.ts";
import type {Context, Mistake} from "./mistake.ts";
import {arePartiesRight} from "./participants.ts";
import {sentenceOfFound, sentenceOfGold} from "./sentences.ts";
import {tell, tellDays, tellParties, type Told} from "./told.ts";

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
export const fieldMistakes = (judged: Judged, context: Context): Mistake[] =>
  judged.matches
    .filter(({gold}) => !gold.optional)
    .flatMap((pair) =>
      checks(pair, judged, context).flatMap((check) => toMistake(check, pair, judged, context)),
    );

type Check = [claim: Mistake["claim"], isRight: boolean, tell: (contact: Told) => string];

function checks(pair: Pair, {document: {published}}: Judged, {parties}: Context): Check[] {
  const {gold, found} = pair;
  const isDated = isDateRight(gold, found, published);
  return [
    ["participants", arePartiesRight(pair, parties), tellParties],
    ["status", gold.status === found.status, ({status}) => status],
    ["main", gold.main === found.main, ({main}) => String(main)],
    ["date", isDated, tellDays],
    ["precision", !isDated || isPrecisionRight(gold, found), tellDays],
    ["place", isPlaceRight(gold, found), ({place}) => place ?? "none"],
    ["format", isFormatRight(gold, found), ({format}) => format],
  ];
}

function toMistake(
  [claim, isRight, tellIt]: Check,
  {gold, found}: Pair,
  {document: {file}, article}: Judged,
  {tables, documentOf}: Context,
): Mistake[] {
  if (isRight) return [];
  const sentence = sentenceOfFound(found, claim, documentOf(article.id), tables);
  return [{file, claim, about: tellParties(gold), wanted: tellIt(gold), found: tellIt(found), sentence}];
}
