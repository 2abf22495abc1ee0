import {describe, expect, it} from "vitest";
import {knowledge, read, tablesOf} from "./reader.ts";

const tables = (text: string, published = "2024-04-18") => tablesOf(read(text, {published}));

/** Status, format, first day, place and participants of each contact that a text tells. */
const told = (text: string, published?: string) => {
  const {contacts, participants} = tables(text, published);
  return contacts.map(({id, status, format, date_start, place}) => ({
    status,
    format,
    day: date_start,
    place,
    who: participants.filter(({contact}) => contact === id).map(({name, country}) => name ?? country),
  }));
};

const QUISPE = "Peruvian Foreign Minister Rosa Quispe";
const BERG = "Icelandic Foreign Minister Anna Berg";
const BOTH = ["Anna Berg", "Rosa Quispe"];

describe("a contact", () => {
  it("is held by those who met, on the day and in the town that are told", () => {
    expect(told(`${QUISPE} met with ${BERG} in Lima on April 16, 2024.`)).toEqual([
      {status: "held", format: "meeting", day: "2024-04-16", place: "Lima", who: BOTH},
    ]);
  });

  it.each([
    [`${QUISPE} and ${BERG} met in Lima on Tuesday.`, "meeting", "held"],
    [`${QUISPE} held talks with ${BERG} in Lima on Tuesday.`, "talks", "held"],
    [`Talks between ${QUISPE} and ${BERG} took place in Lima on Tuesday.`, "talks", "held"],
    [`${QUISPE} received ${BERG} in Lima on Tuesday.`, "reception", "held"],
    [`${QUISPE} spoke by telephone with ${BERG} on Tuesday.`, "phone-call", "held"],
    [`${QUISPE} will meet with ${BERG} in Lima next week.`, "meeting", "planned"],
    [`The meeting between ${QUISPE} and ${BERG} in Lima was cancelled.`, "meeting", "cancelled"],
  ])("has a format and a status: %s", (text, format, status) => {
    expect(told(text)).toMatchObject([{format, status, who: BOTH}]);
  });

  it("does not take the day of its report for its own", () => {
    expect(told(`${QUISPE} met with ${BERG} in Lima.`)).toMatchObject([{day: null}]);
  });

  it("is one, however often it is told", () => {
    const text = `${QUISPE} met with ${BERG} in Lima on April 16, 2024. Quispe and Berg talked for an hour. During the meeting Berg spoke of fish.`;
    expect(told(text)).toHaveLength(1);
  });

  it("is another with each counterpart", () => {
    const text = `${QUISPE} met with ${BERG} and Nigerian Foreign Minister Tunde Okafor separately in Lima on April 16, 2024.`;
    expect(told(text).map(({who}) => who)).toHaveLength(2);
  });

  it("has the codes by which it joins with other data", () => {
    const [contact] = tables(`${QUISPE} held talks with ${BERG} in Lima on April 16, 2024.`).contacts;
    expect(contact).toMatchObject({
      countries: ["ISL", "PER"],
      level: 4,
      cameo: "040",
      plover: "CONSULT",
      host: "PER",
    });
    expect(contact!.id).toBe("2024-04-16-berg-quispe");
  });
});

describe("no contact is", () => {
  it.each([
    `${QUISPE} refused to meet with ${BERG}.`,
    `${BERG} offered to meet with ${QUISPE}.`,
    `${QUISPE} said that Iceland was a friend.`,
    `${QUISPE} met with reporters in Lima.`,
    `${QUISPE} met with fishermen of Peru in Lima.`,
    `Peru and Iceland signed no agreement.`,
    `The fish met the sea in Lima.`,
  ])("%s", (text) => expect(told(text)).toEqual([]));
});

describe("an account", () => {
  it("long before the news is recalled, and is not what the article is about", () => {
    const text = `${QUISPE} met with ${BERG} in Lima on April 16, 2024. In March 2019, Quispe visited Reykjavik.`;
    const {accounts} = tables(text);
    expect(accounts.find(({main}) => main)).toMatchObject({status: "held", date_start: "2024-04-16"});
    for (const account of accounts.filter(({date_start}) => date_start?.startsWith("2019")))
      expect(account).toMatchObject({status: "recalled", main: false});
  });

  it("has words for what it says: cue, participants, day and place", () => {
    const text = `${QUISPE} met with ${BERG} in Lima on April 16, 2024.`;
    const evidence = tables(text).evidence.filter(({record}) => record === "2024-04-16-berg-quispe");
    const words = (role: string) => evidence.filter((row) => row.role === role).map(({exact}) => exact);
    expect(words("cue")).toEqual(["met with"]);
    expect(words("participant").sort()).toEqual([BERG, QUISPE].sort());
    expect(words("date").join()).toContain("April 16, 2024");
    expect(words("place")).toEqual(["Lima"]);
  });
});

describe("a participant", () => {
  it("has the office as the text tells it, with its level", () => {
    const {participants} = tables(`Peruvian President Ana Rey met with ${BERG} in Lima on April 16, 2024.`);
    expect(participants.map(({name, role, level}) => [name, role, level])).toEqual([
      ["Anna Berg", "Foreign Minister", 4],
      ["Ana Rey", "President", 1],
    ]);
  });

  it("is no spokesperson and no journalist", () => {
    const text = `${QUISPE} met with ${BERG} in Lima, Peruvian Foreign Ministry spokeswoman Eva Luz said.`;
    expect(told(text).flatMap(({who}) => who)).not.toContain("Eva Luz");
  });
});

describe("a report under two lines of a day and a place", () => {
  const head = "Meeting with the Foreign Minister of Iceland\n\nApril 16, 2024\n18:40\nThe Palace, Lima\n\n";
  it.each([
    "April 16, 2024\nLima",
    "April 16, 2024\n18:40\nLima, Peru",
    "16 April 2024\n\nLima",
    "April 16, 2024, Lima",
    "16 April 202418:40\nLima",
  ])("tells of what happened there and then: %s", (scene) => {
    expect(told(`The palace reports\n\n${scene}\n\n${QUISPE} received ${BERG}. They spoke of fish.`)).toEqual(
      [{status: "held", format: "reception", day: "2024-04-16", place: "Lima", who: BOTH}],
    );
  });

  it("gives nothing to a contact that has a day or is only recalled, nor to a call a place", () => {
    const later = `April 16, 2024\nLima\n\n${QUISPE} met with ${BERG} in Oslo on April 14.`;
    expect(told(later)).toMatchObject([{day: "2024-04-14", place: "Oslo"}]);
    const call = `April 16, 2024\nLima\n\n${QUISPE} spoke by telephone with ${BERG}.`;
    expect(told(call)).toMatchObject([{day: "2024-04-16", place: null}]);
  });

  it("has no scene where the second line says more than a place", () => {
    const [contact] = told(`${head.replace("The Palace, Lima", "Lima hosts")}${QUISPE} received ${BERG}.`);
    expect(contact!.place).toBeNull();
  });
});

describe("a passage belongs to", () => {
  const text = [
    `${QUISPE} met with ${BERG} in Lima on April 16, 2024.`,
    `${QUISPE} met with Nigerian Foreign Minister Tunde Okafor in Lima on April 17, 2024. They spoke of climate change.`,
    "Terrorism is a threat to all.",
  ].join("\n\n");
  const of = (topic: string) => tables(text).topic_mentions.find((row) => row.topic === topic)?.contact;

  it("the contact told last before it in its paragraph", () => {
    expect(of("climate")).toBe("2024-04-17-okafor-quispe");
  });

  it("else to the article's main contact", () => {
    expect(of("terrorism")).toBe("2024-04-16-berg-quispe");
  });
});

describe("the words of the codebook that tell of a contact", () => {
  it("are no id twice", () => {
    const ids = knowledge.codebook.contact_cues.events.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
