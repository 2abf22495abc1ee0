import type {Knowledge} from "../knowledge.ts";
import type {PartyMention} from "./chunks.ts";

/** The countries of those who met, those that the text names near, likeliest first, and those whose attendance is told. */
interface Countries {
  told: (string | null)[];
  near: (string | null | undefined)[];
  known: (string | null)[];
}

/**
 * "The meeting was attended by Foreign Secretary A": who has no country is of the one that alone of those that met has
 * such an office, or else of one from which nobody is told yet.
 */
export function ofThoseMet(
  parties: PartyMention[],
  {told, near, known}: Countries,
  {officeById}: Knowledge,
): PartyMention[] {
  const met = near.filter((country) => country && told.includes(country));
  const own = [...met, ...told].find((country) => country && !known.includes(country)) ?? met[0] ?? null;
  return parties.map((party) => {
    const open = party.kind === "person" && party.country === null && party.role !== null;
    return open
      ? {...party, country: only(told, officeById.get(party.office ?? "")?.countries) ?? own}
      : party;
  });
}

/** The one country of those that met in which an office is held; null where it is held in several, or anywhere. */
function only(told: (string | null)[], held: readonly string[] | undefined): string | null {
  const fit = new Set(told.filter((country) => country && held?.includes(country)));
  return fit.size === 1 ? [...fit][0]! : null;
}
