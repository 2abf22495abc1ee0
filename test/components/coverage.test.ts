import {expect, test} from "vitest";
import {languageSentence, outletsOf, outletsTitle} from "../../src/components/coverage-outlets.ts";
import {heardOf, heardTitle} from "../../src/components/coverage-sides.ts";
import {article, contact, country} from "./records.ts";

test("a country is heard where an article of its own side tells of its contact", () => {
  const all = heardOf([
    contact({countries: ["ECU", "PER"], sides: ["ECU"]}),
    contact({id: "d", countries: ["ECU", "PER"], sides: ["ECU", "PER"]}),
    contact({id: "e", countries: ["PER", "USA"], sides: []}),
  ]);
  expect(all.map(({country, told, untold}) => [country, told.length, untold.length])).toEqual([
    ["PER", 1, 2],
    ["ECU", 2, 0],
    ["USA", 0, 1],
  ]);
  expect(heardTitle(all, country)).toBe("Peru’s own account is missing for two of its three contacts");
  expect(heardTitle(heardOf([contact({countries: ["ECU"], sides: ["ECU"]})]), country)).toBe(
    "Every contact is told by each side that took part",
  );
});

test("an outlet is one for each side and language, and the title says in how many months the fullest was read", () => {
  const read = [
    article({outlet: "Andina", side: "PER", published: "2024-01-03"}),
    article({id: "b", outlet: "Andina", side: "PER", published: "2024-03-03"}),
    article({id: "c", outlet: "El Telégrafo", side: "ECU", published: "2024-01-09"}),
  ];
  const outlets = outletsOf(read);
  expect(outlets.map(({outlet, articles}) => [outlet, articles.length])).toEqual([
    ["Andina", 2],
    ["El Telégrafo", 1],
  ]);
  expect(outletsTitle(outlets, ["2024-01", "2024-02", "2024-03"])).toBe(
    "No outlet is read in more than two of three months",
  );
  expect(outletsTitle(outlets.slice(1), ["2024-01"])).toBe("One outlet, read in one of one month");
  expect(outletsTitle(outlets, ["2024"])).toBe("Two outlets of two are read in each of one year");
});

test("what is not read for its language is told", () => {
  const [en, es] = [{language: "en"}, {language: "es"}];
  expect(languageSentence([en, en])).toMatch(/^All are in English, the only language that is read/);
  expect(languageSentence([en, es])).toBe(
    "One article of two is in Spanish, and nothing is drawn from it: only English is read.",
  );
});
