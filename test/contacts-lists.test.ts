import {describe, expect, it} from "vitest";
import {read, tablesOf} from "./reader.ts";
import {told} from "./told.ts";

const QUISPE = "Peruvian Foreign Minister Rosa Quispe";
const BERG = "Icelandic Foreign Minister Anna Berg";
const BOTH = ["held: Anna Berg + Rosa Quispe"];
const EACH = ["held: Anna Berg + Rosa Quispe", "held: Olav Dahl + Rosa Quispe"];

describe("a list says in the next sentence whom somebody met", () => {
  it.each([
    [
      "they included",
      `${QUISPE} met several ministers. They included ${BERG} and Norwegian Minister Olav Dahl.`,
    ],
    [
      "among those were",
      `${QUISPE} accepted credentials from new ambassadors. Among the diplomats who came were the Ambassador of Iceland, Anna Berg; and Ambassador of Norway, Olav Dahl.`,
    ],
    ["they are", `${QUISPE} met several colleagues. They are: ${BERG}, and Norwegian Minister, Olav Dahl.`],
    [
      "a colon, in the same sentence",
      `${QUISPE} met a number of her counterparts: ${BERG} and Norwegian Minister Olav Dahl.`,
    ],
    ["followed by", `${QUISPE} met with ${BERG}, followed by Norwegian Minister Olav Dahl.`],
    [
      "a busy day of somebody, whom he or she then means",
      `These were busy days for ${QUISPE}. She met a few ministers. These were ${BERG} and Norwegian Minister Olav Dahl.`,
    ],
  ])("%s", (_, text) => expect(told(text)).toEqual(EACH));

  it("and how and when, as the sentence before has it", () => {
    const {accounts} = read(
      `${QUISPE} had conversations by telephone with several colleagues on Monday. They were ${BERG} and Norwegian Minister Olav Dahl.`,
    );
    expect(accounts.map(({format, date_start}) => `${format} ${date_start}`)).toEqual([
      "phone-call 2024-04-15",
      "phone-call 2024-04-15",
    ]);
  });

  it("but where nobody met anybody, a list is of something else", () =>
    expect(told(`Exports have grown. They included fish from ${BERG} and ${QUISPE}.`)).toEqual([]));
});

describe("those of many whom a sentence names are met one by one", () => {
  it.each([
    "officials of Iceland, among them Foreign Minister Anna Berg and Trade Minister Olav Dahl",
    "senior Icelandic officials, including Foreign Minister Anna Berg and Trade Minister Olav Dahl",
    "Icelandic officials such as Foreign Minister Anna Berg and Trade Minister Olav Dahl",
  ])("%s", (many) => {
    expect(told(`${QUISPE} met ${many}, in Lima.`)).toEqual(EACH);
    expect(told(`${QUISPE} came to Reykjavik for meetings with ${many}.`)).toEqual(EACH);
  });
});

describe("those of a list", () => {
  it("who bear one title in the plural are of one country", () =>
    expect(
      told(
        `${QUISPE} met ${BERG} in Lima. In attendance were Peruvian Cabinet Secretaries Pia Lund and Eva Holm.`,
      ),
    ).toEqual(["held: Anna Berg + Eva Holm + Pia Lund + Rosa Quispe"]));

  it("stand also behind a bracket", () =>
    expect(
      told(
        `${QUISPE} met ${BERG} in Lima. Also present were Peruvian Ambassador Pia Lund and Fish Office (FO) Director Eva Holm.`,
      ),
    ).toEqual(["held: Anna Berg + Eva Holm + Pia Lund + Rosa Quispe"]));
});

describe("those of many whom a text names stand for them", () => {
  it.each([
    ["who are met, including", `${QUISPE} met Icelandic ministers, including ${BERG}.`],
    ["of whom somebody is among them", `${QUISPE} held talks with Icelandic officials, among them ${BERG}.`],
    ["such as somebody", `${QUISPE} was received by leaders of Iceland such as ${BERG}.`],
    ["who meet somebody", `Icelandic ministers including ${BERG} met ${QUISPE}.`],
    ["who meet somebody, behind a comma", `Icelandic ministers, notably ${BERG}, met ${QUISPE}.`],
  ])("%s", (_, text) => expect(told(text)).toEqual(BOTH));

  it("each, in a list of long titles that semicolons part", () =>
    expect(
      told(`${QUISPE} met with leaders of Iceland including ${BERG}; and Icelandic Minister Eva Holm.`),
    ).toEqual([...BOTH, "held: Eva Holm + Rosa Quispe"].sort()));

  it("each, where the last semicolon stands before two", () =>
    expect(
      told(
        `${QUISPE} met with leaders of Iceland including ${BERG}; Minister Eva Holm; Ministers Ari Lund and Jon Vik.`,
      ),
    ).toHaveLength(4));

  it("but a semicolon before somebody who acts ends the list", () =>
    expect(
      told(`${QUISPE} met with ${BERG}; Icelandic Minister Eva Holm said that trade was growing.`),
    ).toEqual(BOTH));

  it.each([
    "Norwegian President Olav Dahl criticised the talks",
    "Norwegian Ministers Olav Dahl and Pia Lund promised fish",
    "Norwegian Minister Olav Dahl in Cusco",
  ])("nor is who stands behind a semicolon alone one of them: %s", (other) =>
    expect(told(`${QUISPE} met ${BERG}; ${other}.`)).toEqual(BOTH),
  );

  it.each([
    `${QUISPE} met several of her counterparts: ${BERG} skipped the talks.`,
    `${QUISPE} met several ministers in Lima. Among those missing were ${BERG} and Norwegian Minister Olav Dahl.`,
  ])("but not those who stayed away: %s", (text) => expect(told(text).join()).not.toMatch(/Berg|Dahl/));

  it.each([
    `${QUISPE} met ${BERG}, followed by Norwegian Minister Olav Dahl's call to Nepali President Maya Thapa.`,
    `${QUISPE} met ${BERG}, followed by Norwegian Minister Olav Dahl at a press conference.`,
  ])("nor whose act comes next: %s", (text) => expect(told(text).join()).not.toMatch(/Dahl \+ Rosa Quispe/));

  it("but nobody by name, where they are not persons", () =>
    expect(told(`${QUISPE} met Icelandic leaders, including from the opposition.`)).toEqual([
      "held: ISL + Rosa Quispe",
    ]));
});

describe("of many counterparts, each whose country is named is met", () => {
  it.each([
    "his counterparts, including from Iceland and Norway",
    "his counterparts, including those of Iceland and Norway",
    "several of his counterparts, among them those of Iceland and Norway",
    "his foreign counterparts, including those from Iceland and Norway",
    "his counterparts from several countries, including Iceland and Norway",
    "the ambassadors of a number of countries, such as Iceland and Norway",
  ])("%s", (many) =>
    expect(told(`Peruvian Envoy Inti Quispe met ${many}, in Lima.`)).toEqual([
      "held: ISL + Inti Quispe",
      "held: Inti Quispe + NOR",
    ]),
  );

  it("but not those of one country, whose offices the list names", () =>
    expect(told(`${QUISPE} met Icelandic ministers, including those of Trade and Fish.`)).toHaveLength(1));
});

describe("two people are in contact", () => {
  it.each([
    [
      "one spoke at a reception for the other",
      `${QUISPE} praised the fish at a banquet in Lima on Monday for ${BERG}.`,
    ],
    ["one was told something at a reception", `Fish are dear, ${QUISPE} told ${BERG} during a reception.`],
    [
      "a reception was for a delegation",
      `${QUISPE} hosted a reception in Lima for a delegation led by ${BERG}.`,
    ],
    [
      "credentials were received, with a day between",
      `${QUISPE} received on Monday credentials of Icelandic Ambassador Anna Berg.`,
    ],
    ["one wrote a letter, which is a noun of its own", `${QUISPE}'s letter of congratulation to ${BERG}`],
    [
      "the one is named of many",
      `${QUISPE} met leading figures of the ruling party in Oslo, among them ${BERG}.`,
    ],
    [
      "a nickname stands within a name",
      `Peruvian Foreign Minister Rosa "Chita" Quispe met ${BERG}, and Rosa Quispe was glad.`,
    ],
    ["a post leaves out who writes it", `"Pleased to meet ${BERG} in Lima," ${QUISPE} wrote.`],
    ["a post begins with the verb", `"Met ${BERG} today," ${QUISPE} said in a post.`],
    ["a post begins with the talks", `${QUISPE} was in Lima. "Good meeting with ${BERG} today," she wrote.`],
    [
      "a counterpart is of the country told of just before",
      `${QUISPE} held talks with ${BERG}. Rosa Quispe placed a telephone call to her counterpart on Monday.`,
    ],
    [
      "they put something to paper",
      `A memorandum was put to paper in Lima on Sunday by ${QUISPE} and ${BERG}.`,
    ],
    ["they gathered", `Earlier, ${QUISPE} and ${BERG} gathered in the palace in Lima.`],
    [
      "the noun that opens the sentence is theirs",
      `In the Fish Consultations, ${QUISPE} and ${BERG} compared views.`,
    ],
  ])("where %s", (_, text) => expect(told(text)).toEqual(BOTH));

  it("but not with whoever invited, where somebody else of the country was met", () =>
    expect(
      told(`${BERG} arrived in Lima at the invitation of Peruvian Speaker Eva Holm. ${BERG} met ${QUISPE}.`),
    ).toEqual(BOTH));

  it("where a dialogue is of two countries and its heads stand beside it", () =>
    expect(
      told(
        `Lima on April 17 saw the 13th Strategic Dialogue of Peru and Iceland. It was co-chaired by ${QUISPE} and ${BERG}.`,
      ),
    ).toEqual(BOTH));
});

describe("who takes part", () => {
  it.each([
    "Icelandic Ambassador Eva Holm and many experts attended.",
    "Present, among others, was Icelandic Ambassador Eva Holm.",
    "Present on the occasion was Icelandic Ambassador Eva Holm.",
    "Icelandic Ambassador Eva Holm also took part.",
    "Joining the talks was Icelandic Ambassador Eva Holm.",
    "Anna Berg was assisted by Ambassador Eva Holm.",
  ])("is told in few words: %s", (text) =>
    expect(told(`${QUISPE} met ${BERG} in Lima. ${text}`)).toEqual([
      "held: Anna Berg + Eva Holm + Rosa Quispe",
    ]),
  );

  it("has a first name cut short", () =>
    expect(told(`${BERG} met Bangladesh's Foreign Secretary Md. Karim Rahman in Oslo.`)).toEqual([
      "held: Anna Berg + Md Karim Rahman",
    ]));

  it("is no ruler who is known by one word that is another's first name", () =>
    expect(told(`${BERG} met the Peruvian Foreign Minister, Henry Quispe, in Lima.`)).toEqual([
      "held: Anna Berg + Henry Quispe",
    ]));

  it.each(["The fish fair opened in Lima on Friday.", "The final was played in Cusco on Sunday."])(
    "meets nobody by being at what is no contact: %s",
    (text) => expect(told(`${text} ${QUISPE} and ${BERG} attended.`)).toEqual([]),
  );

  it.each([
    "Neither President Pia Lund of Norway nor Nepali President Maya Thapa attended.",
    "It was unclear whether Norwegian Minister Olav Dahl attended.",
    "Fish were sold at the fair, which Norwegian Minister Olav Dahl attended.",
    "Two years ago, at the Oslo summit, Norwegian Minister Olav Dahl participated.",
    "In Cusco a prize was awarded; Norwegian Minister Olav Dahl attended.",
    "A prize was awarded in Cusco. Norwegian Minister Olav Dahl attended.",
    "Norwegian Minister Olav Dahl attended, but saw nobody.",
  ])("is not who stayed away, or was elsewhere: %s", (text) =>
    expect(told(`${QUISPE} met ${BERG} in Lima. ${text}`)).toEqual(BOTH),
  );

  it("is nobody who attended something else", () =>
    expect(told(`${QUISPE} met ${BERG} in Lima. Icelandic Ambassador Eva Holm attended a concert.`)).toEqual(
      BOTH,
    ));

  it("is everybody whom a clause describes before the verb", () =>
    expect(
      told(
        `${QUISPE} met ${BERG} in Lima. Peruvian Deputy Minister Pia Lund and Icelandic Deputy Minister Eva Holm, who prepare the meetings, attended and delivered reports.`,
      ),
    ).toEqual(["held: Anna Berg + Eva Holm + Pia Lund + Rosa Quispe"]));

  it("is of the country of whoever was accompanied", () => {
    const {participants} = tablesOf(
      read(`${QUISPE} met ${BERG} in Lima. Anna Berg was accompanied by Deputy Minister Olav Dahl.`),
    );
    expect(participants.find(({name}) => name === "Olav Dahl")?.country).toBe("ISL");
  });

  it("is the adviser, and not whom he serves", () =>
    expect(
      told(
        `Security Adviser to the Prime Minister, Pia Lund has met ${BERG} in Lima. ${QUISPE} was away.`,
        "PER",
      ),
    ).toEqual(["held: Anna Berg + Pia Lund"]));

  it("is nobody of whom a headline below the text tells", () =>
    expect(
      told(
        `Lima — ${QUISPE} met ${BERG} on Monday.\n\nOlav Dahl meets Anna Berg\n\nFish: Olav Dahl to visit Lima`,
      ),
    ).toEqual(BOTH));
});
