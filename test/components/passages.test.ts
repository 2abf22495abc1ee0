import {expect, test} from "vitest";
import {passageOf, withSentences} from "../../src/components/passages.ts";

test("an address names a passage, with or without the sign of equality", () => {
  expect(["#s12-34", "#s=12-34"].map(passageOf)).toEqual([
    {start: 12, end: 34},
    {start: 12, end: 34},
  ]);
});

test("an address that names none points nowhere", () => {
  for (const fragment of ["", "#topic=trade", "#s5-5", "#s9-2", "#s-1-2", "#s1-2x"])
    expect(passageOf(fragment), fragment).toBeNull();
});

test("a passage is shown with every sentence that it touches, and alone where there is none", () => {
  const sentences = [
    {start: 0, end: 10},
    {start: 11, end: 20},
    {start: 21, end: 30},
  ];
  expect(withSentences({start: 8, end: 12}, sentences)).toEqual({start: 0, end: 20});
  expect(withSentences({start: 10, end: 11}, sentences)).toEqual({start: 10, end: 11});
});
