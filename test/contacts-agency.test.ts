import {describe, expect, it} from "vitest";
import {read} from "./reader.ts";
import {accountsOf} from "./told.ts";

/** How agencies put what was said at a contact, and of whom; published on Wednesday 10 May 2023. */

const A = "Peruvian Foreign Minister Ana Rey";
const B = "Icelandic Prime Minister Jon Jonsson";

const told = (text: string): string[] => accountsOf(text.replaceAll("{A}", A).replaceAll("{B}", B));

const MONDAY = ["held 2023-05-08 Ana Rey+Jon Jonsson"];

describe("a contact at which something is said", () => {
  it.each([
    "{A} proposed a fish fund in a meeting with {B} on Monday.",
    "{A} rejected the demand at a meeting with {B} on Monday.",
    "{A} ruled out cuts in talks with {B} on Monday.",
    "{A} called for calm in a phone call with {B} on Monday.",
    "{A} invited {B} to Lima in a phone call on Monday.",
    "{A} denied the charge at talks with {B} on Monday.",
    "{A} stressed the need for trust at a meeting with {B} on Monday.",
    "{A} discussed the possibility of a truce in a phone call with {B} on Monday.",
    "{A} offered her thanks in a meeting on Monday with {B}.",
    "{A} suggested in talks with {B} on Monday that fish be freed.",
    "{A} vowed to deepen ties in a meeting with {B} on Monday.",
  ])("was held, whatever is asked or refused there: %s", (text) => expect(told(text)).toEqual(MONDAY));

  it.each([
    "Peru will open its ports, {A} said at a meeting with {B} on Monday.",
    "Peru is ready to sell fish, {A} said in talks with {B} on Monday.",
    "Both sides should be patient, {A} said in talks with {B} on Monday.",
    "Peru will open its ports, {A} told {B} at a meeting on Monday.",
  ])("was held, whatever is to come by the words said there: %s", (text) =>
    expect(told(text)).toEqual(MONDAY),
  );

  it.each([
    "{A} refused to take part in talks with {B}.",
    "{A} rejected any role in talks with {B}.",
    "{A} could raise it at a meeting with {B}.",
    "{A} hopes to settle it in talks with {B}.",
    "{A} is seeking a role in talks between {B} and Nepal.",
    "{A} has made an apology a condition for talks with {B}.",
    "{A} said the time was right for talks with {B}.",
    "{A} thanked {B} for supporting talks that ended the fish war.",
  ])("was not, where it is the contact that is asked for or refused: %s", (text) =>
    expect(told(text)).toEqual([]),
  );

  it.each([
    "{A} will propose a fund in a meeting with {B} on Friday.",
    "{A} agreed to discuss it at a meeting with {B} on Friday.",
  ])("is still to come where it is: %s", (text) =>
    expect(told(text)).toEqual(["planned 2023-05-12 Ana Rey+Jon Jonsson"]),
  );
});

it.each([
  "{A} said on Tuesday that she would meet {B}.",
  "{A} said Tuesday she would meet {B}.",
  "Officials said on Tuesday that {A} planned to meet {B}.",
  "The ministry announced Tuesday that {A} would meet with {B} in Lima.",
])("a day right behind a word of telling is not that of what is told: %s", (text) =>
  expect(told(text)).toEqual(["planned null Ana Rey+Jon Jonsson"]),
);

it.each([
  ["{B} praised the deal. As she flew to Nepal, {A} was silent.", ["held null Ana Rey+NPL"]],
  ["{B} praised the deal. Before she left for Nepal, {A} was silent.", ["held null Ana Rey+NPL"]],
  ["{B} praised the deal. After he had received her, {A} left for Nepal.", ["held null Ana Rey+NPL"]],
])("as she does something, she is who is named behind the comma: %s", (text, expected) =>
  expect(told(text)).toEqual(expected),
);

describe("the country of a visit", () => {
  it.each([
    "A quake shook Nepal on Monday during a visit by {A}.",
    "In Kathmandu, police closed roads on Monday during a visit by {A}.",
    "Roads were closed in Kathmandu, where {A} was on a three-day visit on Monday.",
    "Nepal fell silent on Monday while {A} was visiting the country.",
  ])("is the one in which the rest of the sentence plays: %s", (text) =>
    expect(told(text)).toEqual(["held 2023-05-08 Ana Rey+NPL"]),
  );

  it("is not whoever speaks of it", () =>
    expect(told("Nepal held a fair on Monday during a visit by {A}.")).toEqual([]));

  it("is that of a town in which officials are met, and not that of the last one named", () =>
    expect(
      told("{A} will visit Iceland and Nepal. In Reykjavik, she will meet Trade Minister Olav Dahl."),
    ).toContain("planned null Ana Rey+Olav Dahl"));
});

describe("officials and governments of two countries", () => {
  it.each([
    "Peruvian and Icelandic officials met in Lima on Monday.",
    "Officials from Peru and Iceland held talks on Monday.",
    "Delegations from Peru and Iceland met on Monday.",
    "Peru and Iceland disagree. The two countries held talks on Monday.",
    "Peru accused Iceland of theft. Officials from both sides met on Monday.",
    "Peru and Iceland disagree. Their foreign ministers met on Monday.",
    "Ties between Peru and Iceland are poor. The foreign ministers of the two countries met on Monday.",
  ])("have met: %s", (text) =>
    expect(
      read(text, {published: "2023-05-10"}).accounts.map(({date_start, participants}) => [
        date_start,
        ...participants.map(({country}) => country).sort(),
      ]),
    ).toEqual([["2023-05-08", "ISL", "PER"]]),
  );

  it.each([
    "Officials from Peru and Iceland have often met.",
    "Peru and Iceland disagree. The two men met on Monday.",
    "The target that the leaders of Peru and Iceland set for 2024 will be met.",
  ])("have not: %s", (text) => expect(told(text)).toEqual([]));
});

const MET = ["held 2023-05-08 Jon Jonsson+Rolf Lund"];

it.each([
  "Nepali arms official Rolf Lund",
  "Nepali trade official Rolf Lund",
  "Nepali climate czar Rolf Lund",
  "Nepali intelligence co-ordinator Rolf Lund",
  "Nepali weapons inspector Rolf Lund",
  "Nepali opposition politician Rolf Lund",
  "Nepali ultra-nationalist Rolf Lund",
  "Nepali Budget Committee chairman Rolf Lund",
])("a title is read with the field or committee before it: %s", (lund) =>
  expect(
    told(`{B} met ${lund} on Monday.`).map((row) =>
      row.replace("Rolf Lund+Jon Jonsson", "Jon Jonsson+Rolf Lund"),
    ),
  ).toEqual(MET),
);

it.each(["the official Himal newspaper", "an official car", "Nepali official media"])(
  "%s is no official",
  (thing) => expect(told(`{B} met reporters of ${thing} on Monday.`)).toEqual([]),
);

it("an envoy is called after the country to which he is sent", () =>
  expect(
    told("Jonsson meets Chad envoy Lund\n\n{B} met former Nepali President Rolf Lund on Monday."),
  ).toEqual(["held 2023-05-08 Jon Jonsson+Rolf Lund"]));

it("they are the two who are the subject of the sentence before, whoever met last", () =>
  expect(
    told(
      "{A} met {B} on Monday. Both Rey and Nepali President Maya Thapa are ready to talk. They last met in March.",
    ),
  ).toContain("recalled 2023-03-01 Ana Rey+Maya Thapa"));

it("who is met before the comma is not who travels behind it", () =>
  expect(told("{A} met {B} on Monday. After meeting Jonsson, Rey flew to Kathmandu.").join()).not.toContain(
    "Jon Jonsson+NPL",
  ));

it("a leg of a tour says where, and a day on its first leg is not of the next", () => {
  expect(
    told(
      "{A} will visit Iceland and Nepal. In Reykjavik, she will meet Trade Minister Olav Dahl. On her Nepal leg, she will meet Prime Minister Maya Thapa.",
    ),
  ).toContain("planned null Ana Rey+Maya Thapa");
  expect(
    told("{A} was in Iceland on Tuesday at the start of a tour that will also take her to Nepal."),
  ).toEqual(["held 2023-05-09 Ana Rey+ISL", "planned null Ana Rey+NPL"]);
});

it.each(["{A} raised the case with {B} on Monday.", "{A} brought up the case with {B} in a call on Monday."])(
  "what is raised with somebody on a day is a contact: %s",
  (text) => expect(told(text)).toEqual(MONDAY),
);

it("what is raised with a government on no day is none", () =>
  expect(told("Peru has raised the case with Iceland.")).toEqual([]));

it("a meeting that is scheduled is still to come", () =>
  expect(told("{A} has scheduled a meeting with {B}.")).toEqual(["planned null Ana Rey+Jon Jonsson"]));

it.each([
  "{A} signed a fish pact with {B} on Monday.",
  "{A} laid a wreath with {B} in Lima on Monday.",
  "{A} announced aid alongside {B} in Lima on Monday.",
])("who signs, lays or announces something with somebody on a day has met him: %s", (text) =>
  expect(told(text)).toEqual(MONDAY),
);

it("a country signs with a country, and nobody has met", () =>
  expect(told("Peru signed a fish pact with Iceland on Monday.")).toEqual([]));

it.each([
  "{A} spoke with {B} on Monday ahead of a summit.",
  "{A} spoke with {B} on Monday before a planned trip.",
])("what lies ahead of a contact does not put it off: %s", (text) => expect(told(text)).toEqual(MONDAY));

it("a trip to meet somebody that is called off is called off", () =>
  expect(told("{A}'s trip to Iceland to meet {B} has been called off.").join()).toMatch(/^cancelled /));

it("reports of a meeting are no meeting", () =>
  expect(told("{A} dismissed reports of a secret meeting with {B}.")).toEqual([]));

describe("nobody has met", () => {
  it.each([
    "{A} ruled out any concession in any talks with {B}.",
    "{A} demanded a seat for Peru at talks with {B}.",
    "{A} rejected in April a meeting with {B}.",
    "{A} is at home. She rejected a meeting with {B} on Monday.",
    "The need for patience in talks with {B} is clear, {A} said.",
    "Icelandic fans and Peruvian fans sang. The two sides met in Lima on Monday.",
    "Farmers in Peru and unions in Iceland are at odds. The two sides met on Monday.",
    "Peruvian and Icelandic officials met voters in Lima on Monday.",
  ])("where it is said of other talks, other sides or others who are met: %s", (text) =>
    expect(told(text)).toEqual([]),
  );

  it("by what somebody promises to do there", () =>
    expect(told("{A} promised to bring up fish at a meeting with {B} on Friday.")).toEqual([
      "planned 2023-05-12 Ana Rey+Jon Jonsson",
    ]));
});

it("who is thanked before the comma is not met behind it", () =>
  expect(told("After thanking Nepali President Maya Thapa, {A} met {B} on Monday.")).toEqual(MONDAY));

it("he of whom a contact was told is he who goes on, whoever speaks then", () =>
  expect(
    told("{A} was in Nepal on Monday. As she met President Maya Thapa, {B} called for calm.").join(),
  ).not.toContain("Jon Jonsson+Maya Thapa"));

it("what was discussed at one table is no call because another is", () =>
  expect(
    read(
      `${A} discussed fish with ${B} in Lima, and said she would thank Nepali President Maya Thapa in a phone call.`,
      {published: "2023-05-10"},
    ).accounts.find(({status}) => status === "held")?.format,
  ).toBe("talks"));

describe("what surrounds a contact is not who takes part in it", () => {
  it.each([
    "{A} and {B} met in Oslo on Monday during the inauguration of Norwegian President Olaf Lund.",
    "{A} and {B} met on Monday at the funeral of Norwegian President Olaf Lund.",
    "{A} met {B} on Monday and agreed to work together to resume dialogue with Norway.",
    "{A} met {B} on Monday and spoke of steps to revive talks with Norway.",
    "{A} and {B} spoke on Monday and a deal between the top diplomats is near.",
  ])("%s", (text) => expect(told(text)).toEqual(MONDAY));
});

describe("the day", () => {
  it("of a dateline behind a full stop is that of the writing", () =>
    expect(
      told(
        'LIMA. May 9 (Andina) - {A} has met with {B} in Lima. "On May 8, {A} met with {B}," the ministry said.',
      ),
    ).toEqual(MONDAY));
  it("before the news makes no background of what was held beside what is to come", () =>
    expect(
      told("{A} will visit Norway on Thursday. Rey met {B} on Tuesday and said relations were good."),
    ).toContain("held 2023-05-09 Ana Rey+Jon Jonsson"));
  it("of a visit that was made to hold talks is that of the talks, also on the day of the news", () =>
    expect(told("{A} visited State House in Iceland on Wednesday to hold talks with {B}.")).toEqual([
      "held 2023-05-10 Ana Rey+Jon Jonsson",
    ]));
});

it("the town of a forum that two prepare is not where they talked", () =>
  expect(
    read(
      "Peruvian Foreign Minister Ana Rey and Icelandic Prime Minister Jon Jonsson met on Monday to discuss preparations for the forum in Oslo.",
    ).accounts.map(({place}) => place),
  ).toEqual([null]));
