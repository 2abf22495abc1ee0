import {describe, expect, it} from "vitest";
import {told, toldInOrder} from "./told.ts";

const QUISPE = "Peruvian Foreign Minister Rosa Quispe";
const BERG = "Icelandic Foreign Minister Anna Berg";
const MET = `${QUISPE} received ${BERG} on Wednesday.`;
const BOTH = ["held: Anna Berg + Rosa Quispe"];

describe("whom a sentence does not name", () => {
  it.each([
    ["a guest", "The day before, the Icelandic guest had a meeting with Deputy Foreign Minister Juan Soto."],
    [
      "a visitor, though somebody else attended",
      "On Tuesday the visitor had talks with Deputy Foreign Minister Juan Soto, in which Pablo Vega took part.",
    ],
  ])("is whoever came, told of as %s", (_, text) =>
    expect(told(`${MET} ${text}`, "PER")).toContain("held: Anna Berg + Juan Soto"),
  );

  it("is no guest of whom only a gift is told", () =>
    expect(told(`${MET} The guest's book was given to Deputy Foreign Minister Juan Soto.`, "PER")).toEqual(
      BOTH,
    ));

  it.each([
    [
      "the presidents named last, beside a minister",
      `${QUISPE} said that Peruvian President Eva Holm and Icelandic President Jon Arnason are friends. The two presidents met in Lima in March.`,
    ],
    [
      "leaders, and no minister who met one of them",
      "Icelandic President Jon Arnason met the Peruvian defence minister Juan Soto after the visit of Peruvian President Eva Holm. On its first day the two leaders had talked for hours in Reykjavik in March.",
    ],
    [
      "heads of state who then agreed on something, and no minister",
      `Icelandic President Jon Arnason received ${QUISPE}, who gave him a letter of Peruvian President Eva Holm. The heads of state held talks in Lima in March, when they agreed on fish.`,
    ],
    [
      "the owners of the meeting that the sentence told of",
      "Peruvian President Eva Holm and Icelandic President Jon Arnason prepare for the summit. Deputy Minister Juan Soto spoke of the meeting of the two presidents in Lima in March.",
    ],
  ])("is told by an office: %s", (_, text) =>
    expect(told(text).join("; ")).toContain("Eva Holm + Jon Arnason"),
  );

  it.each([
    [
      "a peer",
      "Peruvian President Eva Holm and her Icelandic peer Jon Arnason met in Lima.",
      "held: Eva Holm + Jon Arnason",
    ],
    [
      "a pronoun beside the other chair",
      `${QUISPE} is in Reykjavik. Chaired by her and ${BERG}, the 16th round of the dialogue was held on Tuesday.`,
      "held: Anna Berg + Rosa Quispe",
    ],
    [
      "some of many, beside another contact with one of their country",
      `${MET} On Wednesday Quispe spoke also to a group of Icelandic lawmakers.`,
      "held: ISL + Rosa Quispe",
    ],
    [
      "a pronoun beside a name, of whoever is told of just before",
      `Peruvian President Eva Holm gave a speech. ${QUISPE} was welcomed in Reykjavik, where she and ${BERG} held talks.`,
      "held: Anna Berg + Rosa Quispe",
    ],
    [
      "a pronoun in a clause of time",
      `On the second day ${QUISPE} called on Icelandic President Jon Arnason, before she met ${BERG}.`,
      "held: Anna Berg + Rosa Quispe",
    ],
  ])("may be %s", (_, text, contact) => expect(told(text)).toContain(contact));

  it("is nobody where a peer is no official", () =>
    expect(told(`${QUISPE} met her peers from the fish board in Lima.`)).toEqual([]));
});

describe("a person stands for", () => {
  it.each([
    [
      "who sent him",
      "Peruvian President Eva Holm met the EU Special Representative Miroslav Lajcak in Lima.",
      "held: Eva Holm + Miroslav Lajcak",
    ],
    [
      "whom he serves, who was not there",
      "Wang Yi, a special envoy of Chinese President Xi Jinping, met Peruvian President Eva Holm.",
      "held: Eva Holm + Wang Yi",
    ],
    [
      "the region that he leads",
      `The guests stopped in Khabarovsk Krai. They say that ${QUISPE} was given a warm welcome there by Governor Oleg Orlov.`,
      "held: Oleg Orlov + Rosa Quispe",
    ],
    [
      "the country before the body that he heads",
      "Eva Holm, president of Peru, and the Icelandic trade committee chairman Jon Arnason held talks in Lima.",
      "held: Eva Holm + Jon Arnason",
    ],
    [
      "the offices of both his titles",
      "The Deputy Prime Minister and Minister for Trade of Peru, Juan Soto, is in Reykjavik, where he sees the Icelandic prime minister Jon Arnason tomorrow.",
      "planned: Jon Arnason + Juan Soto",
    ],
  ])("%s", (_, text, contact) => expect(told(text)).toEqual([contact]));

  it("nobody by an office in another country: a president's visit to it is no title", () =>
    expect(
      toldInOrder("They were agreed during the visit of the President of Uzbekistan to Peru in December."),
    ).toEqual(["recalled 2023-12-01: PER + Shavkat Mirziyoyev"]));
});

it.each([
  [
    "a summit about which two spoke is not theirs",
    `${MET} The two ministers discussed the coming leaders' summit of 7 May in Lima.`,
  ],
  ["a meeting from which one withdrew is none", `${MET} In March Berg withdrew from talks with Quispe.`],
])("%s", (_, text) => expect(told(text).filter((one) => !one.startsWith("cancelled"))).toEqual(BOTH));

describe("who stands where his offices are listed", () => {
  it.each([
    [
      "is the subject",
      `${QUISPE}, member of the board, chair of the Peruvian Parliament (PP) and head of the Peruvian army, met with ${BERG} in Lima.`,
    ],
    [
      "though he leads a delegation",
      `${BERG}, staying in Lima at the head of a delegation of Iceland, met and conversed on Tuesday in the old city with ${QUISPE}.`,
    ],
  ])("%s", (_, text) => expect(told(text)).toEqual(BOTH));

  it("is one with whom the next sentence calls by a shorter name", () =>
    expect(
      told(
        `Indian Foreign Secretary S. Jaishankar arrives in Lima. Secretary Jaishankar will meet ${QUISPE} in May.`,
      ).at(-1),
    ).toBe("planned: Rosa Quispe + Subrahmanyam Jaishankar"));
});

describe("no contact of two is", () => {
  it.each([
    ["a match of their teams", "Peru meet Iceland in Lima on Saturday in a qualifier."],
    [
      "a meeting of a council that they agree on",
      `${QUISPE} and ${BERG} agreed that the next meeting of the fish council be held in Lima in May.`,
    ],
    ["a tour of a union's countries", `${QUISPE} went on a tour of SAARC countries.`],
    [
      "a bank's meeting, after which both met others",
      "Peruvian President Eva Holm and Icelandic President Jon Arnason both met Chilean officials after a meeting of the fish bank.",
    ],
  ])("%s", (_, text) =>
    expect(told(text).join("; ")).not.toMatch(/Holm [^;]*Arnason|Arnason [^;]*Holm|Berg|PER|SAR/),
  );

  it("a visit told beside the talks for which one came the day before", () =>
    expect(
      told(`${BERG} talked with ${QUISPE} on Tuesday. Berg, who came to Lima on Monday, praised the fish.`),
    ).toEqual(BOTH));
});

it("what was scheduled is planned between those whom its clause names", () =>
  expect(
    told(
      "The meeting that was scheduled for Friday in Lima between Peruvian President Eva Holm and Icelandic President Jon Arnason is near.",
    ),
  ).toEqual(["planned: Eva Holm + Jon Arnason"]));
