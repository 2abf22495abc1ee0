import type {AccountDraft, ParticipantDraft} from "../contacts/accounts.ts";
import {levelOf} from "../contacts/participants.ts";
import type {Knowledge} from "../knowledge.ts";
import {nameId} from "../mentions/names.ts";
import {fold, tokenize} from "../tokens.ts";
import {dateText, readDate} from "./dates.ts";
import type {Field, Of, PartyEntry} from "./decision.ts";

/** The fields of an account as an editor writes them, and how a new value is put there. */

/** A field's value as the file has it: text, null for none, and for participants the list of their names. */
export function valueOf(account: AccountDraft, field: Field): string | null | string[] {
  if (field === "date") return dateText(account);
  return field === "participants" ? account.participants.map(calledIn) : account[field];
}

/** What a participant is called: a name, or the country of an unnamed side. */
export const calledIn = ({name, country}: Pick<ParticipantDraft, "name" | "country">): string =>
  name ?? country ?? "unnamed";

/** A value in one line of words. */
export const inWords = (value: unknown): string =>
  Array.isArray(value) ? [...(value as string[])].sort().join(", ") : `${value as string | null}`;

/** What a decision changes of its account. */
export function changeOf(
  decision: Of<"set">,
  account: AccountDraft,
  knowledge: Knowledge,
): Partial<AccountDraft> {
  if (decision.field === "date") return readDate(decision.now)!;
  if (decision.field !== "participants") return {[decision.field]: decision.now};
  return {participants: decision.now.map((entry) => toParticipant(entry, account, knowledge))};
}

/** A participant as an editor writes it; what is left out is what was read of them, else what the codebook knows. */
export function toParticipant(
  {name, country, role, level}: PartyEntry,
  {participants, date_start}: Pick<AccountDraft, "participants" | "date_start">,
  knowledge: Knowledge,
): ParticipantDraft {
  const who = name === null ? {person: null, name: null} : personOf(name, knowledge);
  const read = participants.find((party) => party.person === who.person && party.country === country);
  const office = role === null ? (read?.office ?? null) : null;
  const known =
    role === null && read ? read.level : levelOf({office, person: who.person}, knowledge, date_start);
  return {...who, country, role: role ?? read?.role ?? null, office, level: level ?? known};
}

/** Who is meant by a full name: one of the codebook, else whoever the articles would call so. */
function personOf(name: string, {codebook, names}: Knowledge) {
  const known = codebook.people.find((person) =>
    [person.name, ...(person.aliases ?? [])].some((one) => fold(one) === fold(name)),
  );
  if (known) return {person: known.id, name: known.name};
  const words = tokenize(name).filter(({kind}) => kind === "word");
  return {person: (words.length > 0 && nameId(words, names)) || fold(name), name};
}
