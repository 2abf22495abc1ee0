import type {AccountDraft} from "../../loaders/contacts/accounts.ts";
import {FIELDS, type Field} from "../../loaders/corrections/decision.ts";
import {calledIn} from "../../loaders/corrections/fields.ts";

/** Values as one types them: text as it is, none as an empty line, participants as `Ana Rey (PER); Jon Lund (ISL)`. */

/** A field's value in one line. */
export const writeValue = (value: string | null | string[]): string =>
  value === null ? "nothing" : Array.isArray(value) ? value.join("; ") : value;

/** What is typed, as the file has it, or what is wrong with it. */
export function readValue(
  field: Field,
  typed: string,
  account: AccountDraft,
): {now: unknown; problem: string | null} {
  const given = field === "participants" ? readParties(typed, account) : typed.trim() || null;
  const parsed = FIELDS[field].safeParse(given);
  if (parsed.success) return {now: given, problem: null};
  return {now: null, problem: `${parsed.error.issues[0]!.message}: ${typed}`};
}

/** Who is named without a country keeps the one that was read. */
function readParties(typed: string, {participants}: AccountDraft): object[] {
  const parts = typed.split(";").map((part) => part.trim());
  return parts.filter(Boolean).map((part) => {
    const [, name, country] = /^(.*?)\s*(?:\(([A-Z]{3})\))?$/.exec(part)!;
    const read = participants.find((party) => calledIn(party) === name);
    if (read) return {name: read.name, country: country ?? read.country};
    return country || !/^[A-Z]{3}$/.test(name!) ? {name, country} : {name: null, country: name};
  });
}
