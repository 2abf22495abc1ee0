import {isFormatRight} from "./contacts.ts";
import {hasDay, isDateRight, isExact, isPrecisionRight, isSameDay} from "./dates.ts";
import type {GoldContact} from "./gold.ts";
import type {Found, Judged} from "./match.ts";
import {plain} from "./names.ts";
import {arePartiesRight, countryTally, officeTally, partyTally, type Parties} from "./participants.ts";
import {metric, rate, sum, type Metric, type Tally} from "./scores.ts";

type Pair = Judged["matches"][number];

/** Whether the place is the gold's or equally right; where the gold has none, none is right. */
export const isPlaceRight = (gold: GoldContact, found: Found): boolean =>
  found.place === null
    ? gold.place === null || isHostRight(gold, found)
    : [found.place, ...found.place_names].some((name) => isPlaceNamed(gold, name));

/** Where the text names a country and no town, and so does the gold, the place found is the country that was host. */
export const isHostRight = (gold: GoldContact, {place, host_names}: Found): boolean =>
  place === null && gold.place !== null && host_names.some((name) => isPlaceNamed(gold, name));

const isPlaceNamed = ({place, place_also_ok}: GoldContact, found: string): boolean =>
  [place ?? "", ...place_also_ok].some((name) => plain(name) === plain(found));

/** The fields of the contacts that match; what matches an optional one is left out. */
export const fieldMetrics = (judged: readonly Judged[], parties: Parties): Metric[] => [
  share(judged, "status", ({gold, found}) => gold.status === found.status),
  share(judged, "main or not", ({gold, found}) => gold.main === found.main),
  share(judged, "format", ({gold, found}) => isFormatRight(gold, found)),
  share(judged, "date", ({gold, found}, {document}) => isDateRight(gold, found, document.published)),
  share(judged, "date: exact interval", ({gold, found}) => isExact(gold, found)),
  share(judged, "date: first day, of those with one", ({gold, found}) => isSameDay(gold, found), hasDay),
  share(judged, "date: precision", ({gold, found}) => isPrecisionRight(gold, found)),
  share(judged, "place", ({gold, found}) => isPlaceRight(gold, found)),
  share(judged, "place, where one is told", ({gold, found}) => isPlaceRight(gold, found), hasPlace),
  share(
    judged,
    "place, where none is told",
    ({gold, found}) => isPlaceRight(gold, found),
    (gold) => !hasPlace(gold),
  ),
  over(judged, "participants: name and country", (pair) => partyTally(pair, parties)),
  over(judged, "participants: countries", countryTally),
  over(judged, "participants: known by office only", officeTally, "rate"),
  mainRight(judged, parties),
];

const hasPlace = ({place}: GoldContact): boolean => place !== null;

function share(
  judged: readonly Judged[],
  name: string,
  isRight: (pair: Pair, of: Judged) => boolean,
  applies: (gold: GoldContact) => boolean = () => true,
): Metric {
  const tallies = judged.map((of) => {
    const pairs = of.matches.filter(({gold}) => !gold.optional && applies(gold));
    return rate(pairs.filter((pair) => isRight(pair, of)).length, pairs.length);
  });
  return metric("on matched contacts", name, "rate", tallies);
}

function over(
  judged: readonly Judged[],
  name: string,
  count: (pair: Pair) => Tally,
  kind: Metric["kind"] = "f1",
): Metric {
  const tallies = judged.map(({matches}) => sum(matches.filter(({gold}) => !gold.optional).map(count)));
  return metric("on matched contacts", name, kind, tallies);
}

/** Main contacts of the gold that are found with the right participants, status and date. */
function mainRight(judged: readonly Judged[], parties: Parties): Metric {
  const tallies = judged.map(({document, matches, missed}) => {
    const main = matches.filter(({gold}) => gold.main && !gold.optional);
    const right = main.filter(
      (pair) =>
        pair.gold.status === pair.found.status &&
        isDateRight(pair.gold, pair.found, document.published) &&
        arePartiesRight(pair, parties),
    );
    return rate(right.length, main.length + missed.filter((gold) => gold.main).length);
  });
  return metric("contacts", "main, with participants, status and date", "rate", tallies);
}
