import {describe, expect, it} from "vitest";
import {read} from "./reader.ts";

/** However a party is written, and however the two stand around what tells of their contact: one contact, and these two. */

const FORMS: [written: string, name: string][] = [
  ["Peruvian President Ana Rey", "Ana Rey"],
  ["President Ana Rey of Peru", "Ana Rey"],
  ["President of Peru Ana Rey", "Ana Rey"],
  ["Ana Rey, the president of Peru,", "Ana Rey"],
  ["Peruvian Foreign Minister Ana Rey Quispe", "Ana Rey Quispe"],
  ["Peru's foreign minister, Ana Rey,", "Ana Rey"],
  ["Peruvian Deputy Minister of Foreign Affairs for Political Affairs Ana Rey", "Ana Rey"],
  ["the Peruvian Minister of Energy and Mines, Mrs. Ana Rey,", "Ana Rey"],
  ["Speaker of the Peruvian Congress Ana Rey", "Ana Rey"],
  ["Ana Rey, Peru's ambassador to Iceland,", "Ana Rey"],
  ["the Ambassador of Peru in Reykjavik, H.E. Ana Rey,", "Ana Rey"],
  ["Secretary of the Security Council of Peru Ana Rey", "Ana Rey"],
  ["Chief of the General Staff of the Peruvian Armed Forces General Ana Rey", "Ana Rey"],
  ["a Peruvian delegation led by Deputy Trade Minister Ana Rey", "Ana Rey"],
  ["a delegation of the Peruvian Congress headed by its Speaker Ana Rey", "Ana Rey"],
  ["the Governor of Cusco Region Ana Rey of Peru", "Ana Rey"],
  ["Peru's special envoy for the Middle East, Ana Rey,", "Ana Rey"],
  ["Peruvian Trade Representative Ana Rey", "Ana Rey"],
  ["Vice Admiral Ana Rey, commander of the Peruvian Navy,", "Ana Rey"],
  ["the head of Peru's central bank Ana Rey", "Ana Rey"],
  ["the Peruvian Ministry of Foreign Affairs' director for Asia Ana Rey", "Ana Rey"],
  ["Peruvian First Deputy Prime Minister Ana Rey", "Ana Rey"],
  ["Peruvian Prime Minister Ms Ana Rey", "Ana Rey"],
  ["Chairwoman of the Foreign Affairs Committee of Peru's parliament Ana Rey", "Ana Rey"],
  ["His Excellency Juan Rey, Minister for Foreign Affairs of the Republic of Peru,", "Juan Rey"],
  ["Peruvian leader Ana Rey", "Ana Rey"],
  ["Peruvian Defence Chief Gen. Juan Rey", "Juan Rey"],
  ["outgoing Peruvian President Ana Rey", "Ana Rey"],
  ["newly elected Peruvian President Ana Rey", "Ana Rey"],
  ["Peruvian acting Foreign Minister Ana Rey", "Ana Rey"],
  ["Peru's Vice Minister for Foreign Trade Ana Rey", "Ana Rey"],
  ["Ana Rey, Director-General for Europe at the Peruvian foreign ministry,", "Ana Rey"],
  ["the Foreign Minister of the Republic of Peru, Ana Rey", "Ana Rey"],
  ["Foreign Minister Rey of Peru", "Rey"],
  ["PM Ana Rey of Peru", "Ana Rey"],
  ["Peruvian FM Ana Rey", "Ana Rey"],
  ["Ambassador Ana Rey, Permanent Representative of Peru to the UN,", "Ana Rey"],
  ["Deputy Minister Ana Rey, head of the Peruvian delegation,", "Ana Rey"],
  ["Air Chief Marshal Ana Rey, commander of the Peruvian Air Force,", "Ana Rey"],
  ["Ana Rey, who heads the Peruvian delegation,", "Ana Rey"],
  ["Ana Rey (left), leading the Peruvian side,", "Ana Rey"],
];

const FRAMES = [
  "{A} met {B} in Oslo on Monday.",
  "{A} met with {B} on Monday in Oslo.",
  "On Monday, {A} held talks with {B} in Oslo.",
  "{A} and {B} met in Oslo on Monday.",
  "{A} and {B} held talks in Oslo on Monday.",
  "Talks between {A} and {B} were held in Oslo on Monday.",
  "A meeting took place in Oslo on Monday between {A} and {B}.",
  "On Monday {A} received {B} in Oslo.",
  "{A} was received in Oslo on Monday by {B}.",
  "{A} had a meeting with {B} on the sidelines of a forum in Oslo on Monday.",
  "On Monday, {A} had a telephone conversation with {B}.",
  "{A} spoke by phone with {B} on Monday.",
  "A phone call took place on Monday between {A} and {B}.",
  "{A} called {B} on Monday to discuss fisheries.",
  "{A} discussed fisheries with {B} in Oslo on Monday.",
  "Fisheries were discussed on Monday in Oslo by {A} and {B}.",
  "{A}, who met {B} in Oslo on Monday, said that trade was growing.",
  "{A} paid a courtesy call on {B} in Oslo on Monday.",
  "{A} hosted {B} for talks in Oslo on Monday.",
  "{A} conferred with {B} in Oslo on Monday.",
  "{A} sat down with {B} in Oslo on Monday.",
  "{A} exchanged views with {B} on fisheries in Oslo on Monday.",
  "{A} will meet {B} in Oslo on Monday.",
  "{A} is to hold talks with {B} in Oslo on Monday.",
  "{A} is expected to meet {B} in Oslo on Monday.",
  "Trade is growing, {A} said at a meeting with {B} in Oslo on Monday.",
  "During talks with {B} in Oslo on Monday, {A} said that trade was growing.",
  "{A} co-chaired with {B} the third session of the joint commission in Oslo on Monday.",
  "{A} and {B} co-chaired political consultations in Oslo on Monday.",
  "{A} welcomed {B} at the presidential palace in Oslo on Monday.",
  "{A} has met {B} in Oslo.",
  "{A} opened talks with {B} in Oslo on Monday.",
  "{A} held a video conference with {B} on Monday.",
  "{A} sent a letter to {B} on Monday.",
  "The Oslo meeting of {A} with {B} on Monday lasted two hours.",
  "{A}'s meeting with {B} in Oslo on Monday lasted two hours.",
  "{A} wrapped up talks with {B} in Oslo on Monday.",
  "{A} and {B} took part in consultations in Oslo on Monday.",
  "{A} had dinner with {B} in Oslo on Monday.",
  "{A} and {B} spoke by telephone on Monday.",
  "{A} told {B} in Oslo on Monday that trade was growing.",
  "{A} met here today with {B}.",
  "{A} briefed {B} on the talks during a call on Monday.",
  "{B} was briefed by {A} in a telephone call on Monday.",
];

const OTHERS = [
  "Icelandic Prime Minister Jon Jonsson",
  "Foreign Minister of Iceland Jon Jonsson",
  "his Icelandic counterpart Jon Jonsson",
];

/** A comma that closes an apposition gives way to what closes the sentence. */
const fill = (frame: string, a: string, b: string): string => {
  const bare = a.replace(/,$/, "");
  const text = frame
    .replace(/\{A\}(?=['.,])/, bare)
    .replace("{A}", a)
    .replace("{B}", b);
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const whoMet = (text: string): string[] =>
  read(text).accounts.map(({participants}) =>
    participants
      .map(({name, country}) => `${name} ${country}`)
      .sort()
      .join(" + "),
  );

describe("a party is found around every construct", () => {
  it.each(FORMS)("%s", (written, name) => {
    const wanted = [`${name} PER`, "Jon Jonsson ISL"].sort().join(" + ");
    for (const [i, frame] of FRAMES.entries()) {
      const text = fill(frame, written, OTHERS[frame.startsWith("{B}") ? 0 : i % OTHERS.length]!);
      expect([text, ...whoMet(text)]).toEqual([text, wanted]);
    }
  });
});

const ANA = "Peruvian Foreign Minister Ana Rey";
const JON = "Icelandic Prime Minister Jon Jonsson";
const both = (frame: string): string => frame.replace("{A}", ANA).replace("{B}", JON);

describe("two are in contact, whatever words tell of it", () => {
  it.each([
    "{A} sent a letter to {B} on Tuesday.",
    "{A} wrote to {B} on Tuesday.",
    "{A} has written a letter to {B}.",
    "{A} sent {B} a letter on Tuesday.",
    "{A} sent a cable of congratulations to {B}.",
    "{A} sent condolences to {B} over the eruption.",
    "{A} sent a message of condolence to {B}.",
    "{A} received a letter from {B} on Tuesday.",
    "{A} received a written letter on Tuesday from {B}.",
    "{A} received on Tuesday a message from {B}.",
    "In a letter to {B}, {A} said that trade was growing.",
    "In a message to {B} on Tuesday, {A} wished him well.",
    "A letter from {A} was delivered to {B} on Tuesday.",
    "{A} congratulated {B} in a letter on Tuesday.",
    "{A} replied to the letter of {B}.",
    "{A} and {B} exchanged congratulatory messages on Tuesday.",
    "{A} phoned {B} on Tuesday.",
    "{A} telephoned {B} on Tuesday.",
    "{A} rang {B} on Tuesday.",
    "{A} had a phone call with {B}.",
    "{A} held a telephone conversation with {B}.",
    "A telephone conversation took place between {A} and {B}.",
    "{A} received a phone call from {B} on Tuesday.",
    "{A} received on Tuesday a telephone call from {B}.",
    "{A} took a call from {B} on Tuesday.",
    "{A} talked to {B} by phone on Tuesday.",
    "{A} talked over the phone with {B} on Tuesday.",
    "{A} and {B} talked on the phone on Tuesday.",
    "{A} and {B} had a telephone call on Tuesday.",
    "By phone on Tuesday, {A} told {B} that trade was growing.",
    "During the call with {B}, {A} said that trade was growing.",
    "{A} spoke to {B} via video link on Tuesday.",
    "{A} held a video call with {B}.",
    "{A} held virtual talks with {B} on Tuesday.",
    "{A} and {B} met virtually on Tuesday.",
    "A phone call was held between {A} and {B} at the initiative of the Icelandic side.",
    "At the initiative of the Icelandic side, {A} spoke by telephone with {B}.",
    "{A} discussed fisheries with {B} in a phone call on Tuesday.",
    "{A} granted an audience to {B} on Tuesday.",
    "{A} had an audience with {B} on Tuesday.",
    "{A} was welcomed by {B} in Reykjavik on Tuesday.",
    "{A} was greeted at the airport by {B}.",
    "{A} was hosted by {B} in Reykjavik on Tuesday.",
    "{A} hosted {B} in Lima on Tuesday.",
    "{A} met and talked on Tuesday in Oslo with {B}.",
    "{A} had a conversation with {B}.",
    "{A} had a brief exchange with {B} in Oslo.",
    "{A} had an exchange of views with {B} in Oslo.",
    "{A} had a tête-à-tête with {B} in Oslo.",
    "{A} held negotiations with {B} in Oslo.",
    "Negotiations between {A} and {B} were held in Oslo.",
    "A working meeting of {A} with {B} took place in Oslo on Tuesday.",
    "{A} held a working meeting with {B}.",
    "{A} held consultations with {B}.",
    "{A} had a working lunch with {B}.",
    "{A} reviewed bilateral ties with {B} in Oslo on Tuesday.",
    "{A} and {B} reviewed bilateral ties in Oslo on Tuesday.",
    "{A} and {B} discussed bilateral ties in Oslo on Tuesday.",
    "{A} and {B} signed a memorandum in Oslo on Tuesday after their talks.",
    "{A} addressed reporters after her meeting with {B}.",
    "{A} spoke at a joint news conference with {B} on Tuesday.",
    "{A} presided with {B} over the opening of the commission in Oslo.",
    "{A} and {B} chaired the commission's session in Oslo on Tuesday.",
    "The commission's session was chaired by {A} and {B}.",
    "The session was co-chaired by {A} on the Peruvian side and {B} on the Icelandic side.",
    "Taking part in the talks were {A} and {B}.",
    "The talks were attended by {A} and {B}.",
    "The talks, attended by {A} and {B}, lasted two hours.",
    "The talks brought together {A} and {B}.",
    "{A} held talks on Tuesday in Oslo, where she met {B}.",
    "On the sidelines of the forum, {A} met {B}.",
    "{A} huddled in Oslo on Tuesday with {B}.",
    "{A} exchanged on Tuesday in Oslo with {B} on the state of their ties.",
    "{A} had dinner on Tuesday in Oslo with {B}.",
    "{A} negotiated on Tuesday with {B}.",
    "{A} met up with {B} on Tuesday.",
    "{A} chatted with {B} in Oslo.",
    "{A} had a one-on-one with {B} in Oslo.",
    "{A} had a phone chat with {B} on Tuesday.",
    "{A} came face to face with {B} in Oslo.",
    "{A} shared a table with {B} at the forum in Oslo.",
    "{A} shook hands with {B} in Oslo.",
    "{A} was in touch with {B} on Tuesday.",
    "{A} and {B} sat down in Oslo on Tuesday to talk about fish.",
    "{A} visited {B} at his home in Reykjavik on Tuesday.",
    "{A} visited with {B} on Tuesday.",
    "{A} paid a visit to {B} in Reykjavik.",
    "{A} paid her respects to {B} in Reykjavik.",
    "{A} bade farewell to {B} at the airport.",
    "{A} saw off {B} at the airport.",
    "{A} chatted in Oslo with {B}.",
    "{A}, speaking on Tuesday with {B}, said that trade was growing.",
    "{A} bade farewell to {B} late on Tuesday.",
    "{A} was in contact on Tuesday with {B}.",
    "{A} briefed {B} on the summit.",
    "{A} was briefed on the summit by {B}.",
    "{A} said to {B} on Tuesday that trade was growing.",
    "{A} was in Reykjavik on Tuesday. To {B} she said that trade was growing.",
  ])("%s", (frame) => {
    expect(whoMet(both(frame))).toEqual(["Ana Rey PER + Jon Jonsson ISL"]);
  });
});

describe("a heading alone tells of a contact", () => {
  it.each([
    "Press release on {A}'s conversation with {B}",
    "On {A}'s discussion with {B}",
    "Conversation between {A} and {B}",
    "{A} in conversation with {B}",
    "Press release on {A}'s phone talk with {B}",
    "{A}'s chat with {B}",
  ])("%s", (frame) => {
    expect(whoMet(both(frame))).toEqual(["Ana Rey PER + Jon Jonsson ISL"]);
  });
});

describe("a country is visited, whatever words tell of it", () => {
  it.each([
    ["{A} visited Iceland on Tuesday.", "held"],
    ["{A} arrived in Reykjavik on Tuesday for a two-day visit.", "held"],
    ["{A} arrived in Iceland on an official visit.", "held"],
    ["{A} is paying an official visit to Iceland.", "held"],
    ["{A} is on an official visit to Iceland.", "held"],
    ["{A} has wound up a visit to Iceland.", "held"],
    ["{A} concluded a two-day visit to Iceland on Tuesday.", "held"],
    ["{A}'s visit to Iceland began on Tuesday.", "held"],
    ["The visit of {A} to Iceland began on Tuesday.", "held"],
    ["{A} left for Iceland on Tuesday.", "held"],
    ["{A} departed for Reykjavik on Tuesday on an official visit.", "held"],
    ["{A} flew into Reykjavik on Tuesday.", "held"],
    ["{A} landed in Reykjavik on Tuesday.", "held"],
    ["{A} travelled to Iceland on Tuesday.", "held"],
    ["{A} made a trip to Iceland on Tuesday.", "held"],
    ["{A} kicked off a visit to Iceland on Tuesday.", "held"],
    ["{A} will arrive in Iceland on Friday.", "planned"],
    ["{A} is expected in Reykjavik on Friday.", "planned"],
    ["{A} is due to arrive in Iceland on Friday.", "planned"],
    ["A visit by {A} to Iceland is planned for Friday.", "planned"],
    ["{A} returned from Iceland on Tuesday.", "held"],
  ])("%s", (frame, status) => {
    const {accounts} = read(both(frame));
    expect(accounts.map(({participants}) => participants.map(({country}) => country).sort())).toEqual([
      ["ISL", "PER"],
    ]);
    expect(accounts.map((account) => account.status)).toEqual([status]);
  });
});

describe("nobody is in contact", () => {
  it.each([
    "{A} returned home on Tuesday.",
    "{A} visited a fish market in Lima on Tuesday.",
    "{A} lives in Iceland.",
    "{A} watched a match in Reykjavik on Tuesday with her family.",
    "{A} has received an invitation from {B}.",
    "{A} called for talks with {B}.",
    "{A} paid tribute to {B}.",
    "{A} beat {B} at chess.",
    "{A} agreed with {B} that trade was growing.",
    "{A} paid her respects to the late {B}.",
    "{A} paid her respects to {B} at the state funeral.",
    "{A} saw off {B} in the vote.",
    "{A} shook hands with voters, and {B} looked on.",
    "{A} paid her respects to the victims, and {B} did so too.",
    "{A} bade farewell to politics, {B} said.",
    "{A} was in contact with the rebels, {B} said.",
    "{A} chatted with fishers in Lima, and {B} spoke of wool.",
    "{A} had lunch on Tuesday and later fell out with {B}.",
    "{A} negotiated a loan on Tuesday and disagreed with {B}.",
    "{A}, speaking on Tuesday, found fault with {B}.",
    "{A} was engaged on Tuesday in a quarrel with {B}.",
    "{A} spoke in parliament. According to {B}, she said that trade was growing.",
    "{A} spoke in parliament. To {B}, she said, trade was all.",
    "{A} visited the birthplace of {B}.",
    "{A} said to reporters that {B} was right.",
    "{A}, like {B}, opposes the tariffs.",
    "{A} and {B} oppose the tariffs.",
    "{A} and {B} have each condemned the attack.",
    "{A} replaced {B} as chair of the forum.",
    "Peru met Iceland in a World Cup qualifier in Lima on Tuesday.",
    "Iceland hosted Peru at the national stadium on Tuesday and won 2-0.",
    "Peru and Iceland meet in the final on Friday.",
    "Peru's exports to Iceland grew 5 percent.",
    "Peru sent troops to Iceland's border.",
  ])("%s", (frame) => {
    expect(whoMet(both(frame))).toEqual([]);
  });
});
