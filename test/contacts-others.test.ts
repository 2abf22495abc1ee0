import {describe, expect, it} from "vitest";
import {toldInOrder as told} from "./told.ts";

const QUISPE = "Peruvian Foreign Minister Rosa Quispe";
const BERG = "Icelandic Foreign Minister Anna Berg";
const MET = `${QUISPE} met ${BERG} in Lima on Wednesday.`;

const NEWS = "held 2024-04-17: Anna Berg + Rosa Quispe";

describe("beside the news, an article tells of", () => {
  it.each([
    ["another meeting of the two", "Their last meeting was in December, in Reykjavik."],
    ["when the two last spoke", "The two had last spoken in Reykjavik in December."],
    ["their talks in a town", "The fund was agreed at their talks in Reykjavik in December."],
    ["what was then", "Quispe was last in Iceland in December. Then she and Berg met at a school."],
    ["when the delegations last met", "The delegations last met in Reykjavik in December."],
    [
      "how one agreed with the other",
      "It was in Reykjavik in December that Ms Berg agreed with Ms Quispe to open a school.",
    ],
  ])("%s", (_, more) =>
    expect(told(`${MET} ${more}`)).toEqual([NEWS, "recalled 2023-12-01: Anna Berg + Rosa Quispe"]),
  );

  it("a session that two will hold", () =>
    expect(
      told(
        `${MET} The council that Peruvian President Juan Soto and Icelandic President Olaf Lund will hold in Reykjavik in May is near.`,
      ),
    ).toContain("planned 2024-05-01: Juan Soto + Olaf Lund"));

  it.each([
    ["in two towns and months", "met in Lima in March 2023 and in Reykjavik in December 2023"],
    ["in one month and again in another", "met in March 2023 and again in December 2023"],
  ])("contacts %s", (_, met) =>
    expect(told(`Peruvian President Juan Soto and Icelandic President Olaf Lund ${met}.`)).toEqual([
      "recalled 2023-03-01: Juan Soto + Olaf Lund",
      "recalled 2023-12-01: Juan Soto + Olaf Lund",
    ]),
  );
});

describe("the leaders of two countries, whom nobody names,", () => {
  it.each([
    ["the two heads of state talked by phone in December", "recalled 2023-12-01"],
    ["the meeting of the two presidents in Kazan last December had been useful", "recalled 2023-12-01"],
    ["the leaders of the two countries met in December", "recalled 2023-12-01"],
  ])("are those of the day: %s", (clause, when) => {
    const text = `Chinese Foreign Minister Wang Yi met Russian Foreign Minister Sergey Lavrov in Beijing on Wednesday. Wang said that ${clause}.`;
    expect(told(text)).toContain(`${when}: Vladimir Putin + Xi Jinping`);
  });

  it("are not the ministers who speak of them", () => {
    const [first, ...others] = told(`${MET} The two heads of state talked by phone in December.`);
    expect(first).toBe(NEWS);
    expect(others).toHaveLength(1);
    expect(others[0]).toMatch(/^recalled 2023-12-01: (?!.*(?:Berg|Quispe))/);
  });
});

it("an adjective behind and goes with the next office, not with the body before it", () =>
  expect(
    told(
      "Talks between Anna Berg, secretary of Iceland's National Security Council, and Peruvian national security adviser Rosa Quispe ended in Lima on Tuesday.",
    ),
  ).toEqual(["held 2024-04-16: Anna Berg + Rosa Quispe"]));

it("an attaché is somebody who holds an office", () =>
  expect(
    told("Icelandic Defence Minister Anna Berg received Peruvian defence attaché Rosa Quispe on Tuesday."),
  ).toEqual(["held 2024-04-16: Anna Berg + Rosa Quispe"]));

describe("in a transcript", () => {
  const TALK = `${QUISPE} received ${BERG} in Lima on April 18.\n\n`;

  it.each([
    [
      "our meeting is of both",
      "Rosa Quispe: Our meeting in Reykjavik in December was useful.",
      "Anna Berg + Rosa Quispe",
    ],
    [
      "you are who is spoken to",
      "Rosa Quispe (through an interpreter): In December you met Peruvian President Juan Soto.",
      "Anna Berg + Juan Soto",
    ],
    [
      "your talks are of who is spoken to",
      "Anna Berg: Welcome.\nRosa Quispe: Your talks with Peruvian President Juan Soto in December went well.",
      "Anna Berg + Juan Soto",
    ],
  ])("%s", (_, line, who) => expect(told(TALK + line)).toContain(`recalled 2023-12-01: ${who}`));
});

describe("who takes part may be told as", () => {
  it.each([
    [
      "he and another",
      `${QUISPE} flew to Oslo on Monday. On Tuesday she and ${BERG} had talks.`,
      "held 2024-04-16",
    ],
    [
      "a counterpart in a country",
      "Peruvian Foreign Minister Rosa Quispe met Anna Berg, her counterpart in Iceland, on Tuesday.",
      "held 2024-04-16",
    ],
    [
      "the Peruvian",
      `${QUISPE} flew to Reykjavik on Monday. On Tuesday ${BERG} received the Peruvian at her ministry.`,
      "held 2024-04-16",
    ],
    [
      "a visiting person",
      `${QUISPE} met in Lima with visiting Anna Berg, the Foreign Minister of Iceland.`,
      "held no day",
    ],
    [
      "a visiting minister, who is not the one of the town",
      `${QUISPE} met Norwegian Foreign Minister Olav Dahl in Oslo on Monday. The visiting minister met ${BERG} on Tuesday.`,
      "held 2024-04-16",
    ],
    [
      "who before that travelled through other countries",
      `${QUISPE}, who as part of a tour visited Norway, Chile and Ghana, on Tuesday met ${BERG}.`,
      "held 2024-04-16",
    ],
    [
      "those who face the press together",
      `At a joint news conference with ${BERG} on Tuesday, ${QUISPE} spoke of fish.`,
      "held 2024-04-16",
    ],
    [
      "those who face the press together, told first",
      `At a joint press conference with ${BERG} in Oslo on Tuesday, ${QUISPE} said that fish matter.`,
      "held 2024-04-16",
    ],
    ["an office in its letters", `${QUISPE} came to Oslo. FM met ${BERG} on Tuesday.`, "held 2024-04-16"],
    ...["expert", "inter-ministry"].map((kind) => [
      `those who led ${kind} consultations of two countries`,
      `On Tuesday, Lima hosted Peruvian-Icelandic ${kind} consultations. They were led by ${QUISPE} and ${BERG}.`,
      "held 2024-04-16",
    ]),
    [
      "whom one of two ministries is led by",
      `${QUISPE} held consultations between the foreign ministries of Peru and Iceland with ${BERG} on Tuesday.`,
      "held 2024-04-16",
    ],
    ["a host", `${QUISPE} met her host, ${BERG}, on Tuesday.`, "held 2024-04-16"],
    ["the other of a matter", `${QUISPE} spoke about fish with ${BERG} on Tuesday.`, "held 2024-04-16"],
  ])("%s", (_, text, when) => expect(told(text)).toContain(`${when}: Anna Berg + Rosa Quispe`));
});

describe("nothing took place where", () => {
  it.each([
    ["somebody's house is only where a thing was", `The ceremony was in Lima. ${QUISPE} spoke of fish.`],
    ["hosts are named as such", `The two hosts were praised by ${QUISPE}; Iceland was not there.`],
  ])("%s", (_, text) => expect(told(text)).toEqual([]));
});

it("who was in two countries, and met somebody in the second, was in the first as well", () =>
  expect(
    told(
      "Peruvian Foreign Minister Rosa Quispe was in Reykjavik on April 11 and in Oslo on April 12, where Norwegian Foreign Minister Olav Dahl received her.",
    ),
  ).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/2024-04-11: ISL \+ Rosa Quispe/),
      expect.stringMatching(/2024-04-12: Olav Dahl \+ Rosa Quispe/),
    ]),
  ));
