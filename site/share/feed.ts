import {createHash} from "node:crypto";
import {generateAtomFeed} from "feedsmith";
import type {Contact, Correction, Tables} from "../../loaders/schema.ts";
import {compareText} from "../../loaders/order.ts";
import {changeName, signature} from "../../src/components/corrections.ts";
import {contactName} from "../../src/components/names.ts";
import {standingName, standingOf} from "../../src/components/standings.ts";
import {addressOf} from "./address.ts";

/** What of a report is new, as Atom (RFC 4287): contacts by the day of their first report, and corrections. */

interface Entry {
  id: string;
  title: string;
  summary: string;
  day: string;
  page: string;
}

/** The newest come first; what is older stands in the report. */
const MOST = 100;
/** Of a feed in which nothing has a day: Atom wants one, and a build has no clock. */
const NEVER = "1970-01-01";

export function feedOf(tables: Tables, base: string | null): string {
  const {contacts, corrections} = tables;
  const entries = [
    ...contacts.map((contact) => contactEntry(contact, tables)),
    ...corrections.filter(({in_force}) => in_force).map(correctionEntry),
  ];
  entries.sort((a, b) => compareText(b.day, a.day) || compareText(a.id, b.id));
  const own = addressOf("feed.xml", "feed.xml", base);
  return generateAtomFeed({
    id: urn(base ?? "readout"),
    title: {value: "Readout: new contacts and corrections"},
    subtitle: {value: `The newest ${MOST} of them; a contact is as new as its first report`},
    updated: instant(entries[0]?.day ?? NEVER),
    authors: [{name: "Readout"}],
    generator: {text: "Readout"},
    links: [
      {rel: "self", type: "application/atom+xml", href: own},
      {rel: "alternate", type: "text/html", href: addressOf("index.html", "feed.xml", base)},
    ],
    entries: entries.slice(0, MOST).map(({id, title, summary, day, page}) => ({
      id: urn(id),
      title: {value: title},
      updated: instant(day),
      links: [{rel: "alternate", type: "text/html", href: addressOf(page, "feed.xml", base)}],
      summary: {value: summary},
    })),
  });
}

function contactEntry(contact: Contact, {participants}: Tables): Entry {
  const {id, accounts, reported, date_start} = contact;
  const articles = accounts === 1 ? "one article" : `${accounts} articles`;
  const summary = `${standingName(standingOf(contact))}, told by ${articles}`;
  const title = contactName(contact, participants);
  return {
    id: `contact/${id}`,
    title,
    summary,
    day: reported ?? date_start ?? NEVER,
    page: pageOf("contact", id),
  };
}

function correctionEntry(row: Correction): Entry {
  const page = row.contact === null ? pageOf("article", row.article) : pageOf("contact", row.contact);
  const id = ["correction", row.article, row.action, row.field, row.quote, row.now, row.on].join("/");
  return {id, title: `Corrected: ${changeName(row)}`, summary: signature(row), day: row.on, page};
}

const pageOf = (kind: string, id: string): string => `${kind}/${encodeURIComponent(id)}.html`;
const instant = (day: string): string => `${day}T00:00:00Z`;

/** A lasting name, wherever the report stands: of the same words the same, as RFC 9562 has it for hashes (version 8). */
function urn(words: string): string {
  const hash = createHash("sha256").update(words).digest("hex");
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `a${hash.slice(17, 20)}`];
  return `urn:uuid:${[...parts, hash.slice(20, 32)].join("-")}`;
}
