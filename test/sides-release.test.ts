import {describe, expect, it} from "vitest";
import {read} from "./reader.ts";

const sideOf = (text: string) => {
  const {side, side_basis} = read(text, {}).article;
  return [side, side_basis];
};
const PERU = "Deputy Minister of Foreign Affairs of Peru Rosa Quispe";
const ICELAND = "Foreign Minister of Iceland Jon Sigurdsson";
const REST = "They spoke of trade between Peru and Iceland.";

describe("a release without a letterhead", () => {
  it.each([
    `On May 4, ${PERU} received in Lima ${ICELAND}.`,
    `In the evening of May 4, ${PERU} met ${ICELAND}.`,
  ])("is of the country whose official follows the day with which it begins: %s", (lead) =>
    expect(sideOf(`${lead} ${REST}`)).toEqual(["PER", "home-style"]),
  );
  it("is nobody's where a weekday opens a story", () =>
    expect(sideOf(`On Monday ${PERU} met ${ICELAND}. ${REST}`)).toEqual([null, null]));
  it("is of the country whose agency it names beside its own official", () =>
    expect(
      sideOf(
        `${ICELAND.replace("Iceland", "China")} met with ${PERU}, sources told Xinhua. ${REST} China and Peru fish.`,
      )[0],
    ).toBe("CHN"));
  it("is nobody's where an agency is named that answers for itself", () =>
    expect(sideOf(`${PERU} met with ${ICELAND}. ${REST} Photo by Reuters.`)[0]).toBeNull());
  it("is of the ministry that a line names as its source", () =>
    expect(
      sideOf(`A meeting in Lima\n\n(Source: Ministry of Defence of Peru; issued May 4)\n\n${REST}`),
    ).toEqual(["PER", "letterhead"]));
  it("is of the dateline's country where an official without one comes first", () =>
    expect(
      sideOf(
        `LIMA - Foreign Minister Rosa Quispe telephoned her Icelandic counterpart Jon Sigurdsson. ${REST}`,
      )[0],
    ).toBe("PER"));
});

it("an agency and a town on a line of their own are its byline", () =>
  expect(
    read(
      `A visit put off\n\nAFP Lima\n\nThe Peruvian Foreign Ministry said the visit was put off. ${REST}`,
      {},
    ).article.outlet,
  ).toBe("AFP"));
