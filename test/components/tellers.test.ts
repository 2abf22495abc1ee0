// @vitest-environment jsdom
import {expect, test} from "vitest";
import type {Evidence} from "../../loaders/schema.ts";
import type {Context} from "../../src/components/comparison.ts";
import {element} from "../../src/components/element.ts";
import {tellersNote} from "../../src/components/tellers.ts";
import {article} from "./records.ts";

const ministry = article({id: "ministry", outlet: "Ministry"});
const agencies = [
  article({id: "andes", outlet: "Andes"}),
  article({id: "sur", outlet: null, title: "Talks"}),
];
const context = {
  articles: new Map([ministry, ...agencies].map((one) => [one.id, one])),
} as unknown as Context;
const words = (id: string): Evidence => ({
  record: "a-1",
  role: "left",
  article: id,
  start: 3,
  end: 9,
  exact: "spoken",
  rule: "claim",
});
const note = (teller: string, ...also: string[]) =>
  element("p", {}, tellersNote(ministry, teller, also.map(words), context));

test("a claim of the fullest account is also told by the articles that repeat it, each name leading to its sentence", () => {
  const told = note("ministry", "andes", "sur");
  expect(told.textContent).toBe("also told by Andes and “Talks”");
  expect(told.querySelector("a")?.getAttribute("href")).toMatch(/article\/andes\.html#at=3-9&quote=spoken$/);
});

test("a claim that the fullest account lacks is told by the one that has it", () => {
  expect(note("andes", "sur").textContent).toBe("told by Andes and “Talks”");
  expect(note("andes").textContent).toBe("told by Andes");
});

test("nothing is noted where the fullest account alone has it", () =>
  expect(note("ministry").textContent).toBe(""));
