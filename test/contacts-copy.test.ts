import {describe, expect, it} from "vitest";
import {told, toldInOrder} from "./told.ts";

/** How agencies and newspapers tell of one contact after the other; published on Thursday 18 April 2024. */

describe("one host sees several guests, one after the other", () => {
  const first =
    "Peruvian Foreign Minister Rosa Quispe met Icelandic Foreign Minister Anna Berg in Lima on Tuesday.";
  const wanted = ["held: Anna Berg + Rosa Quispe", "held: Jon Lund + Rosa Quispe"];

  it.each([
    "In her meeting with Berg, Quispe praised the sea. Meeting with Norwegian Trade Minister Jon Lund, Quispe thanked him for ships.",
    "In her meeting with Berg, Quispe highlighted fish. In her meeting with Norwegian Trade Minister Jon Lund, Quispe underlined trade.",
    "During talks with Berg, Quispe gave her word. During talks with Norwegian Trade Minister Jon Lund, both sides reviewed trade.",
  ])("and a verb behind the comma begins her clause: %s", (text) =>
    expect(told(`${first} ${text}`)).toEqual(wanted),
  );

  it("while names in a row without a verb are a list", () =>
    expect(
      told(
        "Peruvian Foreign Minister Rosa Quispe held talks with Icelandic Foreign Minister Anna Berg, Norwegian Trade Minister Jon Lund accompanied by a team.",
      ),
    ).toEqual(["held: Anna Berg + Jon Lund + Rosa Quispe"]));

  it("and receives them as envoys of several countries", () =>
    expect(
      told(
        "President Rosa Quispe of Peru received ambassadors of Iceland and Norway.\n\nDuring the meeting with Icelandic ambassador Anna Berg the President spoke of fish.\n\nAt the meeting with Norwegian ambassador Jon Lund, the sides spoke of ships.",
      ),
    ).toEqual(wanted));
});

describe("how long it has been says of which day", () => {
  const berg = "Icelandic Foreign Minister Anna Berg";

  it.each([
    `President Rosa Quispe of Peru praised fish on Wednesday, a day after meeting ${berg} in Lima.`,
    `President Rosa Quispe of Peru spoke of fish on Wednesday, one day after she held talks with ${berg}.`,
  ])("before that of the news: %s", (text) =>
    expect(toldInOrder(text)).toEqual(["held 2024-04-16: Anna Berg + Rosa Quispe"]),
  );

  it("and none where it only says that there were some", () =>
    expect(
      toldInOrder(
        `Peruvian Foreign Minister Rosa Quispe on Wednesday praised fish, days after her Icelandic counterpart Anna Berg hosted her in Reykjavik.`,
      ),
    ).toEqual(["recalled no day: Anna Berg + Rosa Quispe"]));
});

describe("what was held in a month was held in the last of that name", () => {
  it.each([
    "Peruvian Foreign Minister Rosa Quispe met Icelandic Foreign Minister Anna Berg in Reykjavik in January.",
    "Peruvian Foreign Minister Rosa Quispe held talks with Icelandic Foreign Minister Anna Berg in Reykjavik in January.",
  ])("%s", (text) =>
    expect(toldInOrder(text, "2023-11-21")).toEqual(["recalled 2023-01-01: Anna Berg + Rosa Quispe"]),
  );

  it("while what will be held is in the next", () =>
    expect(
      toldInOrder(
        "Peruvian Foreign Minister Rosa Quispe will hold talks with Icelandic Foreign Minister Anna Berg in Reykjavik in January.",
        "2023-11-21",
      ),
    ).toEqual(["planned 2024-01-01: Anna Berg + Rosa Quispe"]));
});

describe("what is no more than possible is no contact", () => {
  it.each([
    "A meeting between Peruvian President Rosa Quispe and Icelandic President Anna Berg is possible, the palace said.",
    "A talk of Peruvian President Rosa Quispe with Icelandic President Anna Berg is not on the schedule, the palace said.",
  ])("%s", (text) => expect(told(text)).toEqual([]));
});

describe("whom a few words name", () => {
  it("by the initials of a title is who bears it, whoever of that rank was named last", () =>
    expect(
      told(
        "External Affairs Minister Rosa Quispe of Peru met Icelandic Foreign Minister Anna Berg on Monday. The EAM also met Norwegian Trade Minister Jon Lund.",
      ),
    ).toEqual(["held: Anna Berg + Rosa Quispe", "held: Jon Lund + Rosa Quispe"]));

  it("by whose they are is not their owner", () =>
    expect(
      told(
        "Peruvian envoy Rosa Quispe spoke after meeting Icelandic President Jon Lund's minister Anna Berg.",
      ),
    ).toEqual(["held: Anna Berg + Rosa Quispe"]));

  it("in a headline is no verb with a capital", () =>
    expect(told("Peruvian Trade Minister Engages in Talks with Icelandic President Anna Berg\n\n")).toEqual([
      "held: Anna Berg + PER",
    ]));
});

describe("two who chair something together", () => {
  it("have met", () =>
    expect(
      told(
        "Peruvian Trade Minister Rosa Quispe and Icelandic Trade Minister Anna Berg chaired the joint commission.",
      ),
    ).toEqual(["held: Anna Berg + Rosa Quispe"]));

  it("are not two of one country", () =>
    expect(
      told(
        "Peruvian Trade Minister Rosa Quispe and Peruvian Fisheries Minister Luis Paz chaired the council on fish for Iceland.",
      ),
    ).toEqual([]));
});

describe("the day of the news", () => {
  it("is not put off by what somebody hopes for in the time ahead of which it was", () =>
    expect(
      toldInOrder(
        "Peruvian President Rosa Quispe held discussions on a call with Icelandic President Anna Berg on Monday evening ahead of a week in which the house hopes to pass a law.",
      ),
    ).toEqual(["held 2024-04-15: Anna Berg + Rosa Quispe"]));

  it("is not the year of a first line that gives no more than a month", () =>
    expect(
      toldInOrder(
        " date 2024-03 Peruvian President Rosa Quispe met Icelandic President Anna Berg in Lima.",
        null,
      ),
    ).toEqual(["held no day: Anna Berg + Rosa Quispe"]));
});

describe("two of whom a relative clause tells", () => {
  const BOTH = "Peruvian Foreign Minister Rosa Quispe and Icelandic Foreign Minister Anna Berg";

  it.each(["held talks in Oslo", "last came together in Oslo", "had last held talks in Oslo"])(
    "did it with each other: who %s",
    (what) =>
      expect(toldInOrder(`${BOTH}, who ${what} on February 27, will attend a forum.`)).toEqual([
        "recalled 2024-02-27: Anna Berg + Rosa Quispe",
      ]),
  );

  it.each(["will speak to reporters", "spoke to the press on Monday", "met the local press"])(
    "and with nobody where they %s",
    (what) => expect(told(`${BOTH} ${what}.`)).toEqual([]),
  );
});

it("what lies ahead behind a relative word has not the day before it", () =>
  expect(
    toldInOrder(
      "On Monday, Peruvian Foreign Minister Rosa Quispe flew to Oslo for a forum, where she is expected to meet Icelandic Foreign Minister Anna Berg.",
    ),
  ).toEqual(["planned no day: Anna Berg + Rosa Quispe"]));

it("what went as planned is no plan", () =>
  expect(
    told(
      "As planned, the meeting of Peruvian Foreign Minister Rosa Quispe and Icelandic Foreign Minister Anna Berg began on Tuesday.",
    ),
  ).toEqual(["held: Anna Berg + Rosa Quispe"]));

it("of a series nobody tells one contact", () =>
  expect(
    told("It has been a theme of the regular meetings of Peruvian and Icelandic prime ministers since 2019."),
  ).toEqual([]));

it("a consul general may be written with a hyphen", () =>
  expect(
    told("Peruvian Consul-General in Oslo Rosa Quispe met with Norwegian Trade Minister Jon Lund."),
  ).toEqual(["held: Jon Lund + Rosa Quispe"]));

it("the middle of a month is in it", () =>
  expect(
    toldInOrder(
      "Peruvian Foreign Minister Rosa Quispe will meet Icelandic Foreign Minister Anna Berg in the middle of next month.",
    ),
  ).toEqual(["planned 2024-05-01: Anna Berg + Rosa Quispe"]));

describe("two who dine do so with each other", () => {
  const BOTH = "Peruvian Foreign Minister Rosa Quispe and Icelandic Foreign Minister Anna Berg";

  it.each(["dined in Oslo", "had a one-on-one", "had breakfast"])("%s on Tuesday", (what) =>
    expect(toldInOrder(`${BOTH} ${what} on Tuesday.`)).toEqual(["held 2024-04-16: Anna Berg + Rosa Quispe"]),
  );

  it.each(["dined with farmers", "spoke with families of the victims"])("but not where they %s", (what) =>
    expect(told(`${BOTH} ${what} on Tuesday.`)).toEqual([]),
  );
});

describe("who serves somebody is of his country", () => {
  const QUISPE = "Peruvian Foreign Minister Rosa Quispe";

  it.each(["envoy Jon Lund", "aide, Jon Lund,", "deputy, Jon Lund,", "predecessor Jon Lund"])(
    "where a family name says whom: Berg's %s",
    (who) =>
      expect(
        told(`Iceland's minister Anna Berg stayed at home. ${QUISPE} met Berg's ${who} on Tuesday.`),
      ).toEqual(["held: Jon Lund + Rosa Quispe"]),
  );

  it("and need not be named", () =>
    expect(told(`${QUISPE} met Vladimir Putin's special envoy on Tuesday.`)).toEqual([
      "held: RUS + Rosa Quispe",
    ]));
});

it("in some countries people are called by their given names", () =>
  expect(
    told(
      "Malaysian Trade Minister Zaid Hamdan spoke of palm oil. Zaid met Icelandic Foreign Minister Anna Berg on Tuesday.",
    ),
  ).toEqual(["held: Anna Berg + Zaid Hamdan"]));

it.each(["trip was called off.", "visit was postponed because of a storm."])(
  "what was planned is off, if the sentence behind says so: the %s",
  (off) =>
    expect(told(`Peruvian President Rosa Quispe was to visit Iceland in May. The ${off}`)).toEqual([
      "cancelled: ISL + Rosa Quispe",
    ]),
);

it("a visit is not made for a meeting to come on the sidelines elsewhere", () =>
  expect(
    told(
      "Peruvian President Rosa Quispe visited Reykjavik on Monday. Next week Quispe is due to see Icelandic Prime Minister Anna Berg in Nairobi on the sidelines of a summit.",
    ),
  ).toEqual(["held: ISL + Rosa Quispe", "planned: Anna Berg + Rosa Quispe"]));

it("what a further verb without a subject has ahead leaves the day before it behind", () =>
  expect(
    toldInOrder(
      "Peruvian Foreign Minister Rosa Quispe had talks with Icelandic Foreign Minister Anna Berg on Monday and is to receive Norwegian Trade Minister Jon Lund on Friday.",
    ),
  ).toEqual(["held 2024-04-15: Anna Berg + Rosa Quispe", "planned 2024-04-19: Jon Lund + Rosa Quispe"]));

it("a delegation may come from a province of its country", () =>
  expect(
    told(
      "Norwegian Trade Minister Jon Lund hosted a delegation from China's Heilongjiang province led by Governor Li Wen.",
    ),
  ).toEqual(["held: Jon Lund + Li Wen"]));
