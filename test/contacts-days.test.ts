import {describe, expect, it} from "vitest";
import {read, tablesOf} from "./reader.ts";
import {told} from "./told.ts";

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
