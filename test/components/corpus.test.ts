import {expect, test} from "vitest";
import type {Article} from "../../loaders/schema.ts";
import {binsOf, monthName, monthsBetween} from "../../src/components/corpus-bins.ts";

const article = (published: string | null, side: string | null): Article => ({published, side}) as Article;
const told = (articles: Article[]) =>
  binsOf(articles, ["CHN", "RUS"]).map(({period, side, articles, below}) => [
    period,
    side,
    articles.length,
    below,
  ]);

test("articles are counted by month and side, one side upon the other, and the undated not at all", () => {
  const articles = [
    article("2024-02-27", "RUS"),
    article("2024-02-28", "CHN"),
    article("2024-02-01", "RUS"),
    article("2024-04-09", null),
    article(null, "CHN"),
  ];
  expect(told(articles)).toEqual([
    ["2024-02", "CHN", 1, 0],
    ["2024-02", "RUS", 2, 1],
    ["2024-04", null, 1, 0],
  ]);
});

test("over many years articles are counted by year", () => {
  expect(told([article("1999-12-31", "CHN"), article("2024-02-27", "CHN")])).toEqual([
    ["1999", "CHN", 1, 0],
    ["2024", "CHN", 1, 0],
  ]);
});

test("months without an article are there to be seen empty", () => {
  expect(monthsBetween(["2024-02-27", "2023-11-02"])).toEqual(["2023-11", "2023-12", "2024-01", "2024-02"]);
  expect(monthsBetween([])).toEqual([]);
});

test("a period is called by its name", () => {
  expect(["2024-02", "2024"].map(monthName)).toEqual(["February 2024", "2024"]);
});
