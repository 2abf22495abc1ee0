import {describe, expect, it} from "vitest";
import {parseCorrections} from "../../loaders/corrections/file.ts";
import {compare} from "../../loaders/compare.ts";
import type {Reading} from "../../loaders/reading.ts";
import {signed, yamlOf} from "../corrections/bench.ts";
import {knowledge, read, tablesOf} from "../reader.ts";

const REY = "Peruvian Foreign Minister Ana Rey";
const LUND = "Icelandic Foreign Minister Jon Lund";
const reviewOf = (...readings: Reading[]) => tablesOf(...readings).review;

describe("the queue", () => {
  it.each([
    [`${REY} met with ${LUND} in Lima.`, "no article gives its day"],
    [`${REY} will meet with ${LUND} in Lima on May 2.`, "it is told as planned"],
    [`${REY} visited Iceland on April 16.`, "a side is unnamed"],
  ])("holds what is doubtful, with its sentence: %s", (text, reason) => {
    expect(reviewOf(read(text))).toMatchObject([{reasons: expect.arrayContaining([reason]), exact: text}]);
  });

  it("leaves out what nothing speaks against, and what a person has decided", () => {
    expect(reviewOf(read(`${REY} met with ${LUND} in Lima on April 16.`))).toEqual([]);
    const text = `${REY} met with ${LUND} in Lima.`;
    const accept = {action: "accept", article: "a", quote: text, contact: "undated-lund-rey", ...signed};
    const corrections = parseCorrections(yamlOf([accept]));
    expect(compare([read(text)], [], knowledge, corrections).review).toEqual([]);
  });

  it("asks whether two contacts of the same people within three days are one", () => {
    const one = read(`${REY} met with ${LUND} in Lima on April 16.`, {}, "a");
    const other = read(`${REY} held talks with ${LUND} in Lima on April 13.`, {}, "b");
    expect(reviewOf(one, other)).toMatchObject([
      {other: expect.stringContaining("lund-rey"), reasons: ["it may be the same as another contact"]},
    ]);
    expect(reviewOf(one, read(`${REY} held talks with ${LUND} in Lima on April 3.`, {}, "b"))).toEqual([]);
  });

  it("begins with what is most doubtful, and of what is as doubtful with what most rows rest on", () => {
    const said = " “Fish is dear,” Rey said. “Wool is cheap,” Lund said.";
    const rows = reviewOf(
      read(`Ghanaian President Kofi Osei met with Estonian Prime Minister Mart Tamm in Accra.`, {}, "a"),
      read(`${REY} met with ${LUND} in Lima.${said}`, {}, "b"),
      read(
        `Chilean President Luis Soto will meet with Kenyan President Ann Kamau in Santiago on May 2.`,
        {},
        "c",
      ),
    );
    expect(rows.map(({article}) => article)).toEqual(["b", "a", "c"]);
    expect(rows.map(({weight}) => weight)).toEqual([...rows.map(({weight}) => weight)].sort((a, b) => b - a));
  });
});
