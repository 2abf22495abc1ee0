import {describe, expect, it} from "vitest";
import {toldInOrder} from "./told.ts";

const CAME = "Peruvian Foreign Minister Rosa Quispe arrived in Reykjavik on Tuesday";
const NEWS = "held 2024-04-16: ISL + Rosa Quispe";
const FURTHER = ["planned no day: FIN + Rosa Quispe", "planned no day: Rosa Quispe + SWE"];

/** What is told, in the order of the alphabet. */
const tour = (text: string): string[] => toldInOrder(text).sort();

describe("the further countries of a tour are still to come, on days of their own", () => {
  it.each([
    ["which also includes them", `${CAME} as part of a tour that also includes Sweden and Finland.`],
    ["in a sentence of its own", `${CAME}. The trip also includes Sweden and Finland.`],
    ["which will take the guest there", `${CAME}. The tour will also take her to Sweden and Finland.`],
    [
      "behind a stop that opens the sentence",
      `${CAME}. After Iceland, she will travel to Sweden and Finland.`,
    ],
  ])("%s", (_, text) => expect(tour(text)).toEqual([NEWS, ...FURTHER]));

  it("and so is the next stop", () =>
    expect(tour(`${CAME}. Her next stop is Sweden.`)).toEqual([NEWS, "planned no day: Rosa Quispe + SWE"]));

  it("but where a tour took somebody, she was", () =>
    expect(tour("The tour of Peruvian Foreign Minister Rosa Quispe took her to Sweden.")).toEqual([
      "held no day: Rosa Quispe + SWE",
    ]));

  it("and a tour of which no person is told is nobody's", () =>
    expect(tour("The trip includes Sweden and Finland and costs little.")).toEqual([]));
});

it("where somebody is due on a weekday, the day is still to come", () =>
  expect(tour("Peruvian Foreign Minister Rosa Quispe is due in Stockholm on Friday.")).toEqual([
    "planned 2024-04-19: Rosa Quispe + SWE",
  ]));

describe("a visit without a country leads where the news is written", () => {
  const QUISPE = "Peruvian Foreign Minister Rosa Quispe";
  it.each([
    `${QUISPE} arrived here on Tuesday.`,
    `${QUISPE} arrived Tuesday for a tour of the port.`,
    `${QUISPE}, ending a visit, praised the port on Tuesday.`,
    `${QUISPE} wound up a visit on Tuesday.`,
  ])("OSLO (Agency) - %s", (text) =>
    expect(tour(`OSLO (Agency) - ${text}`)).toEqual(["held 2024-04-16: NOR + Rosa Quispe"]),
  );

  it.each([
    ["of one's own", "LIMA (Agency) - Peruvian Foreign Minister Rosa Quispe ended a visit on Tuesday."],
    ["of which more is said", `OSLO (Agency) - ${QUISPE} began a tour of the south on Tuesday.`],
  ])("but none %s", (_, text) => expect(tour(text)).toEqual([]));

  it("nor once a contact is told", () =>
    expect(
      tour(
        `OSLO (Agency) - Norwegian Foreign Minister Olav Dahl met Swedish Foreign Minister Pia Lund on Wednesday. ${QUISPE} began a visit on Tuesday.`,
      ),
    ).toEqual(["held 2024-04-17: Olav Dahl + Pia Lund"]));
});

it.each([
  ["spent two days in Sweden", "held no day: Rosa Quispe + SWE"],
  ["spent about five hours in Sweden on Tuesday", "held 2024-04-16: Rosa Quispe + SWE"],
  ["will spend two days in Sweden", "planned no day: Rosa Quispe + SWE"],
])("whoever %s visits it", (words, row) =>
  expect(tour(`Peruvian Foreign Minister Rosa Quispe ${words}.`)).toEqual([row]),
);

it("what is said on a visit is not still to come for it", () =>
  expect(
    tour("On a visit to Sweden, Peruvian Foreign Minister Rosa Quispe said that fish would be dear."),
  ).toEqual(["held no day: Rosa Quispe + SWE"]));

it.each([
  "Peruvian Foreign Minister Rosa Quispe said that the deal allowed her to go to Sweden and Finland.",
  "The deal lets Peruvian Foreign Minister Rosa Quispe go to Sweden.",
])("what one is free to do is not done: %s", (text) => expect(tour(text)).toEqual([]));

describe("who goes to a gathering of many visits nobody", () => {
  it.each([
    [
      "to represent his country",
      "travelled to Reykjavik, where she will represent Peru at the Arctic Conference",
    ],
    ["to take part", "is going to Reykjavik to take part in a meeting of the union of parliaments"],
    ["to attend", "arrived in Reykjavik on Tuesday to attend the Arctic Assembly"],
    ["for it", "will fly to Reykjavik for a conference on fish"],
  ])("%s", (_, goes) => expect(tour(`Peruvian Foreign Minister Rosa Quispe ${goes}.`)).toEqual([]));

  it.each([
    ["who has talks there too", "arrived in Reykjavik on Tuesday for talks and a conference"],
    ["whom somebody invited", "arrived in Reykjavik on Tuesday for a conference, invited by the government"],
  ])("but one visits %s", (_, goes) =>
    expect(tour(`Peruvian Foreign Minister Rosa Quispe ${goes}.`)).toEqual([NEWS]),
  );

  it("and whoever was received goes on to no town of the same country that has no day", () =>
    expect(
      tour(
        "On Tuesday the Icelandic delegation was received at the Ministry of Foreign Affairs of Peru by First Deputy Minister Rosa Quispe. The delegation will also visit Lima.",
      ),
    ).toEqual(["held 2024-04-16: ISL + Rosa Quispe"]));
});

it("a traveller whose country nothing says is of none of those to which he goes", () =>
  expect(tour("Special Envoy Rosa Quispe will travel to Chile, Iceland and Norway next week.")).toEqual([]));
