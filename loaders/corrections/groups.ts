import type {AccountDraft} from "../contacts/accounts.ts";
import {standing, type Ruling} from "./ruling.ts";

/** The accounts that tell of one contact. */
export type Group = readonly AccountDraft[];

/** Regroups accounts: first those split off leave their contact, then contacts that are one are joined. */
export function regroup(groups: readonly Group[], rulings: readonly Ruling[]): Group[] {
  const parted = partAll(groups, rulings);
  return standing(rulings, "merge").reduce(
    (all, {accounts: [one, other]}) => join(all, one!, other!),
    parted,
  );
}

/** The groups after all splits, and before any merge. */
export function partAll(groups: readonly Group[], rulings: readonly Ruling[]): Group[] {
  const leaving = new Set(standing(rulings, "split").map(({accounts}) => accounts[0]!));
  if (!leaving.size) return [...groups];
  return groups.flatMap((group) => {
    const staying = group.filter((account) => !leaving.has(account));
    if (staying.length === group.length) return [group];
    const alone = group.filter((account) => leaving.has(account)).map((account) => [account]);
    return staying.length ? [staying, ...alone] : alone;
  });
}

function join(groups: readonly Group[], one: AccountDraft, other: AccountDraft): Group[] {
  const joined = groups.filter((group) => group.includes(one) || group.includes(other));
  return [...groups.filter((group) => !joined.includes(group)), joined.flat()];
}

export const groupOf = (account: AccountDraft, groups: readonly Group[]): Group =>
  groups.find((group) => group.includes(account)) ?? [];
