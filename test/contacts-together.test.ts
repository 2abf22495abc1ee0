import {describe, expect, it} from "vitest";
import {told, toldInOrder} from "./told.ts";

const QUISPE = "President Rosa Quispe of Peru";
const BERG = "Prime Minister Anna Berg of Iceland";
const HELD = ["held: Anna Berg + Rosa Quispe"];
const PLANNED = ["planned: Anna Berg + Rosa Quispe"];

describe("a noun that opens its clause is of all whom its “of” names, whatever verb follows", () => {
  it.each([
    `A meeting of ${QUISPE} and ${BERG} is set for next week in Oslo.`,
    `A meeting of ${QUISPE} and ${BERG} will take place next week.`,
    `The talks of ${QUISPE} and ${BERG} are planned for Friday.`,
    `The ministry said that a meeting of ${QUISPE} and ${BERG} is expected on Friday.`,
  ])("%s", (text) => expect(told(text)).toEqual(PLANNED));

  it("but behind a verb the second begins a clause of her own", () =>
    expect(told(`Mr Soto told of a visit of ${QUISPE} and ${BERG} said nothing.`)).toEqual([]));
});

it("a meeting of three or four countries is theirs, and one of many is a bloc's", () => {
  const met = (countries: string) => told(`A meeting of ${countries} was held in Oslo on Tuesday.`);
  expect(met("Peru, Iceland and Norway")).toEqual(["held: ISL + NOR + PER"]);
  expect(met("Peru, Iceland, Norway, Chile, Ghana and Kenya")).toEqual([]);
  expect(met("the NATO, OSCE and CIS countries")).toEqual([]);
});

describe("two of two countries are together", () => {
  it.each([
    ["where people are met by both", `Farmers of the border were met by ${QUISPE} and ${BERG}.`],
    ["where one of them joins the other", `${QUISPE} joined ${BERG} in Oslo on Monday.`],
    [
      "where something was settled between them",
      `The price of fish was settled on Monday in Lima between ${QUISPE} and ${BERG}.`,
    ],
  ])("%s", (_, text) => expect(told(text)).toEqual(HELD));

  it("and whoever joins two is with both at once", () =>
    expect(told(`${QUISPE} will join ${BERG} and King Olav Dahl of Norway in Oslo on Friday.`)).toEqual([
      "planned: Anna Berg + Olav Dahl + Rosa Quispe",
    ]));

  it.each([
    ["nobody joins another in condemning something", `${QUISPE} joined ${BERG} in condemning the attack.`],
    ["nobody talks with a country", `${QUISPE} said the company was talking with Iceland about fish.`],
  ])("but %s", (_, text) => expect(told(text)).toEqual([]));
});

describe("whoever leads a delegation is met, however long the name of the body", () => {
  it.each([
    "the Ministry of Energy and Water Resources of Iceland led by Minister Anna Berg",
    "Iceland's Agency for Whales, headed by Minister Anna Berg",
    "Iceland's Agency for Whales led by Minister Anna Berg",
  ])("%s", (body) =>
    expect(told(`Peruvian Minister Rosa Quispe hosted in Lima a delegation of ${body}.`)).toEqual(HELD),
  );
});

describe("a second counterpart of one verb", () => {
  it.each([
    [
      "on a day of its own",
      "met with Anna Berg of Iceland on Monday, and on Tuesday with Minister Olav Dahl of Norway",
    ],
    [
      "without a second “with”",
      "met Anna Berg of Iceland on Monday, and on Tuesday Minister Olav Dahl of Norway",
    ],
  ])("%s", (_, met) =>
    expect(told(`Peruvian Foreign Minister Rosa Quispe ${met}.`)).toEqual([
      "held: Anna Berg + Rosa Quispe",
      "held: Olav Dahl + Rosa Quispe",
    ]),
  );
});

it("what is told to reporters right before or after a contact is told on its day", () => {
  for (const beside of ["just before she met", "before meeting", "after meeting", "shortly after she met"])
    expect(toldInOrder(`Rosa Quispe of Peru told reporters on April 16, ${beside} ${BERG}.`)).toEqual([
      "held 2024-04-16: Anna Berg + Rosa Quispe",
    ]);
});

describe("in a headline that writes each word with a capital", () => {
  it.each(["Has Talks with", "Pays Visit to", "Gets Call from", "Is Received by"])(
    "“%s” names nobody",
    (verb) =>
      expect(
        told(`Peruvian Foreign Minister ${verb} Icelandic Prime Minister Anna Berg`).join(),
      ).not.toContain(verb.split(" ")[0]),
  );
});

it("an office that one country has alone gives way to the country that the article gives its holder", () =>
  expect(
    told(
      "Peruvian Foreign Secretary Rosa Quispe spoke with Icelandic Foreign Minister Anna Berg on Monday. Foreign Secretary Quispe and Minister Berg spoke of fish.",
    ),
  ).toEqual(HELD));

describe("a meeting of three countries that two attend, or stand beside, is no meeting of theirs", () => {
  it.each([
    ["on the margins of the trilateral meeting of foreign ministers of Norway, Peru and Iceland"],
    [", who had come to attend the third meeting of Norway, Peru and Iceland"],
    [", who is here for the meeting of the foreign ministers of Norway, Peru and Iceland"],
  ])("%s", (words) => expect(told(`${QUISPE} met ${BERG} ${words}.`.replace(" ,", ","))).toEqual(HELD));

  it("but told for itself it is one", () =>
    expect(told("A trilateral meeting of Norway, Peru and Iceland took place in Lima.")).toHaveLength(1));
});

describe("two of two countries who did it with nobody else did it together", () => {
  it.each([
    ["at table", `${QUISPE} and ${BERG} had lunch in Oslo on Tuesday.`],
    ["face to face", `${QUISPE} and ${BERG} held a brief bilateral in Oslo on Tuesday.`],
    ["as “the two officials”", `${QUISPE} praised ${BERG}. The two officials met in Oslo on Tuesday.`],
    ["as “both officials”", `${QUISPE} praised ${BERG}. Both officials held talks in Oslo on Tuesday.`],
  ])("%s", (_, text) => expect(told(text)).toEqual(HELD));

  it.each([
    ["of one country", `${QUISPE} and Minister Ana Rey of Peru had lunch in Oslo on Tuesday.`],
    ["any two officials", `${QUISPE} praised ${BERG}. Two officials met in Oslo on Tuesday.`],
  ])("but not %s", (_, text) => expect(told(text)).toEqual([]));
});

it("who signed an accord after talks held them, though to sign is no meeting", () => {
  const signed = `The accord was signed by ${QUISPE} and ${BERG}`;
  expect(told(`${signed} after talks in Oslo on Tuesday.`)).toEqual(HELD);
  expect(told(`${signed} this year.`)).toEqual([]);
});

it("who agreed to a new meeting in a town have not met there yet", () => {
  const agreed = (what: string) => told(`${QUISPE} and ${BERG} agreed ${what}.`);
  expect(agreed("to a meeting in Oslo in September")).toEqual(PLANNED);
  expect(agreed("on a new meeting in Oslo in September")).toEqual(PLANNED);
  expect(agreed("on fish at a meeting in Oslo on Tuesday")).toEqual(HELD);
});

it("of two whom a relative clause tells, who held talks with their own held none with each other", () => {
  expect(told(`${QUISPE} and ${BERG}, who held talks in Oslo on Tuesday, praised fish.`)).toEqual(HELD);
  expect(told(`${QUISPE} and ${BERG}, who held talks with their aides on Tuesday, praised fish.`)).toEqual(
    [],
  );
});
