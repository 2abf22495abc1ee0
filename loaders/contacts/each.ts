import {apartFrom, isOneCall, isOneMeeting} from "./apart.ts";
import type {Chunk} from "./chunks.ts";
import type {Sides} from "./constructs/sides.ts";
import type {Event, Many, Reader} from "./events.ts";
import {known, partiesOf} from "./parties.ts";
import {withCountries} from "./whose.ts";
import {ownSetting} from "./settings/further.ts";
import {visited} from "./settings/setting.ts";
import {sideHits} from "./status-hits.ts";

/** What a clause tells of all who take part: an event before anybody is in it. */
export type Telling = Omit<Event, "parties" | "agent">;

/** An event for each of those who met apart from each other, and for each further country of a tour. */
export function eachOf(reader: Reader, chunks: Chunk[], i: number, sides: Sides, base: Telling): Event[] {
  const together =
    sideHits(reader.cues, chunks, "multilateral").length > 0 ||
    isOneCall(base, chunks, i, sides) ||
    isOneMeeting(chunks, i, sides);
  const apart = apartFrom(reader, chunks, i, sides, base);
  return apart
    .flatMap((own) => {
      const all = partiesOf(own, together && apart.length < 2, reader.discourse.event);
      return all.map((parties) => ({parties, agent: own.left[0] ?? null, day: own.day}));
    })
    .flatMap(({parties, agent, day}) => {
      const own = day ?? ownSetting(reader, chunks, base, sides.right, parties.at(-1)!);
      const one = {...base, ...own, parties: known(withCountries(parties, reader, base)), agent};
      return [one, ...sides.alsoTo.map((further) => inCountry(one, further))];
    });
}

const inCountry = (event: Event, {country, town}: Sides["alsoTo"][number]): Event => ({
  ...event,
  host: country,
  place: visited(town),
  land: null,
});

/** "She rang several colleagues on Monday. They are A and B": as she met them all, and then. */
export function asMany(told: Telling, many: Many | null): Telling {
  if (!many) return told;
  const {format, status, background, date, place, open} = many;
  return {...told, format, status, background, date: told.date ?? date, place: told.place ?? place, open};
}
