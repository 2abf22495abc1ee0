import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {dayOf} from "../../commands/add/day.ts";
import {draft, known, type Facts} from "../../commands/add/draft.ts";
import {filenameOf} from "../../commands/add/filename.ts";
import {understand, type ByHand} from "../../commands/add/understand.ts";
import {fileOf} from "../../commands/add/write.ts";
import {readHead} from "../../loaders/head.ts";
import {knowledge} from "../reader.ts";

const TEXT = `Peruvian Foreign Minister Javier González-Olaechea met with his Kenyan counterpart Musalia Mudavadi in Lima on Thursday.`;
const facts = (values: Partial<Record<keyof Facts, string>>): Partial<Facts> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, known(value, "test")]));
const of = (values: Partial<Record<keyof Facts, string>>, hand: ByHand = {}, text = TEXT) =>
  understand(draft("a.html", text, facts(values)), hand, knowledge);

describe("the day of publication", () => {
  it.each([
    ["2024-04-09", "2024-04-09"],
    ["2024-04-09T23:30:00-07:00", "2024-04-09"],
    ["20240409", "2024-04-09"],
    ["Tue, 09 Apr 2024 23:30:00 GMT", "2024-04-09"],
    ["Mon, 03 Jun 2024 24:00:00 GMT", "2024-06-03"],
    ["April 9, 2024, 10:15 am", "2024-04-09"],
    ["9 April 2024", "2024-04-09"],
    ["09.04.2024 10:00", "2024-04-09"],
    ["25/12/2024", "2024-12-25"],
  ])("%s is %s, as its own place wrote it", (value, day) => expect(dayOf(value)).toBe(day));

  it.each(["04/09/2024", "2024-13-45", "2024", "April 2024", "yesterday", "", "1712620800"])(
    "%s is none",
    (value) => expect(dayOf(value)).toBeNull(),
  );

  it("that is none is left out, and told", () => {
    const {head, notes} = of({published: "04/09/2024"});
    expect(head.published).toBeNull();
    expect(notes).toEqual(["published not understood: 04/09/2024"]);
  });
});

describe("what is understood", () => {
  it("names an outlet as the codebook does, by its address", () => {
    const [outlet] = knowledge.codebook.outlets.filter(({domains}) => domains?.length);
    const {head, how, reading} = of({
      outlet: "Latest news | Somebody",
      url: `https://www.${outlet!.domains![0]}/2024/1`,
    });
    expect(head.outlet).toBe(outlet!.name);
    expect(how.outlet).toBe("its address");
    expect(reading.article.side).toBe(outlet!.speaks_for ?? reading.article.side);
  });

  it("goes behind what is said by hand", () => {
    const {head, reading} = of(
      {outlet: "Courier", published: "2024-04-18"},
      {outlet: "Andina", side: "per", published: "2024-04-19"},
    );
    expect(head).toMatchObject({outlet: "Andina", side: "PER", published: "2024-04-19"});
    expect(reading.article).toMatchObject({side: "PER", side_basis: "head"});
  });

  it("has the contacts that the report will have", () => {
    expect(of({published: "2024-04-18"}).reading.accounts).toHaveLength(1);
  });

  it("holds no character that nobody sees, and tells of those that were taken out", () => {
    const {text, head, notes} = of({title: "Min\u200bisters"}, {}, `Lav\u200brov \u202eevil\u202c ${TEXT}`);
    expect(text).toContain("Lavrov evil Peruvian");
    expect(head.title).toBe("Ministers");
    expect(notes).toEqual(["taken out, nobody sees them: U+200B × 2, U+202E, U+202C"]);
  });

  it("keeps the joiners of scripts that are spelt with them", () => {
    const persian = "وزیر امور خارجه گفت که دو کشور می\u200cخواهند همکاری کنند";
    expect(of({}, {}, persian).text).toContain("\u200c");
  });

  it("refuses an address that is none of the web", () => {
    const {head, notes} = of({url: "javascript:alert(1)"});
    expect(head.url).toBeNull();
    expect(notes).toEqual(["url not understood: javascript:alert(1)"]);
  });
});

describe("a file", () => {
  it("gives back its head and its text, whatever they hold", () => {
    const line = fc.string({unit: "grapheme", maxLength: 80});
    fc.assert(
      fc.property(line, line, line, (title, outlet, body) => {
        const {head, text} = of({title, outlet}, {}, `${body}\n---\n${TEXT}`);
        expect(readHead(fileOf(head, text))).toEqual({head, text, mistakes: []});
      }),
      {numRuns: 40},
    );
  });

  it("is named in plain small letters, whatever its title", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme", minLength: 1, maxLength: 200}), (title) =>
        /^undated-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(filenameOf(of({title}))),
      ),
      {numRuns: 40},
    );
  });

  it.each([
    [
      {title: "Ministers meet", outlet: "Andina", published: "2024-04-18"},
      "2024-04-18-andina-ministers-meet",
    ],
    [
      {title: "Лавров встретился", outlet: "ТАСС", published: "2024-04-18"},
      "2024-04-18-tass-lavrov-vstretilsya",
    ],
    [
      {title: "Überraschung in Łódź: “Ça va”, l'envoyé dit"},
      "undated-uberraschung-in-lodz-ca-va-lenvoye-dit",
    ],
  ])("of %j is called %s", (values, name) => expect(filenameOf(of(values))).toBe(name));
});
