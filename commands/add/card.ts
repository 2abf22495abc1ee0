import type {AccountDraft} from "../../loaders/contacts/accounts.ts";
import type {Knowledge} from "../../loaders/knowledge.ts";
import {printable} from "./refusal.ts";
import type {Twin} from "./shelf.ts";
import type {Understood} from "./understand.ts";

/** What was understood of an article, a line each, so that an editor can say yes or no. */
export function cardOf(one: Understood, file: string, knowledge: Knowledge): string[] {
  const {head, how, text, notes, reading} = one;
  const {title, outlet, side, side_basis, published, published_basis, language} = reading.article;
  const row = (label: string, value: string | null, from?: string | null) =>
    `  ${label.padEnd(10)}${value === null ? "–" : printable(value)}${value !== null && from ? `  (${from})` : ""}`;
  return [
    printable(title),
    row("outlet", outlet, how.outlet ?? "the text"),
    row("side", side, how.side ?? side_basis),
    row("published", published, how.published ?? published_basis),
    row("language", language, how.language ?? "detected"),
    row("url", head.url, how.url),
    row("rights", reading.article.rights, how.rights ?? "unless you say --rights full"),
    row("text", `${text.length.toLocaleString("en")} characters, “${excerpt(text, title)}”`),
    ...contactsOf(reading.accounts, knowledge).map((contact, i) => row(i === 0 ? "contacts" : "", contact)),
    ...notes.map((note) => row("note", note)),
    row("file", file),
  ];
}

/** The beginning of the text below its title. */
function excerpt(text: string, title: string): string {
  const body = text.startsWith(title) ? text.slice(title.length) : text;
  const words = body.replace(/\s+/g, " ").trim();
  return words.length > 80
    ? `${words
        .slice(0, 80)
        .toWellFormed()
        .replace(/\s\S*$/, "")} …`
    : words;
}

const MOST = 3;

function contactsOf(accounts: readonly AccountDraft[], knowledge: Knowledge): string[] {
  const told = accounts.slice(0, MOST).map((account) => contactOf(account, knowledge));
  const more = accounts.length - told.length;
  return told.length === 0 ? ["none found"] : more > 0 ? [...told, `and ${more} more`] : told;
}

/** "2024-04-18 meeting, held: Javier Díaz (PER), Grace Wanjiru (KEN)" */
function contactOf(
  {date_start, format, status, participants}: AccountDraft,
  {personById}: Knowledge,
): string {
  const people = participants.map(({person, name, country, role}) => {
    const called = name ?? (person && personById.get(person)?.name) ?? role ?? "somebody";
    return country && called !== country ? `${called} (${country})` : called;
  });
  return `${date_start ?? "no day"} ${format}, ${status}: ${[...new Set(people)].join(", ")}`;
}

/** The same in one line, for batches. */
export function lineOf({reading, text, head}: Understood, file: string): string {
  const {title, outlet, side, published, language} = reading.article;
  const n = reading.accounts.length;
  const said = [
    `“${title}”`,
    outlet ?? "no outlet",
    side ?? "no side",
    published ?? "no day",
    language ?? "language unknown",
    `${text.length.toLocaleString("en")} characters`,
    `${n} contact${n === 1 ? "" : "s"}`,
    ...(head.url ? [head.url] : []),
  ];
  return `${file}\n  ${said.map(printable).join(" · ")}`;
}

/** Why an article is not added, since it is there: "reprint of a.txt, 87 % of its words: b.txt". */
export function twinLine({by, file, share}: Twin, name: string): string {
  const why = {
    address: `same address as ${file}`,
    text: `same text as ${file}`,
    words: `reprint of ${file}, which has ${Math.round(100 * share)} % of its words in a row`,
  }[by];
  return `${why}: ${printable(name)}`;
}
