import type {Account, Contact, Evidence, Participant} from "../../loaders/schema.ts";
import {statusCell} from "./contact-table.js";
import {element, type Child} from "./element.js";
import {ASPECTS} from "./finding.js";
import {formatName, levelName} from "./levels.js";
import {dateName, dayName} from "./names.js";
import type {Panel} from "./panel.js";
import {partyName} from "./party-names.js";
import {standingOf} from "./standings.js";
import {capital, counted, inSentence, listed, spelled} from "./words.js";

/** What is known of a contact, and on what its accounts disagree. */

interface Names {
  country: (code: string) => string;
}

interface Told extends Names {
  /** the words on which the contact rests */
  evidence: readonly Evidence[];
  panel: Pick<Panel, "quotes">;
}

/** "Held; told by two articles, one for China and one for Russia." The day of a report is never that of the contact. */
export function summary(contact: Contact, accounts: readonly Account[], {country}: Names): string {
  const standing = standingOf(contact);
  const status = standing === "recalled" ? "Told only as background" : capital(standing);
  const sides = new Map<string, number>();
  for (const {side} of accounts) {
    const whose = side === null ? "no side" : inSentence(country(side));
    sides.set(whose, (sides.get(whose) ?? 0) + 1);
  }
  const [only] = sides.keys();
  const whose =
    sides.size === 1 ? `for ${only}` : listed([...sides].map(([side, n]) => `${spelled(n)} for ${side}`));
  const undated =
    contact.date_start === null && contact.reported !== null
      ? ` No text gives its date; it was first reported on ${dayName(contact.reported)}, which need not be its day.`
      : "";
  return `${status}; told by ${counted(accounts.length, "article")}, ${whose}.${undated}`;
}

/** Who, when, where and how, as the accounts together have it. */
export function facts(
  contact: Contact,
  participants: readonly Participant[],
  {country, evidence, panel}: Told,
): HTMLElement {
  const told = (
    name: string,
    role: string,
    words: Child,
    rows = evidence.filter((row) => row.role === role),
  ) => (rows.length ? element("a", {href: panel.quotes(name.toLowerCase(), name, rows)}, words) : words);
  const where = [contact.place, contact.host && country(contact.host)].filter(Boolean).join(", ");
  const who = participants.map((party, i) => {
    const rows = evidence.filter((row) => row.role === "participant" && isNamed(party, row.exact));
    const office = told(`Who ${i + 1}`, "participant", officeOf(party, country), rows);
    return element("li", {}, partyName(party), " – ", office);
  });
  const rows: [string, Child][] = [
    ["Who", element("ul", {}, who)],
    ["When", told("When", "date", dateName(contact))],
    ["Where", where ? told("Where", "place", where) : "not told"],
    ["Format", told("Format", "cue", capital(formatName(contact.format)))],
    ["Level", `${levelName(contact.level)} (of the lower-ranking side)`],
    [
      "Status",
      told("Status", evidence.some(({role}) => role === "status") ? "status" : "cue", statusCell(contact)),
    ],
    ["Codes", `CAMEO ${contact.cameo}, PLOVER ${contact.plover}`],
  ];
  return element(
    "dl",
    {class: "record"},
    rows.map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value))),
  );
}

/** Whether words of a text name a participant: a part of the name stands in them, as "Rey" does in "Minister Rey". */
const isNamed = ({name}: Participant, words: string): boolean =>
  (name ?? "").split(" ").some((part) => part.length > 1 && words.toLowerCase().includes(part.toLowerCase()));

/** "Deputy Minister, Peru"; of one whose office and country nobody tells, what the words say. */
function officeOf({country: code, role}: Participant, country: (code: string) => string): string {
  return [role, code === null ? null : country(code)].filter(Boolean).join(", ") || "in these words";
}

/** "The accounts differ on the day: 27 February 2024 (Russia), …": what is silent does not differ. */
export function disagreements(accounts: readonly Account[], {country}: Names): string[] {
  return ASPECTS.flatMap(({aspect, noun, told}) => {
    const telling = accounts.filter((account) => account[KEYS[aspect]] !== null);
    const values = new Map<string, Set<string>>();
    for (const account of telling) {
      const who = account.side === null ? account.article : country(account.side);
      values.set(told(account), (values.get(told(account)) ?? new Set()).add(who));
    }
    if (values.size < 2) return [];
    const parts = [...values].map(([value, who]) => `${value} (${[...who].join(", ")})`);
    return [`The accounts give ${spelled(values.size)} ${noun}s: ${listed(parts)}.`];
  });
}

const KEYS = {date: "date_start", place: "place", format: "format"} as const;
