import {expect, test} from "vitest";
import {officeRows, officesOf} from "../../src/components/offices.ts";
import {contact, participant, undated} from "./records.ts";

const contacts = [
  contact({id: "old", date_start: "2020-01-01"}),
  contact({id: "new"}),
  contact({id: "newer", date_start: "2024-05-01"}),
  contact({id: "undated", ...undated}),
];
const roles = [
  participant({contact: "old", office: "ambassador"}),
  participant({contact: "new", office: null, role: "Special Envoy"}),
  participant({contact: "newer", office: null, role: "special envoy"}),
  participant({contact: "undated", office: null, role: null}),
];

test("offices are told latest first, whatever their spelling, and none last", () => {
  const offices = officesOf(roles, contacts);
  expect(offices.map(({name, contacts: own}) => [name, own.length])).toEqual([
    ["Special Envoy", 2],
    ["Ambassador", 1],
    ["Office not told", 1],
  ]);
  expect(offices.map(({first, last}) => [first?.id, last?.id])).toEqual([
    ["new", "newer"],
    ["old", "old"],
    [undefined, undefined],
  ]);
});

test("each contact stands in the row of the office held at the time", () => {
  const {groupOf} = officeRows(roles, contacts);
  expect(contacts.map((one) => groupOf(one).name)).toEqual([
    ...["Ambassador", "Special Envoy", "Special Envoy", "Office not told"],
  ]);
});
