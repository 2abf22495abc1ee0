import fc from "fast-check";
import {expect, test} from "vitest";
import {segmentsOf} from "../../src/components/segments.ts";

test("marks that overlap are shown side by side", () => {
  const marks = [
    {id: "statement", start: 0, end: 9},
    {id: "person", start: 5, end: 12},
  ];
  const cut = segmentsOf("China and Russia", marks).map(({text, marks}) => [text, marks.map(({id}) => id)]);
  expect(cut).toEqual([
    ["China", ["statement"]],
    [" and", ["statement", "person"]],
    [" Ru", ["person"]],
    ["ssia", []],
  ]);
});

test("a text without marks is one segment, and no text none", () => {
  expect(segmentsOf("a", [])).toEqual([{start: 0, end: 1, text: "a", marks: []}]);
  expect(segmentsOf("", [{start: 0, end: 0}])).toEqual([]);
});

const span = fc.tuple(fc.integer({min: -2, max: 60}), fc.integer({min: -2, max: 60}));
const spans = fc.array(
  span.map(([start, end]) => ({start, end})),
  {maxLength: 12},
);

test("whatever is marked, the segments joined are the text, and each mark covers its own words", () => {
  fc.assert(
    fc.property(fc.string({unit: "binary", maxLength: 50}), spans, (text, marks) => {
      const segments = segmentsOf(text, marks);
      expect(segments.map((segment) => segment.text).join("")).toBe(text);
      for (const mark of marks) {
        const own = segments.filter((segment) => segment.marks.includes(mark));
        const isInside = mark.start >= 0 && mark.start < mark.end && mark.end <= text.length;
        const words = isInside ? text.slice(mark.start, mark.end) : "";
        expect(own.map((segment) => segment.text).join("")).toBe(words);
      }
    }),
  );
});

test("marks of a segment stand in the order in which they were given", () => {
  fc.assert(
    fc.property(fc.string({maxLength: 50}), spans, (text, marks) => {
      for (const segment of segmentsOf(text, marks)) {
        const places = segment.marks.map((mark) => marks.indexOf(mark));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    }),
  );
});
