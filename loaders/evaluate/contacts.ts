import {FORMATS} from "../schema.ts";
import {GOLD_STATUSES, type GoldContact} from "./gold.ts";
import type {Found, Judged} from "./match.ts";
import {metric, rate, type Metric, type Tally} from "./scores.ts";

type Wants = (gold: GoldContact) => boolean;
type Gives = (account: Found, gold?: GoldContact) => boolean;

/** Whether the format is that of the gold or equally right. */
export const isFormatRight = (gold: GoldContact, {format}: Found): boolean =>
  [gold.format, ...gold.format_also_ok].includes(format);

/** How many contacts are found: any, those that are the article's subject, by status and by format. */
export const foundMetrics = (judged: readonly Judged[]): Metric[] => [
  ofKind(
    judged,
    "any",
    () => true,
    () => true,
  ),
  ofKind(
    judged,
    "main",
    ({main}) => main,
    ({main}) => main,
  ),
  ...GOLD_STATUSES.map((status) =>
    ofKind(
      judged,
      status,
      (gold) => gold.status === status,
      (account) => account.status === status,
    ),
  ),
  ...FORMATS.map((format) => ofKind(judged, format, (gold) => gold.format === format, gives(format))).filter(
    ({score}) => (score(judged.map(() => 1)).tally?.wanted ?? 0) > 0,
  ),
];

/** An account gives the gold's format where its own is equally right. */
const gives =
  (format: string): Gives =>
  (account, gold) =>
    (gold && isFormatRight(gold, account) ? gold.format : account.format) === format;

/** Contacts of one kind: right where gold and account both say so; what matches an optional one is left out. */
function ofKind(judged: readonly Judged[], name: string, wants: Wants, gives: Gives): Metric {
  const tallies = judged.map(({matches, missed, extra}): Tally => {
    const pairs = matches.filter(({gold}) => !gold.optional);
    const given = pairs.filter(({gold, found}) => gives(found, gold));
    return {
      right: given.filter(({gold}) => wants(gold)).length,
      wanted: pairs.filter(({gold}) => wants(gold)).length + missed.filter(wants).length,
      found: given.length + extra.filter((account) => gives(account)).length,
    };
  });
  return metric("contacts", name, "f1", tallies);
}

/** Articles whose gold has no contact: how many yield one all the same. */
export const falseAlarms = (judged: readonly Judged[]): Metric =>
  metric(
    "articles",
    "without contact, yet one found",
    "rate",
    judged.map(({document, extra}) =>
      document.contacts.length ? rate(0, 0) : rate(Number(extra.length > 0), 1),
    ),
  );

/** What is said of the article itself: whose account it is, and when it was published. */
export const articleMetrics = (judged: readonly Judged[]): Metric[] =>
  (["side", "published"] as const).map((field) =>
    metric(
      "articles",
      field,
      "rate",
      judged.map(({document, article}) => rate(Number(article[field] === document[field]), 1)),
    ),
  );
