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
