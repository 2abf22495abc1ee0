import {describe, expect, it} from "vitest";
import {told, toldInOrder} from "./told.ts";

/** Who is meant by "them", "both leaders", "he" and "the minister", where a sentence names others beside. */

const QUISPE = "President Rosa Quispe of Peru";
const BERG = "Prime Minister Anna Berg of Iceland";
const DAHL = "Norwegian President Olav Dahl";
const EACH = ["Anna Berg + Olav Dahl", "Olav Dahl + Rosa Quispe"];

describe("whoever rings, meets or sees two whom the text has named, met each of them", () => {
  it.each([
    [
      "planned",
      `${QUISPE} and ${BERG} will be at sea, and ${DAHL} plans to hold separate meetings with them.`,
    ],
    ["planned", `${QUISPE} and ${BERG} were named. ${DAHL} is to meet both of them.`],
    ["held", `${QUISPE} and ${BERG} also attended the summit. ${DAHL} met them separately on Monday.`],
    ["held", `${QUISPE} praised ${BERG}. ${DAHL} telephoned both leaders on Monday.`],
    ["held", `${QUISPE} praised ${BERG}. ${DAHL} spoke by phone with both leaders on Monday.`],
  ])("%s: %s", (status, text) => expect(told(text)).toEqual(EACH.map((who) => `${status}: ${who}`)));

  it("among more, those whom the last “and” joins", () =>
    expect(
      told(
        `Prime Minister Juan Soto of Chile liked the hall in which Peruvian President Rosa Quispe and Icelandic Prime Minister Anna Berg sang. ${DAHL} rang both leaders.`,
      ),
    ).toEqual(EACH.map((who) => `held: ${who}`)));

  it("but a summit that both attend is no meeting of the two", () =>
    expect(told(`${QUISPE} and ${BERG} will attend the summit of trade.`)).toEqual([]));
});

it("he of whom a text speaks stays so though another received him", () =>
  expect(
    toldInOrder(`${DAHL} arrived in Lima on Monday. ${QUISPE} received him. On Tuesday he met ${BERG}.`).at(
      -1,
    ),
  ).toBe("held 2024-04-16: Anna Berg + Olav Dahl"));

it("of two ministers the one who calls on a president is not the president's own", () =>
  expect(
    told(
      "Peruvian Foreign Minister Ana Rey met Icelandic Foreign Minister Jon Berg in Oslo. The minister also called on President Lilja Sund of Iceland.",
    ),
  ).toEqual(["held: Ana Rey + Jon Berg", "held: Ana Rey + Lilja Sund"]));

it.each([
  `The commission met in Lima on Monday, with ${QUISPE} and ${BERG} presiding.`,
  `The commission met in Lima on Monday with ${QUISPE} and ${BERG} in the chair.`,
  `${QUISPE} and ${BERG} shared their assessment of the catch on Monday.`,
])("those who preside, or share what they think, are together: %s", (text) =>
  expect(told(text)).toEqual(["held: Anna Berg + Rosa Quispe"]),
);

it.each([
  "A trip to Iceland by a Peruvian government delegation planned for May has been postponed.",
  `${QUISPE} had to call off her trip to Iceland.`,
  `${QUISPE} had planned to travel to Iceland in April but called off the trip.`,
])("what is put off was not held: %s", (text) =>
  expect(told(text).filter((line) => !line.startsWith("cancelled"))).toEqual([]),
);

describe("a day in an aside", () => {
  const meetings = (text: string): string =>
    toldInOrder(`${DAHL} met ${BERG} in Reykjavik on Tuesday. ${text}`).join();

  it.each([
    "Dahl, who arrived in Reykjavik on Sunday, also met Foreign Minister Jon Ey of Iceland.",
    "Dahl, who arrived in Reykjavik on Sunday, had earlier in the day met Foreign Minister Jon Ey of Iceland.",
    "Dahl, who had flown in on Sunday night, also called on Foreign Minister Jon Ey of Iceland later in the day.",
  ])("is not that of the main verb: %s", (text) =>
    expect(meetings(text)).toContain("2024-04-16: Jon Ey + Olav Dahl"),
  );
});

describe("the two", () => {
  it("whose office is named are the last pair who both hold it", () =>
    expect(
      toldInOrder(
        `${DAHL} met President Rosa Quispe of Peru in Oslo on Tuesday. Dahl also met ${BERG} on Tuesday. The two presidents last met in Lima in March.`,
      ),
    ).toContain("recalled 2024-03-01: Olav Dahl + Rosa Quispe"));

  it("may be described by what they did before", () =>
    expect(
      toldInOrder(
        `${QUISPE} met ${BERG} in Oslo on Tuesday. The two, who met in Lima in March, spoke of fish.`,
      ),
    ).toContain("recalled 2024-03-01: Anna Berg + Rosa Quispe"));

  it("who have met many times are not told to have met at any of them", () =>
    expect(
      toldInOrder(
        `${QUISPE} will meet ${BERG} in Oslo in May. The two have met several times since the war began.`,
      ),
    ).toEqual(["planned 2024-05-01: Anna Berg + Rosa Quispe"]));
});

it("online fraud makes no meeting a video call", () =>
  expect(toldInOrder(`${QUISPE} met ${BERG} in Oslo on Monday to discuss online fraud.`)).toEqual([
    "held 2024-04-15: Anna Berg + Rosa Quispe",
  ]));
