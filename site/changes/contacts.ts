import type {Contact, Tables} from "../../loaders/schema.ts";
import {keysOf, type Keys} from "./keys.ts";

/** What of the tables tells of contacts. */
export type Told = Pick<
  Tables,
  "articles" | "entities" | "contacts" | "participants" | "accounts" | "evidence"
>;

/** What became of a contact between two states of the tables, `was` and `now`. */
export type Change =
  | {kind: "added"; now: Contact}
  | {kind: "gone"; was: Contact}
  /** the same contact, whatever is told of it, and whatever its id */
  | {kind: "kept"; was: Contact; now: Contact}
  /** no row of its own any more: its words now tell of another that was there before */
  | {kind: "merged"; was: Contact; now: Contact}
  /** a row of its own: its words told of another that is still there */
  | {kind: "split"; was: Contact; now: Contact};

type Kept = Extract<Change, {kind: "kept"}>;

/** Of the words on which the smaller of two contacts rests, so many are shared by what is one contact. */
const ENOUGH = 0.5;

/**
 * What became of each contact. Ids name day and people and so change with them; hence contacts of unlike id are known
 * by the words on which they rest. The order is that of the tables.
 */
export function contactChanges(before: Told, after: Told): Change[] {
  const [was, is] = keysOf(before, after);
  const kept = [...byId(before.contacts, after.contacts)];
  kept.push(...byWords(without(before.contacts, kept, "was"), without(after.contacts, kept, "now"), was, is));
  const left = without(before.contacts, kept, "was").map((contact): Change => {
    const into = kept.find((one) => movedTo(was(contact), was(one.was), is(one.now)));
    return into ? {kind: "merged", was: contact, now: into.now} : {kind: "gone", was: contact};
  });
  const come = without(after.contacts, kept, "now").map((contact): Change => {
    const from = kept.find((one) => movedTo(is(contact), is(one.now), was(one.was)));
    return from ? {kind: "split", was: from.was, now: contact} : {kind: "added", now: contact};
  });
  return [...come, ...left, ...kept];
}

function byId(before: readonly Contact[], after: readonly Contact[]): Kept[] {
  const now = new Map(after.map((contact) => [contact.id, contact]));
  return before.flatMap((was) => {
    const same = now.get(was.id);
    return same ? [{kind: "kept", was, now: same} as const] : [];
  });
}

const without = (contacts: readonly Contact[], kept: readonly Kept[], side: "was" | "now"): Contact[] => {
  const known = new Set(kept.map((one) => one[side].id));
  return contacts.filter(({id}) => !known.has(id));
};

/** Contacts of unlike id, those with most words in common first. */
function byWords(before: readonly Contact[], after: readonly Contact[], was: Keys, is: Keys): Kept[] {
  const holders = new Map<string, Contact[]>();
  for (const now of after) for (const key of is(now)) holders.set(key, [...(holders.get(key) ?? []), now]);
  const likely = before.flatMap((one) => {
    const counts = new Map<Contact, number>();
    for (const key of was(one))
      for (const now of holders.get(key) ?? []) counts.set(now, (counts.get(now) ?? 0) + 1);
    return [...counts]
      .filter(([now, shared]) => shared >= ENOUGH * Math.min(was(one).size, is(now).size))
      .map(([now, shared]) => ({was: one, now, shared}));
  });
  const taken = new Set<Contact>();
  return likely
    .sort((a, b) => b.shared - a.shared)
    .flatMap(({was, now}) => {
      if (taken.has(was) || taken.has(now)) return [];
      taken.add(was).add(now);
      return [{kind: "kept", was, now} as const];
    });
}

/** Whether what only one of two contacts rested on is now, or was, the other's in the other state. */
function movedTo(own: ReadonlySet<string>, beside: ReadonlySet<string>, there: ReadonlySet<string>): boolean {
  const alone = [...own].filter((key) => !beside.has(key));
  return alone.length > 0 && alone.filter((key) => there.has(key)).length >= ENOUGH * alone.length;
}
