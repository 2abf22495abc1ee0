import {describe, expect, it} from "vitest";
import {told} from "./told.ts";

const QUISPE = "Peruvian Foreign Minister Rosa Quispe";
const BERG = "Icelandic Foreign Minister Anna Berg";
const DAHL = "Norwegian Foreign Minister Olav Dahl";
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

describe("an office is held", () => {
  it("by the head of government of whoever leads a country that a government leads", () =>
    expect(told("The leaders of Germany and India spoke in Lima on Monday.")).toEqual([
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
