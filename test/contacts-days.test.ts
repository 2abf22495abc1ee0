import {describe, expect, it} from "vitest";
import {read, tablesOf} from "./reader.ts";
import {told, toldInOrder} from "./told.ts";

const QUISPE = "Peruvian Foreign Minister Rosa Quispe";
const BERG = "Icelandic Foreign Minister Anna Berg";

/** The days of all contacts of a text of Thursday 18 April 2024. */
const days = (text: string): string[] =>
  tablesOf(read(text)).contacts.map(({date_start, date_end}) => `${date_start} to ${date_end}`);

describe("the day of a contact", () => {
  it("is every day of a visit of which the first and the length are told", () =>
    expect(days(`${BERG} arrived in Lima on Monday for a three-day visit.`)).toEqual([
      "2024-04-15 to 2024-04-17",
    ]));

  it.each(["a vote on Friday", "a summit that opens on Friday", "talks on fish on Friday"])(
    "is not that of what lies ahead of it: %s",
    (next) =>
      expect(toldInOrder(`${QUISPE} held talks with ${BERG} in Lima on Tuesday ahead of ${next}.`)[0]).toBe(
        "held 2024-04-16: Anna Berg + Rosa Quispe",
      ),
  );

  it("stays open where only what lies ahead of it has one", () =>
    expect(toldInOrder(`${QUISPE} held talks with ${BERG} in Lima ahead of a vote on Friday.`)).toEqual([
      "held no day: Anna Berg + Rosa Quispe",
    ]));

  it("is not that of other talks of the same traveller, told behind and held elsewhere", () =>
    expect(
      days(
        `${BERG} is on a tour. In Lima she met ${QUISPE}. She also held talks with Peruvian Trade Minister Luis Soto. Before, Berg was in Chile on April 16, where she had talks with Chilean President Ana Paz.`,
      ).sort(),
    ).toEqual(["2024-04-16 to 2024-04-16", "null to null", "null to null"]));

  it("is that which its own verb has, whatever else is said of one of them", () => {
    expect(days(`${QUISPE}, who will meet ${BERG} on Friday, praised the sea.`)).toEqual([
      "2024-04-19 to 2024-04-19",
    ]);
    expect(days(`${QUISPE}, who had met ${BERG} in Oslo, will fly home on Friday.`)).toEqual([
      "null to null",
    ]);
    expect(days(`${QUISPE} met ${BERG} on Tuesday and will go fishing on Friday.`)).toEqual([
      "2024-04-16 to 2024-04-16",
    ]);
  });

  it.each(["when she visited Lima in November", "during her visit to Lima in November"])(
    "is that of a stay: %s",
    (stay) => expect(days(`${QUISPE} met ${BERG} ${stay}.`)).toEqual(["2023-11-01 to 2023-11-30"]),
  );

  it.each([
    `${BERG}, ending a three-day visit to Peru on Wednesday, praised the fish.`,
    `${BERG} flew home on Wednesday after a three-day visit to Peru.`,
  ])("is every day of one of which the last is told: %s", (text) =>
    expect(days(text)).toEqual(["2024-04-15 to 2024-04-17"]),
  );

  it("is that on which others whom the same words name were met", () =>
    expect(
      days(
        `${QUISPE} had talks in Lima on Monday, including with ${BERG}. On the sidelines she interacted with ministers, including Anna Berg and Norwegian Foreign Minister Olav Dahl.`,
      ),
    ).toEqual(["2024-04-15 to 2024-04-15", "2024-04-15 to 2024-04-15"]));

  it("is not that on which one of them came, as a clause about him says", () =>
    expect(days(`${BERG}, who flew in on Sunday, will hold talks with ${QUISPE} on Friday.`)).toEqual([
      "2024-04-19 to 2024-04-19",
    ]));

  it("is not the month that stands in a heading, while that month goes on", () =>
    expect(
      days(`Foreign Minister's meeting with ${BERG}, April 2024\n\n${QUISPE} met ${BERG} in Lima.`),
    ).toEqual(["null to null"]));

  it("is not today for a meeting that a call of today arranges", () =>
    expect(
      days(`${QUISPE} spoke with ${BERG} by phone on Thursday. Their finance ministers will meet soon.`),
    ).toContain("null to null"));

  it("is today for whoever came today and is still to be received", () =>
    expect(
      days(
        `${BERG} met ${QUISPE} in Lima on Thursday. In the afternoon she will be received by Peruvian President Luis Rojas.`,
      ),
    ).toEqual(["2024-04-18 to 2024-04-18", "2024-04-18 to 2024-04-18"]));

  it.each([
    [
      "a meeting told of before it",
      `The aims agreed after their February talks in Oslo and the forthcoming visit of ${QUISPE} to Iceland are on the table of a session that opened on Wednesday.`,
      "null to null",
    ],
    [
      "the source",
      `${QUISPE} met ${BERG} on Tuesday. According to the ministry on Wednesday, Quispe said in the talks with Berg that fish matter.`,
      "2024-04-16 to 2024-04-16",
    ],
    [
      "what is told next",
      `${QUISPE} and ${BERG} spoke on the phone, and last week she was in Paris.`,
      "null to null",
    ],
    [
      "what goes on all year",
      `${QUISPE} met ${BERG}. It was their second meeting this year.`,
      "null to null",
    ],
  ])("is not that of %s", (_, text, span) => expect(days(text)).toEqual([span]));

  it.each([
    ["a day in brackets and a weekday", "on Monday (15 April) to Tuesday", "2024-04-15 to 2024-04-16"],
    ["ordinals of one month", "from April 9th to 11th last in Lima", "2024-04-09 to 2024-04-11"],
  ])("may span %s", (_, when, span) => expect(days(`${QUISPE} met ${BERG} ${when}.`)).toEqual([span]));

  it("is in the year to come, where a plan's month has no year and is over", () =>
    expect(
      tablesOf(
        read(`Icelandic Foreign Minister to visit Peru, January agenda revealed\n\n${BERG} smiled.`, {
          published: "2023-12-30",
        }),
      ).contacts.map(({date_start}) => date_start),
    ).toEqual(["2024-01-01"]));

  it.each([
    ["the evening hours of a day", "in the evening hours of 15 April", "2024-04-15"],
    ["the early hours of a day", "in the early hours of 15 April", "2024-04-15"],
    ["a day of the month alone", "on the afternoon of the 15th", "2024-04-15"],
    ["an ordinal without its article", "on 15th in Lima", "2024-04-15"],
    ["two days with a stroke", "on 15/16 April", "2024-04-15/2024-04-16"],
    ["two days before a preposition", "on April 15 and 16 between two flights", "2024-04-15/2024-04-16"],
  ])("may be told as %s", (_, when, span) => {
    const [from, to = from] = span.split("/");
    expect(days(`${QUISPE} met ${BERG} ${when}.`)).toEqual([`${from} to ${to}`]);
  });

  it("goes before a verb that both days share", () => {
    for (const when of ["on April 15-16", "from April 15 to 16", "on April 15 and 16"])
      expect(days(`${QUISPE} ${when} met with ${BERG} in Lima.`)).toEqual(["2024-04-15 to 2024-04-16"]);
  });

  it("is that for which it is scheduled, however far off", () => {
    const until = (when: string) => days(`The visit of ${QUISPE} to Iceland is scheduled for ${when}.`);
    expect(until("next week")).toEqual(["2024-04-22 to 2024-04-28"]);
    expect(until("July")).toEqual(["2024-07-01 to 2024-07-31"]);
    expect(until("the 25th")).toEqual(["2024-04-25 to 2024-04-25"]);
  });

  it("is in the week after, where the weekdays of a plan end today", () =>
    expect(days(`${QUISPE} will visit Iceland from Tuesday to Thursday.`)).toEqual([
      "2024-04-23 to 2024-04-25",
    ]));

  it("is that on which a clause about it says that it took place", () => {
    for (const [clause, day] of [
      ["which took place in Lima on Monday", "2024-04-15"],
      ["that had been held on Monday", "2024-04-15"],
      ["which are scheduled for April 25", "2024-04-25"],
    ])
      expect(
        days(`On Wednesday the ministry spoke of the talks of ${QUISPE} with ${BERG}, ${clause}.`),
      ).toEqual([`${day} to ${day}`]);
  });

  it("of a visit is told more finely where the visit is taken up", () => {
    for (const more of [
      "The visit, on April 23-24, will be her first.",
      "The visit will take place on April 23-24.",
      "The two-day visit begins on April 23.",
      "Her visit from April 23 to 24 is her first.",
    ])
      expect(days(`${QUISPE} will visit Iceland next week. ${more}`)).toEqual(["2024-04-23 to 2024-04-24"]);
  });

  it("of talks is told more finely where a weekday has them", () =>
    expect(days(`${QUISPE} held talks with ${BERG} this week. Monday's talks were long.`)).toEqual([
      "2024-04-15 to 2024-04-15",
    ]));

  it("is counted from the day of the report, where its page was copied later", () => {
    for (const line of [
      "LIMA, April 17 (Andina) --",
      "Lima, April 17\n\n",
      "Andina) 13:41, April 17, 2024\n\n",
      "Rosa Paz Published April 17, 2024 | 11:00 AM\n\n",
    ])
      expect([line, days(`${line} ${QUISPE} met ${BERG} here today.`)]).toEqual([
        line,
        ["2024-04-17 to 2024-04-17"],
      ]);
  });

  it("is not counted from the day on which its page was changed, nor from that of a picture", () => {
    for (const line of ["Updated: April 17, 2024", "The minister in Lima, April 17, 2024. (Andina Photo)"])
      expect([line, days(`${line}\n\n${QUISPE} met ${BERG} here today.`)]).toEqual([
        line,
        ["2024-04-18 to 2024-04-18"],
      ]);
  });

  it("is counted from a line that says when its page was updated", () => {
    const text = `Wednesday, April 17, 2024, updated at 08:46(GMT+8)\n\n${QUISPE} met ${BERG} on Tuesday.`;
    const {contacts} = tablesOf(read(text, {published: null}));
    expect(contacts.map(({date_start}) => date_start)).toEqual(["2024-04-16"]);
  });
});

describe("who takes part", () => {
  it("is who begins the sentence, where a participle tells of it", () =>
    expect(
      told(`${QUISPE} has suggested that Peru and Iceland fish less, receiving ${BERG} in Lima on Monday.`),
    ).toEqual(["held: Anna Berg + Rosa Quispe"]));

  it("is of a country that met, where a list of those present says none", () =>
    expect(
      told(
        `${QUISPE} met ${BERG} in Lima. The meeting was attended by Foreign Affairs Secretary Pia Lund and Norwegian Ambassador Olav Dahl.`,
      ),
    ).toEqual(["held: Anna Berg + Olav Dahl + Pia Lund + Rosa Quispe"]));
});
