import {expect, test} from "vitest";
import type {Contact, Participant} from "../../loaders/schema.ts";
import {contactName, dateName} from "../../src/components/names.ts";
import {sideClass, sidesOf} from "../../src/components/sides.ts";

const dated = (
  date_start: string | null,
  date_end: string | null,
  date_precision: Contact["date_precision"],
) => ({
  date_start,
  date_end,
  date_precision,
});

test("a date is told as exactly as it is known, and not more", () => {
  expect(dateName(dated("2024-02-26", "2024-02-26", "day"))).toBe("26 February 2024");
  expect(dateName(dated("2024-02-26", "2024-02-28", "day"))).toBe("26 to 28 February 2024");
  expect(dateName(dated("2024-05-30", "2024-06-02", "day"))).toBe("30 May to 2 June 2024");
  expect(dateName(dated("2023-12-30", "2024-01-02", "day"))).toBe("30 December 2023 to 2 January 2024");
  expect(dateName(dated("2024-02-01", "2024-02-29", "month"))).toBe("February 2024");
  expect(dateName(dated("2023-10-01", "2023-12-31", "quarter"))).toBe("fourth quarter of 2023");
  expect(dateName(dated("2023-07-01", "2023-12-31", "half"))).toBe("second half of 2023");
  expect(dateName(dated("2023-01-01", "2023-12-31", "year"))).toBe("2023");
  expect(dateName(dated(null, null, "unknown"))).toBe("no date");
});

test("a contact is called after who met, how, where and when", () => {
  const contact = {
    id: "c",
    format: "talks",
    place: "Moscow",
    ...dated("2024-02-01", "2024-02-29", "month"),
  } as Contact;
  const people = ["A", "B", null].map((name) => ({contact: "c", name, country: "CHN"}) as Participant);
  expect(contactName(contact, people)).toBe("A, B and CHN, talks, Moscow, February 2024");
});

test("sides are coloured by their order, whatever they are called", () => {
  const sides = sidesOf([{side: "BRA"}, {side: null}, {side: "ARG"}, {side: "ARG"}]);
  expect(sides).toEqual(["ARG", "BRA"]);
  expect([...sides, null, "URY"].map((side) => sideClass(side, sides))).toEqual([
    "side-0",
    "side-1",
    "side-other",
    "side-other",
  ]);
});
