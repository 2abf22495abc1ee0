import type {AccountDraft} from "../contacts/accounts.ts";
import type {Reading} from "../reading.ts";
import {overlaps, type Span} from "../span.ts";
import type {Telling} from "./decision.ts";
import type {Machine} from "./machine.ts";
import {quoted} from "./quote.ts";

/** Why a decision cannot be in force: one phrase that ends in the value. */
export class Refusal extends Error {}

/** The account to which a decision points; throws a refusal where that no longer is what the machine reads there. */
export function find({article, quote, contact}: Telling, machine: Machine): AccountDraft {
  const told = toldBy(article, quote, machine);
  const idOf = (account: AccountDraft) => machine.contactOf.get(account)!.id;
  const found =
    told.find(({told_as}) => told_as === contact) ?? told.find((account) => idOf(account) === contact);
  if (found) return found;
  const names = told.map(({told_as}) => told_as);
  throw new Refusal(`old value no longer stands, was ${contact} and is: ${names.join(", ")}`);
}

/** As above, but where the words tell of one contact alone that is the one, whatever its id is by now. */
export function findAny(telling: Telling, machine: Machine): AccountDraft {
  const told = toldBy(telling.article, telling.quote, machine);
  return told.length === 1 ? told[0]! : find(telling, machine);
}

function toldBy(article: string, quote: string, machine: Machine): AccountDraft[] {
  const {places, reading} = placesOf(article, quote, machine);
  const told = reading.accounts.filter(({evidence}) =>
    evidence.some(({role, span}) => role === "cue" && places.some((place) => overlaps(span, place))),
  );
  if (told.length) return told;
  throw new Refusal(`no contact is told by these words of ${article}: ${brief(quote)}`);
}

/** Where the quoted words stand in their article; throws a refusal where they do not. */
export function placesOf(
  article: string,
  quote: string,
  {readingOf}: Machine,
): {places: Span[]; reading: Reading} {
  const reading = readingOf.get(article);
  if (!reading) throw new Refusal(`no such article: ${article}`);
  const places = quoted(reading.document.text, quote);
  if (!places.length) throw new Refusal(`words do not stand in ${article}: ${brief(quote)}`);
  return {places, reading};
}

const LONGEST = 60;
/** A quote as a message repeats it. */
const brief = (quote: string): string =>
  JSON.stringify(quote.length > LONGEST ? `${quote.slice(0, LONGEST - 1)}…` : quote);
