import type {AccountDraft} from "../contacts/accounts.ts";
import type {Knowledge} from "../knowledge.ts";
import type {Reading} from "../reading.ts";
import {alignDays} from "./days.ts";
import {alignFormats} from "./formats.ts";
import {alignPlaces} from "./places.ts";
import {said, type Held, type Said, type Words} from "./rows.ts";
import type {Side} from "./sides.ts";

/** One article's account of a contact. */
export interface Account {
  account: AccountDraft;
  reading: Reading;
}

export type Fact = Omit<Held, "contact" | "topic">;
type Role = "date" | "place" | "cue";

/** Day, place and format of a contact as the two sides tell them, held against each other. */
export function alignFacts(contact: string, left: Side, right: Side, knowledge: Knowledge): Held[] {
  const [ours, theirs] = [left, right].map(({parts}) =>
    parts.flatMap(({reading, tellings}) => {
      const telling = tellings.find((one) => one.contact === contact);
      return telling ? [{reading, account: telling.account}] : [];
    }),
  ) as [Account[], Account[]];
  if (!ours.length || !theirs.length) return [];
  const facts = [
    ...alignDays(ours, theirs),
    ...alignPlaces(ours, theirs, knowledge),
    ...alignFormats(ours, theirs, knowledge),
  ];
  return facts.map((fact) => ({contact, topic: null, ...fact}));
}

/** The first of a side's accounts that has the fact and words for it. */
export const firstWith = (
  accounts: readonly Account[],
  role: Role,
  has: (account: AccountDraft) => boolean,
): Account | null => accounts.find((one) => has(one.account) && wordsFor(one, role)) ?? null;

/** The words of one account for a fact, and of the side's others that tell the same. */
export function saidBy(
  one: Account,
  role: Role,
  accounts: readonly Account[],
  isSame: (other: AccountDraft) => boolean,
): Said {
  const also = accounts
    .filter((other) => other !== one && isSame(other.account))
    .flatMap((other) => wordsFor(other, role) ?? []);
  return said(one.reading, wordsFor(one, role)!, also);
}

function wordsFor({account, reading}: Account, role: Role): Words | null {
  const span = account.evidence.find((item) => item.role === role)?.span;
  return span ? {reading, start: span.start, end: span.end} : null;
}

/** A fact that one side alone tells. */
export const alone = (fact: Pick<Fact, "aspect" | "rule">, told: Said, hand: "left" | "right"): Fact => ({
  ...fact,
  relation: `${hand}-only`,
  left: hand === "left" ? told : null,
  right: hand === "right" ? told : null,
  score: 1,
});
