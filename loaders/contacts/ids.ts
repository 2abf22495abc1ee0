import {createHash} from "node:crypto";
import type {Knowledge} from "../knowledge.ts";
import {familyIndex} from "../mentions/names.ts";
import {tokenize} from "../tokens.ts";
import type {AccountDraft, ParticipantDraft} from "./accounts.ts";
import {toContact, type Merged} from "./merge.ts";

/** A contact with its id and the accounts that make it. */
export interface Told extends Merged {
  id: string;
}

/** Ids say what they mean: day, family names, and what else it takes to tell two apart. */
export function withIds(merged: Merged[], knowledge: Knowledge): Told[] {
  const plain = merged.map((contact) => idOf(contact, knowledge));
  const byFormat = toldApart(plain, (i) => toContact(merged[i]!).format);
  const ids = toldApart(byFormat, (i) => digest(merged[i]!));
  return merged.map((contact, i) => ({...contact, id: ids[i]!}));
}

/** The accounts of one article, each with the id that its contact would have if there were no other articles. */
export function toldAlone(accounts: readonly AccountDraft[], knowledge: Knowledge): AccountDraft[] {
  const alone = accounts.map((account) => ({accounts: [account], participants: account.participants}));
  return withIds(alone, knowledge).map(({id}, i) => ({...accounts[i]!, told_as: id}));
}

/** Ids that stand more than once take a mark with them. */
function toldApart(ids: string[], mark: (i: number) => string): string[] {
  const count = new Map<string, number>();
  for (const id of ids) count.set(id, (count.get(id) ?? 0) + 1);
  return ids.map((id, i) => (count.get(id)! > 1 ? `${id}-${mark(i)}` : id));
}

/** Ids are names of pages, and a file system takes 255 bytes for a name. */
const LONGEST_ID = 120;

function idOf(contact: Merged, knowledge: Knowledge): string {
  const {date_start, date_precision} = toContact(contact);
  const day =
    date_start === null
      ? "undated"
      : date_precision === "day"
        ? date_start
        : date_start.slice(0, date_precision === "year" ? 4 : 7);
  const names = contact.participants.map((participant) => slug(familyOf(participant, knowledge)));
  const id = [day, ...names.sort()].join("-");
  return id.length > LONGEST_ID ? `${id.slice(0, LONGEST_ID)}-${digest(contact)}` : id;
}

/** A participant's family name; a country's code for one whom nobody names. */
function familyOf({person, name, country}: ParticipantDraft, {personById, names}: Knowledge): string {
  if (!person || !name) return country ?? "unknown";
  const known = personById.get(person);
  if (known) return known.family;
  const words = tokenize(name).filter(({kind}) => kind === "word");
  return words[familyIndex(words, country, names)]?.text ?? name;
}

const slug = (text: string) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Tells apart contacts that day, names and format do not: by the articles that tell them, and their participants. */
const digest = ({accounts, participants}: Merged): string =>
  createHash("sha256")
    .update(
      JSON.stringify([
        accounts.map((account) => [account.article, account.status, account.evidence[0]?.span.start]),
        participants.map(({person, country}) => [person, country]),
      ]),
    )
    .digest("hex")
    .slice(0, 8);
