import {describe, expect, it} from "vitest";
import {inferPublished} from "../loaders/dates/published.ts";
import {readDocument} from "../loaders/documents.ts";

const published = (text: string) => inferPublished(readDocument("a", text))?.date ?? null;

const DAYS = [
  "2022-12-22",
  "22.12.2022 | 18:40",
  "Thu, 12/22/2022 - 10:47",
  "13:41, December 22, 2022",
  "22 December 202218:40",
  "Dec 22, 2022 9:51 pm",
  "Thursday 22nd December 2022",
  "22-Dec-2022",
];
const PLACES: [string, (day: string) => string][] = [
  ["a line of its own", (day) => `Talks in Lima\n${day}\nThe ministers met.`],
  ["a line above the headline", (day) => `${day} Home>>\nTalks in Lima\nThe ministers met.`],
  ["a trail of sections", (day) => `Home > World > ${day}\nTalks in Lima\nThe ministers met.`],
  ["an author's line", (day) => `Talks in Lima\nRosa Quispe Published ${day}\nThe ministers met.`],
  ["a line of who posted it", (day) => `Talks in Lima\nPosted on ${day} by admin\nThe ministers met.`],
  ["an agency's line", (day) => `Talks in Lima\nAndina, ${day} Adjust font size:\nThe ministers met.`],
  ["a line with counts", (day) => `Talks in Lima\nAndina | ${day} • 3 min read\nThe ministers met.`],
  ["a headline", (day) => `The ministers of two states talk in Lima - ${day}\nThe ministers met.`],
  [
    "a title behind a comma",
    (day) => `The Minister's Meeting with Minister Jonsson, Lima, ${day}\nThey met.`,
  ],
  ["brackets behind a headline", (day) => `The ministers talk in Lima (${day})\nThe ministers met.`],
  ["the foot of a release", (day) => `Talks in Lima\nThe ministers met.\nLima, ${day}`],
  ["the foot of a page", (day) => `Talks in Lima\nThe ministers met.\nStory first published: ${day}`],
  ["the line of a newspaper", (day) => `Talks\nThe ministers met.\nPublished in The Lima Post, ${day}`],
];

describe("the day of publication is found in", () => {
  it.each(PLACES)("%s, however it is written", (_, page) => {
    for (const day of DAYS) expect([day, published(page(day))]).toEqual([day, "2022-12-22"]);
  });
  it("a number that its file has before it", () =>
    expect(published("Talks in Lima\n1155-22-12-2022\nThe ministers met.")).toBe("2022-12-22"));
  it("a dateline without a comma, before a dash", () =>
    expect(published("Talks\nLIMA 22 December 2022 – The ministers met.")).toBe("2022-12-22"));
  it("a title behind a colon", () =>
    expect(published("Call with President Quispe of Peru: 22 December 2022\nThey spoke.")).toBe(
      "2022-12-22",
    ));
  it("no term that a title gives", () =>
    expect(published("Applications for fishing rights in Peru: 22 December 2022\nSend them in.")).toBeNull());
  it("the line that begins with the number of a release", () =>
    expect(
      published(
        "No: 12, 22 December 2022, Press Release Regarding the Consultations of the Deputy Ministers of Peru and of Iceland on Fishing\nThe deputy ministers met.",
      ),
    ).toBe("2022-12-22"));
  it("brackets behind a town and an agency", () =>
    expect(published("LIMA: (Andina / Lima Point News-December 22nd , 2022) The minister left.")).toBe(
      "2022-12-22",
    ));
});

describe("of several days of a page", () => {
  it("that on which it was published goes before that on which it was changed", () => {
    for (const line of [
      "Last Updated: 2024-04-21 11:28 / Published: 2022-07-27 21:59",
      "Published: 27 July 2022 11:37 AM | Last Updated: 21 April 2024 11:37 AM",
      "Written: 2022-07-27 10:12:59Updated: 2024-04-21 10:14:45",
      "Updated: April 21, 2024\nPublished: July 27, 2022",
      "Updated\nApril 21, 2024\nPublished\nJuly 27, 2022",
    ])
      expect([line, published(`Talks in Lima\n${line}\nThe ministers met.`)]).toEqual([line, "2022-07-27"]);
  });
  it("that on which it was changed counts where no other is told", () =>
    expect(published("Talks in Lima\nUpdated: July 27, 2022 22:01\nThe ministers met.")).toBe("2022-07-27"));
  it("that on which it was published goes before the day of the page's clock", () =>
    expect(
      published("Monday, May 6, 2024\nTalks in Lima\nPosted on: July 27, 2022\nThe ministers met."),
    ).toBe("2022-07-27"));
  it("none counts at the foot where two stand there", () =>
    expect(published(`Talks\n${"The ministers met. ".repeat(60)}\n3 May 2022\n5 May 2022`)).toBeNull());
  it("one counts at the foot of a long text that stands there alone", () =>
    expect(published(`Talks\n${"The ministers met. ".repeat(60)}\nLima, 5 May 2022`)).toBe("2022-05-05"));
});

describe("the day under a picture is that of the news", () => {
  const page = (caption: string, day: string) =>
    published(`The two ministers walk past a guard in Lima, ${caption}\nLIMA -- The ministers met ${day}.`);
  it("where the news is of its weekday", () =>
    expect(page("Tuesday, May 20, 2014. (Andina Photo/Rosa Quispe, Pool)", "Tuesday")).toBe("2014-05-20"));
  it.each([
    ["the news is of another weekday", "May 20, 2014. (Andina Photo/Rosa Quispe)", "Friday"],
    ["the picture is an old one", "May 20, 2014. (Andina File Photo)", "Tuesday"],
    ["nothing says that it is a picture", "May 20, 2014. (They will meet again.)", "Tuesday"],
  ])("and not where %s", (_, caption, day) => expect(page(caption, day)).toBeNull());
});

describe("the address of a page gives", () => {
  it("its day", () => {
    expect(published("https://news.pe/2023/09/29/talks-in-lima\nThe ministers met.")).toBe("2023-09-29");
    expect(published("Source: https://news.pe/20230929/talks.html\nThe ministers met.")).toBe("2023-09-29");
  });
  it("the year of a day without one", () =>
    expect(published("/world/20230929/talks.html\nLIMA, September 28 (Andina) -- They met.")).toBe(
      "2023-09-28",
    ));
  it.each([
    ["it is that of another text", "The ministers met.\nRead more: https://news.pe/2019/09/29/talks/"],
    ["two have two days", "/20230929/a.html\n/20230930/b.html\nThe ministers met."],
  ])("and nothing where %s", (_, text) => expect(published(text)).toBeNull());
});

describe("the copyright gives the year of a dateline without one", () => {
  it.each([
    ["where no weekday is told", "They met.\n© 2022 Andina", "2022-06-25"],
    ["behind its owner's name", "They met.\nCopyright (c) Andina Press Agency 2022", "2022-06-25"],
    ["but not that of a law", "They met.\nThe Copyright Act 2022 is new", null],
    ["where the weekday of the news fits", "They met on Saturday.\nCopyright 2022 Andina", "2022-06-25"],
    ["where that of the day before fits", "They met on Friday.\n(c) 2022 Andina", "2022-06-25"],
    ["but not where the weekday does not fit", "They met on Tuesday.\n© 2022 Andina", null],
    ["but not where it is that of all years of a page", "They met.\n© 2010-2022 Andina", null],
    ["but not where something past lies later", "They had met on July 3, 2022.\n© 2022 Andina", null],
  ])("%s", (_, text, day) => expect(published(`LIMA, June 25 (Andina) -- ${text}`)).toBe(day));
});

describe("a day of a sentence is no day of publication", () => {
  it.each([
    "A report published on 5 May 2021, the ministry said, shows growing trade.",
    "Published on 5 May 2021, the report shows growing trade.",
    "The statement was issued on 5 May 2021 and drew much praise.",
    "Updated rules of 5 May 2020 apply to visas, the ministry said.",
    "Rosa Quispe was born in Lima, May 4, 1950.\nShe has been minister for two years.",
    "The two ministers met. They had last met in Lima on March 3, 2019.",
    "The ministers met. Their next meeting is set for Lima, 5 May 2025.",
    "Peru, December 22, 2022 talks with Iceland were a success.",
    "5 May 1921 marked the start of relations.\nThe two states exchanged envoys.",
  ])("%s", (text) => expect(published(text)).toBeNull());
});

describe("a day that the text spells out as its own is that of publication", () => {
  it.each([
    "The minister begins a visit to Iceland today (Thursday, 22 December 2022) and will meet the president.",
    "Today, December 22, 2022, the minister met the president of Iceland.",
    "The minister left yesterday (21 December 2022) for Iceland.",
    "The minister will leave tomorrow, on 23 December 2022, for Iceland.",
    "Share\n\n22 December 2022 In Lima the ministers talked about fishing.",
    "22 December 2022 – The minister received her Icelandic colleague.",
    "22/12/2022 The minister received her Icelandic colleague.",
    "Talks in Lima\nThe ministers met.\n(andina.example.pe, 22/12/2022)",
    "• publish: 22 December 2022\n• time: 10:57 am\nTalks in Lima",
    "Talks in Lima\nUpdated: December 22,2022 10:12 PM     andina.example.pe\nThe ministers met.",
  ])("%s", (text) => expect(published(text)).toBe("2022-12-22"));

  it("but not one that is so many years from it", () =>
    expect(published("Ten years ago today, on 22 December 2012, the ministers met in Lima.")).toBeNull());
});

it("the number of a release is no part of the day behind it", () =>
  expect(
    published("Talks in Lima\nPress Operations\nRelease No: NR-091-17 Dec. 22, 2022\nThe ministers met."),
  ).toBe("2022-12-22"));

it("the years for which a plan is made tell nothing of the year of a dateline", () =>
  expect(
    published("LIMA, December 22 - On December 21, 2022 the ministers met. A plan for 2023-2024 was signed."),
  ).toBe("2022-12-22"));

describe("a day with which a paragraph opens is not that of publication", () => {
  it.each([
    [
      "under a title, in words",
      "A long war\n22 December 2012 In the early hours ships left Lima.\nThey came back.",
    ],
    [
      "where another follows",
      "22 December 2012 - Ships left Lima.\n\n3 March 2013 - The ministers met.\n\nOn Monday they met again.",
    ],
    [
      "where a speech was quoted",
      "Quispe said in her first speech: 'Today, 28 July 2021, Peru begins anew.' On Monday she met Berg.",
    ],
    ["quoted with other marks", "“Today, 28 July 2021, Peru begins anew,” Quispe said then."],
  ])("%s", (_, text) => expect(published(text)).toBeNull());

  it("though a quotation that is over is none of its business", () =>
    expect(published("“Fish is dear,” Quispe said today, 28 July 2021, in Lima.")).toBe("2021-07-28"));
});

describe("a dateline without a year", () => {
  const filler = "The ministers spoke of fish in Lima. ".repeat(40);
  const page = (foot: string) => published(`LIMA, June 24. ${filler}\n\n${foot}\nMost read`);
  it("is of the year of the same day that the page gives below", () =>
    expect(page("Published: 6/24/2019")).toBe("2019-06-24"));
  it("and of no year where that day is another", () => expect(page("Published: 3 March 2019")).toBeNull());
});
