import {describe, expect, it} from "vitest";
import {read} from "./reader.ts";
import {toldInOrder as told} from "./told.ts";

const QUISPE = "Peruvian Foreign Minister Rosa Quispe";
const BERG = "Icelandic Foreign Minister Anna Berg";
const MET = `${QUISPE} met ${BERG} in Lima on Wednesday.`;
const OKAFOR = "Nigerian Foreign Minister Tunde Okafor";

/** Status and day of each contact, in the order of the text. */
const days = (text: string): string[] => told(text).map((line) => line.replace(/:.*$/, ""));

describe("what lies ahead", () => {
  it.each([
    ["is what somebody's programme has", `His programme in Lima has a meeting with ${BERG}.`, "planned"],
    ["is where somebody goes on to", `Quispe goes on to Reykjavik.`, "planned"],
    [
      "is what comes later this month",
      `They prepared well the visit of ${BERG} to Peru later this month.`,
      "planned",
    ],
    ["is what somebody is planning", `Quispe is planning a visit to Iceland.`, "planned"],
    [
      "is not what was held on a programme",
      `Quispe held a meeting with ${BERG} on the new programme.`,
      "held",
    ],
    ["is not where somebody went on to", `Quispe went on to Reykjavik.`, "held"],
  ])("%s", (_, text, status) =>
    expect(days(`Peruvian Foreign Minister Inti Quispe is in Lima.\n\n${text}`)).toEqual([
      expect.stringMatching(`^${status}`),
    ]),
  );
});

describe("the meeting of others", () => {
  it.each([`before ${BERG} meets ${OKAFOR}`, `before ${BERG} holds talks with ${OKAFOR}`])(
    "is still to come, and not on the day of the news: %s",
    (clause) =>
      expect(days(`${QUISPE} said on Wednesday that trade was growing, ${clause}.`)).toEqual([
        "planned no day",
      ]),
  );

  it("has been, where the verb is past", () =>
    expect(days(`${QUISPE} came to Oslo before ${BERG} met ${OKAFOR} in Lima in March.`)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:recalled|held) 2024-03-01/)]),
    ));
});

describe("whoever spoke after he had met somebody", () => {
  it.each([
    `Fish matters, said ${QUISPE} in Lima on Wednesday after she had met with ${BERG}.`,
    `${QUISPE} said on Wednesday, when she had met ${BERG}, that fish matters.`,
    `${QUISPE} told reporters on Wednesday, after she had held talks with ${BERG}, that fish matters.`,
  ])("met on that day: %s", (text) => expect(days(text)).toEqual(["held 2024-04-17"]));

  it("but not where he did something else", () =>
    expect(days(`${QUISPE} left Lima on Wednesday after she had met ${BERG}.`)).not.toContain(
      "held 2024-04-17",
    ));
});

describe("a plan", () => {
  it("is what is expected of somebody, though the verb is present", () =>
    expect(
      days(`It is expected that ${QUISPE} calls on ${BERG} and ${OKAFOR} while she is in Reykjavik.`),
    ).toEqual(["planned no day", "planned no day"]));

  it.each([
    [
      "is whom somebody is to meet where he flew to",
      `${QUISPE} flew to Reykjavik on Thursday, where she is to meet ${BERG}.`,
      "planned 2024-04-18",
    ],
    [
      "is no visit to meet somebody that is over",
      `${QUISPE} flew to Reykjavik on Thursday to meet ${BERG}.`,
      "held 2024-04-18",
    ],
    [
      "is what an arrival to come is for",
      `${QUISPE} is expected in Iceland on Thursday, for talks with ${BERG}.`,
      "planned 2024-04-18",
    ],
    [
      "has the day on which it takes place",
      `${QUISPE} is to host ${BERG}. The meeting takes place in Lima on Friday.`,
      "planned 2024-04-19",
    ],
    [
      "has no day on which another meeting took place",
      `${QUISPE} is to host ${BERG}. The meeting took place in Lima on Friday.`,
      "planned no day",
    ],
  ])("%s", (_, text, day) => expect(days(text)[0]).toBe(day));

  it('is what is joined to a plan by "and", each with its country', () =>
    expect(
      days(
        `${MET} The tasks are to prepare for the coming meeting of Peruvian President Luis Rojas and Icelandic President Jon Arnason in Oslo as well as their meeting in Lima in May.`,
      ).filter((day) => day.startsWith("planned")),
    ).toHaveLength(2));

  it.each([
    [
      "is whom somebody meets on a day of plans",
      "First thing this morning Quispe meets",
      "planned 2024-04-18",
    ],
    ["is not whom somebody met on a day of plans", "First thing this morning Quispe met", "held 2024-04-18"],
  ])("%s", (_, text, day) =>
    expect(
      days(`${QUISPE} will be in Reykjavik on Thursday for a meeting with ${BERG}. ${text} ${OKAFOR}.`)[1],
    ).toBe(day),
  );

  it("has the days that brackets tell, from the first to the last", () => {
    const {accounts} = read(`${QUISPE} is to visit Iceland from tomorrow (April 19) to April 22.`, {
      published: "2024-04-18",
    });
    expect(accounts.map(({date_start, date_end}) => [date_start, date_end])).toEqual([
      ["2024-04-19", "2024-04-22"],
    ]);
  });

  it("takes up the visit that is named again without a time", () =>
    expect(
      days(
        `Peru awaits the forthcoming visit of Icelandic President Jon Arnason to Peru. Quispe said that President Arnason's visit to Peru matters.`,
      ),
    ).toEqual(["planned no day"]));
});

describe("what lies behind", () => {
  it.each([
    [
      "is what had been held a day before",
      `On Tuesday Quispe had held talks with ${OKAFOR}.`,
      "recalled 2024-04-16",
    ],
    ["is not what was held a day before", `On Tuesday Quispe held talks with ${OKAFOR}.`, "held 2024-04-16"],
    [
      "is not what had been held in somebody's report",
      `The ministry wrote that Quispe had held talks with ${OKAFOR} too.`,
      "held 2024-04-17",
    ],
    [
      "is what was done before another country",
      `Before Norway she was in Abuja, where she met ${OKAFOR}.`,
      "recalled no day",
    ],
    [
      "is a week that began earlier",
      `Earlier this week Quispe had a call with ${OKAFOR}.`,
      "recalled 2024-04-15",
    ],
    [
      "takes its day from the news that it lies behind",
      `It came two days after Quispe's talks with ${OKAFOR}.`,
      "recalled 2024-04-15",
    ],
    [
      "has no day where the news lies months behind it",
      `It came two months after Quispe's talks with ${OKAFOR}.`,
      "recalled no day",
    ],
  ])("%s", (_, text, day) => expect(days(`${MET} ${text}`)).toEqual(["held 2024-04-17", day]));

  it("is not what was earlier in the day, though nobody knows the day", () =>
    expect(
      told(
        `${QUISPE} met ${BERG} in Lima on Saturday. Earlier in the day Berg called on ${OKAFOR}.`,
        null,
      ).map((line) => line.split(" ")[0]),
    ).toEqual(["held", "held"]));

  it("is background to a plan that opens the article", () =>
    expect(
      days(`${QUISPE} will meet ${BERG} in Lima on Friday. Quispe received ${OKAFOR} earlier this month.`),
    ).toEqual(["planned 2024-04-19", "recalled 2024-04-01"]));
});

describe("the day of a contact", () => {
  it("is the last such weekday, though what was said on it must be", () =>
    expect(days(`Fishing must go on, ${QUISPE} told ${BERG}, in Lima on Friday.`)).toEqual([
      "held 2024-04-12",
    ]));

  it("is that of a plan, though it must be", () =>
    expect(days(`${QUISPE} must meet ${BERG} in Lima on Friday.`)).not.toContain("held 2024-04-12"));

  it("is the day of the stay that is told", () =>
    expect(days(`${QUISPE} was in Iceland from April 8 to 10. On the second day she met ${BERG}.`)).toContain(
      "held 2024-04-09",
    ));

  it("stays where somebody was", () =>
    expect(days(`On Tuesday ${QUISPE} was in Reykjavik. There, she met ${BERG}.`)).toContain(
      "held 2024-04-16",
    ));

  it("is not that on which a spokesman told a newspaper of the plan", () =>
    expect(
      days(
        `${QUISPE} plans to hold talks with ${BERG}, spokeswoman Eva Ramos told a daily newspaper on Monday.`,
      ),
    ).toEqual(["planned no day"]));

  it("is not the year whose visits were talked of", () =>
    expect(
      days(`${QUISPE} met ${BERG} for a discussion on plans for this year's high-level visits.`),
    ).toEqual(["held no day"]));

  it("is that of the contact beside it, which the news lent", () =>
    expect(
      days(
        `Ministers sat down in Lima on Tuesday.\n\n${QUISPE} and ${BERG} held consultations. Before the consultations, Peruvian President Luis Rojas received Berg.`,
      ),
    ).toEqual(["held 2024-04-16", "held 2024-04-16"]));
});
