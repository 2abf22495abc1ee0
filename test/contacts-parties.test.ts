import {describe, expect, it} from "vitest";
import {read, tablesOf} from "./reader.ts";
import {told} from "./told.ts";

const QUISPE = "Peruvian Foreign Minister Rosa Quispe";
const BERG = "Icelandic Foreign Minister Anna Berg";
const DAHL = "Norwegian Foreign Minister Olav Dahl";
const LUND = "Norwegian Prime Minister Pia Lund";
const EACH = ["held: Anna Berg + Rosa Quispe", "held: Olav Dahl + Rosa Quispe"];

describe("each of two counterparts is met on his own", () => {
  it.each([
    [
      "past what two commas set off before them",
      `${QUISPE} held meetings, which she called useful, with ${BERG} and ${DAHL}.`,
    ],
    ["who stand for many", `${QUISPE} met with politicians such as ${BERG} and ${DAHL}.`],
    ["by each of whom somebody was received", `${QUISPE} was received by ${BERG}, and by ${DAHL}.`],
  ])("%s", (_, text) => expect(told(text)).toEqual(EACH));

  it("though an office alone says who", () =>
    expect(
      told(
        `${QUISPE} had meetings with the Icelandic president, parliament speaker and foreign minister. ${BERG} went home.`,
      ),
    ).toEqual(["held: Anna Berg + Rosa Quispe", "held: ISL + Rosa Quispe"]));

  it("but both who were received, together", () =>
    expect(told(`${BERG} and ${DAHL} met on Monday. ${QUISPE} received both on Tuesday in Lima.`)).toEqual([
      "held: Anna Berg + Olav Dahl",
      "held: Anna Berg + Olav Dahl + Rosa Quispe",
    ]));
});

describe("whoever leads many stands for them", () => {
  it.each([
    `${BERG} met a Peruvian delegation headed by Senator Rosa Quispe.`,
    `${BERG} met a group of Peruvian lawmakers led by Senator Rosa Quispe.`,
    `${BERG} held talks with a Peruvian delegation under Senator Rosa Quispe.`,
    `${BERG} received a Peruvian delegation with Rosa Quispe, chair of the house's committee for trade, at its head.`,
    `A Peruvian delegation with Senator Rosa Quispe at the head met ${BERG}.`,
    `${BERG} hosted a delegation of the Ministry of Energy of Peru led by Senator Rosa Quispe.`,
    `${BERG} hosted in Akureyri a delegation of Peru's parliament led by Senator Rosa Quispe.`,
  ])("%s", (text) => expect(told(text)).toEqual(["held: Anna Berg + Rosa Quispe"]));
});

describe("of two of one country, each has his own counterpart", () => {
  const REY = "Peruvian Defence Minister Luis Rey";
  const LUND_TOO = "Icelandic Defence Minister Ari Lund";
  const APART = ["held: Anna Berg + Rosa Quispe", "held: Ari Lund + Luis Rey"];

  it("in the order in which they are named", () => {
    expect(told(`${QUISPE} and ${REY} met ${BERG} and ${LUND_TOO}, respectively.`)).toEqual(APART);
  });

  it("where their conversations are told of before those whom they had them with", () => {
    const text = `${QUISPE} and ${REY} held conversations with their Icelandic counterparts. Quispe spoke with ${BERG}. Rey spoke with ${LUND_TOO}.`;
    expect(told(text)).toEqual(APART);
  });

  it("but not where as many sat at one table", () => {
    const text = `${QUISPE} and ${REY} held talks with their Icelandic counterparts Anna Berg and Ari Lund.`;
    expect(told(text)).toEqual(["held: Anna Berg + Ari Lund + Luis Rey + Rosa Quispe"]);
  });
});

describe("whoever goes somewhere is who met somebody there", () => {
  it("though another is named behind him", () =>
    expect(
      told(
        `The summit came after a visit by ${BERG}, a friend of Icelandic Prime Minister Jon Lund, to Lima, where she met ${QUISPE}.`,
      ),
    ).toEqual(["held: Anna Berg + Rosa Quispe"]));
});

describe("an office is held", () => {
  it("by whoever was given the very title before, though other countries have one like it", () =>
    expect(
      told(
        "Foreign Secretary Harsh Vardhan Shringla came to Lima on Monday. Foreign Secretary called on Peruvian President Rosa Quispe.",
      ),
    ).toEqual(["held: Harsh Vardhan Shringla + Rosa Quispe"]));

  it("by the head of government of whoever leads a country that a government leads", () =>
    expect(told("The leaders of Germany and India met in Lima on Monday.")).toEqual([
      "held: Narendra Modi + Olaf Scholz",
    ]));

  it("by nobody who is said to have left it", () =>
    expect(
      told(
        `${QUISPE} met former foreign ministers of Iceland Anna Berg and Eva Holm. She was told that the Icelandic foreign minister, too, would meet her.`,
      ).filter((row) => row.startsWith("held")),
    ).toEqual(["held: Anna Berg + Rosa Quispe", "held: Eva Holm + Rosa Quispe"]));

  it("by another than the one of another office", () =>
    expect(
      told(
        `${QUISPE} met the Icelandic parliament speaker. Rosa Quispe met with Icelandic Prime Minister Eva Holm.`,
      ),
    ).toEqual(["held: Eva Holm + Rosa Quispe", "held: ISL + Rosa Quispe"]));
});

it("the list of those who met goes on behind an agency that one of them heads", () =>
  expect(
    told(`Anna Berg, head of Iceland's intelligence agency, ${QUISPE} and ${DAHL} held a meeting in Lima.`),
  ).toEqual(["held: Anna Berg + Olav Dahl + Rosa Quispe"]));

describe("he", () => {
  it("is not of the country of whoever stands beside him", () =>
    expect(
      told(
        `${QUISPE} met ${DAHL} in Oslo on Monday. Olav Dahl thanked her. She and ${LUND} then held talks.`,
      ),
    ).toEqual(["held: Olav Dahl + Rosa Quispe", "held: Pia Lund + Rosa Quispe"]));

  it("is who acts before a clause that describes another", () =>
    expect(
      told(
        `${QUISPE} received ${DAHL} in Lima. At the end of the talk the Peruvian minister praised ${BERG}, whom she will receive in Lima in May.`,
        "PER",
      ),
    ).toEqual(["held: Olav Dahl + Rosa Quispe", "planned: Anna Berg + Rosa Quispe"]));

  it("is of whose trip the sentence before speaks", () =>
    expect(
      told(
        `${DAHL} will give a dinner. It is Rosa Quispe's second trip to Oslo. She met ${LUND}. ${QUISPE} left.`,
      ),
    ).toContain("held: Pia Lund + Rosa Quispe"));
});

describe("many of one body", () => {
  it("name a gathering by owning it", () =>
    expect(
      told(`${QUISPE} with ${BERG} at the NATO Defence Ministers' Meeting. ${QUISPE} met ${BERG}.`),
    ).toEqual(["held: Anna Berg + Rosa Quispe"]));

  it("are no side where they only stand near", () =>
    expect(
      told(`Minister Rosa Quispe's Attendance at the Meeting of NATO Ministers and Other Meetings.`),
    ).toEqual([]));
});

it("whoever came and is due to meet the hosts made no visit beside the meeting, which is of that day", () => {
  const {contacts} = tablesOf(
    read(`${QUISPE} came to Oslo on Tuesday for a stay of three days. She is due to meet ${DAHL}.`, {
      published: "2024-04-18",
    }),
  );
  expect(contacts.map(({status, date_start}) => [status, date_start])).toEqual([["planned", "2024-04-16"]]);
});

describe("two who each meet a third meet him one by one", () => {
  const HOSTED = ["held: Anna Berg + Rosa Quispe", "held: Olav Dahl + Rosa Quispe"];

  it.each([
    ["separately", `${BERG} and ${DAHL} held separate meetings with ${QUISPE}.`],
    ["both", `${BERG} and ${DAHL} both held meetings with ${QUISPE}.`],
  ])("%s", (_, text) => expect(told(text)).toEqual(HOSTED));

  it("who is their host", () =>
    expect(
      told(
        `${BERG} and ${DAHL} met in Lima. Before that, each of the two had a separate meeting with their host, ${QUISPE}.`,
      ),
    ).toEqual(["held: Anna Berg + Olav Dahl", ...HOSTED].sort()));

  it("but not where nothing parts them", () =>
    expect(told(`${BERG} and ${DAHL} held a meeting with ${QUISPE}.`)).toEqual([
      "held: Anna Berg + Olav Dahl + Rosa Quispe",
    ]));
});

describe("an office in words", () => {
  it("in capitals stands for its holder before a second name", () =>
    expect(
      told(
        `Foreign Minister of Peru Rosa Quispe was in Oslo. Foreign Minister and Mr. Olav Dahl, Foreign Minister of Norway, held consultations in Oslo.`,
      ),
    ).toContain("held: Olav Dahl + Rosa Quispe"));

  it("told of a number of people is nobody by name", () =>
    expect(
      told(`The EU's 27 foreign ministers will meet with ${QUISPE} in Lima on Monday. Kaja Kallas said so.`),
    ).toEqual(["planned: EUE + Rosa Quispe"]));
});

it("talks are between further pairs as well", () =>
  expect(
    told(
      `Pia Lund explained the talks held on Monday between ${QUISPE} and ${BERG} as well as between Peruvian Prime Minister Eva Holm and ${DAHL}.`,
    ),
  ).toEqual(["held: Anna Berg + Rosa Quispe", "held: Eva Holm + Olav Dahl"]));

it("a counterpart holds the office of the official before him, and not that of his president", () =>
  expect(
    told(
      `Icelandic President Eva Holm received ${QUISPE} in Reykjavik. The Director of the Intelligence Service, General Olav Dahl, met with his Peruvian counterpart.`,
      "ISL",
    ),
  ).toContain("held: Olav Dahl + PER"));

it("a deputy without a name is not whoever the article names as the one above", () =>
  expect(
    told(
      `Peruvian Deputy Prime Minister and Norwegian Deputy Prime Minister met in Lima. Peru's Deputy Prime Minister met Norway's Deputy Prime Minister in Lima. ${LUND} and Peruvian Prime Minister Eva Holm will meet in May.`,
    ),
  ).not.toContain("held: Eva Holm + Pia Lund"));

it("a syllable that a hyphen ties to the next is part of a name, though it looks like a small word", () =>
  expect(told(`South Korean Defense Minister Hwang In-moo met ${QUISPE} in Lima.`)).toEqual([
    "held: Hwang In-moo + Rosa Quispe",
  ]));

describe("a minister is named whatever his field", () => {
  it.each([
    ["of several words", `${BERG} met Peruvian Road Transport Minister Inti Huaman.`],
    ["of several fields before", `${BERG} met Peruvian Industry, Trade and Tourism Minister Inti Huaman.`],
    [
      "of several fields behind",
      `${BERG} met Peruvian Minister of Oil, Gas and Mineral Resources Inti Huaman.`,
    ],
    [
      "of several fields behind, and a comma",
      `${BERG} met the Peruvian Minister of Agriculture, Food, Fisheries and Rural Affairs, Inti Huaman.`,
    ],
    ["whose last word is rare", `${BERG} met the Minister for Roads and Bridges of Peru, Inti Huaman.`],
    ["in small letters", `${BERG} met the Peruvian road transport minister, Inti Huaman.`],
    ["told in a clause of its own", `${BERG} met Inti Huaman, who is also Peru's trade minister.`],
  ])("%s", (_, text) => expect(told(text)).toEqual(["held: Anna Berg + Inti Huaman"]));

  it("and a comma alone joins no fields", () =>
    expect(
      told(`${BERG} met the Minister of Trade, Energy Minister Inti Huaman of Peru and others.`),
    ).toEqual(["held: Anna Berg + Inti Huaman"]));
});

describe("what two commas set off after somebody, whoever it names, leaves them the subject", () => {
  it.each([
    [`Quispe, whom President Juan Rey trusts, met ${BERG} on Monday.`],
    [`Quispe, speaking after ${DAHL}, met ${BERG} on Monday.`],
    [`Quispe, widely seen as the aide whom ${LUND} likes best, will meet ${BERG}.`],
    [`Quispe, who is in Munster, Germany, held telephone talks with ${BERG}.`],
    [`Quispe, whose house borders Norway, had a long and frank meeting with ${BERG}.`],
    [`Quispe, after ${LUND} left, also met ${BERG}.`],
  ])("%s", (sentence) =>
    expect(told(`${QUISPE} spoke of fish. ${sentence}`)[0]).toMatch(/: Anna Berg \+ Rosa Quispe$/),
  );
});

it.each([
  [`${LUND}, speaking in Oslo, said her foreign minister, Olav Dahl, had met ${BERG}.`],
  [`${LUND}, who is visiting Lima, said her foreign minister, Olav Dahl, will meet ${BERG} on Friday.`],
  [`${LUND}, addressing the house, said ${DAHL}, for his part, met ${BERG}.`],
])("behind an aside and a word of saying another may act: %s", (text) =>
  expect(told(text)).toContainEqual(expect.stringMatching(/: Anna Berg \+ Olav Dahl$/)),
);

describe("a verb that is not said again has each counterpart on his own day", () => {
  it.each([
    [`On Monday ${QUISPE} met ${BERG}, on Tuesday ${DAHL}.`],
    [`On Monday ${QUISPE} met ${BERG}, and on Tuesday ${DAHL}.`],
    [`On Monday ${QUISPE} held talks with ${BERG}, on Tuesday with ${DAHL}.`],
  ])("%s", (text) => expect(told(text)).toEqual(EACH));

  it("and its own country, where the first alone says it", () =>
    expect(told(`On Monday ${QUISPE} met ${BERG}, on Tuesday Fisheries Minister Ari Lund.`)).toEqual([
      "held: Anna Berg + Rosa Quispe",
      "held: Ari Lund + Rosa Quispe",
    ]));

  it("but what another does on the next day is his", () =>
    expect(told(`On Monday ${QUISPE} met ${BERG}, and on Tuesday ${DAHL} went fishing.`)).toEqual([
      "held: Anna Berg + Rosa Quispe",
    ]));
});

describe("two who are told together met, whatever is said of the first between commas", () => {
  it.each([
    `${QUISPE}, who is in Norway for a conference, and ${BERG} met on Monday.`,
    `${QUISPE}, whose guest came late, and ${BERG} held talks on Monday.`,
    `Talks between ${QUISPE}, who came on Sunday, and ${BERG} were held on Monday.`,
  ])("%s", (text) => expect(told(text)).toEqual(["held: Anna Berg + Rosa Quispe"]));
});

describe("whoever reports does not do what he reports", () => {
  it.each([
    `${LUND}, speaking in Oslo, said her guest, ${QUISPE}, had met ${BERG} on Monday.`,
    `${LUND}, who visited Chile in May, said that ${QUISPE}, on her way home, met ${BERG} on Monday.`,
    `${LUND}, whose guest, ${QUISPE}, met ${BERG} on Monday, was content.`,
  ])("%s", (text) => expect(told(text)).toContain("held: Anna Berg + Rosa Quispe"));
});

describe("behind a day and a comma begins what another does", () => {
  it.each([
    `On Monday ${QUISPE} met ${BERG} and on Tuesday ${DAHL}, speaking in Oslo, criticised the talks.`,
    `On Monday ${QUISPE} met ${BERG}, and on Tuesday ${DAHL}, for his part, went fishing.`,
  ])("%s", (text) => expect(told(text)).toEqual(["held: Anna Berg + Rosa Quispe"]));
});
