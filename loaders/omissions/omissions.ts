import {createHash} from "node:crypto";
import {group} from "d3-array";
import type {Account, Alignment, Evidence, Omission, Use} from "../schema.ts";
import {exactInterval} from "./proportion.ts";

/** Two sides of one contact: what was held against what, whichever and however many articles tell it. */
interface HeldContact {
  sides: readonly [string, string];
  contact: string;
  rows: {row: Alignment; left: string}[];
}

/**
 * Of the contacts that two sides report, on how many does one speak of a topic and the other not. A side that speaks of
 * it in any of its accounts is not silent; an account that only recalls a contact leaves out nearly all, and is none.
 */
export function omissionRows(alignments: readonly Alignment[], accounts: readonly Account[]): Omission[] {
  const held = heldByContact(alignments, accounts);
  const pairs = group(held, ({sides}) => sides.join(" "));
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, contacts]) => {
      const [left, right] = contacts[0]!.sides;
      return [...rowsOf(left, right, contacts), ...rowsOf(right, left, contacts)];
    });
}

/** What the other side says where this one is silent: the words of the alignments on which each omission rests. */
export function omissionUses(omissions: readonly Omission[], evidence: readonly Evidence[]): Use[] {
  const byRecord = group(evidence, ({record}) => record);
  return omissions.flatMap(({id, alignments}) =>
    alignments.flatMap((alignment) =>
      (byRecord.get(alignment) ?? []).map(({article, start, end, exact, rule}) => ({
        record: id,
        article,
        start,
        end,
        exact,
        rule,
      })),
    ),
  );
}

function heldByContact(alignments: readonly Alignment[], accounts: readonly Account[]): HeldContact[] {
  const recalled = new Set(
    accounts
      .filter(({status}) => status === "recalled")
      .map(({contact, article}) => `${contact}\n${article}`),
  );
  const found = new Map<string, HeldContact>();
  for (const row of alignments) {
    const {contact, left_article, right_article, left_side: left, right_side: right} = row;
    if ([left_article, right_article].some((article) => recalled.has(`${contact}\n${article}`))) continue;
    const sides = left < right ? ([left, right] as const) : ([right, left] as const);
    const key = [contact, ...sides].join("\n");
    const held = found.get(key) ?? {sides, contact, rows: []};
    held.rows.push({row, left});
    found.set(key, held);
  }
  return [...found.values()];
}

/** A row for each topic that the other side speaks of, those left out most often first. */
function rowsOf(side: string, other: string, contacts: readonly HeldContact[]): Omission[] {
  const topics = group(
    contacts.flatMap((held) => spokenBy(other, side, held)),
    ({topic}) => topic,
  );
  const rows = [...topics].map(([topic, spoken]): Omission => {
    const silent = spoken.filter(({isAlone}) => isAlone);
    const [n, k] = [contacts.length, silent.length];
    const [low, high] = exactInterval(k, n).map(rounded) as [number, number];
    return {
      id: `o-${createHash("sha256").update([side, other, topic].join("\n")).digest("hex").slice(0, 12)}`,
      side,
      other,
      topic,
      contacts: n,
      both: spoken.length - k,
      omitted: k,
      share: rounded(k / n),
      low,
      high,
      alignments: silent.flatMap(({ids}) => ids),
    };
  });
  return rows.sort((a, b) => b.omitted - a.omitted || b.both - a.both || (a.topic < b.topic ? -1 : 1));
}

const rounded = (n: number): number => Math.round(n * 1e6) / 1e6;

/** The topics on which a side speaks of one contact, and whether it is alone with them. */
function spokenBy(speaker: string, listener: string, {rows}: HeldContact) {
  const topics = group(
    rows.filter(({row}) => row.aspect === "topic" && row.topic !== null),
    ({row}) => row.topic!,
  );
  return [...topics].flatMap(([topic, own]) => {
    const speaks = (side: string) =>
      own.some(({row, left}) => (left === side ? row.left : row.right) !== null);
    if (!speaks(speaker)) return [];
    return [{topic, isAlone: !speaks(listener), ids: own.map(({row}) => row.id)}];
  });
}
