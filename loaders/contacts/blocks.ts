import type {AccountDraft, ParticipantDraft} from "./accounts.ts";
import {nameWords} from "./same-person.ts";
import {monthsOf} from "./windows.ts";

/**
 * The blocks in which a contact lies: each word of a person's name with each other country, in each month in which it can lie. Only
 * accounts that share a block are compared, as in record linkage; `slack` widens the months by some days.
 */
export function blocksOf(
  participants: readonly ParticipantDraft[],
  accounts: readonly AccountDraft[],
  slack: number,
): string[] {
  const months = [...new Set(accounts.flatMap((account) => monthsOf(account, slack)))];
  return wordKeysOf(participants).flatMap((key) => months.map((month) => `${key} ${month}`));
}

/** Each person with each other country that takes part. */
export const keysOf = (participants: readonly ParticipantDraft[]): string[] =>
  keyed(participants, (person) => [person]);

/** Each word of a name with each other country: one article gives a family name alone, another the whole. */
export const wordKeysOf = (participants: readonly ParticipantDraft[]): string[] =>
  keyed(participants, nameWords);

function keyed(
  participants: readonly ParticipantDraft[],
  partsOf: (person: string) => readonly string[],
): string[] {
  const countries = [...new Set(participants.map((party) => party.country))];
  return participants.flatMap(({person, country}) =>
    (person ? partsOf(person) : []).flatMap((part) =>
      countries.filter((other) => other !== country).map((other) => `${part} ${other}`),
    ),
  );
}
