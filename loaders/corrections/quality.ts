import {exactInterval} from "../omissions/proportion.ts";
import type {Quality} from "../schema.ts";
import type {Corrected} from "./correct.ts";
import {FIELD_NAMES} from "./decision.ts";
import {standing} from "./ruling.ts";

/**
 * How right the machine's contacts were, by the rulings of people, and how right the report is after them. Counts
 * first; shares with the exact interval of Clopper and Pearson where the contacts looked at stand for others. Nothing is known where nothing is decided.
 */
export function qualityRows({machine, rulings, rejected}: Corrected): Quality[] {
  if (!rulings.some(({problem}) => problem === null)) return [];
  const gone = new Set(rejected.flat());
  const sets = standing(rulings, "set");
  const regrouped = [...standing(rulings, "merge"), ...standing(rulings, "split")];
  const about = (own: readonly {accounts: readonly unknown[]}[]) => {
    const accounts = new Set(own.flatMap((ruling) => ruling.accounts));
    return machine.contacts.filter((contact) => contact.accounts.some((account) => accounts.has(account)));
  };
  const none = machine.contacts.filter(({accounts}) => accounts.some((account) => gone.has(account)));
  const changed = about([...sets, ...regrouped]).filter((contact) => !none.includes(contact));
  const right = about(standing(rulings, "accept")).filter(
    (contact) => !none.includes(contact) && !changed.includes(contact),
  );
  const [all, seen] = [machine.contacts.length, none.length + changed.length + right.length];
  return [
    {...countOf("looked at", seen, all), low: null, high: null},
    countOf("right", right.length, seen),
    countOf("no contact", none.length, seen),
    countOf("changed", changed.length, seen),
    ...FIELD_NAMES.map((field) =>
      countOf(`wrong ${field}`, about(sets.filter(({decision}) => decision.field === field)).length, seen),
    ),
    countOf("wrongly joined or parted", about(regrouped).length, seen),
    countOf("missed", standing(rulings, "add").length, 0),
    after(right.length, seen, seen - none.length, all - none.length),
  ];
}

/** A share of none is unknown. */
function countOf(measure: string, count: number, of: number): Quality {
  if (!of) return {measure, count, of, share: null, low: null, high: null};
  const [low, high] = exactInterval(count, of);
  return {measure, count, of, share: count / of, low, high};
}

/** Contacts of the report that are right: those looked at, and of the others as many as of those that were. */
function after(right: number, seen: number, mended: number, left: number): Quality {
  const measure = "right after corrections";
  if (!seen || !left) return {measure, count: 0, of: left, share: null, low: null, high: null};
  const total = (share: number) => (mended + (left - mended) * share) / left;
  const [low, high] = exactInterval(right, seen);
  const share = total(right / seen);
  return {measure, count: Math.round(share * left), of: left, share, low: total(low), high: total(high)};
}
