import type {Contact} from "../../loaders/schema.ts";
import {bars, type Bar} from "./bars.js";
import {formatName, levelName} from "./levels.js";
import type {Panel} from "./panel.js";
import {STANDINGS, standingName, standingOf} from "./standings.js";
import {capital, counted, spelled} from "./words.js";

/** How often: contacts by level, by format and by status, as bars. */

interface Options {
  width: number;
  panel: Panel;
  filter?: string;
}

interface Group {
  key: string;
  label: string;
  contacts: Contact[];
}

function groupsOf(contacts: readonly Contact[], keyOf: (contact: Contact) => [string, string]): Group[] {
  const groups = new Map<string, Group>();
  for (const contact of contacts) {
    const [key, label] = keyOf(contact);
    const group = groups.get(key) ?? {key, label, contacts: []};
    group.contacts.push(contact);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const toBars = (groups: readonly Group[], name: string, panel: Panel): Bar[] =>
  groups.map(({key, label, contacts}) => ({
    label,
    count: contacts.length,
    href: panel.contacts(`${name}-${key}`, label, contacts),
  }));

/** "Most contacts are of ministers: seven of 12"; where two are equal, that none stands out. */
export function mostTitle(groups: readonly Pick<Group, "label" | "contacts">[], what: string): string {
  const total = groups.reduce((sum, {contacts}) => sum + contacts.length, 0);
  const [first, second] = [...groups].sort((a, b) => b.contacts.length - a.contacts.length);
  if (!first) return `No contacts to count by ${what}`;
  const n = first.contacts.length;
  if (second?.contacts.length === n)
    return `No ${what} stands out: at most ${counted(n, "contact")} of ${spelled(total)} in any`;
  return `${first.label}: ${spelled(n)} of ${counted(total, "contact")}`;
}

export function levelBars(contacts: readonly Contact[], {width, panel, filter}: Options): HTMLElement {
  const groups = groupsOf(contacts, ({level}) => [`${level}`, levelName(level)]);
  groups.sort((a, b) => (Number(a.key) || 9) - (Number(b.key) || 9));
  return bars(toBars(groups, "level", panel), {
    width,
    filter,
    name: "by-level",
    title: mostTitle(groups, "level"),
    caption: `Contacts by the level of the lower-ranking side’s most senior participant, n = ${contacts.length.toLocaleString("en")}: planned and recalled ones included.`,
    unit: "contacts",
    kind: "Level",
  });
}

export function formatBars(contacts: readonly Contact[], {width, panel, filter}: Options): HTMLElement {
  const groups = groupsOf(contacts, ({format}) => [format, capital(formatName(format))]);
  groups.sort((a, b) => b.contacts.length - a.contacts.length);
  return bars(toBars(groups, "format", panel), {
    width,
    filter,
    name: "by-format",
    title: mostTitle(groups, "format"),
    caption: `Contacts by format, as the fullest account has it, n = ${contacts.length.toLocaleString("en")}.`,
    unit: "contacts",
    kind: "Format",
  });
}

export function statusBars(contacts: readonly Contact[], {width, panel, filter}: Options): HTMLElement {
  const groups = groupsOf(contacts, (contact) => {
    const standing = standingOf(contact);
    return [standing, capital(standingName(standing))];
  });
  groups.sort((a, b) => STANDINGS.indexOf(a.key as never) - STANDINGS.indexOf(b.key as never));
  return bars(toBars(groups, "status", panel), {
    width,
    filter,
    name: "by-status",
    title: mostTitle(groups, "status"),
    caption: `Contacts by status, n = ${contacts.length.toLocaleString("en")}. Recalled are those told only as background.`,
    unit: "contacts",
    kind: "Status",
  });
}
