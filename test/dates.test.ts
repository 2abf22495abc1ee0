import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {inferPublished} from "../loaders/dates/published.ts";
import {readDates} from "../loaders/dates/dates.ts";
import {readDateLine} from "../loaders/dates/first-line.ts";
import {readDocument} from "../loaders/documents.ts";

// A Wednesday in a leap year.
const WEDNESDAY = "2024-02-28";
const read = (text: string, anchor: string | null) => readDates(readDocument("a", text), anchor);
const told = (text: string, anchor: string | null) =>
  read(text, anchor).map(({start, end, value, from, to, precision}) => [
    text.slice(start, end),
    value,
    from,
    to,
    precision,
  ]);
const published = (text: string) => inferPublished(readDocument("a", text))?.date ?? null;

type Row = [
  text: string,
  words: string,
  value: string,
  from: string | null,
  to: string | null,
  precision: string,
];
const check = (rows: Row[], anchor: string | null = WEDNESDAY) =>
  it.each(rows)("%s", (text, ...expected) => expect(told(text, anchor)).toEqual([expected]));

describe("a day and a month take their year from the publication day and the tense", () => {
  check([
    ["They met on February 26.", "February 26", "2024-02-26", "2024-02-26", "2024-02-26", "day"],
    [
      "Released 26 February 202418:03 here.",
      "26 February 202418:03",
      "2024-02-26",
      "2024-02-26",
      "2024-02-26",
      "day",
    ],
    ["They met on 26 February.", "26 February", "2024-02-26", "2024-02-26", "2024-02-26", "day"],
    ["They met on Feb. 26.", "Feb. 26", "2024-02-26", "2024-02-26", "2024-02-26", "day"],
    ["On the 5th of May they will meet.", "5th of May", "2024-05-05", "2024-05-05", "2024-05-05", "day"],
    ["She visited Oslo on March 20-22.", "March 20-22", "2023-03-20", "2023-03-20", "2023-03-22", "day"],
    ["She will visit Oslo on March 20-22.", "March 20-22", "2024-03-20", "2024-03-20", "2024-03-22", "day"],
    ["The envoy came on December 3.", "December 3", "2023-12-03", "2023-12-03", "2023-12-03", "day"],
    [
      "No reason was given for the March 9 deadline.",
      "March 9",
      "2024-03-09",
      "2024-03-09",
      "2024-03-09",
      "day",
    ],
    ["They met in May.", "May", "2023-05", "2023-05-01", "2023-05-31", "month"],
    ["They will meet in May.", "May", "2024-05", "2024-05-01", "2024-05-31", "month"],
    ["The ministers met on the 24th.", "24th", "2024-02-24", "2024-02-24", "2024-02-24", "day"],
  ]);
});

describe("a full date is read as it stands", () => {
  check([
    ["Talks on 26 Feb 2021.", "26 Feb 2021", "2021-02-26", "2021-02-26", "2021-02-26", "day"],
    ["Talks on February 26th, 2021.", "February 26th, 2021", "2021-02-26", "2021-02-26", "2021-02-26", "day"],
    ["Signed 2021-02-26.", "2021-02-26", "2021-02-26", "2021-02-26", "2021-02-26", "day"],
    ["Signed 26.02.2021.", "26.02.2021", "2021-02-26", "2021-02-26", "2021-02-26", "day"],
    ["Signed 02/26/2021.", "02/26/2021", "2021-02-26", "2021-02-26", "2021-02-26", "day"],
    ["Tuesday (February 27)", "Tuesday (February 27)", "2024-02-27", "2024-02-27", "2024-02-27", "day"],
    ["giovedì 8 aprile 2021", "8 aprile 2021", "2021-04-08", "2021-04-08", "2021-04-08", "day"],
    ["26 февраля 2021 г.", "26 февраля 2021", "2021-02-26", "2021-02-26", "2021-02-26", "day"],
    ["2021年2月26日", "2021年2月26日", "2021-02-26", "2021-02-26", "2021-02-26", "day"],
    ["In July 2021 they met.", "July 2021", "2021-07", "2021-07-01", "2021-07-31", "month"],
    ["In 2021 they met.", "2021", "2021", "2021-01-01", "2021-12-31", "year"],
  ]);
  it("keeps the doubt of 05/06/2021 in the rule's name", () => {
    expect(read("Signed 05/06/2021.", null)[0]).toMatchObject({
      value: "2021-06-05",
      rule: "numeric-date-in-doubt",
    });
  });
  it("reads no day that the calendar does not have", () =>
    expect(told("On February 30 they met.", WEDNESDAY)).toEqual([]));
});

describe("a range is one mention with both days", () => {
  check([
    [
      "Talks ran from February 26 to 27, 2021.",
      "February 26 to 27, 2021",
      "2021-02-26",
      "2021-02-26",
      "2021-02-27",
      "day",
    ],
    ["Talks on 26–27 February 2021.", "26–27 February 2021", "2021-02-26", "2021-02-26", "2021-02-27", "day"],
    [
      "A visit from March 28 to April 2 is planned.",
      "March 28 to April 2",
      "2024-03-28",
      "2024-03-28",
      "2024-04-02",
      "day",
    ],
    ["Held between 3 and 5 May 2021.", "3 and 5 May 2021", "2021-05-03", "2021-05-03", "2021-05-05", "day"],
    ["Held on May 3 and 4, 2021.", "May 3 and 4, 2021", "2021-05-03", "2021-05-03", "2021-05-04", "day"],
    [
      "From December 30 to January 2, 2021.",
      "December 30 to January 2, 2021",
      "2020-12-30",
      "2020-12-30",
      "2021-01-02",
      "day",
    ],
    [
      "They met from Monday to Wednesday.",
      "Monday to Wednesday",
      "2024-02-26",
      "2024-02-26",
      "2024-02-28",
      "day",
    ],
  ]);
});

describe("the year of one date is carried to its neighbours", () => {
  it("reaches back through a list", () => {
    const days = read("They met on March 3, April 5 and May 7, 2021.", WEDNESDAY).map(({value}) => value);
    expect(days).toEqual(["2021-03-03", "2021-04-05", "2021-05-07"]);
  });
  it("reaches back through days that share a month", () => {
    expect(read("On 3, 5 and 7 May 2021.", null).map(({value}) => value)).toEqual([
      "2021-05-03",
      "2021-05-05",
      "2021-05-07",
    ]);
  });
  it("reaches on within a sentence that tells the past", () => {
    expect(read("In March 2021 he left, and on March 20 he met her.", WEDNESDAY)[1]!.value).toBe(
      "2021-03-20",
    );
  });
  it("does not take what the days count for a day", () => {
    expect(read("On March 3, 12 ministers met.", WEDNESDAY)).toHaveLength(1);
  });
});

describe("weekdays and near days count from the publication day, in the direction of the tense", () => {
  check([
    ["The two met on Wednesday.", "Wednesday", "2024-02-28", "2024-02-28", "2024-02-28", "day"],
    ["The two met on Monday.", "Monday", "2024-02-26", "2024-02-26", "2024-02-26", "day"],
    ["The two will meet on Monday.", "Monday", "2024-03-04", "2024-03-04", "2024-03-04", "day"],
    ["He agreed to meet her on Friday.", "Friday", "2024-03-01", "2024-03-01", "2024-03-01", "day"],
    ["The talks were put off until Friday.", "Friday", "2024-03-01", "2024-03-01", "2024-03-01", "day"],
    ["They met last Friday.", "last Friday", "2024-02-23", "2024-02-23", "2024-02-23", "day"],
    ["They met this Friday.", "this Friday", "2024-02-23", "2024-02-23", "2024-02-23", "day"],
    ["They met this Monday.", "this Monday", "2024-02-26", "2024-02-26", "2024-02-26", "day"],
    ["They will meet this Friday.", "this Friday", "2024-03-01", "2024-03-01", "2024-03-01", "day"],
    ["She arrives next Tuesday.", "next Tuesday", "2024-03-05", "2024-03-05", "2024-03-05", "day"],
    ["She arrives on Monday next week.", "Monday next week", "2024-03-04", "2024-03-04", "2024-03-04", "day"],
    ["The two met yesterday.", "yesterday", "2024-02-27", "2024-02-27", "2024-02-27", "day"],
    [
      "They meet the day after tomorrow.",
      "day after tomorrow",
      "2024-03-01",
      "2024-03-01",
      "2024-03-01",
      "day",
    ],
    ["The two met this morning.", "this morning", "2024-02-28TMO", "2024-02-28", "2024-02-28", "day"],
    ["They met on Monday night.", "Monday night", "2024-02-26TNI", "2024-02-26", "2024-02-26", "day"],
    [
      "He called at 10 a.m. on Monday.",
      "10 a.m. on Monday",
      "2024-02-26T10:00",
      "2024-02-26",
      "2024-02-26",
      "day",
    ],
    ["They met two days ago.", "two days ago", "2024-02-26", "2024-02-26", "2024-02-26", "day"],
  ]);
});

describe("periods have the days of the whole period", () => {
  check([
    ["They met last week.", "last week", "2024-W08", "2024-02-19", "2024-02-25", "month"],
    ["They met earlier this year.", "earlier this year", "2024", "2024-01-01", "2024-12-31", "year"],
    ["He comes later this year.", "later this year", "2024", "2024-01-01", "2024-12-31", "year"],
    ["He came last March.", "last March", "2023-03", "2023-03-01", "2023-03-31", "month"],
    ["He came in October last year.", "October last year", "2023-10", "2023-10-01", "2023-10-31", "month"],
    ["He comes in mid-March.", "mid-March", "2024-03", "2024-03-01", "2024-03-31", "month"],
    ["in the second half of 2023", "second half of 2023", "2023-H2", "2023-07-01", "2023-12-31", "half"],
    [
      "the first quarter of this year",
      "first quarter of this year",
      "2024-Q1",
      "2024-01-01",
      "2024-03-31",
      "quarter",
    ],
    ["in spring 2022", "spring 2022", "2022-SP", "2022-03-01", "2022-05-31", "quarter"],
    ["in the 1990s", "1990s", "199X", "1990-01-01", "1999-12-31", "unknown"],
    ["in the week of March 4", "week of March 4", "2024-W10", "2024-03-04", "2024-03-10", "month"],
    ["They met over the weekend.", "weekend", "2024-W08-WE", "2024-02-24", "2024-02-25", "month"],
    ["by the end of the month", "month", "2024-02", "2024-02-01", "2024-02-29", "month"],
    ["half a year ago", "half a year ago", "2023-08", "2023-08-01", "2023-08-31", "month"],
    ["over the past two days", "past two days", "P2D", "2024-02-26", "2024-02-28", "unknown"],
  ]);
});

describe("what has no place in the calendar has no days", () => {
  check([
    ["The vote will last three days.", "three days", "P3D", null, null, "unknown"],
    ["They spoke for two and a half hours.", "two and a half hours", "PT2.5H", null, null, "unknown"],
    ["The forum is held annually.", "annually", "P1Y", null, null, "unknown"],
    ["The group meets every two years.", "every two years", "P2Y", null, null, "unknown"],
    ["Ties grew in recent years.", "recent years", "PAST_REF", null, null, "unknown"],
    ["He is currently in Oslo.", "currently", "PRESENT_REF", null, null, "unknown"],
    ["A visit in the near future.", "future", "FUTURE_REF", null, null, "unknown"],
    ["Dust of 10,000 years ago.", "10,000 years ago", "XXXX", null, null, "unknown"],
  ]);
});

describe("what looks like a date and is none stays unread", () => {
  it.each([
    "Sun Weidong met Theresa May.",
    "April Smith, June Lee and August Wilson may march.",
    "Sat down at the table, the second delegation began.",
    "The G20 and the 75th anniversary at the 8th international conference.",
    "The file is 9417**2050.",
    "Resolution 1325 (2000) and Resolution 2023 were read to 2,000 guests.",
    "Once-in-a-century changes, in a second meeting.",
    "The Sunday Times wrote of the Vision 2030 plan.",
    "The 20-year-old climbed the Long March rocket.",
    "Some 2000 people stood at 1600 Pennsylvania Avenue.",
  ])("%s", (text) => expect(told(text, WEDNESDAY)).toEqual([]));
});

describe("without a day of publication", () => {
  it("a date without a year has no days", () => {
    expect(told("They met on June 24.", null)).toEqual([["June 24", "XXXX-06-24", null, null, "unknown"]]);
  });
  it("the only year of a text is the year of its days", () => {
    const [day] = read("They met on June 24. A plan for the second half of 2023 was agreed.", null);
    expect(day).toMatchObject({value: "2023-06-24", basis: "year-inferred"});
  });
  it.each(["It was her third visit since 2013.", "Peru aims to be free of coal by 2050."])(
    "a year as far as the text goes back or ahead is none of its own: %s",
    (text) => expect(read(`They met on June 24. ${text}`, null)[0]).toMatchObject({from: null}),
  );
  it("two years are one too many", () => {
    expect(read("They met on June 24. It was agreed in 2021 and kept in 2022.", null)[0]).toMatchObject({
      from: null,
    });
  });
  it("a full date stands on its own", () => {
    expect(read("They met on June 24, 2021.", null)[0]).toMatchObject({
      from: "2021-06-24",
      basis: "explicit",
    });
  });
});

describe("the dateline gives the day of publication", () => {
  it.each([
    ["OSLO, 4 July 2021\nThe ministers met.", "2021-07-04"],
    ["LONDON (Agency) - 12 May 2022\nThe prime minister spoke.", "2022-05-12"],
    ["Headline of the day\n\nPublished: Monday, 12 May 2025 16:30\n\nThe text.", "2025-05-12"],
    ["16.09 - martedì 9 aprile 2024\n\nThe text.", "2024-04-09"],
    ["OSLO, June 25. /AGENCY/. They agreed on a schedule for the second half of 2023.", "2023-06-25"],
    ["OSLO, Feb. 28 (Agency) -- From February 26 to 27, 2024, they held talks.", "2024-02-28"],
    ["OSLO, March 12. /AGENCY/. The president will visit Quito in 2024.", "2024-03-12"],
    [
      "OSLO, March 14. /AGENCY/. The ministry said on Tuesday that they last met in September 2022.",
      "2023-03-14",
    ],
  ])("%s", (text, date) => expect(published(text)).toBe(date));

  it.each([
    ["no year in the text", "OSLO, June 25. /AGENCY/. They met."],
    ["only a year long past", "OSLO, March 12. /AGENCY/. The treaty was signed in 2001."],
    ["a plan for a year that may be the next", "OSLO, December 12. /AGENCY/. He will visit Quito in 2024."],
    [
      "a half year that two years' ends may mean",
      "OSLO, December 31. /AGENCY/. They agreed on a schedule for the second half of 2023.",
    ],
    [
      "a weekday on which its day falls in no year after what is past",
      "OSLO, March 14. /AGENCY/. The ministry said on Friday that they last met in September 2022.",
    ],
    ["a date in a sentence", "On March 3, 2024, the president met the envoy."],
    ["a day that the calendar does not have", "OSLO, February 30, 2024. /AGENCY/. They met."],
    ["no text", ""],
  ])("and nothing where there is %s", (_, text) => expect(published(text)).toBeNull());
});

describe("the first line of a bare text", () => {
  it("gives the date and where the text goes on", () => {
    expect(readDateLine(" date 2024-02-27 The ministers")).toEqual({
      date: "2024-02-27",
      span: {start: 6, end: 16},
      end: 16,
    });
    expect(readDateLine("Date: 2024-02-27\nThe ministers")).toMatchObject({date: "2024-02-27", end: 16});
  });
  it.each(["date 2024-02-30 x", "The date 2024-02-27", "date 24-02-27", "update 2024-02-27", ""])(
    "is not %j",
    (text) => expect(readDateLine(text)).toBeNull(),
  );
});

const WORDS =
  "on in from to and - , . ( ) / the of a last next this early mid March May Sun Monday Feb. 3 26 27 31 2024 1990 s 10:30 a.m. 9999 week years ago later second half quarter two will met today every Q1 24th 05/06/2021 \n \n\n Oslo 年 é 😀 99999 centuries Christmas Easter Good Friday Day New Year's 20th century twentieth decade long old half an hour an fortnight moment these days ' 90 FY2023 fy UTC GMT morning before after other quarters three of month current that to will be first begin".split(
    " ",
  );
const news = fc.array(fc.constantFrom(...WORDS), {maxLength: 40}).map((words) => words.join(" "));
const texts = fc.oneof(news, fc.string({unit: "grapheme"}));
const anchors = fc.option(
  fc
    .date({min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true})
    .map((at) => at.toISOString().slice(0, 10)),
);

describe("on any text", () => {
  it("mentions lie in order, apart, on whole tokens, and from is no later than to", () => {
    fc.assert(
      fc.property(texts, anchors, (text, anchor) => {
        const document = readDocument("a", text);
        let last = 0;
        for (const mention of readDates(document, anchor)) {
          expect(mention.first).toBeGreaterThanOrEqual(last);
          expect(mention.start).toBe(document.tokens[mention.first]!.start);
          expect(mention.end).toBe(document.tokens[mention.last - 1]!.end);
          expect(mention.value).not.toBe("");
          expect(mention.from === null).toBe(mention.to === null);
          if (mention.from !== null) expect(mention.from <= mention.to!).toBe(true);
          if (mention.from !== null) expect(mention.from).toMatch(/^\d{4}-\d\d-\d\d$/);
          last = mention.last;
        }
      }),
      {numRuns: 2000},
    );
  });
  it("the same text gives the same dates, and asking for a dateline never fails", () => {
    fc.assert(
      fc.property(texts, anchors, (text, anchor) => {
        expect(read(text, anchor)).toEqual(read(text, anchor));
        published(text);
        readDateLine(text);
      }),
    );
  });
  it("a text told twenty times has twenty times the dates", () => {
    const text =
      "The two met on Monday. She will visit Oslo from March 28 to April 2, and stay for three days.";
    const values = read(text, WEDNESDAY).map(({value}) => value);
    const many = read(Array(20).fill(text).join("\n\n"), WEDNESDAY).map(({value}) => value);
    expect(many).toEqual(Array(20).fill(values).flat());
  });
});
