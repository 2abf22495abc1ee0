import {describe, expect, it} from "vitest";
import {told} from "./told.ts";

const QUISPE = "Peruvian Foreign Minister Rosa Quispe";
const BERG = "Icelandic Foreign Minister Anna Berg";
const BOTH = ["held: Anna Berg + Rosa Quispe"];

describe("whoever brings a letter is with the one who takes it", () => {
  it.each([
    ["it is from somebody else", `${QUISPE} has delivered in Lima a message from Olav Dahl to ${BERG}.`],
    ["the taker stands behind the verb", `${QUISPE} handed ${BERG} a letter from the fishermen.`],
    ["the bringer stands behind", `Letters from the fishermen were handed to ${BERG} by ${QUISPE} in Lima.`],
  ])("though %s", (_, text) => expect(told(text)).toEqual(BOTH));

  it("but nobody is with those to whom something else is given", () =>
    expect(told(`${QUISPE} handed ${BERG} the lead in the polls.`)).toEqual([]));
});

describe("whoever writes a letter is in contact with the one whom it reaches", () => {
  it.each([
    ["reached", `A written message from ${QUISPE} reached ${BERG} on Wednesday.`],
    ["was received by", `A letter from ${QUISPE} on fish has been received by ${BERG}.`],
  ])("where it %s them", (_, text) => expect(told(text)).toEqual(BOTH));
});

describe("the heads of both sides take part", () => {
  const talks = "Peru and Iceland on Wednesday opened consultations in Lima.";

  it.each([
    [
      "one is told behind the other",
      `${talks} At the head of the Peruvian delegation is Ambassador Rosa Quispe, of the Icelandic one Ambassador Anna Berg.`,
    ],
    [
      "each stands beside his side",
      `${talks} Heading the Peruvian side is Ambassador Rosa Quispe and on Iceland's side is Ambassador Anna Berg.`,
    ],
    [
      "one leads and the other heads",
      `${talks} Head of the team of Peru was Ambassador Rosa Quispe, whereas Ambassador Anna Berg led the delegation of Iceland.`,
    ],
    [
      "a meeting is of a delegation",
      "A meeting of the delegation, headed by Peruvian Deputy Minister Rosa Quispe, took place in Lima with Icelandic Deputy Minister Anna Berg.",
    ],
  ])("where %s", (_, text) => expect(told(text)).toEqual(BOTH));
});

describe("a word stands where readers expect it, and the grammar too", () => {
  it.each([
    [
      "day and hour before who took a call",
      `A phone call from ${QUISPE} was received late on Sunday by ${BERG}.`,
    ],
    [
      "the name of a mechanism before the counterpart",
      `${QUISPE} had the Peru-Iceland Foreign Ministers' Strategic Dialogue with ${BERG} in Lima.`,
    ],
    ["the giver of a call behind it", `Courtesy calls were paid in Lima on Monday by ${QUISPE} to ${BERG}.`],
    ["both before the press", `${QUISPE} and ${BERG} came before reporters after two hours.`],
    [
      "an ambassador before who speaks of him",
      `After her meeting with the Icelandic Ambassador, ${QUISPE} said little. Icelandic Ambassador Anna Berg smiled.`,
    ],
    [
      "whom an office is of",
      "The foreign ministers of Peru and Iceland met in Lima. Foreign Minister Rosa Quispe and her Icelandic counterpart, Anna Berg, spoke of fish.",
    ],
    [
      "deputies of any ministry, named one sentence on",
      "The vice unification minister of Peru met with the Icelandic ambassador on Monday. Vice Minister Rosa Quispe and Amb. Anna Berg shared concerns.",
    ],
    [
      "ranks tied by a hyphen",
      "The head of Peruvian intelligence, Maj.-Gen. Rosa Quispe, met in Lima with Icelandic Prime Minister Anna Berg.",
    ],
    [
      "two owners in the genitive",
      "Peru's and Iceland's vice foreign ministers had a telephone conversation. Vice Foreign Minister Rosa Quispe and Anna Berg, her Icelandic counterpart, spoke of fish.",
    ],
  ])("%s", (_, text) => expect(told(text)).toEqual(BOTH));

  it("a headline's verb behind ministers is nobody's name", () =>
    expect(told(`Peruvian, Icelandic Foreign Ministers Review Ties\n\n${QUISPE} met ${BERG}.`)).toEqual(
      BOTH,
    ));
});

describe("whoever addresses another in a letter is in contact with him", () => {
  it.each([
    ["to whom it goes", `In a letter to ${BERG} last month, ${QUISPE} promised fish.`],
    [
      "whom it congratulates",
      `In a message on Tuesday, ${QUISPE} congratulated ${BERG} on the national day.`,
    ],
    ["whom one congratulates by it", `${QUISPE} congratulated ${BERG} in a telegram.`],
    ["to whom one replies", `${QUISPE} replied with a cable to ${BERG}.`],
    ["to whom it went", `Meanwhile a cable went to ${BERG} from ${QUISPE}.`],
    ["whom it thanks", `In a message of thanks to ${BERG}, ${QUISPE} praised the fish.`],
  ])("%s", (_, text) => expect(told(text)).toEqual(BOTH));

  it.each([
    ["a message to a nation", `In a message to the nation, ${QUISPE} thanked ${BERG}.`],
    ["an open letter", `In an open letter, ${QUISPE} urged ${BERG} to leave the fish alone.`],
    ["a message on a network", `In a message on Facebook, ${QUISPE} congratulated ${BERG}.`],
    ["praise", `In a message for the conference, ${QUISPE} praised ${BERG}.`],
  ])("but not in %s", (_, text) => expect(told(text)).toEqual([]));
});

describe("a letter is no contact", () => {
  it.each([
    ["to another's critics", `${QUISPE}'s message to ${BERG}'s critics was clear.`],
    ["to another's government", `${QUISPE}'s letter to ${BERG}'s government spoke of fish.`],
    ["that was never sent", `${QUISPE}'s letter to ${BERG} was never sent.`],
    ["that did not arrive", `${QUISPE}'s letter to ${BERG} did not reach Oslo.`],
  ])("%s", (_, text) => expect(told(text)).toEqual([]));

  it("though one that does not speak of something is", () =>
    expect(told(`${QUISPE}'s letter of thanks to ${BERG} did not speak of fish.`)).toEqual(BOTH));
});
