// @vitest-environment jsdom
import * as Plot from "@observablehq/plot";
import {expect, test} from "vitest";
import {chart} from "../../src/components/chart.ts";

const rows = [
  {id: "a", month: "January", contacts: 3},
  {id: "b", month: "February", contacts: 1},
];
const columns = [
  {name: "Month", value: (row: (typeof rows)[0]) => row.month},
  {name: "Contacts", value: (row: (typeof rows)[0]) => row.contacts},
];
const words = {
  name: "months",
  title: "Most contacts fell in January",
  description: "January 3, February 1.",
  caption: "Contacts.",
};

const draw = (options: Plot.PlotOptions = {}, href = true) =>
  Plot.plot({
    ...options,
    document,
    marks: [
      Plot.barY(rows, {
        x: "month",
        y: "contacts",
        fill: "month",
        ...(href && {
          href: (d: (typeof rows)[0]) => `#${d.id}`,
          ariaLabel: (d: (typeof rows)[0]) => `${d.month}: ${d.contacts}`,
        }),
      }),
    ],
  });

test("each row is a mark, a link with a name, and a row of the table", () => {
  const figure = chart(draw(), {...words, rows, columns, table: "months"});
  expect(figure.dataset).toMatchObject({rows: "2", marks: "a", table: "months"});
  const links = [...figure.querySelectorAll("svg a")];
  expect(
    links.map((a) => a.getAttribute("aria-label") ?? a.firstElementChild?.getAttribute("aria-label")),
  ).toEqual(["January: 3", "February: 1"]);
  expect(figure.querySelectorAll("details tbody tr")).toHaveLength(2);
});

test("the drawing has a name, a description with numbers, and no named group inside", () => {
  const figure = chart(draw(), {...words, rows, columns});
  const drawing = figure.querySelector("svg")!;
  expect(drawing.getAttribute("role")).toBe("group");
  expect(drawing.getAttribute("aria-label")).toBe(words.title);
  expect(figure.querySelector(`[id="${drawing.getAttribute("aria-describedby")}"]`)?.textContent).toBe(
    words.description,
  );
  expect(drawing.querySelectorAll("g[aria-label]")).toHaveLength(0);
});

test("without links it is an image, and its marks are found by their own selector", () => {
  const figure = chart(draw({}, false), {...words, rows, columns, marks: "g[fill] rect, rect[fill]"});
  expect(figure.querySelector("svg")!.getAttribute("role")).toBe("img");
});

test("a legend is not taken for the chart", () => {
  const figure = chart(draw({color: {legend: true}}), {...words, rows, columns});
  expect(figure.querySelectorAll("svg[role=group] a")).toHaveLength(2);
});

test("the chart is one Tab stop, and arrows go from mark to mark", () => {
  const figure = chart(draw(), {...words, rows, columns});
  document.body.append(figure);
  const links = [...figure.querySelectorAll<SVGElement>("svg a")];
  const stops = (): (string | null)[] => links.map((link) => link.getAttribute("tabindex"));
  expect(stops()).toEqual(["0", "-1"]);
  links[0]!.dispatchEvent(new KeyboardEvent("keydown", {key: "ArrowRight"}));
  expect(stops()).toEqual(["-1", "0"]);
  links[1]!.dispatchEvent(new KeyboardEvent("keydown", {key: "Home"}));
  expect(stops()).toEqual(["0", "-1"]);
});

test("a chart of nothing says so", () => {
  const figure = chart(draw(), {...words, rows: [], columns});
  expect(figure.textContent).toContain("Nothing to show.");
  expect(figure.querySelector("svg")).toBeNull();
});
