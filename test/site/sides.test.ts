// @vitest-environment jsdom
import {expect, test} from "vitest";
import type {Contrast, Formula, Omission, Topic, Unreported, Use} from "../../loaders/schema.ts";
import {contrastBars, contrastTable} from "../../src/components/contrasts.ts";
import {endsOf} from "../../src/components/ends.ts";
import {formulaStrips} from "../../src/components/formula-strips.ts";
import {articleLink} from "../../src/components/links.ts";
import {omissionChart} from "../../src/components/omission-chart.ts";
import {panel} from "../../src/components/panel.ts";
import {unreportedChart} from "../../src/components/unreported-chart.ts";
import {usesByRecord, type Voices} from "../../src/components/voices.ts";
import {article} from "../components/records.ts";

/** Sixty articles of one side, one a week or so; a formula in every third of them. */
const articles = Array.from({length: 60}, (_, i) =>
  article({
    id: `p${i}`,
    side: "PER",
    published: `202${i < 30 ? 3 : 4}-${`${(i % 12) + 1}`.padStart(2, "0")}-0${(i % 9) + 1}`,
  }),
);
const use = (record: string, id: string): Use => ({
  record,
  article: id,
  start: 0,
  end: 4,
  exact: "tuna",
  rule: "r",
});
const users = articles.filter((_, i) => i % 3 === 0);
const country = (code: string): string => ({PER: "Peru", NGA: "Nigeria"})[code] ?? code;
const byId = new Map(articles.map((one) => [one.id, one]));
const uses = [
  ...users.map(({id}) => use("f", id)),
  use("PER:word:tuna", "p1"),
  use("PER:topic:tuna", "p2"),
  use("o", "p1"),
  use("o", "p2"),
];
const none = () => Promise.resolve([]);
const voices: Voices = {
  names: country,
  sides: ["PER", "NGA"],
  articles: byId,
  usesOf: usesByRecord(uses, byId),
  panel: panel({
    country,
    articlesById: none,
    contactsById: none,
    participantsOf: none,
    evidenceOf: none,
    sentencesIn: none,
  }),
};

/** Marks that are links with a name, rows told, and rows of the table. */
function counts(figure: HTMLElement): [number, number, number] {
  const links = [...figure.querySelectorAll("svg a")];
  expect(links.every((link) => link.getAttribute("aria-label") ?? link.querySelector("[aria-label]"))).toBe(
    true,
  );
  return [links.length, Number(figure.dataset.rows), figure.querySelectorAll(".twin tbody tr").length];
}

const formula = (articles: number): Formula => ({
  id: "f",
  side: "PER",
  words: "ocean of plenty",
  length: 3,
  articles,
  side_articles: 60,
  share: articles / 60,
  uses: articles,
  first: "2023-01-01",
  last: "2024-10-01",
  articles_before: 0,
  articles_after: 0,
  other_articles: 0,
});

test.each([390, 1000])(
  "a strip has a mark for each day or bin in which a formula is used, %i px wide",
  (width) => {
    const ends = endsOf(articles.map(({published}) => published));
    const each = formulaStrips("PER", [formula(20)], {width, articles, ends}, voices);
    const days20 = new Set(users.map(({published}) => published)).size;
    expect(counts(each)).toEqual([days20, days20, days20]);
    const binned = formulaStrips("PER", [formula(200)], {width, articles, ends}, voices);
    const quarters = new Set(
      users.map(
        ({published}) => `${published!.slice(0, 4)} ${Math.ceil(Number(published!.slice(5, 7)) / 3)}`,
      ),
    );
    expect(counts(binned)).toEqual([quarters.size, quarters.size, quarters.size]);
  },
);

test("a bar of what sets a side apart shows the uses of both, and opens the side's", () => {
  const row = {
    side: "PER",
    against: "NGA",
    unit: "word",
    term: "tuna",
    label: "tuna",
    uses: 31,
    other_uses: 2,
    z: 4,
    z_articles: 3,
    q: 0.001,
    clear: true,
  } as Contrast;
  const figure = contrastBars([row, {...row, clear: false}], "PER", {width: 500}, voices);
  expect(counts(figure)).toEqual([1, 1, 1]);
  expect(figure.textContent).toContain("31 : 2");
  expect(figure.querySelector(".chart-title")!.textContent).toBe(
    "Tuna: 31 times in Peru’s articles, 2 in Nigeria’s",
  );
  const opens = (one: Contrast) =>
    contrastTable([one], voices).querySelector("tbody a")!.getAttribute("href");
  expect([opens(row), opens({...row, unit: "topic"})]).toEqual(
    ["p1", "p2"].map((id) => articleLink(id, use("", id))),
  );
});

test("a dot tells how often a side is silent, and opens what the other said", () => {
  const row = {
    id: "o",
    side: "NGA",
    other: "PER",
    topic: "tuna",
    contacts: 20,
    both: 3,
    omitted: 8,
    share: 0.4,
    low: 0.19,
    high: 0.64,
  } as Omission;
  const topics = [{id: "tuna", label: "Tuna"}] as Topic[];
  const figure = omissionChart([row, {...row, omitted: 0}], topics, {width: 390}, voices);
  expect(counts(figure)).toEqual([1, 1, 1]);
  expect(figure.querySelector(".chart-title")!.textContent).toBe(
    "Nigeria is most often silent on tuna: in 8 of 20 contacts",
  );
});

test("a bar of two lists has a part for each, and one for the estimate that leads to what it assumes", () => {
  const row = {
    id: "NGA-PER",
    left: "NGA",
    right: "PER",
    left_contacts: ["a", "b"],
    right_contacts: ["b", "c"],
    seen: 3,
    estimate: 3.5,
    low: 3,
    high: 9,
  } as Unreported;
  const figure = unreportedChart([row], {width: 390}, voices);
  expect(counts(figure)).toEqual([4, 4, 4]);
  const links = [...figure.querySelectorAll("svg a")].map(
    (a) => a.getAttribute("href") ?? a.getAttribute("xlink:href"),
  );
  expect(links.at(-1)).toBe("#what-the-estimate-assumes");
});
