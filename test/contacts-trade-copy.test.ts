import {describe, expect, it} from "vitest";
import {toldInOrder} from "./told.ts";
import {read} from "./reader.ts";

/** How agencies tell of ministers of trade and finance; published on a Thursday. */

const MINISTER = "Peruvian Finance Minister Rosa Quispe";
const HOST = "Icelandic Prime Minister Jon Berg";
const statusesOf = (text: string): string[] => [
  ...new Set(
    read(text.replaceAll("{A}", MINISTER).replaceAll("{B}", HOST)).accounts.map(({status}) => status),
  ),
];

describe("whoever sets out on the day of publication or later is not there yet", () => {
  it.each([
    "{A}, who travels to Norway this evening, said the figures were good.",
    "{A} flies to Oslo today with a plan for the banks.",
    "{A} leaves for Norway on Saturday.",
    "{A} departs for Oslo today.",
    "{A} flies to Oslo today for talks with {B}.",
    "{A} comes to Oslo this week for talks with {B}.",
    "{A} leaves on her first official visit to Norway on Wednesday, weeks after a row.",
  ])("%s", (text) => expect(statusesOf(text)).toEqual(["planned"]));
});

describe("what is to be said during a visit puts the visit ahead", () => {
  it.each([
    "{A} added that she would make this clear during her trip to Norway.",
    "{A} said that during her visit to Oslo she would ask for a loan.",
    "An announcement could come this week during a visit to Oslo by {A}.",
    "The budget will be explained this week when {A} visits Oslo.",
  ])("%s", (text) => expect(statusesOf(text)).toEqual(["planned"]));
});

describe("words that look ahead from a noun", () => {
  it.each([
    "The banks chose this time, only a week before a scheduled visit to Oslo by {A}, to complain.",
    "Dealers are watching for a probable meeting between {A} and {B}.",
    '"With my meeting with {B} coming up, I shall say nothing," {A} said.',
  ])("%s", (text) => expect(statusesOf(text)).toEqual(["planned"]));
});

describe("what has begun is held, whatever is expected of it", () => {
  it.each([
    "{A} opened talks with {B} expected to last until Friday.",
    "{A}, winding up a two-day visit to Oslo, said she expected the loan to come soon.",
  ])("%s", (text) => expect(statusesOf(text)).toEqual(["held"]));
});

describe("what is only asked for or weighed is no contact", () => {
  it.each([
    "A visit to Oslo by {A} for trade talks was under consideration.",
    "{A} proposed in a letter to {B} that they meet to discuss fish.",
    "Members approved a bill that would require {A} to receive {B}.",
  ])("%s", (text) => expect(statusesOf(text)).toEqual([]));
});

it("what is over before a plan has been, and not on its day", () =>
  expect(
    read(`${MINISTER} will fly to Tokyo on Sunday, after having completed a trip to Norway.`).accounts.map(
      ({host, status, date_start}) => [host, status, date_start !== null],
    ),
  ).toEqual([
    ["JPN", "planned", true],
    ["NOR", "held", false],
  ]));

it("a weekday on which somebody leaves is the next", () =>
  expect(
    toldInOrder(`${MINISTER} leaves on her first official visit to Norway on Wednesday, weeks after a row.`),
  ).toEqual(["planned 2024-04-24: NOR + Rosa Quispe"]));

it("the time of a decision is not that of the trip on which it is explained", () =>
  expect(
    toldInOrder(
      `${MINISTER} said that during her recent trip to Norway to explain the decision last month to raise taxes she found support.`,
    ),
  ).toEqual(["recalled no day: NOR + Rosa Quispe"]));

describe("what two bodies of many countries hold is a gathering", () => {
  it.each([
    "Little was said at last week's spring meetings of the IMF and the World Bank.",
    "The budget was settled before the annual IMF and World Bank meetings in Washington.",
  ])("%s", (text) => expect(read(text).accounts).toEqual([]));
});

it("the verb of a headline is nobody's name", () =>
  expect(toldInOrder("Peru Premier Offers Talks With Norway\n\nLima - Fish was dear on Monday.")).toEqual(
    [],
  ));

describe("whose an official is whose title leaves it out", () => {
  it.each([
    [
      "of the one who is named with him",
      "OSLO, April 18 - Peruvian Finance Minister Rosa Quispe ended a tour.\n\nQuispe and central bank president Luis Paz visited Oslo on Wednesday.",
      ["held 2024-04-17: Luis Paz + NOR + Rosa Quispe"],
    ],
    [
      "of the country from which he is written about, where he meets its ambassador",
      "LIMA, April 18 - Economy Minister Luis Paz said a row with Norway was over.\n\nHe spoke to reporters after talks with the Peruvian ambassador to Oslo.",
      [],
    ],
    [
      "of the one country that the sentence names before its ambassador",
      "MANAMA, April 18 - Peru is for free seas, its ambassador to Oslo, Luis Paz, told a paper.\n\nPaz met Norwegian Deputy Foreign Minister Jon Berg on Wednesday.",
      ["held 2024-04-17: Jon Berg + Luis Paz"],
    ],
  ])("%s", (_, text, wanted) => expect(toldInOrder(text)).toEqual(wanted));

  it("of a country of his own, where an ambassador of the home country calls on him", () =>
    expect(
      toldInOrder(
        "LIMA, April 18 - A paper was calm on Norway.\n\nThe Peruvian ambassador in Oslo, Ana Rey, is due to meet Prime Minister Jon Berg on Friday.",
      ),
    ).toEqual(["planned 2024-04-19: Ana Rey + Jon Berg"]));

  it("so that an ambassador is not of the country of the dateline", () =>
    expect(
      read(
        "MANAMA, April 18 - Peru is for free seas, its ambassador to Oslo, Luis Paz, told a paper.\n\nPaz met Norwegian Deputy Foreign Minister Jon Berg on Wednesday.",
      ).accounts[0]!.participants.map(({country}) => country),
    ).toEqual(["PER", "NOR"]));
});
