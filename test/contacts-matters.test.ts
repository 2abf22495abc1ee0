import {describe, expect, it} from "vitest";
import {read} from "./reader.ts";
import {told} from "./told.ts";

const QUISPE = "Peruvian Foreign Minister Rosa Quispe";
const BERG = "Icelandic Foreign Minister Anna Berg";
const BOTH = ["held: Anna Berg + Rosa Quispe"];

describe("talks with a country are no contact where", () => {
  it.each([
    ["somebody comments on them", `${QUISPE} commented on the talks with Iceland on fishing rights.`],
    ["somebody turns to them", `${QUISPE} then turned to the long negotiations on fish with Iceland.`],
    ["somebody refers to them", `${QUISPE} referred to the talks with Iceland, which are slow.`],
    ["somebody is asked about them", `Asked about negotiations with Iceland, ${QUISPE} said they are slow.`],
    ["they could resume", `${QUISPE} said the trade talks with Iceland could resume next year.`],
    ["they should go on", `${QUISPE} said negotiations with Iceland should continue.`],
  ])("%s", (_, text) => expect(told(text)).toEqual([]));

  it.each([
    [
      "they have a day",
      `${QUISPE} commented on the talks with Iceland held in Lima on Wednesday.`,
      "held: ISL + Rosa Quispe",
    ],
    ["they were with somebody", `${QUISPE} commented on the talks with ${BERG}.`, BOTH[0]],
    ["they are her own", `${QUISPE} spoke about her talks with ${BERG}.`, BOTH[0]],
    [
      "they will be",
      `${QUISPE} said talks with Iceland will resume on Monday.`,
      "planned: ISL + Rosa Quispe",
    ],
  ])("but are one where %s", (_, text, one) => expect(told(text)).toEqual([one]));
});

describe("a summit of many is no contact of two who", () => {
  const CALLED = `${QUISPE} called ${BERG} on Monday.`;

  it.each([
    "agreed to work together ahead of next year's climate summit in Lima",
    "will do more in view of the climate summit in Lima in May",
    "agreed to coordinate before the summit in Lima in May",
  ])("%s", (end) => expect(told(`${CALLED} The two ministers ${end}.`)).toEqual(BOTH));

  it("but it is where they will meet", () =>
    expect(told(`${CALLED} The two ministers will meet at the climate summit in Lima in May.`)).toEqual([
      ...BOTH,
      "planned: Anna Berg + Rosa Quispe",
    ]));
});

describe("whoever called on him", () => {
  it.each([
    `${QUISPE} was talking to ${BERG}, who called on her in Lima.`,
    `Fish matters, ${QUISPE} said while talking to ${BERG}, who paid a courtesy call on her.`,
  ])("was there, though the two were talking: %s", (text) =>
    expect(read(text).accounts.map(({format}) => format)).toEqual(["meeting"]),
  );

  it("called on whoever was called on before", () =>
    expect(told(`${BERG} called on ${QUISPE}. Norwegian Minister Olav Dahl called on her as well.`)).toEqual([
      ...BOTH,
      "held: Olav Dahl + Rosa Quispe",
    ]));

  it.each([
    `${BERG} praised ${QUISPE}, and called her a friend.`,
    `${BERG} called on her to resign, ${QUISPE} said.`,
  ])("is nobody in: %s", (text) => expect(told(text)).toEqual([]));
});

describe("a visit leads where somebody is on it", () => {
  it.each([
    "is in Reykjavik on a three-day visit",
    "is in Reykjavik on an official visit",
    "was in Iceland on a state visit",
  ])("%s", (stay) => expect(told(`${QUISPE} ${stay}.`)).toEqual(["held: ISL + Rosa Quispe"]));

  it("but not where somebody is only invited", () =>
    expect(
      told(`Icelandic Prime Minister Jon Lund has invited ${QUISPE} to Iceland on an official visit.`),
    ).toEqual([]));
});

describe("a document's day and town are not those of the contact that it was a matter of", () => {
  const MET = `${QUISPE} and ${BERG} met in Oslo on Wednesday.`;

  it.each([
    ["right behind it", "They discussed the agreement signed in Lima in March 2019."],
    [
      "behind its parties",
      "They dealt with the treaty between Peru and Iceland, concluded in Lima on 5 May 2019.",
    ],
    ["which two reviewed", "They reviewed the memorandum adopted in Lima on 5 March 2019."],
  ])("%s", (_, text) => expect(told(`${MET} ${text}`)).toEqual(BOTH));

  it("but those who signed one were there", () =>
    expect(
      read(`${QUISPE} and ${BERG} met on Wednesday and signed an agreement in Lima.`).accounts[0]!.place,
    ).toBe("Lima"));
});

it("he is the guest where a visit is recalled on which he was received", () =>
  expect(
    told(
      `Peruvian Deputy Minister Ana Soto received Icelandic Ambassador Eva Holm on Wednesday. The agreements reached during the visit to Lima of Deputy Chairman of the Council of Iceland Jon Arnason on March 29, when he was received by ${QUISPE}, were discussed.`,
    ),
  ).toContain("held: Jon Arnason + Rosa Quispe"));

describe("the day of who speaks of the talks of two others", () => {
  const CALL = `In a phone call with ${BERG} on Monday, ${QUISPE}`;
  it.each([
    "briefed her on the indirect talks between Chile and Norway",
    "shared her views regarding the negotiations between Chile and Norway",
    "discussed the talks between Chile and Norway",
  ])("is not that of the talks: %s", (what) => expect(told(`${CALL} ${what}.`)).toEqual(BOTH));
  it("is no day of the talks, but the talks may have their own", () =>
    expect(told(`${CALL} discussed the talks between Chile and Norway on Sunday.`)).toEqual([
      ...BOTH,
      "held: CHL + NOR",
    ]));
});

it("talks that lead up to a summit are not those of whom the summit is between", () =>
  expect(told(`The talks are seen as a prelude to a summit between ${QUISPE} and ${BERG}.`)).toEqual([
    "planned: Anna Berg + Rosa Quispe",
  ]));

it("two who will attend the same meetings need not meet there", () =>
  expect(told(`${QUISPE} and ${BERG} are at odds ahead of the meetings they will attend in May.`)).toEqual(
    [],
  ));

it("by whom talks are hosted is none of the several who hold them", () =>
  expect(told("Hosted by Norway, Peru and Iceland held talks in Oslo on Monday.")).toEqual([
    "held: ISL + PER",
  ]));

it("talks of two countries on the day that opens the sentence are theirs, whichever round they are", () =>
  expect(
    told("On Monday evening, the third round of negotiations between Chile and Norway ended in Lima."),
  ).toEqual(["held: CHL + NOR"]));

it("a meeting of several ministers is one where nobody else meets at it", () =>
  expect(
    told(
      "On the sidelines of the council, a meeting of the foreign ministers of Chile and Norway took place on Monday.",
    ),
  ).toHaveLength(1));

it("who goes somewhere to hold talks on a later day has not held them", () =>
  expect(
    told(
      "Rosa Quispe of Peru went to Oslo on Monday to hold talks with Olav Dahl of Norway on Friday.",
    ).join(),
  ).not.toContain("held: Olav Dahl"));
