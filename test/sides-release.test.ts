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
  it.each([
    "© Republic of Peru Ministry of Foreign Affairs",
    "Copyright 2021 Ministry of Foreign Affairs of Peru. All rights reserved.",
  ])("is of the ministry that has the copyright: %s", (foot) =>
    expect(sideOf(`The ministers met in Lima.\n\n${`${REST} `.repeat(8)}\n\n${foot}`)).toEqual([
      "PER",
      "letterhead",
    ]),
  );
  it("is of the presidency whose address it gives as its source", () =>
    expect(
      sideOf(`The presidents met in Lima. ${REST}\n\nSource: https://www.presidencia.gob.pe/news`),
    ).toEqual(["PER", "letterhead"]));
  it("is nobody's where it links to addresses of several states, or to a page that is not its source", () => {
    const sources = "Source: https://mfa.gov.pe/1\nSource: https://mfa.gov.is/2";
    expect(sideOf(`The presidents met in Lima. ${REST}\n\n${sources}`)).toEqual([null, null]);
    expect(sideOf(`The presidents met in Lima. ${REST} See https://mfa.gov.pe/1`)).toEqual([null, null]);
  });
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

describe("a page gives the words", () => {
  it.each([
    [
      "of whom its readout is",
      "Readout of Minister Rosa Quispe of Peru's meeting with Jon Berg\n\nThey met.",
      "PER",
    ],
    [
      "of the spokesperson whose line ends in a colon",
      `Call with President Jon Berg\n\nA spokesperson of the Peruvian government said:\n\nThe Prime Minister spoke to President Jon Berg of Iceland. ${REST}`,
      "PER",
    ],
    [
      "of whoever released the following statement",
      `Peruvian Foreign Minister Rosa Quispe released the following statement:\n\nI met Foreign Minister Jon Berg of Iceland. ${REST}`,
      "PER",
    ],
    [
      "of the body that heads it",
      `Readout of the Secretary-General's meeting with the President of Peru\n\nThe Secretary-General met the President of Peru.`,
      "UNO",
    ],
  ])("%s", (_, text, country) => expect(sideOf(text)[0]).toBe(country));
  it("of nobody where its readout is of a President who is not named", () =>
    expect(
      sideOf(
        `Readout of the President's call with President Juan Rey of Peru\n\nThe President called him. ${REST}`,
      )[0],
    ).not.toBe("PER"));
  it("of the seat of government that an article leads", () =>
    expect(sideOf(`The White House\nMay 4, 2021\n\n${PERU} met ${ICELAND}.`)).toEqual(["USA", "letterhead"]));
});

it("an own minister in the headline beside a foreign official without a name is at home", () =>
  expect(
    sideOf(
      `Minister Rosa Quispe speaks with the head of Icelandic diplomacy\n\nPeru's Foreign Minister Rosa Quispe spoke to Jon Berg. ${REST}`,
    ),
  ).toEqual(["PER", "home-style"]));

it("what a ministry's press service reported is its own", () =>
  expect(
    sideOf(
      `${PERU} met ${ICELAND}. This was reported on Friday by the press service of the foreign ministry of Peru. ${REST}`,
    ),
  ).toEqual(["PER", "attribution"]));

describe("an agency signs", () => {
  const outletOf = (line: string) =>
    read(`A visit put off\n\n${line}\n\nThe visit to Iceland was put off. ${REST}`, {}).article.outlet;
  it.each([
    ["with its staff", "By Al Jazeera Staff and others", "Al Jazeera"],
    ["behind an editor", "Editor: R. Quispe | ERR News", "ERR"],
    [
      "with what it writes about",
      "The visit was put off. UNN writes about this with reference to a minister.",
      "UNN",
    ],
    ["in brackets behind the day", "Lima, May 4 (PL) The visit was put off.", "Prensa Latina"],
  ])("%s", (_, line, outlet) => expect(outletOf(line)).toBe(outlet));
  it("but not where its staff do something", () => expect(outletOf("Al Jazeera staff fled.")).toBeNull());
});

describe("a dateline", () => {
  const REY = "Foreign Minister Rosa Quispe telephoned her Icelandic counterpart Jon Sigurdsson.";
  it.each([`LIMA\n${REY}`, `Lima, 4 May 2021 (ABC) -- ${REY}`])(
    "may have its line for itself, or a day behind its town: %s",
    (lead) => expect(sideOf(`${lead} ${REST}`)[0]).toBe("PER"),
  );
});

describe("a release is signed below its text", () => {
  const TEXT = `${PERU} and ${ICELAND} met on the sidelines of a forum in Oslo.\n\n${`${REST} `.repeat(8)}`;
  it.each([
    "Press Service of the Ministry of Foreign Affairs of the Republic of Peru",
    "Ministry of Foreign Affairs of Peru\n4 May 2021",
    "Lima\nMay 4, 2021",
  ])("by an office or a capital: %s", (foot) =>
    expect(sideOf(`${TEXT}\n\n${foot}`)).toEqual(["PER", "letterhead"]),
  );
  it("but not by a town without a day", () => expect(sideOf(`${TEXT}\n\nLima`)[0]).toBeNull());
});

describe("an official whom nobody knows and whose country is left out", () => {
  it.each([
    `Deputy Minister Rosa Quispe received ${ICELAND}. ${REST}`,
    `Deputy Minister Rosa Quispe was in Reykjavik. There ${ICELAND} received her. ${REST}`,
  ])("is at home: %s", (text) => expect(sideOf(text)).toEqual(["PER", "home-style"]));
});

it("a ministry names its own country and official first", () => {
  const text = (ties: string) => `${PERU} and ${ICELAND} discussed ${ties} ties.`;
  expect(sideOf(text("Peru-Iceland"))).toEqual(["PER", "home-style"]);
  expect(sideOf(text("Iceland-Peru"))[0]).toBeNull();
});
