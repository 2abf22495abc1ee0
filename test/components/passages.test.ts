import {expect, test} from "vitest";
import {withSentences} from "../../src/components/passages.ts";

test("a passage is shown with every sentence that it touches, and alone where there is none", () => {
  const sentences = [
    {start: 0, end: 10},
    {start: 11, end: 20},
    {start: 21, end: 30},
  ];
  expect(withSentences({start: 8, end: 12}, sentences)).toEqual({start: 0, end: 20});
  expect(withSentences({start: 10, end: 11}, sentences)).toEqual({start: 10, end: 11});
});
