import {expect, test} from "vitest";
import {byKey} from "../loaders/contacts/by-key.ts";

const visits = [
  {who: ["rey", "berg"], town: "Lima"},
  {who: ["lund"], town: "Oslo"},
  {who: ["berg"], town: "Cusco"},
  {who: [null], town: "Quito"},
];
const rows = byKey(visits, ({who}) => who);
const any = () => true;

test("the first and the last row of any of several people are found in the order of all rows", () => {
  expect(rows.first(["berg", "lund"], any)?.town).toBe("Lima");
  expect(rows.last(["lund", "berg"], any)?.town).toBe("Cusco");
});

test("a row for which the question does not hold is passed over", () => {
  expect(rows.first(["lund", "berg"], ({town}) => town !== "Lima")?.town).toBe("Oslo");
  expect(rows.last(["rey"], ({town}) => town !== "Lima")).toBeUndefined();
});

test("who is not known by name shares no row with another who is not", () => {
  expect(rows.first([null], any)).toBeUndefined();
  expect(rows.last([null, "nobody"], any)).toBeUndefined();
});
