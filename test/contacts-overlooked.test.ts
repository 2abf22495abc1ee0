import {describe, expect, it} from "vitest";
import {read} from "./reader.ts";
import {accountsOf} from "./told.ts";

/** Contacts told in passing, which are easy to overlook, in a text from Reykjavik of Wednesday 10 May 2023. */

const A = "Peruvian Foreign Minister Ana Rey";
const B = "Icelandic Prime Minister Jon Jonsson";

const told = (text: string): string[] =>
  accountsOf(`Reykjavik, May 10 - ${text.replaceAll("{A}", A).replaceAll("{B}", B)}`);

describe("a visit", () => {
  it.each([
    ["behind whose day the visitor stands", "It was signed during a visit to Oslo on Monday by {A}."],
    ["behind whose day he stands, and no town", "A row broke out during an Oslo visit on Monday by {A}."],
    ["whose arrival is told", "The arrival in Oslo on Monday of {A} made news."],
  ])("is told by a noun %s", (_, text) => expect(told(text)).toEqual(["held 2023-05-08 Ana Rey+NOR"]));

  it.each([
    ["Peru must act before her two-day visit to Oslo starting on May 20, {A} said.", "2023-05-20"],
    ["{A} told the Trade Ministry to act in time for her visit to Oslo on May 20.", "2023-05-20"],
  ])("is hers, and not of a country or body before it: %s", (text, day) =>
    expect(told(text)).toEqual([`planned ${day} Ana Rey+NOR`]),
  );

  it.each([
    "{A}, here on a three-day visit, praised its fish.",
    "{A}, who is here on a visit, praised its fish.",
  ])("is where the text is written: %s", (text) =>
    expect(told(text)).toEqual([expect.stringMatching(/^held .* Ana Rey\+ISL$/)]),
  );

  it.each([
    "Little will change when {A} visits {B} next month.",
    "{A} proposed it during a visit next month with {B}.",
    "{A} is to propose it on a visit next month to {B}.",
  ])("is to somebody: %s", (text) =>
    expect(told(text)).toEqual([expect.stringMatching(/Rey\+Jon|Jonsson\+Ana/)]),
  );

  it("is not to the museum that is called after him", () =>
    expect(told("{A} visits the Jon Jonsson museum on Monday.")).not.toContainEqual(
      expect.stringContaining("Jonsson"),
    ));

  it("is still to come where it is scheduled", () =>
    expect(told("It was made known before the scheduled arrival of {A} for talks with {B}.")).toEqual([
      "planned null Ana Rey+Jon Jonsson",
    ]));
});

describe("whoever is sent somewhere", () => {
  it.each([
    ["Norway sent Trade Minister Olav Dahl to Lima on Monday.", ["held 2023-05-08 Olav Dahl+PER"]],
    [
      "Norway dispatched its trade minister, Olav Dahl, to Lima on Monday.",
      ["held 2023-05-08 Olav Dahl+PER"],
    ],
    ["Norway is sending Trade Minister Olav Dahl to Lima.", ["planned null Olav Dahl+PER"]],
    ["Norwegian Trade Minister Olav Dahl will be sent to Lima.", ["planned null Olav Dahl+PER"]],
    [
      "Norway sent Trade Minister Olav Dahl to Lima on Monday for talks with {A}.",
      ["held 2023-05-08 Olav Dahl+Ana Rey"],
    ],
  ])("visits it: %s", (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    "Norway sent Trade Minister Olav Dahl's letter to Lima on Monday.",
    "Norway sent fish to Lima on Monday.",
  ])("is no thing: %s", (text) => expect(told(text)).toEqual([]));

  it("may be the mission of an international body", () =>
    expect(told("An IMF mission visited Lima on Monday.")).toEqual(["held 2023-05-08 IMF+PER"]));

  it("is no team of a country", () =>
    expect(told("The Norwegian team visited Lima on Monday for the cup.")).toEqual([]));
});

describe("what somebody says of the words of another", () => {
  it.each([
    "{A} said {B} praised the deal during a conversation on Monday.",
    "{A} told reporters that {B} had praised it in a phone call on Monday.",
    "{A} said {B} said in a phone call on Monday that fish came first.",
  ])("was said to her, at a contact of which nobody else is told: %s", (text) =>
    expect(told(text)).toEqual([expect.stringContaining("held 2023-05-08")]),
  );

  it.each([
    "{A} said {B} had praised the deal at the summit of the fish bank.",
    "{A} said {B} praised the deal during the talks on Monday.",
  ])("was said elsewhere: %s", (text) => expect(told(text)).toEqual([]));
});

describe("what is set", () => {
  it.each([
    "Norwegian officials will hold talks with Peruvian officials on Friday.",
    "A Norwegian delegation will visit Lima on Friday.",
  ])("is told of officials where its day is: %s", (text) =>
    expect(told(text)).toEqual(["planned 2023-05-12 NOR+PER"]),
  );

  it.each([
    "Norwegian officials will hold talks with Peruvian officials soon.",
    "Norway and Peru will hold a summit on Friday.",
  ])("is nothing yet without a day, or of countries alone: %s", (text) => expect(told(text)).toEqual([]));

  it("may be on the agenda of talks", () =>
    expect(
      told(
        "{A} will visit Oslo soon. Fish will top the agenda of her talks with Norwegian Trade Minister Olav Dahl.",
      ),
    ).toContain("planned null Ana Rey+Olav Dahl"));

  it("has its town before those who meet", () =>
    expect(told("The talks will be in Oslo on Friday between {A} and {B}.")).toEqual([
      "planned 2023-05-12 Ana Rey+Jon Jonsson",
    ]));
});

it("Somebody may today be meeting several", () =>
  expect(told("{A} is today meeting {B} and Foreign Minister Eva Holm.")).toEqual([
    "held 2023-05-10 Ana Rey+Jon Jonsson",
    "held 2023-05-10 Ana Rey+Eva Holm",
  ]));

it.each([
  "minister without portfolio",
  "Junior Trade Minister",
  "Foreign Affairs Undersecretary",
  "Treasurer",
])("A title may be rarer: %s", (title) =>
  expect(told(`{B} met Norwegian ${title} Olav Dahl on Monday.`)).toEqual([
    "held 2023-05-08 Jon Jonsson+Olav Dahl",
  ]),
);

it("The trade ministers of two countries are not their foreign ministers", () =>
  expect(told("The Japanese and Chinese trade ministers met on Monday.")).toEqual([
    "held 2023-05-08 JPN+CHN",
  ]));

it("They are all who were named, and not the two told of before", () =>
  expect(
    told(
      "{A} visited {B} on Monday. Peru, Japan, Chile and Nepal will gather for the first time since their talks in Oslo in May.",
    ),
  ).toEqual(["held 2023-05-08 Ana Rey+Jon Jonsson"]));

it.each(["OSLO May 10 {A} will travel to Nepal.", "OSLO, May 10 {A} will travel to Nepal."])(
  "The day of a dateline is not that of a plan, though its dash is lost: %s",
  (text) =>
    expect(
      read(text.replace("{A}", A), {published: "2023-05-10"}).accounts.map(({date_start}) => date_start),
    ).toEqual([null]),
);

it("An envoy who is to be sent is whoever is to travel there", () =>
  expect(
    told(
      "A Norwegian envoy will be sent to Nepal. Norwegian Trade Minister Olav Dahl will fly to Nepal on Friday.",
    ),
  ).toEqual(["planned 2023-05-12 NPL+Olav Dahl"]));

describe("officials of another country", () => {
  it.each([
    "{A} gave that message to Norwegian officials when they met in Lima on Monday.",
    "A row came up in talks on Monday between {A} and the Norwegian Finance Ministry.",
  ])("have met somebody: %s", (text) =>
    expect(told(text)).toEqual([expect.stringMatching(/^held 2023-05-08 (?:Ana Rey\+NOR|NOR\+Ana Rey)$/)]),
  );

  it.each([
    "Norwegian officials held fish talks with their Peruvian counterparts on Monday.",
    "Norwegian officials were silent when they met Peruvian officials on Monday.",
  ])("have met officials: %s", (text) => expect(told(text)).toEqual(["held 2023-05-08 NOR+PER"]));

  it("have not met a parliament of their own", () =>
    expect(told("The talks between {A} and the Peruvian parliament broke down on Monday.")).toEqual([]));
});

it.each([
  "{A} praised Norwegian Trade Minister Olav Dahl, whom she met on Monday.",
  "{B} spoke of trade. He praised {A}, whom he met on Monday.",
])("Whoever is praised is whom the speaker met: %s", (text) =>
  expect(told(text)).toEqual([expect.stringContaining("held 2023-05-08")]),
);

it("Where somebody goes, a list may say", () =>
  expect(told("{A} will visit two neighbours, Chile and Brazil, on Friday.")).toEqual([
    "planned 2023-05-12 Ana Rey+CHL",
    "planned 2023-05-12 Ana Rey+BRA",
  ]));

it.each(["{A} will arrive here on Friday.", "{A} is due here on Friday."])(
  "Who is to come here comes to where the text is written: %s",
  (text) => expect(told(text)).toEqual(["planned 2023-05-12 Ana Rey+ISL"]),
);
