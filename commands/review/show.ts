import type {AccountDraft} from "../../loaders/contacts/accounts.ts";
import {toContact} from "../../loaders/contacts/merge.ts";
import {dateText} from "../../loaders/corrections/dates.ts";
import {calledIn} from "../../loaders/corrections/fields.ts";
import type {Told} from "../../loaders/contacts/ids.ts";
import {visible} from "../add/invisible.ts";
import {tellingOf, type Desk, type Question} from "./desk.ts";

/** A question in words: the sentences, what was read in them, and why that is doubtful. */
export function shown({row, contact, accounts}: Question, desk: Desk): string {
  const told = contact ?? {accounts, participants: accounts[0]!.participants};
  const facts = [
    `read as:  ${inShort(told)}`,
    `doubtful: ${row.reasons.join("; ")}${row.other ? `: ${row.other}` : ""}`,
    `at stake: ${row.rows} ${row.rows === 1 ? "row" : "rows"}`,
  ];
  return [...accounts.map((account) => sentence(account, desk)), facts.join("\n")].join("\n\n");
}

const sentence = (account: AccountDraft, desk: Desk): string =>
  `${visible(tellingOf(account, desk).quote)}\n  — ${visible(account.article)}${account.published ? `, ${account.published}` : ""}`;

/** A contact in a line: what is read of it, and who took part. Words of an article cannot command the terminal. */
export function inShort(told: Pick<Told, "accounts" | "participants">): string {
  const contact = toContact(told);
  const place = [contact.place, contact.host].filter(Boolean).join(", ") || "place not told";
  const date = contact.date_start ? dateText(contact) : "day not told";
  const status = contact.recalled_only ? "recalled" : contact.status;
  const who = told.participants.map((party) => `${calledIn(party)} (${party.country ?? "no country"})`);
  return visible(`${[status, contact.format, date, place].join(" · ")} · ${who.join(", ")}`);
}
