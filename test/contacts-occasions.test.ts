import {describe, expect, it} from "vitest";
import {read} from "./reader.ts";

/** What an article of Thursday 18 April 2024 tells of each contact: status, first and last day. */
const occasions = (text: string): string[] =>
  read(text).accounts.map(
    ({status, date_start, date_end}) => `${status} ${date_start ?? "no day"} to ${date_end ?? "no day"}`,
  );

const QUISPE = "Peruvian Foreign Minister Rosa Quispe";
const BERG = "Icelandic Foreign Minister Anna Berg";
const MET = `${QUISPE} met ${BERG} in Lima on Wednesday.`;
const NEWS = "held 2024-04-17 to 2024-04-17";

describe("the same two on another occasion", () => {
  it.each([
    [
      "are another contact, where they last met so long ago",
      `${MET} They last met over two months ago in Berlin.`,
      [NEWS, "recalled 2024-02-01 to 2024-02-29"],
    ],
    [
      "are no other contact, where the sentence opens by saying since when",
      `${MET} Since the port closed on April 3, the two have met twice.`,
      [NEWS],
    ],
    [
      "are no other contact on the day that the heading of a release bears",
      `No. 12, 18 April 2024, Press Release on the Talks between Peru and Iceland\n\n${QUISPE} and ${BERG} held talks in Lima on 16-17 April.`,
      ["held 2024-04-16 to 2024-04-17"],
    ],
    [
      "go on with that one, where what was said at it follows",
      `${QUISPE} flew to Oslo on March 22 and there met Norwegian President Olav Dahl. Dahl told Quispe that fish are dear.`,
      ["held 2024-03-22 to 2024-03-22"],
    ],
    [
      "are where they were at that time, as the sentence before says",
      `${QUISPE} will visit Iceland in May. She last visited Iceland in March. At that time she went to Akureyri as well.`,
      ["planned 2024-05-01 to 2024-05-31", "recalled 2024-03-01 to 2024-03-31"],
    ],
  ])("%s", (_, text, expected) => expect(occasions(text)).toEqual(expected));
});

describe("a contact since which time has passed", () => {
  it("is background", () =>
    expect(
      occasions(
        `${QUISPE} met ${BERG} in Lima on Wednesday, two months after the presidents of Peru and Iceland, Luis Rojas and Jon Jonsson, met.`,
      ),
    ).toEqual([NEWS, "recalled no day to no day"]));
});

describe("a day", () => {
  it.each([
    [
      "is not that on which it was reported",
      `${QUISPE} flew to Oslo on March 22 and there met Norwegian President Olav Dahl, Channel 10 reported earlier this week.`,
      ["held 2024-03-22 to 2024-03-22"],
    ],
    [
      "is not that of the sentence before, for whom a relative clause names",
      `At a seminar last month ${QUISPE} met Norwegian President Olav Dahl. ${BERG} was another whom Quispe met.`,
      ["held 2024-03-01 to 2024-03-31", "held no day to no day"],
    ],
    [
      "of a stay that goes on is that of the meetings planned in it",
      `On April 18 – 19 ${QUISPE} goes on to Iceland. Meetings are scheduled with ${BERG}.`,
      ["planned 2024-04-18 to 2024-04-19"],
    ],
    [
      "stands behind the month, where the line above a report would else lie ahead",
      `Call with the minister\n\n04/12/2024\n\n${QUISPE} spoke today with ${BERG} by phone.`,
      ["held 2024-04-12 to 2024-04-12"],
    ],
    [
      "is counted in its month, where what was done on it follows",
      `${QUISPE} on the 15th arrived in Reykjavik. On the 16th day, Quispe met with ${BERG}.`,
      ["held 2024-04-15 to 2024-04-15", "held 2024-04-16 to 2024-04-16"],
    ],
  ])("%s", (_, text, expected) => expect(occasions(text)).toEqual(expected));
});
