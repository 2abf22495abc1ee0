import type {AccountDraft, ParticipantDraft} from "./accounts.ts";
import {monthsOf} from "./windows.ts";

/**
 * The blocks in which a contact lies: each person with each other country, in each month in which it can lie. Only
 * accounts that share a block are compared, as in record linkage; `slack` widens the months by some days.
 */
export function blocksOf(
  participants: readonly ParticipantDraft[],
  accounts: readonly AccountDraft[],
  slack: number,
): string[] {
  const months = [...new Set(accounts.flatMap((account) => monthsOf(account, slack)))];
  return keysOf(participants).flatMap((key) => months.map((month) => `${key} ${month}`));
}

/** Each person with each other country that takes part. */
export function keysOf(participants: readonly ParticipantDraft[]): string[] {
  const countries = [...new Set(participants.map((party) => party.country))];
  return participants.flatMap(({person, country}) =>
    person ? countries.filter((other) => other !== country).map((other) => `${person} ${other}`) : [],
  );
}
