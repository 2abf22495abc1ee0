import {group} from "d3-array";
import type {Unreported} from "../schema.ts";
import {estimate, type Lists} from "./chapman.ts";
import {listed, type Listed, type Told} from "./lists.ts";

/**
 * Fewer contacts that both report, and the estimator is biased by more than can be told (Robson and Regier 1964: with
 * seven or more the bias is negligible at 95 per cent).
 */
const LEAST_SHARED = 7;

/** For every two sides that report contacts between them: their two lists, and how many contacts neither may hold. */
export function unreportedRows(told: Told): Unreported[] {
  const pairs = group(listed(told), ({sides}) => sides.join(" "));
  return [...pairs.values()]
    .map(toRow)
    .sort((a, b) => b.both - a.both || b.seen - a.seen || (a.id < b.id ? -1 : 1));
}

function toRow(contacts: readonly Listed[]): Unreported {
  const [left, right] = contacts[0]!.sides;
  const listOf = (side: string) =>
    contacts.filter(({report}) => report[side] === "own").map(({contact}) => contact.id);
  const [lefts, rights] = [listOf(left), listOf(right)];
  const shared = new Set(rights);
  const both = lefts.filter((id) => shared.has(id)).length;
  const days = contacts.flatMap(({contact: {date_start, reported}}) => date_start ?? reported ?? []).sort();
  const lists = {n1: lefts.length, n2: rights.length, m: both};
  const why = whyNot(lists);
  const found = why === null ? estimate(lists) : null;
  return {
    id: `${left}-${right}`,
    left,
    right,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    left_contacts: lefts,
    right_contacts: rights,
    both,
    seen: contacts.length,
    relayed: contacts.filter(({report}) => Object.values(report).includes("relayed")).length,
    estimate: found && rounded(found.total),
    variance: found && rounded(found.variance),
    low: found && rounded(found.low),
    high: found && rounded(found.high),
    why_not: why,
  };
}

const rounded = (n: number): number => Math.round(n * 1e3) / 1e3;

/** Two lists can be held against each other only if each has some of its own, and enough in common. */
export function whyNot({n1, n2, m}: Lists): Unreported["why_not"] {
  if (n1 === 0 || n2 === 0) return "no-list";
  if (m < LEAST_SHARED) return "too-few-shared";
  return m === n1 || m === n2 ? "one-list-within-the-other" : null;
}
