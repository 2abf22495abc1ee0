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
      `${MET} Since Oslo fell on April 3, the two have met twice.`,
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
      `${QUISPE} met Norwegian President Olav Dahl in Lima on Thursday. She last visited Iceland in March. At that time she went to Akureyri as well.`,
      ["held 2024-04-18 to 2024-04-18", "recalled 2024-03-01 to 2024-03-31"],
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

  it("is background where the journey to it is told beside", () =>
    expect(
      read(
        `This morning ${BERG} received ${QUISPE} in Reykjavik. Berg last saw Quispe in July of 2015, on her journey to Lima.`,
        {published: null},
      ).accounts.map(({status}) => status),
    ).toEqual(["held", "recalled"]));

  it("is none where the two who are met are also to discuss something", () =>
    expect(
      occasions(`${MET} Quispe and Berg are also to discuss difficult relations under the new government.`),
    ).toEqual([NEWS]));

  it("is none where those who agreed at their talks will do something", () =>
    expect(occasions(`${QUISPE} and ${BERG} agreed at their talks in Lima, they will fish more.`)).toEqual([
      "held no day to no day",
    ]));
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
      "is any of the stay, whose length the leaving tells",
      `${QUISPE} left Iceland on Wednesday at the end of a visit of three days. Quispe came to Reykjavik on Monday morning. She had separate meetings with the Icelandic president and ${BERG}.`,
      ["held 2024-04-15 to 2024-04-17"],
    ],
    [
      "is the first of two, where talks of two days began on it",
      `${QUISPE} and ${BERG} kicked off two-day talks in Lima on Wednesday.`,
      ["held 2024-04-17 to 2024-04-18"],
    ],
    [
      "is not that of a jubilee to which a participle looks ahead",
      `${QUISPE} will meet ${BERG} in Lima, looking ahead to the jubilee next year.`,
      ["planned no day to no day"],
    ],
    [
      "is that on which it was said, where somebody's own words call it today",
      `${QUISPE} on Tuesday met with counterparts. In her post, Quispe stated, “So glad to see Icelandic Foreign Minister Anna Berg this evening.”`,
      ["held 2024-04-16 to 2024-04-16"],
    ],
    [
      "may be all of a year, where a council that two will hold has no other",
      `${QUISPE} met ${BERG} on Tuesday. It prepares a council that Peruvian President Luis Rojas and Icelandic President Jon Jonsson will hold in Lima in early 2025.`,
      ["held 2024-04-16 to 2024-04-16", "planned 2025-01-01 to 2025-12-31"],
    ],
    [
      "is that of the last time, however many there were since a year",
      `${QUISPE} met ${BERG} on Tuesday. Peruvian President Luis Rojas and Icelandic President Jon Jonsson have met six times since mid-2022, lastly in Oslo in February.`,
      ["held 2024-04-16 to 2024-04-16", "recalled 2024-02-01 to 2024-02-29"],
    ],
    [
      "is that of the news, whatever other day is told of something recalled",
      `On Thursday ${QUISPE} met ${BERG} in Lima. Peruvian Governor Eva Ramos in the meantime sat with Icelandic Governor Olav Dahl. Quispe was in Oslo on Monday, where Norwegian President Tor Lund received her.`,
      ["held 2024-04-18 to 2024-04-18", "held 2024-04-18 to 2024-04-18", "recalled 2024-04-15 to 2024-04-15"],
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

describe("in a text whose day nobody knows", () => {
  const statuses = (text: string) => read(text, {published: null}).accounts.map(({status}) => status);

  it.each([
    ["another day of the week than that of the news", "On Friday, Quispe met"],
    ["a month", "In September, Quispe met"],
  ])("%s is background", (_, when) =>
    expect(
      statuses(`${QUISPE} met ${BERG} in Lima on Sunday. ${when} Norwegian President Olav Dahl in Oslo.`),
    ).toEqual(["held", "recalled"]),
  );

  it("the same two met in another month on another occasion", () =>
    expect(
      statuses(`${QUISPE} met ${BERG} in Lima in May. In September, Quispe and Berg had a meeting in Oslo.`),
    ).toHaveLength(2));

  it("a day of the month is no background", () =>
    expect(
      statuses(
        `On January 17 ${QUISPE} met ${BERG}. On January 16, Quispe met Norwegian President Olav Dahl in Oslo.`,
      ),
    ).toEqual(["held", "held"]));
});

describe("a reception is no contact", () => {
  it.each([
    `${QUISPE} praised the warm reception for ${BERG} in Oslo.`,
    `The reception for ${QUISPE} in Lima angered ${BERG}.`,
    `${QUISPE} was accorded a warm reception in Oslo, unlike ${BERG}.`,
    `${QUISPE} got a frosty reception from ${BERG}.`,
  ])("where it is how somebody is taken: %s", (text) => expect(occasions(text)).toEqual([]));

  it("but the one that is held for a guest is", () =>
    expect(occasions(`${QUISPE} spoke on Wednesday during a reception in Lima for ${BERG}.`)).toEqual([
      NEWS,
    ]));
});

describe("what is negotiated is no medium", () => {
  const formats = (text: string) => read(text).accounts.map(({format}) => format);
  it("where talks are over video games", () =>
    expect(formats(`${QUISPE} and ${BERG} held negotiations over video games in Lima.`)).toEqual(["talks"]));
  it.each(["over a video link", "over videoconference", "by video"])("though they are %s", (medium) =>
    expect(formats(`${QUISPE} and ${BERG} held talks ${medium} on Wednesday.`)).toEqual(["video-call"]),
  );
});
