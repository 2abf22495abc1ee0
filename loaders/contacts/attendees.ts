import type {Knowledge} from "../knowledge.ts";
import type {PartyMention} from "./chunks.ts";

/** The countries of those who met, those that the text names near, likeliest first, and those whose attendance is told. */
interface Countries {
  told: (string | null)[];
  near: (string | null | undefined)[];
  known: (string | null)[];
}

/**
 * "Ministers A and B of C, secretary D and ambassador E": who has no country in a list is of the one that alone of
 * those that met has such an office, of that of the one before, or of one from which nobody is told yet.
 */
export function ofThoseMet(
  parties: PartyMention[],
  {told, near, known}: Countries,
  {officeById}: Knowledge,
): PartyMention[] {
  const met = near.filter((country) => country && told.includes(country));
  const own = [...met, ...told].find((country) => country && !known.includes(country)) ?? met[0] ?? null;
  let last: string | null = null;
  return parties.map((party) => {
    const open = party.kind === "person" && party.country === null && party.role !== null;
    const one = open
      ? {...party, country: only(told, officeById.get(party.office ?? "")?.countries) ?? last ?? own}
      : party;
    last = party.country ?? last;
    return one;
  });
}

/** The one country of those that met in which an office is held; null where it is held in several, or anywhere. */
function only(told: (string | null)[], held: readonly string[] | undefined): string | null {
  const fit = new Set(told.filter((country) => country && held?.includes(country)));
  return fit.size === 1 ? [...fit][0]! : null;
}
