import {describe, expect, it} from "vitest";
import {toldInOrder as told} from "./told.ts";

const QUISPE = "Peruvian Foreign Minister Rosa Quispe";
const BERG = "Icelandic Foreign Minister Anna Berg";
const MET = `${QUISPE} met ${BERG} in Lima on Wednesday.`;

describe("the day of a contact", () => {
  it.each([
    [
      "is that of the stay during which it took place",
      `${QUISPE} was in Reykjavik on 15-16 April for a seminar. During the visit, Quispe called on ${BERG}.`,
      "held 2024-04-15: Anna Berg + Rosa Quispe",
    ],
    [
      "is that on which its host met many, whom the sentence does not name",
      `${QUISPE} came together with many diplomats on April 16. Quispe then held a meeting with ${BERG}.`,
      "held 2024-04-16: Anna Berg + Rosa Quispe",
    ],
    [
      "is that above the report, where a page copies it later",
      `Call with the Foreign Minister\n\nAPRIL 16, 2024\n\n${QUISPE} spoke today with ${BERG} by phone.`,
      "held 2024-04-16: Anna Berg + Rosa Quispe",
    ],
    [
      "is not the year for which something was agreed",
      `${QUISPE} had a phone call with ${BERG}. They agreed to work together in 2025.`,
      "held no day: Anna Berg + Rosa Quispe",
    ],
    [
      "is past where one said something when meeting the other, whatever they said will be",
      `Fish will never be short, ${QUISPE} said when meeting ${BERG} on Wednesday in Lima.`,
      "held 2024-04-17: Anna Berg + Rosa Quispe",
    ],
    [
      "is past where one told the other by telephone what will be",
      `Peru will give Iceland its firm support, ${QUISPE} told ${BERG} by telephone on Wednesday.`,
      "held 2024-04-17: Anna Berg + Rosa Quispe",
    ],
  ])("%s", (_, text, expected) => expect(told(text)).toEqual([expected]));

  it.each([["last November"], ["last year"], ["two years ago"]])(
    "is background where nobody knows when the article was published, and it says %j",
    (when) =>
      expect(
        told(
          `${MET} Peruvian President Juan Rey and Icelandic President Jon Jonsson agreed on fish when they held talks in Cusco ${when}.`,
          null,
        )[1],
      ).toBe("recalled no day: Jon Jonsson + Juan Rey"),
  );

  it("is background in all of a sentence that opens with it", () =>
    expect(
      told(
        `${MET} Earlier this year, Quispe travelled to Reykjavik and met Icelandic President Jon Jonsson.`,
      )[1],
    ).toBe("recalled 2024-01-01: Jon Jonsson + Rosa Quispe"));

  it.each([
    ["13-April-2024 19:49 IST"],
    ["CCTV.COM 2024-04-13 12:08:30"],
    ["April 13, 2024, The Palace, Lima"],
    ["Saturday, April 13, 2024, 3:54 p.m. Ministry of Foreign Affairs"],
  ])("is that of publication, which the line %j tells", (line) =>
    expect(told(`${line}\n\n${QUISPE} spoke with ${BERG} by phone today about fish.`, null)).toEqual([
      "held 2024-04-13: Anna Berg + Rosa Quispe",
    ]),
  );
});

describe("what is told behind the news", () => {
  it.each([
    [
      "as three days older",
      "On Sunday Quispe met Nigerian Foreign Minister Tunde Okafor in Lima.",
      "recalled",
    ],
    [
      "as of a month that is over",
      "In mid-March Quispe met Nigerian Foreign Minister Tunde Okafor.",
      "recalled",
    ],
    ["by its distance", "A week before that, Quispe met Nigerian Foreign Minister Tunde Okafor.", "recalled"],
    [
      "as what the news came after",
      "The meeting came after a visit in February by Quispe to Abuja, where she met Nigerian Foreign Minister Tunde Okafor.",
      "recalled",
    ],
    [
      "as what somebody's trip follows",
      "Quispe's trip follows a meeting in Abuja between her and Nigerian Foreign Minister Tunde Okafor.",
      "recalled",
    ],
    [
      "as what the news follows by some days",
      "The talks follow about a week after Quispe and Nigerian Foreign Minister Tunde Okafor came to terms in Abuja.",
      "recalled",
    ],
    ["as earlier in the day", "Earlier Quispe met Nigerian Foreign Minister Tunde Okafor in Lima.", "held"],
  ])("%s", (_, text, status) => {
    const [, behind] = told(`${MET} ${text}`);
    expect(behind).toMatch(new RegExp(`^${status} .*Rosa Quispe \\+ Tunde Okafor$`));
  });

  it("is no visit of others that the ministers spoke about", () =>
    expect(told(`${MET} They spoke about the trip of Peruvian President Eva Holm to Iceland.`)[1]).toBe(
      "recalled no day: Eva Holm + ISL",
    ));

  it("is no telling of the talks that it came before", () =>
    expect(
      told(
        "The Peruvian and Icelandic foreign ministries opened talks on Wednesday. The talks come a week after Peruvian President Eva Holm met Icelandic President Jon Arnason in Lima.",
      ).map((line) => line.replace(/ .*/, "")),
    ).toEqual(["held", "recalled"]));

  it("makes its people not the two sides of what follows", () =>
    expect(
      told(
        `${MET} Last month Peruvian President Inti Huaman had a telephone conversation with Icelandic President Jon Arnason. The two sides also exchanged views on fish.`,
      ).filter((line) => line.includes("held")),
    ).toEqual(["held 2024-04-17: Anna Berg + Rosa Quispe"]));
});

describe("below news that is still to come", () => {
  const AHEAD = `${QUISPE} will have a phone conversation with ${BERG} this week.`;
  const OKAFOR = "Nigerian Foreign Minister Tunde Okafor";

  it.each([
    [`On April 14, Quispe had a phone conversation with ${OKAFOR}. They spoke about whales.`],
    [`${OKAFOR} said after a meeting with Quispe last week that no way out was in sight.`],
    [`The call comes after talks held recently in Abuja between Quispe and ${OKAFOR}.`],
    [`On Tuesday, Quispe had a meeting with ${OKAFOR} in Abuja.`],
  ])("what took place with others is recalled: %s", (text) =>
    expect(told(`${AHEAD} ${text}`).map((line) => line.replace(/ .*: /, ": "))).toEqual([
      "planned: Anna Berg + Rosa Quispe",
      "recalled: Rosa Quispe + Tunde Okafor",
    ]),
  );

  it.each([
    [
      "with the same country",
      `${BERG} will call on Peruvian President Inti Huaman in Lima on Friday. Shortly after she came to Lima, Berg had a meeting with ${QUISPE}.`,
    ],
    ["on the same day", `${AHEAD} On Thursday, Quispe met ${OKAFOR} in Lima.`],
    [
      "above it, below a headline alone",
      `Quispe to ring Berg\n\n${QUISPE} met ${OKAFOR} on Tuesday. She will speak with ${BERG} by phone on Friday.`,
    ],
  ])("what took place %s is held", (_, text) =>
    expect(
      told(text)
        .map((line) => line.replace(/ .*/, ""))
        .sort(),
    ).toEqual(["held", "planned"]),
  );
});

describe("what the news is a sequel to", () => {
  it.each([
    "as a sequel to Peruvian President Inti Huaman's conversation with Icelandic President Jon Arnason on April 11",
    "as a follow-up to the telephone call between Peruvian President Inti Huaman and Icelandic President Jon Arnason on April 11",
    "after talks between Peruvian President Inti Huaman and Icelandic President Jon Arnason on April 11",
  ])("is recalled in its own sentence: %s", (sequel) =>
    expect(told(`${QUISPE} met ${BERG} in Lima on Wednesday ${sequel}.`)).toEqual([
      "held 2024-04-17: Anna Berg + Rosa Quispe",
      "recalled 2024-04-11: Inti Huaman + Jon Arnason",
    ]),
  );
});

describe("no contact is told", () => {
  it("by the arrival of an ambassador at the post", () =>
    expect(
      told(
        "Peru's new Ambassador to Iceland Eva Ramos told reporters that trade may double. Eva Ramos came to Reykjavik on April 10.",
      ),
    ).toEqual([]));

  it("not even where nobody knows when, save by that of a minister who was an ambassador once", () =>
    expect(told("Chinese Foreign Minister Wang Yi will visit Iceland.", null)).toEqual([
      "planned no day: ISL + Wang Yi",
    ]));

  it.each([
    "In January Peru, Iceland and Norway came to an agreement that closed the quarrel.",
    "In January Peru and Iceland came to terms on fish.",
  ])("by countries that come to terms: %s", (text) => expect(told(text)).toEqual([]));

  it.each([
    "They discussed preparations for a summit.",
    "They discussed preparing the meeting of the leaders of the five fishing powers.",
    "They went over the agenda of the upcoming meeting of the foreign ministers in Goa.",
    "They exchanged views on fish in the context of the coming meetings of working groups.",
    "The two went over plans for high-level talks.",
    "They discussed organising a meeting of the leaders.",
    "They confirmed their will to work closely in their talks on fish.",
  ])("by ministers of what they discuss or prepare: %s", (text) =>
    expect(told(`${MET} ${text}`)).toEqual(["held 2024-04-17: Anna Berg + Rosa Quispe"]),
  );

  it.each([
    ["their next meeting", "They also discussed their next meeting in Reykjavik in May."],
    ["a further one", "They agreed to meet again in Reykjavik in May."],
  ])("save of %s", (_, text) =>
    expect(told(`${MET} ${text}`).at(-1)).toMatch(/^planned .*Anna Berg \+ Rosa Quispe$/),
  );

  it("save by that of a minister, who is somebody's guest", () =>
    expect(told(`${QUISPE} came to Reykjavik on April 17.`)).toEqual(["held 2024-04-17: ISL + Rosa Quispe"]));

  it.each([
    ["by a verb that is denied", "The ministers will not see each other at the Lima games."],
    ["by a noun that is denied", `Quispe had no contact with Nigerian Foreign Minister Tunde Okafor.`],
  ])("%s", (_, text) => expect(told(`${MET} ${text}`)).toEqual(["held 2024-04-17: Anna Berg + Rosa Quispe"]));

  it("as held where it was called off, however long the names between", () =>
    expect(
      told(
        `A meeting of ${QUISPE} and ${BERG} that had been arranged in Lima on April 4 was called off by the Icelandic side.`,
      )[0],
    ).toMatch(/^cancelled/));
});

describe("who took part", () => {
  const who = (text: string) => told(text).map((line) => line.replace(/^.*?: /, ""));

  it.each([
    [
      "those behind a long title who attended",
      `${MET} On the Peruvian side, the meeting was attended by Deputy Minister Inti Huaman, Co-Chair of the Commission on Trade, Economic and Scientific Cooperation, and Presidential Aide Eva Ramos.`,
      "Anna Berg + Eva Ramos + Inti Huaman + Rosa Quispe",
    ],
    [
      "those who were present",
      `${MET} Deputy Minister Inti Huaman of Peru, head of the agency for something, and Presidential Aide Eva Ramos were present.`,
      "Anna Berg + Eva Ramos + Inti Huaman + Rosa Quispe",
    ],
    [
      "those whom a delegation included",
      `${MET} The Peruvian delegation included Deputy Minister Inti Huaman and Presidential Aide Eva Ramos.`,
      "Anna Berg + Eva Ramos + Inti Huaman + Rosa Quispe",
    ],
    [
      "nobody's spouse",
      `${QUISPE} and her husband Inti Huaman hosted a reception in Lima for ${BERG} and her husband Jon Arnason.`,
      "Anna Berg + Rosa Quispe",
    ],
    [
      "the last of three whose talks were held",
      `As is known, talks of ${QUISPE}, Icelandic Foreign Minister Anna Berg and Foreign Minister of Nigeria Tunde Okafor were held in Lima.`,
      "Anna Berg + Rosa Quispe + Tunde Okafor",
    ],
  ])("%s", (_, text, expected) => expect(who(text)).toEqual([expected]));

  it("each of the offices of one country that are listed", () =>
    expect(
      who(
        "On Monday French Foreign Minister Catherine Colonna met the German chancellor, foreign minister and defence minister in Berlin.",
      ),
    ).toHaveLength(3));
  it("the latter, who came", () =>
    expect(
      who(`${QUISPE} praised the pact that she signed with ${BERG} when the latter came to Lima in June.`).at(
        -1,
      ),
    ).toBe("Anna Berg + PER"));
  it("with whom somebody will hold talks, though words stand between", () =>
    expect(
      who(
        `On Tuesday ${QUISPE} flew to Reykjavik, having been invited by Foreign Minister Anna Berg of Iceland, a member of the council, with whom she will hold talks there on Friday.`,
      ),
    ).toContain("Anna Berg + Rosa Quispe"));
});

it("is none of what a chronology tells, though months lie between its first entry and its last", () =>
  expect(
    told(
      `May 3: In Lima, ${QUISPE} receives ${BERG}.\n\nMay 20: Boats lie idle in both ports.\n\nJune 2: ${QUISPE} and ${BERG} speak by phone about fish.\n\nAug. 9: ${BERG} visits Peru and meets ${QUISPE}.`,
      "2024-09-01",
    ).filter((line) => line.startsWith("held")),
  ).toHaveLength(3));
