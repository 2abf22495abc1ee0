import {describe, expect, it} from "vitest";
import {toldInOrder} from "./told.ts";
import {read} from "./reader.ts";

/** What a sentence of two ministers says of whether they met, whatever else it says; published on a Thursday. */

const statusesOf = (frame: string): string[] => [
  ...new Set(
    read(
      frame
        .replace("{A}", "Peruvian Foreign Minister Rosa Quispe")
        .replace("{B}", "Icelandic Prime Minister Jon Berg"),
    ).accounts.map(({status}) => status),
  ),
];

describe("a sentence that looks ahead", () => {
  it.each([
    "The plan is for {A} to meet {B}.",
    "A meeting between {A} and {B} is being prepared.",
    "A call between {A} and {B} is being arranged, the ministry said.",
    "Preparations are under way for a meeting between {A} and {B}.",
    "The ministries are preparing a meeting between {A} and {B}.",
    "The ministries are working on a meeting between {A} and {B}.",
    "A meeting between {A} and {B} is on the agenda.",
    "{A} is to meet {B} on Friday.",
    "{A} To Be Met By {B}",
    "{A} to be received by {B} on Friday",
    "{A} is to be hosted by {B} on Friday.",
    "{A} is due to pay a courtesy call on a king and hold talks with {B}.",
    "{A} will fly to Oslo on Friday for a seminar on fish and trade, followed by a meeting with {B}.",
    "{A} is set to meet {B}.",
    "{A} will be the first foreign minister to meet {B}.",
    "{A} is scheduled to hold talks with {B}.",
    "{A} is due to meet {B}.",
    "{A} is expected to hold talks with {B}.",
    "{A} plans to meet {B}.",
    "{A} intends to meet {B}.",
    "{A} will be meeting {B} on Friday.",
    "{A} is meeting {B} on Friday.",
    "{A} meets {B} on Friday.",
    "{A} receives {B} on Friday.",
    "{A} holds talks with {B} on Friday.",
    "{A} speaks by phone with {B} on Friday.",
    "{A} will talk with {B}.",
    "{A} will tour a port before holding talks with {B}.",
    "{A} will tour a port before being received by {B}.",
    "{A} plans to talk to {B}.",
    "{A} will be dining with {B} on Friday.",
    "{A} is to telephone {B} on Friday.",
    "{A} will hold a phone call with {B}.",
    "Talks between {A} and {B} are scheduled for Friday.",
    "Talks between {A} and {B} will take place on Friday.",
    "Talks between {A} and {B} are set for Friday.",
    "Talks between {A} and {B} are planned for next week.",
    "{A} and {B} agreed to meet again in June.",
    "{A} announced that she would meet {B} on Friday.",
    "{A} has confirmed that she will meet {B} on Friday.",
    "{A} is likely to meet {B}.",
    "{A} is preparing to meet {B}.",
    "{A} is about to meet {B}.",
    "Ahead of a meeting with {B} on Friday, {A} said that trade was growing.",
    "Ahead of her meeting with {B}, {A} said that trade was growing.",
    "On the eve of her talks with {B}, {A} said that trade was growing.",
    "{A} will visit Iceland next week to meet {B}.",
    "{A} is to visit Iceland on April 22 at the invitation of {B}.",
    "At the invitation of {B}, {A} will pay an official visit to Iceland on April 22-24.",
    "{A} will travel to Reykjavik on Friday for talks with {B}.",
    "{A} is heading to Reykjavik for talks with {B} on Friday.",
    "The two sides agreed on a meeting between {A} and {B} in June.",
    "The date of a meeting between {A} and {B} will be announced later.",
    "{B} will receive {A} on Friday.",
    "{A} will be received by {B} on Friday.",
    "{B} is to host {A} for talks on Friday.",
    "A telephone conversation between {A} and {B} is planned for today.",
    "{A} and {B} are to talk by phone later today.",
    "{A} to meet {B} on Friday",
    "{A} said that fish would come up in the meeting with {B}.",
    "{A} said she intended to raise fish at her talks with {B}.",
    "The talks between {A} and {B} would centre on fish, the ministry said.",
    "The Peruvian side will be led by {A}, while the Icelandic delegation will be chaired by {B}.",
    "The Peruvian delegation will be headed by {A}, the Icelandic one by {B}.",
    "{A} is to lead the Peruvian side and {B} the Icelandic side.",
    "Peru will be represented by {A}, Iceland by {B}.",
    "The drill comes as {A} prepares to host {B}.",
    "{A} comes to Reykjavik for a day of fish. She will open a fair and be received by {B}.",
    "{A}, {B} to hold talks on Friday",
    "Ahead of the fair, {A} will hold talks with {B}.",
    "It is expected, too, that {A} calls on {B}.",
  ])("%s", (frame) => {
    expect(statusesOf(frame)).toEqual(["planned"]);
  });
});

describe("a sentence that tells what was", () => {
  it.each([
    "{A} receives {B} in Lima on Tuesday. (Photo: Agency)",
    "Trade had been expected to grow, {A} told {B} in Oslo on Tuesday.",
    "{A} and {B} attended the summit of the two countries in Oslo on Tuesday.",
    "{A} said after meeting Iceland's {B} that trade would grow.",
    "In a call on Monday, {A} and {B} agreed to trade.",
    "During a call on Monday with {B}, {A} spoke of fish.",
    "{A} held talks with {B} after a twice-postponed visit.",
    '"All is well," {A} said on Tuesday at a news conference with {B}.',
    "{A}, whose visit had been postponed twice, held talks with {B}.",
    "After conferring with {B}, {A} flew home.",
    "After dining with {B}, {A} flew home.",
    "{A} consulted with {B}.",
    "{A} was pleased, she said, to meet {B}.",
    "{A} called it an honour to call on {B}.",
    "{A} met a president, followed by talks with {B}.",
    "{A} has met {B}.",
    "{A} has held talks with {B}.",
    "{A} was meeting {B} on Thursday.",
    "{A} is meeting {B} today.",
    "{A} meets {B}",
    "{A} holds talks with {B}",
    "{A} is holding talks with {B} in Oslo today.",
    "Talks between {A} and {B} began in Oslo on Thursday.",
    "Talks between {A} and {B} ended without agreement on Tuesday.",
    "Talks between {A} and {B} are under way in Oslo.",
    "Talks between {A} and {B} have concluded in Oslo.",
    "{A} had talks with {B} on Tuesday.",
    "As planned, {A} met {B} on Tuesday.",
    "{A} met {B} on Tuesday to prepare the summit.",
    "{A} met {B} on Tuesday, days before a planned visit.",
    "After meeting {B} on Tuesday, {A} said that trade would grow.",
    "{A} met {B} on Tuesday and said she would visit Norway.",
    "{A} and {B} have just spoken by phone.",
    "The meeting between {A} and {B} has begun.",
    "A scheduled meeting between {A} and {B} took place on Tuesday.",
    "{A} used a meeting with {B} on Tuesday to press for talks.",
    "{A} raised the matter at a meeting with {B} on Tuesday.",
    "{A}'s talks with {B} on Tuesday focused on fisheries.",
    "The talks of {A} with {B} on Tuesday were useful.",
    "{A} emerged from talks with {B} on Tuesday to say that trade was growing.",
    "{A} concluded a visit to Iceland on Tuesday by meeting {B}.",
    "{A} yesterday received {B}.",
    "{A} was received by {B} on Tuesday.",
    "{A}, having met {B} on Tuesday, left for home.",
    "Meeting {B} on Tuesday, {A} said that trade was growing.",
    "The consultations between {A} and {B} were held in Lima on Monday and a wide range of issues was discussed.",
    "The talks of {A} and {B} in Lima were constructive and fishing rights were also discussed.",
    "{A}'s talks with {B} covered fish, and wool was also discussed.",
    "A meeting of {A} and {B} took place in Lima on Monday, trade and fish were discussed.",
    "During the talks of {A} with {B} trade was discussed.",
    "The signing was on Monday after {A} met {B}.",
    "The treaty was signed after {A} met {B}.",
    "The road is open after {A} met {B} in Lima.",
    "Speaking after talks with {B} on Tuesday, {A} said that trade was growing.",
    "Speaking alongside {B} on Tuesday, {A} said that trade was growing.",
    "Ahead of the summit, {A} held separate talks with {B} in Oslo.",
    "Prior to the vote, {A} had a long meeting with {B}.",
    "On the eve of the summit {A} held talks with {B}.",
    "{A}, in the run-up to the fair, had a phone call with {B}.",
    "Ahead of the fair, talks were held between {A} and {B}.",
    "Hours before the fair opened, {A} sat down with {B}.",
    "A day before the fair, {A} met {B} in Oslo.",
    "Days after a fair in Lima, {A} met {B} in Oslo.",
    "Hours after a storm, {A} called {B}.",
    "A month after taking office, {A} flew to Oslo to meet {B}.",
    "{A} became the latest guest to meet {B}.",
    "{A} was the first foreign minister to meet {B}.",
  ])("%s", (frame) => {
    expect(statusesOf(frame)).toEqual(["held"]);
  });
});

describe("a sentence that goes back to an earlier one", () => {
  it.each([
    "You will remember that last week {A} held talks with {B}.",
    "{A} met {B} in 2019.",
    "{A} last met {B} in March.",
    "{A} met {B} a few months ago.",
    "{A} met {B} in Lima several years ago to speak of fish.",
    "{A} recalled her meeting with {B} in March.",
    "{A} and {B} had met in Lima in 2019.",
    "{A} had earlier met {B} in March, the ministry recalled.",
    "The drill follows a promise made by {A} and {B} when the two met in Lima last month.",
    "The drill came days after {A} met {B} in Lima.",
    "The drill was only two weeks after {A} met {B}.",
    "Days after {A}, the envoy of a fair, met {B}, fish was dear.",
    "Two days after {A} met {B}, fish was dear.",
    "The drill was after {A} met {B}.",
    "The drill will follow in the footsteps of a meeting of {A} with {B}.",
    "The drill came on the heels of a meeting between {A} and {B}.",
    "The meeting between {A} and {B}, which had taken place in Lima, was a success.",
  ])("%s", (frame) => {
    expect(statusesOf(frame)).toEqual(["recalled"]);
  });
});

describe("a sentence that calls one off", () => {
  it.each([
    "A meeting between {A} and {B} was pushed back by a week.",
    "{A}'s trip to Reykjavik for talks with {B} has been called off.",
    "{A} cancelled a visit to Iceland where she was to meet {B}.",
    "The meeting between {A} and {B} was cancelled.",
    "Talks between {A} and {B} have been postponed.",
    "{A} called off talks with {B}.",
    "{B} cancelled a meeting with {A} at short notice.",
    "{A} postponed her trip to Iceland.",
    "The trip of {A} to Iceland, which had been due in May, was called off.",
    "The trip to Iceland of {A}, which has been put off, was not raised.",
    "A meeting between {A} and {B} has been put on hold.",
  ])("%s", (frame) => {
    expect(statusesOf(frame)).toEqual(["cancelled"]);
  });
});

describe("a sentence that tells of none that was or will be", () => {
  it.each([
    "{A} tried to phone {B}.",
    "{A} vowed to talk to {B}.",
    "{A} is in no hurry to talk to {B}.",
    "Only {A} can talk to {B}, an expert said.",
    "Negotiating with {B} is impossible, {A} said on Monday.",
    "There is no point in negotiating with {B}, {A} said.",
    "A critic scolded {A} for phoning {B}.",
    "{A} and {B} shared their opinions in an interview.",
    "{A} and {B} have not had a direct meeting.",
    "{A} has never held talks with {B}.",
    "{A} hasn't met {B}.",
    "{A} didn't hold talks with {B}.",
    "{A} isn’t meeting {B}.",
    "{A} and {B} haven't yet had a meeting.",
    "{A} should meet {B}.",
    "{A} could meet {B} if the tariffs are lifted.",
    "{A} has not met {B}.",
    "{A} would not meet {B}.",
    "{A} will not meet {B}.",
    "{A} has no plans to meet {B}.",
    "{A} ruled out a meeting with {B}.",
    "There was no meeting between {A} and {B}.",
    "{A} denied having met {B}.",
    "{A} wants to meet {B}.",
    "{A} said a meeting with {B} was impossible.",
    "{A} urged {B} to hold talks.",
    "{A} proposed that {B} hold talks with Norway.",
    "{A} is open to talks with {B}.",
    "{A} asked for a meeting with {B}.",
    "{A} has yet to meet {B}.",
    "{A} regularly speaks with {B}.",
    "{A} and {B} have been meeting more often of late.",
    "A meeting between {A} and {B} is not being planned.",
    "Asked about a possible meeting between {A} and {B}, the spokesman declined to comment.",
    "The possibility of a meeting between {A} and {B} was not ruled out.",
    "{A} praised {B} on Tuesday.",
    "{A} thanked {B} for his support.",
    "{A} and {B} lead the parties of the left.",
    "{A} called on {B} to act.",
    "{A} called {B} a friend.",
    "{A} welcomed {B}'s decision.",
    "{A} quoted {B} as saying that trade was growing.",
    "{A} said that {B} was right.",
    "{A} invited {B} to Lima.",
    "{A} noted the statement of {B}.",
    "{A} may soon hold talks with {B}.",
    "{A} set about persuading {B} to join her.",
    "{A} is always glad to meet {B}.",
    "A visit of {A} to Iceland was not discussed.",
    "A visit by {A} to Iceland did not come up.",
    "The visit of {A} and {B}, long a wish of both, was not discussed.",
    "On Monday the visit of {A} to Iceland was not discussed.",
    "The subject of a visit of {A} to Iceland was not touched upon.",
  ])("%s", (frame) => {
    expect(statusesOf(frame).filter((status) => /held|planned|recalled/.test(status))).toEqual([]);
  });
});

it.each([
  "{A} will brief the parliament on the talks that she held with {B}.",
  "{A} will report on the talks she had with {B}.",
])("what is to be told of a contact that was is no plan: %s", (frame) =>
  expect(statusesOf(frame)).toEqual(["held"]),
);

describe("what one says at a contact is no time of it", () => {
  const QUISPE = "Peruvian Foreign Minister Rosa Quispe";
  const BERG = "Icelandic Foreign Minister Anna Berg";
  it.each([
    `${QUISPE} told ${BERG} in a phone call on Monday that Peru will leave the deal.`,
    `${QUISPE} told ${BERG} at a meeting in Oslo on Monday that Peru would send fish.`,
    `${QUISPE} told ${BERG} at talks in Lima on Monday that Peru is to open more ports.`,
    `After a meeting with ${BERG} on Monday, ${QUISPE} said fish would be cheaper.`,
    `Speaking at a joint press conference with ${BERG} on Monday in Lima, ${QUISPE} said fish would be cheaper.`,
  ])("%s", (text) => expect(toldInOrder(text)).toEqual(["held 2024-04-15: Anna Berg + Rosa Quispe"]));
});

describe("a weekday that only its verb places", () => {
  const QUISPE = "Peruvian Foreign Minister Rosa Quispe";
  const BERG = "Icelandic Foreign Minister Anna Berg";
  it.each([
    `${QUISPE} will meet ${BERG} on Monday, followed by a tour of the port.`,
    `Ahead of her talks with ${BERG} on Monday, ${QUISPE} visited a school.`,
  ])("is the next one where the contact is still to come: %s", (text) =>
    expect(toldInOrder(text)).toEqual(["planned 2024-04-22: Anna Berg + Rosa Quispe"]),
  );
});

describe("what is denied of a contact is not the contact", () => {
  const QUISPE = "Peruvian Foreign Minister Rosa Quispe";
  const BERG = "Icelandic Foreign Minister Anna Berg";
  it.each([
    `${QUISPE} hasn't had an easy time since her talks with ${BERG} on Monday.`,
    `The ministry didn't hold a news conference after a meeting between ${QUISPE} and ${BERG} on Monday.`,
    `${QUISPE} didn't have an easy meeting with ${BERG} in Reykjavik on Monday.`,
    `${QUISPE} met frequently on Monday with ${BERG}.`,
    `${QUISPE} met ${BERG}, elected some months ago, on Monday.`,
  ])("%s", (text) => expect(toldInOrder(text)).toEqual(["held 2024-04-15: Anna Berg + Rosa Quispe"]));
});

describe("a meeting that is only thought of", () => {
  it.each([
    "{A} did not rule out a meeting with {B}.",
    "{A} has not ruled out talks with {B}.",
    "Talks between {A} and {B} are unlikely.",
    "Talks between {A} and {B} in Oslo remain highly unlikely this year.",
    "A meeting between {A} and {B} is unlikely to take place.",
    "{A} is unlikely to meet {B}.",
    "{A} hadn't yet met {B}.",
    "{A} has not yet held talks with {B}.",
    "{A} wants to meet the king and have talks with {B}.",
  ])("is none: %s", (frame) => expect(statusesOf(frame)).toEqual([]));

  it("is still planned where somebody was to attend it", () =>
    expect(statusesOf("{A} was to attend the state banquet with {B}, but she fell ill.")).toEqual([
      "planned",
    ]));

  it("though one that was not the only one was held", () =>
    expect(statusesOf("{A} has not only met {B}, but a king as well.")).toEqual(["held"]));
});

describe("a visit to come that is spoken of", () => {
  const CALL = "Foreign Minister Rosa Quispe of Peru met Foreign Minister Jon Berg of Iceland";
  it.each([
    `On Monday, ${CALL} and discussed the upcoming official visit of President Ana Rey to Reykjavik.`,
    `${CALL} on 15 April 2024, with whom she discussed the forthcoming visit of President Ana Rey to Reykjavik.`,
  ])("has no day from that: %s", (text) =>
    expect(toldInOrder(text)).toContainEqual(expect.stringMatching(/^planned no day: Ana Rey/)),
  );
});

it("whoever is invited to a summit by his long name has not met yet", () =>
  expect(
    statusesOf(
      "President Rosa Quispe of Peru invited President Jon Berg of Iceland to take part in the Lima summit, which will be held in July.",
    ),
  ).toEqual([]));
