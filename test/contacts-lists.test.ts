import {describe, expect, it} from "vitest";
import {read, tablesOf} from "./reader.ts";
import {told} from "./told.ts";

const QUISPE = "Peruvian Foreign Minister Rosa Quispe";
const BERG = "Icelandic Foreign Minister Anna Berg";
const BOTH = ["held: Anna Berg + Rosa Quispe"];
const EACH = ["held: Anna Berg + Rosa Quispe", "held: Olav Dahl + Rosa Quispe"];

describe("a list says in the next sentence whom somebody met", () => {
  it.each([
    [
      "they included",
      `${QUISPE} met several ministers. They included ${BERG} and Norwegian Minister Olav Dahl.`,
    ],
    [
      "among those were",
      `${QUISPE} accepted credentials from new ambassadors. Among the diplomats who came were the Ambassador of Iceland, Anna Berg; and Ambassador of Norway, Olav Dahl.`,
    ],
  ])("%s", (_, text) => expect(told(text)).toEqual(EACH));

  it("but where nobody met anybody, a list is of something else", () =>
    expect(told(`Exports have grown. They included fish from ${BERG} and ${QUISPE}.`)).toEqual([]));
});

describe("those of a list", () => {
  it("who bear one title in the plural are of one country", () =>
    expect(
      told(
        `${QUISPE} met ${BERG} in Lima. In attendance were Peruvian Cabinet Secretaries Pia Lund and Eva Holm.`,
      ),
    ).toEqual(["held: Anna Berg + Eva Holm + Pia Lund + Rosa Quispe"]));

  it("stand also behind a bracket", () =>
    expect(
      told(
        `${QUISPE} met ${BERG} in Lima. Also present were Peruvian Ambassador Pia Lund and Fish Office (FO) Director Eva Holm.`,
      ),
    ).toEqual(["held: Anna Berg + Eva Holm + Pia Lund + Rosa Quispe"]));
});

describe("two people are in contact", () => {
  it.each([
    [
      "a counterpart is of the country told of just before",
      `${QUISPE} held talks with ${BERG}. Rosa Quispe placed a telephone call to her counterpart on Monday.`,
    ],
    [
      "they put something to paper",
      `A memorandum was put to paper in Lima on Sunday by ${QUISPE} and ${BERG}.`,
    ],
    ["they gathered", `Earlier, ${QUISPE} and ${BERG} gathered in the palace in Lima.`],
    [
      "the noun that opens the sentence is theirs",
      `In the Fish Consultations, ${QUISPE} and ${BERG} compared views.`,
    ],
  ])("where %s", (_, text) => expect(told(text)).toEqual(BOTH));

  it("but not with whoever invited, where somebody else of the country was met", () =>
    expect(
      told(`${BERG} arrived in Lima at the invitation of Peruvian Speaker Eva Holm. ${BERG} met ${QUISPE}.`),
    ).toEqual(BOTH));

  it("where a dialogue is of two countries and its heads stand beside it", () =>
    expect(
      told(
        `Lima on April 17 saw the 13th Strategic Dialogue of Peru and Iceland. It was co-chaired by ${QUISPE} and ${BERG}.`,
      ),
    ).toEqual(BOTH));
});

describe("who takes part", () => {
  it("is everybody whom a clause describes before the verb", () =>
    expect(
      told(
        `${QUISPE} met ${BERG} in Lima. Peruvian Deputy Minister Pia Lund and Icelandic Deputy Minister Eva Holm, who prepare the meetings, attended and delivered reports.`,
      ),
    ).toEqual(["held: Anna Berg + Eva Holm + Pia Lund + Rosa Quispe"]));

  it("is of the country of whoever was accompanied", () => {
    const {participants} = tablesOf(
      read(`${QUISPE} met ${BERG} in Lima. Anna Berg was accompanied by Deputy Minister Olav Dahl.`),
    );
    expect(participants.find(({name}) => name === "Olav Dahl")?.country).toBe("ISL");
  });

  it("is the adviser, and not whom he serves", () =>
    expect(
      told(
        `Security Adviser to the Prime Minister, Pia Lund has met ${BERG} in Lima. ${QUISPE} was away.`,
        "PER",
      ),
    ).toEqual(["held: Anna Berg + Pia Lund"]));

  it("is nobody of whom a headline below the text tells", () =>
    expect(
      told(
        `Lima — ${QUISPE} met ${BERG} on Monday.\n\nOlav Dahl meets Anna Berg\n\nFish: Olav Dahl to visit Lima`,
      ),
    ).toEqual(BOTH));
});
