import {describe, expect, it} from "vitest";
import {toldInOrder} from "./told.ts";

/** How pages of ministries and agencies put contacts, as they stand on the web; published on Thursday 18 April 2024. */

const A = "Peruvian Foreign Minister Ana Rey";
const B = "Icelandic Prime Minister Jon Jonsson";

const told = (text: string): string[] =>
  toldInOrder(text.replaceAll("{A}", A).replaceAll("{B}", B).replaceAll(" ¶ ", "\n\n"));

const HELD = ["held 2024-04-15: Ana Rey + Jon Jonsson"];

describe("what was said at a meeting", () => {
  it.each([
    "{A} said both sides should buy more fish at a meeting with {B} on Monday.",
    "{A} said both sides should buy more fish during talks with {B} on Monday.",
    "{A} stressed that cooperation will be expanded in a meeting with {B} on Monday.",
    "{A} expressed the hope in talks with {B} on Monday that trade would grow.",
    "{A} warned that tariffs could follow in a phone call with {B} on Monday.",
    "{A} pledged that Peru would buy more ships at a meeting with {B} on Monday.",
    "{A} said Peru is willing to deepen ties when meeting with {B} on Monday.",
    "{A} promised to buy more ships at a meeting with {B} on Monday.",
  ])("puts no meeting ahead: %s", (text) => expect(told(text)).toEqual(HELD));

  it.each([
    "{A} will raise the quota at a meeting with {B} on Monday.",
    "{A} said she would raise the quota at a meeting with {B} on Monday.",
    "{A} plans to press for lower tariffs in talks with {B} on Monday.",
    "{A} is expected to offer ships in talks with {B} on Monday.",
    "{A} said she would support a truce at a meeting with {B} on Monday.",
    "The ministry said {A} would continue the dialogue at a meeting with {B} on Monday.",
    "{A} and {B} will make statements on the results of their talks on Monday.",
    "On Monday, ahead of a summit, {A} will meet {B}.",
    "The ministry hoped fish would be dearer when {A} meets {B} on Monday.",
  ])("is still to come where it is to be said there: %s", (text) =>
    expect(told(text)).toEqual(["planned 2024-04-22: Ana Rey + Jon Jonsson"]),
  );
});

describe("what a side did at a meeting", () => {
  it.each([
    ["Norwegian Prime Minister Olav Dahl said Peru asked for ships at a meeting with {B} on Monday.", "PER"],
    ["Peruvian spokeswoman Inti Huaman said Peru raised the quota at a meeting with {B} on Monday.", "PER"],
  ])("is no meeting of whoever tells of it: %s", (text, side) =>
    expect(told(text)).toEqual([`held 2024-04-15: Jon Jonsson + ${side}`]),
  );
});

describe("a plan", () => {
  it.each([
    "{A} said she'll meet {B} in Lima on Monday.",
    '"I\'ll meet {B} on Monday," {A} told reporters.',
    "{A} is on Monday meeting {B}.",
  ])("is told by a shortened verb, or with its day in its midst: %s", (text) =>
    expect(told(text)).toEqual(["planned 2024-04-22: Ana Rey + Jon Jonsson"]),
  );

  it.each([
    "{A} held the scheduled talks with {B} on Monday.",
    "{A} held a previously scheduled meeting with {B} on Monday.",
    "{A} had a long-planned meeting with {B} on Monday.",
  ])("has been held where it was held as planned: %s", (text) => expect(told(text)).toEqual(HELD));

  it("is the visit to which somebody heads today", () =>
    expect(told("Today, {A} heads to an official visit to Reykjavik.")).toEqual([
      "planned 2024-04-18: Ana Rey + ISL",
    ]));
});

describe("what came of a contact", () => {
  it.each([
    "Both sides will carry out the results of the talks between {A} and {B} in March.",
    "Iceland hopes to build on the outcome of the meeting of {A} with {B} in March.",
  ])("is of one that is over: %s", (text) =>
    expect(told(text)).toEqual(["recalled 2024-03-01: Ana Rey + Jon Jonsson"]),
  );
});

describe("who took part", () => {
  it.each([
    "{A} met on Monday with a visiting delegation led by {B}.",
    "{A} received on Monday a visiting Icelandic trade delegation headed by {B}.",
  ])("is who leads a visiting delegation: %s", (text) => expect(told(text)).toEqual(HELD));

  it.each([
    ["Minister of Foreign Affairs, Migration and Peruvian Expatriates Ana Rey"],
    ["the Minister of Foreign Affairs, Regional Integration and Peruvians Residing Abroad, Ana Rey"],
    ["the Peruvian Minister Responsible for Foreign Affairs Ana Rey"],
    ["Minister of Foreign Affairs of Peru, Dr. Ana Rey"],
    ["Minister of Foreign Affairs of the brotherly Republic of Peru Ana Rey"],
  ])("is known by an office however it is written: %s", (office) =>
    expect(told(`{B} received a phone call from ${office} on Monday.`)).toEqual(HELD),
  );

  it("is of the country whose body stands behind the name", () =>
    expect(told("{B} met on Monday with Chairwoman Ana Rey of the Transitional Council of Peru.")).toEqual(
      HELD,
    ));

  it("is the speaker of a parliament whose name says whose it is", () =>
    expect(told("{A} met on Monday with Speaker of the Seimas Jonas Kazlauskas.")).toEqual([
      "held 2024-04-15: Ana Rey + Jonas Kazlauskas",
    ]));

  it("are two who were spoken with one after the other", () =>
    expect(told("{A} spoke on Monday with {B} and Norwegian Foreign Minister Olav Dahl.")).toEqual([
      "held 2024-04-15: Ana Rey + Jon Jonsson",
      "held 2024-04-15: Ana Rey + Olav Dahl",
    ]));

  it("are both in one call where it was a conference", () =>
    expect(
      told("{A} spoke on Monday with {B} and Norwegian Foreign Minister Olav Dahl in a conference call."),
    ).toEqual(["held 2024-04-15: Ana Rey + Jon Jonsson + Olav Dahl"]));
});

describe("the day of talks during a stay", () => {
  it("is not that of a further leg of it", () =>
    expect(
      told(
        "{A} is scheduled to arrive in Reykjavik on Monday for a three-day visit. During the visit she will hold talks with {B}. ¶ On Tuesday, she will travel to Akureyri.",
      ),
    ).toEqual(["planned 2024-04-22: Ana Rey + Jon Jonsson"]));
});

describe("the day behind what lies ahead", () => {
  it("is that of the meeting where a comma, or with whom it was, stands between", () =>
    expect(told("{A} met, ahead of the vote, {B} on Monday.")).toEqual(HELD));
});
