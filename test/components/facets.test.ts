import {expect, test} from "vitest";
import {FACETS, grouping} from "../../src/components/facets.ts";
import {contact, country} from "./records.ts";

test("contacts are set in rows by any of what they have, what is not told last", () => {
  const contacts = [
    contact({level: null, place: null, host: null}),
    contact({level: 4, status: "planned"}),
    contact({level: 1, format: "phone-call", countries: ["ECU", "PER", "USA"]}),
    contact({recalled_only: true}),
  ];
  const rows = FACETS.map((facet) => grouping(contacts, facet, country).groups.map(({name}) => name));
  expect(rows).toEqual([
    ["Heads of state", "Ministers", "Level not told"],
    ["Meeting", "Phone call"],
    ["Held", "Planned", "Recalled as background"],
    ["Ecuador and Peru", "Three countries or more"],
    ["Ecuador", "Host not told"],
    ["Quito", "Place not told"],
  ]);
});

test("of many places those with most contacts have a row each, and all others one", () => {
  const contacts = Array.from({length: 200}, (_, i) => contact({place: `Town ${Math.floor(Math.sqrt(i))}`}));
  const {groups, groupOf} = grouping(contacts, "place", country);
  expect(groups.map(({name}) => name)).toEqual([
    ...Array.from({length: 9}, (_, i) => `Town ${13 - i}`),
    "6 others",
  ]);
  expect(contacts.filter((one) => groupOf(one).key === "others").length).toBe(1 + 3 + 4 + 5 + 7 + 9);
});
