import fc from "fast-check";
import {expect, test} from "vitest";
import type {Entity} from "../../loaders/schema.ts";
import {labelsOf, type Spot} from "../../src/components/map-labels.ts";
import {placesOf, windowOf} from "../../src/components/meeting-places.ts";
import {placeCaption, placeTitle} from "../../src/components/place-chart.ts";
import {rankTitle, ranksOf} from "../../src/components/ranks.ts";
import {contact, participant} from "./records.ts";

const town = (id: string, lat: number | null, lon: number | null): Entity => ({
  ...{id, name: id, kind: "place", country: "ECU", wikidata: null, known: true},
  ...{lat, lon},
});

const entities = [town("Quito", -0.2, -78.5), town("Highlands", null, null), town("Lima", -12, -77)];

test("every contact is on the map, or is told to be on none and why", () => {
  const contacts = [
    contact(),
    contact({place: "Highlands"}),
    contact({place: "Nowhere"}),
    contact({place: null}),
    contact({place: null, host: null}),
    contact({format: "phone-call"}),
  ];
  const places = placesOf(contacts, entities);
  expect(places.places.map(({name, contacts: own}) => [name, own.length])).toEqual([["Quito", 1]]);
  expect(placeCaption(places)).toBe(
    "The area of a disc is the number of contacts that took place in the town, 1 of 6. Not on the map: one of which the country is told but no town, two in places that are no town on the map, one of which no place is told and one by call or letter. Coasts by Natural Earth, towns by GeoNames.",
  );
});

test("the town with most contacts is the title, where there is one", () => {
  const title = (...towns: string[]) =>
    placeTitle(
      placesOf(
        towns.map((place) => contact({place})),
        entities,
      ),
    );
  expect(title()).toBe("Of no contact is the town told");
  expect(title("Quito")).toBe("Quito saw the one contact whose town is told");
  expect(title("Quito", "Lima", "Lima")).toBe("Lima saw two of the three contacts whose town is told");
  expect(title("Quito", "Lima")).toBe("Two contacts in two towns, at most one in any");
});

test("the map shows the part of the world in which the places lie, across the edge of a usual map too", () => {
  const near = windowOf([
    {lat: 43, lon: 132},
    {lat: 21, lon: -158},
  ]);
  expect(near.lon).toBeCloseTo(167, 0);
  expect(near.reach).toBeLessThan(100);
  const far = [-120, 0, 120].map((lon) => ({lat: 0, lon}));
  expect(windowOf(far).reach).toBe(180);
});

test("whatever the places, all lie within the window", () => {
  const place = fc.record({lat: fc.integer({min: -54, max: 78}), lon: fc.integer({min: -179, max: 180})});
  fc.assert(
    fc.property(fc.array(place, {minLength: 1, maxLength: 12}), (places) => {
      const {lon, south, north, reach} = windowOf(places);
      for (const one of places) {
        const away = Math.abs(((one.lon - lon + 540) % 360) - 180);
        expect(away).toBeLessThanOrEqual(reach);
        expect(one.lat).toBeGreaterThanOrEqual(south);
        expect(one.lat).toBeLessThanOrEqual(north);
      }
    }),
  );
});

test("no name of a place covers another, or leaves the map", () => {
  const spot = fc.record({
    x: fc.integer({min: 0, max: 600}),
    y: fc.integer({min: 0, max: 300}),
    r: fc.integer({min: 3, max: 20}),
    width: fc.integer({min: 30, max: 120}),
  });
  const span = ({x, anchor}: {x: number; anchor: string}, {width}: Spot): [number, number] => {
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    return [left, left + width];
  };
  fc.assert(
    fc.property(fc.array(spot, {maxLength: 30}), (spots) => {
      const labels = labelsOf(spots, {width: 600, height: 300});
      labels.forEach((a, i) => {
        if (a === null) return;
        const [left, right] = span(a, spots[i]!);
        expect(left >= 0 && right <= 600).toBe(true);
        labels.slice(i + 1).forEach((b, j) => {
          if (b === null) return;
          const [from, to] = span(b, spots[i + 1 + j]!);
          expect(right <= from || to <= left || Math.abs(a.y - b.y) >= 15).toBe(true);
        });
      });
    }),
  );
});

test("levels are those of the most senior on either side", () => {
  const pair = {countries: ["ECU", "PER"] as [string, string], contacts: [contact(), contact({id: "d"})]};
  const ranked = ranksOf(pair, [
    participant({level: 5}),
    participant({level: 4}),
    participant({country: "PER", level: 1}),
    participant({contact: "d", country: "PER", level: null}),
  ]);
  expect(ranked.map(({row, column}) => [row, column])).toEqual([[4, 1]]);
  const title = (...levels: [number, number][]) =>
    rankTitle(
      levels.map(([row, column]) => ({contact: contact(), row, column})),
      ["Ecuador", "Peru"],
    );
  expect(title()).toBe("Of no contact are the levels of both sides told");
  expect(title([4, 4], [1, 1])).toBe("Equals met in all two contacts");
  expect(title([4, 4], [4, 1], [5, 1], [1, 4])).toBe(
    "Equals met in one of four contacts; Peru sent the higher rank in two, Ecuador in one",
  );
});
