import type {Told} from "../contacts/ids.ts";
import {keysOf} from "../contacts/blocks.ts";
import {addDays} from "../contacts/days.ts";
import {sameParties} from "../contacts/matches.ts";
import {windowOf} from "../contacts/windows.ts";

/** Days within which two contacts of the same people may be one that is told with a slip. Not measured. */
const NEAR = 3;

/** For each contact the first other one that it may be: of the same people, within a few days, and not joined. */
export function alikeOf(told: readonly Told[]): Map<Told, Told> {
  const blocks = new Map<string, Told[]>();
  for (const contact of told)
    for (const key of keysOf(contact.participants)) blocks.set(key, [...(blocks.get(key) ?? []), contact]);
  const found = new Map<Told, Told>();
  for (const block of blocks.values())
    for (const [i, one] of block.entries())
      for (const other of block.slice(0, i))
        if (!found.has(one) && areAlike(one, other)) found.set(one, other);
  return found;
}

const areAlike = (one: Told, other: Told): boolean =>
  sameParties(one.participants, other.participants) &&
  one.accounts.some((a) => other.accounts.some((b) => areNear(windowOf(a), windowOf(b))));

const areNear = (a: ReturnType<typeof windowOf>, b: ReturnType<typeof windowOf>): boolean =>
  a !== null && b !== null && a.from <= addDays(b.to, NEAR) && b.from <= addDays(a.to, NEAR);
