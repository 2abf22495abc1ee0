import {expect, test} from "vitest";
import {
  capital,
  counted,
  inSentence,
  joined,
  labelInSentence,
  listed,
  possessive,
} from "../../src/components/words.ts";

test("small numbers are words, large ones have their thousands parted", () => {
  expect([0, 1, 2, 9, 10, 12_000].map((n) => counted(n, "contact"))).toEqual([
    "no contacts",
    "one contact",
    "two contacts",
    "nine contacts",
    "10 contacts",
    "12,000 contacts",
  ]);
  expect(counted(2, "person", "people")).toBe("two people");
});

test("lists end in an and", () => {
  expect([[], ["A"], ["A", "B"], ["A", "B", "C"]].map(listed)).toEqual(["", "A", "A and B", "A, B and C"]);
  expect(joined(["A, of X", "B", "C"], "; ").join("")).toBe("A, of X; B; and C");
});

test("countries take the article and the genitive that English gives them", () => {
  expect(["Russia", "United States", "Philippines", "European Union"].map(inSentence)).toEqual([
    "Russia",
    "the United States",
    "the Philippines",
    "the European Union",
  ]);
  expect(["China", "United States"].map(possessive)).toEqual(["China’s", "the United States’"]);
  expect(capital(possessive("United States"))).toBe("The United States’");
});

test("a topic inside a sentence is small unless it may be a name", () => {
  const written = ["presidential elections", "Pacific islands", "Ukrainian crisis"];
  const labels = ["Elections", "War in and around Ukraine", "Korean Peninsula", "Taiwan", "BRICS"];
  expect(labels.map((label) => labelInSentence(label, written))).toEqual([
    "elections",
    "war in and around Ukraine",
    "Korean Peninsula",
    "Taiwan",
    "BRICS",
  ]);
  expect(labelInSentence("Pacific islands", written)).toBe("Pacific islands");
  expect(labelInSentence("Culture, education and people", written)).toBe("culture, education and people");
  expect(labelInSentence("Iran's nuclear programme", written)).toBe("Iran's nuclear programme");
});
