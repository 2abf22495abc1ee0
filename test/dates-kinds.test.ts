import {describe, expect, it} from "vitest";
import {readDates} from "../loaders/dates/dates.ts";
import {readDocument} from "../loaders/documents.ts";

// A Wednesday in a leap year.
const WEDNESDAY = "2024-02-28";
const read = (text: string) =>
  readDates(readDocument("a", text), WEDNESDAY).map(
    ({start, end, value, from, to}) =>
      `${text.slice(start, end)} = ${value}${from === null ? "" : from === to ? ` ${from}` : ` ${from}/${to}`}`,
  );
const check = (rows: [text: string, ...expected: string[]][]) =>
  it.each(rows)("%s", (text, ...expected) => expect(read(text)).toEqual(expected));

describe("a day whose month is told beside it", () => {
  check([
    ["He will come on the 24th of this month.", "24th of this month = 2024-02-24 2024-02-24"],
    ["They met on the 5th of last month.", "5th of last month = 2024-01-05 2024-01-05"],
    ["The March meeting was brief.", "March = 2024-03 2024-03-01/2024-03-31"],
  ]);
});

describe("days of a stay", () => {
  check([
    ["She will visit Oslo from 20 to 22 March.", "20 to 22 March = 2024-03-20 2024-03-20/2024-03-22"],
    ["Held on Nov. 12-13.", "Nov. 12-13 = 2023-11-12 2023-11-12/2023-11-13"],
    ["Held on 12th-13th November.", "12th-13th November = 2023-11-12 2023-11-12/2023-11-13"],
    ["The visit ran from Saturday to Monday.", "Saturday to Monday = 2024-02-24 2024-02-24/2024-02-26"],
    ["They met on Monday and Tuesday.", "Monday and Tuesday = 2024-02-26 2024-02-26/2024-02-27"],
    [
      "It went on from 28 January to 2 February.",
      "28 January to 2 February = 2024-01-28 2024-01-28/2024-02-02",
    ],
    [
      "They talked from December 29, 2023 to January 3, 2024.",
      "December 29, 2023 to January 3, 2024 = 2023-12-29 2023-12-29/2024-01-03",
    ],
  ]);
});

describe("days counted from what was told", () => {
  check([
    [
      "On Monday he met the king. A day earlier he had met the queen.",
      "Monday = 2024-02-26 2024-02-26",
      "A day earlier = 2024-02-25 2024-02-25",
    ],
    [
      "On Monday he met the king. On the same day he met the queen.",
      "Monday = 2024-02-26 2024-02-26",
      "same day = 2024-02-26 2024-02-26",
    ],
    [
      "On Monday he met the king, and spoke of Friday's storm. On the same day he met the queen.",
      "Monday = 2024-02-26 2024-02-26",
      "Friday = 2024-02-23 2024-02-23",
      "same day = 2024-02-26 2024-02-26",
    ],
    [
      "On Monday he met the king. The following day he left.",
      "Monday = 2024-02-26 2024-02-26",
      "following day = 2024-02-27 2024-02-27",
    ],
    [
      "On Monday he met the king. The day before, he had met the queen.",
      "Monday = 2024-02-26 2024-02-26",
      "day before = 2024-02-25 2024-02-25",
    ],
    [
      "On Monday he met the king. Later in the day he left.",
      "Monday = 2024-02-26 2024-02-26",
      "day = 2024-02-26 2024-02-26",
    ],
    [
      "On Monday he came, three days later than planned.",
      "Monday = 2024-02-26 2024-02-26",
      "three days = P3D",
    ],
    ["They met on the morning of 3 February.", "morning of 3 February = 2024-02-03TMO 2024-02-03"],
    [
      "At 11:00 (0900 GMT) he spoke.",
      "11:00 = 2024-02-28T11:00 2024-02-28",
      "0900 GMT = 2024-02-28T09:00 2024-02-28",
    ],
    ["He will leave at 4 in the morning.", "4 in the morning = 2024-02-28T04:00 2024-02-28"],
    ["At 09:00 UTC he spoke.", "09:00 UTC = 2024-02-28T09:00Z 2024-02-28"],
    ["This winter was mild.", "This winter = 2023-WI 2023-12-01/2024-02-29"],
    ["They spoke for an hour and a half.", "an hour and a half = PT1.5H"],
    ["Two-and-a-half years ago they spoke.", "Two-and-a-half years ago = 2021-08 2021-08-01/2021-08-31"],
    ["They met the week before last.", "week before last = 2024-W07 2024-02-12/2024-02-18"],
    ["They met a fortnight ago.", "a fortnight ago = 2024-W07 2024-02-12/2024-02-18"],
    ["The envoy met her this week.", "this week = 2024-W09 2024-02-26/2024-03-03"],
    ["It follows last month's meeting.", "last month = 2024-01 2024-01-01/2024-01-31"],
  ]);
});

describe("feasts", () => {
  check([
    ["They will come by Christmas", "Christmas = 2024-12-25 2024-12-25"],
    ["They met on Christmas Eve.", "Christmas Eve = 2023-12-24 2023-12-24"],
    ["He spoke on New Year's Day.", "New Year's Day = 2024-01-01 2024-01-01"],
    ["They will meet on Easter Monday.", "Easter Monday = 2024-04-01 2024-04-01"],
    ["They will meet on Good Friday.", "Good Friday = 2024-03-29 2024-03-29"],
    ["She came last Thanksgiving.", "last Thanksgiving = 2023-11-23 2023-11-23"],
    ["Easter Sunday 2019 was late.", "Easter Sunday 2019 = 2019-04-21 2019-04-21"],
  ]);
});

it("a feast that moves has no day where nobody knows the year", () => {
  const [day] = readDates(readDocument("a", "They will meet on Good Friday."), null);
  expect(day).toMatchObject({value: "XXXX-XX-XX", from: null});
});

describe("long periods", () => {
  check([
    ["It began in the 20th century.", "20th century = 19XX 1900-01-01/1999-12-31"],
    ["A nineteenth-century treaty.", "nineteenth-century = 18XX 1800-01-01/1899-12-31"],
    ["Relations were poor in the '90s.", "90s = 199X 1990-01-01/1999-12-31"],
    ["It has stood since '82.", "82 = 1982 1982-01-01/1982-12-31"],
    ["The final quarter of 2023 was poor.", "final quarter of 2023 = 2023-Q4 2023-10-01/2023-12-31"],
    ["Its third-quarter report is out.", "third-quarter = 2023-Q3 2023-07-01/2023-09-30"],
    ["The budget for FY2023 was passed.", "FY2023 = FY2023"],
    ["A decade-long war.", "A decade = P10Y"],
    ["Their decades-old ties.", "decades-old = PXY"],
    ["Two consecutive quarters of growth.", "Two consecutive quarters = P2Q"],
  ]);
});

describe("how often, and about now", () => {
  check([
    ["He makes hundreds of calls a day.", "a day = P1D"],
    ["The daily flight, says the China Daily.", "daily = P1D"],
    ["They meet every other year.", "every other year = P2Y"],
    ["Nobody knows at the moment.", "the moment = PRESENT_REF"],
    ["Few ask these days.", "these days = PRESENT_REF"],
    ["The current talks are slow.", "current = PRESENT_REF"],
  ]);
});

describe("the direction of the tense", () => {
  check([
    ["Until Monday, they had said nothing.", "Monday = 2024-02-26 2024-02-26"],
    ["The protesters planned a march on Saturday.", "Saturday = 2024-03-02 2024-03-02"],
    ["The ceremony begins on Thursday.", "Thursday = 2024-02-29 2024-02-29"],
    [
      "The May Day parade and the 7 October attack.",
      "May Day = 2024-05-01 2024-05-01",
      "7 October = 2023-10-07 2023-10-07",
    ],
  ]);
});

describe("no dates", () => {
  it.each([
    "He joined the Friday prayers.",
    "President May met Chancellor March and Mr August.",
    "The March of Dimes gave money to April Glaspie.",
    "Three-quarters of the seats are empty.",
    "He told 60 Minutes of Christmas Island and the Easter Rising.",
    "On the eve of the summit he was in his 60s.",
  ])("%s", (text) => expect(read(text)).toEqual([]));
});
