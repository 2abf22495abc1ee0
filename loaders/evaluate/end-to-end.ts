import {hasDay, isDateRight, isExact, isFree, isSameDay} from "./dates.ts";
import {isHostRight, isPlaceRight} from "./fields.ts";
import type {GoldContact} from "./gold.ts";
import type {Found, Judged} from "./match.ts";
import {partyTally, type Parties} from "./participants.ts";
import {metric, sum, type Metric, type Tally} from "./scores.ts";

/**
 * Dates, participants and places over all contacts, not only over those that match: what a missed contact has is
 * missed, and what an extra one has is wrong. This is what someone meets who counts rows of the tables.
 */
export const endToEndMetrics = (judged: readonly Judged[], parties: Parties): Metric[] => [
  over(judged, "dates", "exact interval", (of) => dateTally(of, hasDate, isDated, isExact)),
  over(judged, "dates", "day-level: first day", (of) => dateTally(of, hasDay, isDayed, isSameDay)),
  over(judged, "participants", "name and country", (of) => partiesTally(of, parties)),
  over(judged, "places", "place", placeTally),
];

const over = (judged: readonly Judged[], group: string, name: string, count: (of: Judged) => Tally): Metric =>
  metric(group, name, "f1", judged.map(count));

const hasDate = ({date_start}: GoldContact): boolean => date_start !== null;
const isDated = ({date_start}: Found): boolean => date_start !== null;
const isDayed = ({date_start, date_precision}: Found): boolean =>
  date_start !== null && date_precision === "day";

/** Where the gold lets several dates be right, or none, a right one is right, and none is neither wanted nor wrong. */
function dateTally(
  {document: {published}, matches, missed, extra}: Judged,
  wants: (gold: GoldContact) => boolean,
  gives: (found: Found) => boolean,
  isRight: (gold: GoldContact, found: Found) => boolean,
): Tally {
  const pairs = matches.filter(({gold}) => !gold.optional);
  const isFreely = ({gold, found}: (typeof pairs)[number]) =>
    isFree(gold) && isDateRight(gold, found, published);
  const given = pairs.filter(({found}) => gives(found));
  const silent = pairs.filter((pair) => !gives(pair.found) && !isFreely(pair));
  return {
    right: given.filter((pair) => isRight(pair.gold, pair.found) || isFreely(pair)).length,
    wanted:
      [...given, ...silent].filter(({gold}) => wants(gold)).length +
      missed.filter((gold) => wants(gold) && !isFree(gold)).length,
    found: given.length + extra.filter(gives).length,
  };
}

function partiesTally({matches, missed, extra}: Judged, parties: Parties): Tally {
  const pairs = matches.filter(({gold}) => !gold.optional).map((pair) => partyTally(pair, parties));
  return sum([
    ...pairs,
    ...missed.map((gold) => ({right: 0, wanted: gold.participants.length, found: 0})),
    ...extra.map((found) => ({right: 0, wanted: 0, found: found.participants.length})),
  ]);
}

function placeTally({matches, missed, extra}: Judged): Tally {
  const pairs = matches.filter(({gold}) => !gold.optional);
  const hosted = pairs.filter(({gold, found}) => isHostRight(gold, found));
  const right = pairs.filter(({gold, found}) => found.place !== null && isPlaceRight(gold, found));
  const given = [...pairs.map(({found}) => found), ...extra].filter(({place}) => place !== null);
  const told = [...pairs.map(({gold}) => gold), ...missed].filter(({place}) => place !== null);
  // A place that is equally right where the gold has none, such as that of the dateline, is wanted too.
  const beyond = right.filter(({gold}) => gold.place === null);
  return {
    right: right.length + hosted.length,
    wanted: told.length + beyond.length,
    found: given.length + hosted.length,
  };
}
