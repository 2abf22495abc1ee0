import {describe, expect, it} from "vitest";
import {read, tablesOf} from "./reader.ts";

/** How readouts and agencies put it: who is told to have been in contact, written "A + B", held contacts before planned. */
function told(text: string): string[] {
  const {contacts, participants} = tablesOf(read(text, {published: "2024-04-18"}));
  return contacts
    .map(({id, status}) => {
      const who = participants
        .filter(({contact}) => contact === id)
        .map(({name, country}) => name ?? country);
      return `${status}: ${who.sort().join(" + ")}`;
    })
    .sort();
}

const QUISPE = "Peruvian Foreign Minister Rosa Quispe";
const BERG = "Icelandic Foreign Minister Anna Berg";
const BOTH = ["held: Anna Berg + Rosa Quispe"];

describe("two people are in contact", () => {
  it.each([
    ["an adverb stands between the verb and its object", `${QUISPE} spoke today with ${BERG}.`],
    ["the guest is the subject of a passive", `${BERG} was received at the Foreign Ministry by ${QUISPE}.`],
    ["the counterpart opens the sentence", `With ${BERG}, ${QUISPE} also had a meeting in Lima.`],
    [
      "a pronoun stands for the other",
      `At the request of ${BERG}, ${QUISPE} had a meeting with her in Lima.`,
    ],
    [
      "they are paired by what one heard from the other",
      `${QUISPE} heard plain words from her counterpart, ${BERG}, when they met in Lima.`,
    ],
    [
      "the genitive of a country stands before a name",
      `Peru's Rosa Quispe met Iceland's Anna Berg. ${QUISPE} and ${BERG} signed nothing.`,
    ],

    [
      "a relative clause comes between",
      `${QUISPE}, who is in Lima for the session of the committee, met with ${BERG}.`,
    ],
    [
      "the scrape puts the words in disorder",
      `Between ${QUISPE} and ${BERG} on Monday took place the telephone talk.`,
    ],
    [
      "what they did is told beside where they were",
      `${QUISPE} thanked ${BERG} for the fish during their conversation in Lima.`,
    ],
    [
      "a letter or two of a name is wrong in one place",
      `${QUISPE} met with ${BERG} in Lima. Later Berg flew home.`,
    ],
    ["others are named in passing", `${QUISPE} is in Lima, where she has met, among others, ${BERG}.`],
    ["they had dinner", `${QUISPE} and ${BERG} had dinner together in Lima.`],
    [
      "a session is told by who chaired it",
      `A session of the commission co-chaired by ${QUISPE} and ${BERG} took place in Lima.`,
    ],
  ])("where %s", (_, text) => expect(told(text)).toEqual(BOTH));
});

describe("each counterpart is a contact of its own", () => {
  it.each([
    [
      `${QUISPE} met with her counterparts from Iceland and Nigeria on the margins of the forum.`,
      ["held: ISL + Rosa Quispe", "held: NGA + Rosa Quispe"],
    ],
    [
      `President Inti Huaman of Peru received separately the Ambassadors of Iceland and of Nigeria.`,
      ["held: ISL + Inti Huaman", "held: Inti Huaman + NGA"],
    ],
    [
      `${QUISPE} held talks with her counterparts from Iceland and Nigeria, Anna Berg and Tunde Okafor, respectively.`,
      ["held: Anna Berg + Rosa Quispe", "held: Rosa Quispe + Tunde Okafor"],
    ],
    [
      `${QUISPE} will visit Iceland, Nigeria and Norway next month.`,
      ["planned: ISL + Rosa Quispe", "planned: NGA + Rosa Quispe", "planned: NOR + Rosa Quispe"],
    ],
    [
      `On Tuesday ${QUISPE} met with ${BERG} in Lima and later with Nigerian Foreign Minister Tunde Okafor in Cusco.`,
      ["held: Anna Berg + Rosa Quispe", "held: Rosa Quispe + Tunde Okafor"],
    ],
  ])("%s", (text, contacts) => expect(told(text)).toEqual(contacts));

  it("but one call with several is one", () => {
    const text = `${QUISPE} spoke by phone with ${BERG} and Nigerian Foreign Minister Tunde Okafor.`;
    expect(told(text)).toEqual(["held: Anna Berg + Rosa Quispe + Tunde Okafor"]);
  });
});

it("the country in brackets after a name is that person's", () =>
  expect(told(`${QUISPE} met in Lima with Special Envoy Anna Berg (Iceland).`)).toEqual(BOTH));

describe("nobody is in contact", () => {
  it.each([
    [
      "those whom one person met",
      `Among those whom he met in Lima were ${BERG} and Nigerian Foreign Minister Tunde Okafor.`,
    ],
    [
      "officials who are only spoken of",
      `${QUISPE} discussed what Icelandic officials had written in the papers.`,
    ],
    [
      "an ambassador who takes up a post",
      "The new Icelandic Ambassador to Peru Anna Berg has arrived in Lima.",
    ],
    [
      "people who may visit their families",
      `President Inti Huaman of Peru made it easier for students to visit relatives in Iceland.`,
    ],
    ["those who have not met", `${QUISPE} and ${BERG} have not met.`],
    ["those who only wish to", `${QUISPE} wishes to meet ${BERG} before long.`],
    [
      "one who speaks of the summit of an organisation",
      `${QUISPE} and ${BERG} disagree about the summit of the United Nations.`,
    ],
  ])("%s", (_, text) => expect(told(text)).toEqual([]));
});

describe("what is off", () => {
  it("is not also planned", () => {
    const text = `${QUISPE} was scheduled to visit Iceland in May. Quispe has now put off her visit to Iceland.`;
    expect(told(text).filter((contact) => contact.startsWith("planned"))).toEqual([]);
  });
});

describe("the day of a contact", () => {
  const days = (text: string) =>
    tablesOf(read(text, {published: "2024-04-18"})).contacts.map(({date_start}) => date_start);

  it("stands in a later sentence that takes it up", () =>
    expect(days(`${QUISPE} met with ${BERG}. The meeting took place in Lima on Tuesday.`)).toEqual([
      "2024-04-16",
    ]));
  it("is that of the contact before which it is told", () => {
    const text = `${QUISPE} held talks with ${BERG} in Lima on Tuesday. Before the talks, President Inti Huaman of Peru received Berg.`;
    expect(days(text)).toEqual(["2024-04-16", "2024-04-16"]);
  });
  it("is the one that the news speaks of, where it has none of its own", () =>
    expect(
      days(`${QUISPE} has met with ${BERG}. She told reporters on Wednesday that it went well.`),
    ).toEqual(["2024-04-17"]));
  it("is not that of the dateline", () =>
    expect(days(`LIMA, April 18. /ANP/. ${QUISPE} has met with ${BERG}.`)).toEqual([null]));
  it("is not that of an agreement reached long before", () =>
    expect(
      days(
        `${QUISPE} and ${BERG} discussed the accords that were reached during the summit in December 2019.`,
      ),
    ).toContain(null));
});
