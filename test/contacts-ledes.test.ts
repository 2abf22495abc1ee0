import {describe, expect, it} from "vitest";
import {toldInOrder} from "./told.ts";

/** How the first sentences of news put visits and meetings; published on Thursday 18 April 2024. */

const A = "Peruvian Foreign Minister Ana Rey";
const B = "Icelandic Prime Minister Jon Jonsson";

const told = (text: string): string[] => toldInOrder(text.replaceAll("{A}", A).replaceAll("{B}", B));

const VISIT = ["held 2024-04-15: Ana Rey + ISL"];

describe("a visit beside something else", () => {
  it.each([
    "Four people died in a fire on Monday as {A} began an unannounced visit to Iceland.",
    "An egg was thrown at {A} during her visit to Iceland on Monday.",
    "The fund was set up by {A} during a visit to Iceland on Monday.",
    "Peru will buy ships, {A} told parliament during a visit to Iceland on Monday.",
    "The pact was signed on Monday during {A}'s Iceland visit.",
    "{A} said the matter was raised during a visit to Iceland on Monday.",
    "{A} visited neighbouring Iceland on Monday.",
    "{A} made a surprise stop in Iceland on Monday.",
  ])("is of whoever came: %s", (text) => expect(told(text)).toEqual(VISIT));

  it.each([
    "Iceland tightened its guard ahead of {A}'s visit.",
    "Iceland prepares for the arrival of {A}.",
    "Rey set for visit to Iceland ¶ {A} spoke of fish.",
  ])("is planned where somebody prepares for it: %s", (text) =>
    expect(told(text.replace(" ¶ ", "\n\n"))).toEqual(["planned no day: Ana Rey + ISL"]),
  );

  it.each([
    "There was no attack on {A} during her visit to Iceland in March, Defence Minister Bjarni Olafsson said.",
  ])("is not of whoever speaks of it: %s", (text) =>
    expect(told(text)).toEqual(["held 2024-03-01: Ana Rey + ISL"]),
  );

  it.each([
    "Tourists who visit Iceland this summer will pay more, {A} said.",
    "{A} said a visit to Iceland would be useful.",
    "Any talks with {B} could fail, {A} said.",
    "Iceland watched the vote, {A} said after a visit.",
  ])("is none where nobody is said to come: %s", (text) => expect(told(text)).toEqual([]));
});

describe("what only looks like a meeting", () => {
  it.each([
    "Peru agreed on Monday to meet an Icelandic request for fish.",
    "{A} said Peru had met strong opposition from Iceland.",
    "{A} welcomed the Jonsson win on Monday. Jon Jonsson is Icelandic prime minister.",
    "{A} met Icelandic businessmen on Monday.",
  ])("is none: %s", (text) => expect(told(text)).toEqual([]));
});

describe("a meeting beside what will come of it", () => {
  const MET = ["held 2024-04-15: Ana Rey + Jon Jonsson"];

  it.each([
    "{A} assured {B} in a meeting on Monday that trade would grow.",
    "{A} warned {B} at talks on Monday that she would close the ports.",
    "{A} stressed in talks with {B} on Monday that the ports would be opened.",
  ])("was held on the day on which that was said: %s", (text) => expect(told(text)).toEqual(MET));

  it.each([
    "Fish topped the agenda of talks on Monday between {A} and {B}.",
    "Fish was high on the agenda of Monday's talks between {A} and {B}.",
  ])("was held, whatever topped its agenda: %s", (text) => expect(told(text)).toEqual(MET));

  it.each([
    "Fish will be on the table when {A} welcomes {B} on Monday.",
    "Fish will top the agenda of Monday's talks between {A} and {B}.",
  ])("is to come where that will be spoken of there: %s", (text) =>
    expect(told(text)).toEqual(["planned 2024-04-22: Ana Rey + Jon Jonsson"]),
  );

  it("is one for all who are welcomed to it", () =>
    expect(told(`{A} welcomed {B} and Norwegian Prime Minister Kari Dahl to a summit on Monday.`)).toEqual([
      "held 2024-04-15: Ana Rey + Jon Jonsson + Kari Dahl",
    ]));

  it("is on no day of a journey that began before the news", () =>
    expect(told("{A} left on Tuesday for a tour that includes talks with {B}.")).toEqual([
      "planned no day: Ana Rey + Jon Jonsson",
    ]));
});

describe("two countries", () => {
  it("give way, where a heading names them, to the ministers who spoke for them", () =>
    expect(
      told(
        "Peru and Iceland wind up talks\n\nThe foreign ministers of Peru and Iceland held a closing round of talks.",
      ),
    ).toHaveLength(1));

  it.each([
    `${A.replace("Peruvian", "Peru's")} and visiting ${B} signed a fish pact.`,
    "{A} and visiting {B} agreed to set up a fund.",
  ])("are two who met where one of them is visiting: %s", (text) =>
    expect(told(text)).toEqual(["held no day: Ana Rey + Jon Jonsson"]),
  );

  it.each([
    "A Peruvian delegation held talks with Icelandic officials on Monday.",
    "Peruvian negotiators met an Icelandic delegation on Monday.",
  ])("are those of a delegation and officials on a told day: %s", (text) =>
    expect(told(text)).toEqual(["held 2024-04-15: ISL + PER"]),
  );
});

describe("what is only spoken of", () => {
  it.each([
    "{A} has clear ideas when it comes to talks with {B}.",
    "{A} issued her most fervent appeal yet for direct talks with {B}.",
    "{A} weighed the risks of travelling to Iceland.",
    "Any new talks with {B} must be prepared well, {A} said.",
    "A meeting of farmers on Monday was overshadowed by tensions between Peru and Iceland.",
    "Peruvian and Icelandic officials met farmers on Monday to call attention to fish.",
    "It was a mistake for {A} to call {B} a genius.",
    "{A} talks to the paper's Maria Soto about {B}.",
    "{A} asked for help, while on Tuesday European leaders rang {B}.",
  ])("was not: %s", (text) => expect(told(text)).toEqual([]));

  it.each([
    ["{A} will call {B} on Friday.", "planned 2024-04-19: Ana Rey + Jon Jonsson"],
    ["{A} talks to {B} in Oslo on Monday.", "held 2024-04-15: Ana Rey + Jon Jonsson"],
    [
      "After an appeal for calm, {A} held talks with {B} on Monday.",
      "held 2024-04-15: Ana Rey + Jon Jonsson",
    ],
    ["{A} led the first Peruvian delegation to visit Iceland since the war.", "held no day: Ana Rey + ISL"],
  ])("is something else where it was, or will be: %s", (text, contact) =>
    expect(told(text)).toEqual([contact]),
  );

  it("is no contact of a state with its own territory", () =>
    expect(told("Chinese President Xi Jinping met Hong Kong Chief Executive John Lee on Monday.")).toEqual(
      [],
    ));
});

describe("states and territories with codes of their own", () => {
  it("are called by the codes in use", () =>
    expect(told("{A} visited Kosovo on Monday.")).toEqual(["held 2024-04-15: Ana Rey + XKX"]));

  it("receive guests", () =>
    expect(told("{A} visited New Caledonia on Monday.")).toEqual(["held 2024-04-15: Ana Rey + NCL"]));
});

describe("those who are named beside somebody else", () => {
  it.each([
    "{A} turned down an offer by Norway to take part in fish talks with {B} on Monday.",
    "At a meeting with farmers on Monday, {A} criticised {B}.",
    "Speaking during a video conference with students, {A} praised {B}.",
    "{A} is aiming for talks with {B}.",
    "{A} and other G7 leaders discussed whether to recognise the Icelandic council.",
    "A young activist mocked world leaders, including {A} and {B}, at a climate summit in Milan on Tuesday.",
    "Former Peruvian minister Ana Rey and former Icelandic ambassador Jon Jonsson discuss the war.",
  ])("were not met: %s", (text) => expect(told(text)).toEqual([]));

  it("are not those who serve him, who are of his country", () =>
    expect(told("{A} met senior Biden administration officials on Monday.")).toEqual([
      "held 2024-04-15: Ana Rey + USA",
    ]));

  it("meet on the nearest weekday, where it is the present that tells it", () =>
    expect(told("{A} and {B} meet Friday in Oslo.")).toEqual(["planned 2024-04-19: Ana Rey + Jon Jonsson"]));

  it("are not told of anew by whoever knows of their talks", () =>
    expect(told("{A} and {B} will meet on Friday, a source with knowledge of the talks said.")).toEqual([
      "planned 2024-04-19: Ana Rey + Jon Jonsson",
    ]));

  it("came on a day of their own, not on that of a vote", () =>
    expect(
      told("{A} is glad of her win in last month's election during her first visit to Iceland."),
    ).toEqual(["held no day: Ana Rey + ISL"]));
});

describe("what is denied, falls through or is only pencilled in", () => {
  it.each([
    ["Lima denied that {A} had met {B} on Monday.", []],
    ["Lima denied reports that {A} had met {B} on Monday.", []],
    ["Lima confirmed reports that {A} had met {B} on Monday.", ["held 2024-04-15: Ana Rey + Jon Jonsson"]],
    [
      "A meeting between {A} and {B} is pencilled in for Friday.",
      ["planned 2024-04-19: Ana Rey + Jon Jonsson"],
    ],
    ["{A}'s planned meeting with {B} has fallen through.", ["cancelled no day: Ana Rey + Jon Jonsson"]],
    [
      "{A} emerged from talks with {B} on Monday saying trade must be fair.",
      ["held 2024-04-15: Ana Rey + Jon Jonsson"],
    ],
    [
      "Peruvian-Icelandic government consultations took place in Lima on Monday.",
      ["held 2024-04-15: ISL + PER"],
    ],
  ])("is told as what it is: %s", (text, contacts) => expect(told(text)).toEqual(contacts));
});

describe("what a rule for one sentence must leave to another", () => {
  const MET = ["held 2024-04-15: Ana Rey + Jon Jonsson"];

  it.each([
    ["{A} stressed the need for calm during a call with {B} on Monday.", MET],
    ["{A} voiced hopes for peace following talks with {B} in Lima on Monday.", MET],
    ["Ten ministers, including {A}, met {B} in Oslo on Monday.", MET],
    [
      "Talks aimed at ending the dispute between Peru and Iceland were held in Oslo on Monday.",
      ["held 2024-04-15: ISL + PER"],
    ],
    ["A phone call between {A} and {B} on Monday could not save the deal.", MET],
    [
      "{A} flew to Reykjavik for a meeting with {B} on Friday that will focus on fish.",
      ["planned 2024-04-19: Ana Rey + Jon Jonsson"],
    ],
    [
      "{A} and {B} hold talks on Friday that aides say may bring peace.",
      ["planned 2024-04-19: Ana Rey + Jon Jonsson"],
    ],
    ["{A} said {B} lied at a meeting in Oslo on Monday.", []],
    ["Norway fired rockets ahead of {A}'s visit.", []],
    ["{A} visited five northern nations, Iceland said on Monday.", []],
    ["The EU held talks with the African Union in Oslo on Monday.", ["held 2024-04-15: AFU + EUE"]],
    ["A lawyer met {B} before his visit to Peru.", []],
  ])("is told as what it is: %s", (text, contacts) => expect(told(text)).toEqual(contacts));
});
