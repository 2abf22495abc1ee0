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
