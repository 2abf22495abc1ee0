import {describe, expect, it} from "vitest";
import type {Alignment} from "../loaders/schema.ts";
import {read, tablesOf} from "./reader.ts";

const LEAD =
  "Foreign Minister of Peru Ana Rey met in Lima on April 16 with Foreign Minister of Iceland Jon Jonsson.";
const compared = (peru: string, iceland: string) =>
  tablesOf(
    read(`${LEAD}\n\n${peru}`, {side: "PER"}, "per"),
    read(`${LEAD}\n\n${iceland}`, {side: "ISL"}, "isl"),
  ).alignments;
/** What two accounts of one meeting contradict each other on, Peru's words behind Iceland's. */
const conflicts = (peru: string, iceland: string): Pick<Alignment, "left" | "right">[] =>
  compared(peru, iceland)
    .filter(({relation}) => relation === "conflicting")
    .map(({left, right}) => ({left, right}));

describe("two accounts contradict each other", () => {
  it.each([
    [
      "on a number of things",
      "Peru has handed over 44 packages of fishing gear.",
      "Rey was thanked for the 45 packages of fishing gear.",
    ],
    [
      "on a weight in two spellings",
      "In ten months Peru delivered 89 million tonnes.",
      "Peru shipped 91 million tons in ten months.",
    ],
    ["on a sum", "Trade has reached $200 million.", "Trade has reached $300 million."],
    ["on a share", "Fish makes up 15 percent of exports.", "Fish makes up 25 percent of exports."],
    ["on how long it took", "The talks lasted two hours.", "The talks went on for an hour and a half."],
    [
      "on how long it took, by the clock",
      "The talks took about 20 minutes.",
      "The talks went on from 19:20 to 19:45.",
    ],
    [
      "on the round",
      "This was the third round of consultations.",
      "This was the fourth round of consultations.",
    ],
    [
      "on how many are to come",
      "They agreed to open three harbours by June.",
      "The opening of four harbours was agreed on.",
    ],
    [
      "on when the next round is",
      "The next round of consultations will be held in Reykjavik in the spring.",
      "The next round of consultations will take place in Reykjavik in the autumn.",
    ],
    [
      "on when somebody visits",
      "Rey looks forward to receiving Jonsson on a visit to Peru in June.",
      "Jonsson will travel to Peru in May for a week.",
    ],
    [
      "on where the next round is",
      "The next round of consultations will be held in Reykjavik.",
      "The next round of consultations will take place in Lima.",
    ],
    [
      "on where something is signed",
      "At the end of the session in Lima the ministers signed the protocol of the commission.",
      "The protocol of the commission is to be signed in Cusco.",
    ],
  ])("%s: %s / %s", (_, peru, iceland) => expect(conflicts(peru, iceland)).toHaveLength(1));
});

describe("two accounts do not contradict each other", () => {
  it.each([
    [
      "where each speaks of another's visit",
      "Rey looks forward to receiving Jonsson on a visit to Peru in June.",
      "Rey will travel to Iceland in May for a week.",
    ],
    [
      "where one does not say when somebody visits",
      "Rey looks forward to receiving Jonsson on a visit to Peru in June.",
      "Jonsson will travel to Peru for a week.",
    ],
    ["where one rounds", "About 50 companies took part.", "52 companies took part."],
    [
      "where one rounds a sum",
      "Trade has reached $24.8 billion.",
      "Trade has reached nearly 25 billion dollars.",
    ],
    [
      "where one gives a share as a fraction",
      "Fish makes up a third of exports.",
      "Fish makes up 33 percent of exports.",
    ],
    [
      "where one counts in another currency",
      "Trade has reached $200 million.",
      "Trade has reached 185 million euros.",
    ],
    [
      "where one counts in another unit",
      "The road will run for 200 kilometres.",
      "The road will run for 124 miles.",
    ],
    [
      "where one gives a part of the other's sum",
      "Trade has reached $200 million.",
      "Trade in fish has reached $80 million.",
    ],
    [
      "where each speaks of a year of its own",
      "Trade reached $200 million in 2022.",
      "Trade reached $300 million in 2023.",
    ],
    [
      "where one gives the growth and the other the share",
      "Exports of fish have grown by 15 percent.",
      "Fish makes up 40 percent of exports.",
    ],
    [
      "where they count different things",
      "They agreed to open three harbours.",
      "They agreed to open five schools.",
    ],
    [
      "where one sets a longer time",
      "The next round of consultations will be held in Reykjavik in May.",
      "The next round of consultations will take place in Reykjavik in the spring.",
    ],
    [
      "where one tells what is planned, the other what was held",
      "The ministers will meet again on May 20.",
      "The ministers met again after lunch on April 16.",
    ],
    [
      "where one tells the hours, the other how many",
      "The talks took 25 minutes.",
      "The talks went on from 19:20 to 19:45.",
    ],
    [
      "where one names the other's town and one more",
      "The next round of consultations will be held in Lima and Cusco.",
      "The next round of consultations will take place in Cusco.",
    ],
    [
      "where each tells where another thing takes place",
      "The next round of consultations will be held in Reykjavik.",
      "The fair of fisheries will take place in Lima.",
    ],
  ])("%s: %s / %s", (_, peru, iceland) => expect(conflicts(peru, iceland)).toEqual([]));
});
