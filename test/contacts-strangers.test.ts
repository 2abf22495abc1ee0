import {describe, expect, it} from "vitest";
import {told, toldInOrder} from "./told.ts";
import {read} from "./reader.ts";

const QUISPE = "Peruvian Foreign Minister Rosa Quispe";
const BERG = "Icelandic Foreign Minister Anna Berg";
const BOTH = ["held: Anna Berg + Rosa Quispe"];

describe("who speaks of others", () => {
  it.each([
    "said that the boy's mother would travel to Iceland to bring him home",
    "said a group of doctors would fly to Iceland next week",
    "said on Tuesday that the team would arrive in Iceland on Friday",
    "said her sister visited Iceland in March",
    "announced that thousands of tourists had visited Iceland",
    "believes the aid will arrive in Reykjavik on Monday",
    `said that the singer met ${BERG}`,
    `said the company's lawyers held talks with ${BERG}`,
  ])("has not done what they did: %s", (does) => expect(told(`${QUISPE} ${does}.`)).toEqual([]));

  it.each([
    [`said that she met ${BERG}`, BOTH],
    [`said the plan was good and met ${BERG}`, BOTH],
    [`said the talks with ${BERG} were good`, BOTH],
    ["said next week she would travel to Iceland", ["planned: ISL + Rosa Quispe"]],
    [`said that the Peruvian trade minister, Juan Soto, met ${BERG}`, ["held: Anna Berg + Juan Soto"]],
  ])("may be who did it, or name somebody: %s", (does, contacts) =>
    expect(told(`${QUISPE} ${does}.`)).toEqual(contacts),
  );

  it("has not had the meeting of those who toured a country before", () =>
    expect(told(`After touring Norway and meeting with ${BERG}, ${QUISPE} flew home.`)).toEqual(BOTH));
});

describe("what is only supposed", () => {
  it.each([
    `The union would strike if ${QUISPE} visited Iceland.`,
    `Aides would not say whether ${QUISPE} had met ${BERG}.`,
    `If ${QUISPE} came to Iceland, she would be asked about fish.`,
    `${QUISPE} received an invitation from ${BERG} to visit Reykjavik.`,
    `${QUISPE} received an invitation from ${BERG} to a forum to be hosted by Iceland in October.`,
    `${QUISPE} was refused a visa to travel to Iceland.`,
    `${QUISPE} will be unable to visit Iceland.`,
    `${QUISPE} failed to meet ${BERG}.`,
    `${QUISPE} had no time to meet ${BERG}.`,
    `${QUISPE} missed a meeting with ${BERG}.`,
    `${QUISPE} opted not to hold talks with ${BERG}.`,
    `${QUISPE} was originally to have led a delegation to Iceland.`,
    `${QUISPE} cut short her consultations in Oslo and chose not to have a meal with ${BERG}.`,
  ])("is no contact: %s", (text) => expect(told(text)).toEqual([]));

  it.each([
    `${QUISPE} met ${BERG} and asked if trade would grow.`,
    `Asked if she was tired, ${QUISPE} said she met ${BERG}.`,
    `${QUISPE} managed to meet ${BERG}.`,
  ])("leaves what is told beside it: %s", (text) => expect(told(text)).toEqual(BOTH));
});

describe("a year or month of a thing", () => {
  it.each([
    "to revive the 2015 fishing accord",
    "for talks on ending the 2014 conflict",
    "about the countries' 2018 deal",
    "to go over the March deal",
  ])("is no time of the contact: met %s", (why) =>
    expect(toldInOrder(`${QUISPE} met ${BERG} ${why}.`)).toEqual(["held no day: Anna Berg + Rosa Quispe"]),
  );

  it.each(["at the 2019 trade forum in Lima", "at the 2019 fish fair"])(
    "is its time, where they met at the thing: %s",
    (where) =>
      expect(toldInOrder(`${QUISPE} met ${BERG} ${where}.`)).toEqual([
        "recalled 2019-01-01: Anna Berg + Rosa Quispe",
      ]),
  );
});

it.each([
  ["in a phone call", "phone-call"],
  ["in a telephone conversation on Monday", "phone-call"],
  ["during a lengthy video call", "video-call"],
])("who discusses something with another %s does so in no room", (how, format) =>
  expect(read(`${QUISPE} discussed fish with ${BERG} ${how}.`).accounts.map((one) => one.format)).toEqual([
    format,
  ]),
);

it.each([
  ["European Council President", "EUE"],
  ["the president of the European Commission,", "EUE"],
  ["European Parliament President", "EUE"],
  ["NATO chief", "NAT"],
  ["UN chief", "UNO"],
  ["CIA Director", "USA"],
  ["Icelandic police chief", "ISL"],
])("whoever is called %s stands for whom the title names", (title, country) => {
  const {accounts} = read(`${QUISPE} met ${title} Anna Berg.`);
  expect(accounts.flatMap(({participants}) => participants.map((one) => one.country)).sort()).toEqual(
    ["PER", country].sort(),
  );
});

describe("another of a family", () => {
  const PRESIDENT = "Peruvian President Juan Soto spoke on Monday.";
  it.each([
    "His sister, Elena Soto, arrived in Reykjavik on Tuesday.",
    "Later his cousin Elena Soto visited Iceland.",
    'I have no plans," Elena Soto said. Elena Soto, who visited Iceland in 1999, runs a shop.',
  ])("is not the one of whom the text speaks: %s", (text) =>
    expect(told(`${PRESIDENT} ${text}`)).toEqual([]),
  );

  it.each([
    `On Tuesday Soto met ${BERG}.`,
    `On Tuesday Mr Soto met ${BERG}.`,
    `In Lima Soto met ${BERG}.`,
    `It was there that Johan Soto met ${BERG}.`,
  ])("is not meant where no other first name stands: %s", (text) =>
    expect(told(`${PRESIDENT} ${text}`)).toEqual(["held: Anna Berg + Juan Soto"]),
  );
});

describe("those whom a list names after the first", () => {
  const EACH = ["held: Anna Berg + Rosa Quispe", "held: Eva Holm + Rosa Quispe"];
  it.each([
    `held talks with ${BERG} for half an hour and Norway's President Eva Holm for 20 minutes`,
    `met ${BERG} for an hour and Norwegian President Eva Holm for 20 minutes`,
    `met with ${BERG}, in addition to Norwegian President Eva Holm`,
  ])("were met as well: %s", (does) => expect(told(`${QUISPE} ${does}.`)).toEqual(EACH));

  it("may be a minister beside a delegation", () =>
    expect(
      told(`The talks in Oslo between a Peruvian delegation and ${BERG} came days after a storm.`),
    ).toEqual(["held: Anna Berg + PER"]));
});

it("guests of whom the text has not spoken are nobody that it named", () =>
  expect(told(`${QUISPE} spoke. ${BERG} welcomed guests from far away.`)).toEqual([]));

it("a king may be told of by his age", () =>
  expect(
    told(
      `Peruvian President Juan Soto came to Reykjavik. The 79-year-old president was received by ${BERG}.`,
    ),
  ).toEqual(["held: Anna Berg + Juan Soto"]));

it("who met during a summit met when and where it was", () =>
  expect(toldInOrder(`${QUISPE} met ${BERG} during a summit in Lima last November.`)).toEqual([
    "recalled 2023-11-01: Anna Berg + Rosa Quispe",
  ]));

describe("who stands for another", () => {
  const BERG_PRESIDENT = "Icelandic President Anna Berg";
  it.each([
    `The lawyer of Peruvian President Rosa Quispe met ${BERG_PRESIDENT}.`,
    `Supporters of Peruvian President Rosa Quispe met ${BERG_PRESIDENT}.`,
    `Peruvian President Rosa Quispe met the son of ${BERG_PRESIDENT}.`,
    `An aide to Peruvian President Rosa Quispe met ${BERG_PRESIDENT}.`,
  ])("leaves that one at home: %s", (text) => expect(told(text)).toEqual([]));

  it.each([
    [`An envoy of Peruvian President Rosa Quispe met ${BERG_PRESIDENT}.`, "held: Anna Berg + PER"],
    [`A representative of Peruvian President Rosa Quispe met ${BERG_PRESIDENT}.`, "held: Anna Berg + PER"],
    [`Peruvian President Rosa Quispe received an envoy of ${BERG_PRESIDENT}.`, "held: ISL + Rosa Quispe"],
    [`Peruvian President Rosa Quispe's envoy met ${BERG_PRESIDENT}.`, "held: Anna Berg + PER"],
    [
      `Peruvian President Rosa Quispe's envoy Juan Soto met ${BERG_PRESIDENT}.`,
      "held: Anna Berg + Juan Soto",
    ],
    [`Assistant to the Peruvian President Juan Soto met ${BERG_PRESIDENT}.`, "held: Anna Berg + Juan Soto"],
  ])("is there for the same country: %s", (text, contact) => expect(told(text)).toEqual([contact]));
});

it.each([
  `Premier Wu Hao of China and Chinese Defence Minister Xu Min held talks with ${BERG} separately.`,
  `Chinese Premier Wu Hao and Defence Minister Xu Min separately met ${BERG}.`,
  `Chinese Premier Wu Hao and Defence Minister Xu Min met separately with ${BERG}.`,
])("two of one country who met somebody separately had a meeting each: %s", (text) =>
  expect(told(text)).toEqual(["held: Anna Berg + Wu Hao", "held: Anna Berg + Xu Min"]),
);

it.each([
  ["will meet", "on Saturday, the ministry announced on Tuesday", "planned 2024-04-20"],
  ["will fly to Oslo on Saturday to meet", ", the ministry announced on Tuesday", "planned 2024-04-20"],
  ["will meet", ", the ministry announced on Tuesday", "planned no day"],
])("the day of an announcement is not that of what it announces: %s B %s", (verb, rest, day) =>
  expect(toldInOrder(`${QUISPE} ${verb} ${BERG}${rest.startsWith(",") ? "" : " "}${rest}.`)).toEqual([
    `${day}: Anna Berg + Rosa Quispe`,
  ]),
);

it("a president met in a capital is of its country, wherever the news was written", () =>
  expect(
    told(
      "LIMA, April 18 - U.S. Secretary of State Eva Holm flew out. In Oslo, she will meet President Nils Vik.",
    ),
  ).toEqual(["planned: Eva Holm + Nils Vik"]));

it.each(["a former ambassador to Norway", "once the Peruvian envoy to Norway", "in a blue suit"])(
  "who is described between dashes is who did it: %s",
  (aside) => {
    expect(told(`${QUISPE} -- ${aside} -- held talks with ${BERG}.`)).toEqual(BOTH);
    expect(told(`${QUISPE} — ${aside} — met ${BERG}.`)).toEqual(BOTH);
  },
);
