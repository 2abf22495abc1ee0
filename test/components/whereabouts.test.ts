import {describe, expect, test} from "vitest";
import type {Alignment, Contact, Evidence} from "../../loaders/schema.ts";
import {readState} from "../../src/components/address.ts";
import {lastingLink} from "../../src/components/links.ts";
import {similarTo, whereIs, type Tables} from "../../src/components/whereabouts.ts";

const told = "Ana Rey received Jon Lund in Lima on Tuesday.";
const claim = "Both sides welcomed the new ferry line.";
const text = `${told} ${claim} Nobody signed.`;

const sentencesOf = (article: string, whole: string) =>
  [...whole.matchAll(/[^.]+\./g)].map(({0: found, index}) => {
    const exact = found.trim();
    const start = index + found.length - exact.length;
    return {article, start, end: start + exact.length, exact};
  });

const at = (words: string, whole = text) => ({
  start: whole.indexOf(words),
  end: whole.indexOf(words) + words.length,
});

/** A report in which one contact is told by "received" and one claim is compared. */
function report({id = "undated-lund-rey", article = "lima", whole = text} = {}): Tables {
  const row = {article, rule: "x"};
  const evidence: Evidence[] = [
    {...row, record: id, role: "cue", ...at("received", whole), exact: "received"},
    {...row, record: "a1", role: "left", ...at("welcomed", whole), exact: "welcomed"},
  ];
  return {
    contacts: [{id}] as Contact[],
    alignments: [{id: "a1", contact: id, aspect: "claim"}] as Alignment[],
    evidence: evidence.filter(({start}) => start >= 0),
    sentences: sentencesOf(article, whole),
  };
}

const link = (kind: "contact" | "claim", exact: string) =>
  readState(new URL(lastingLink(kind, "undated-lund-rey", {article: "lima", exact, ...at(exact)})).hash);
const contact = link("contact", told);

describe("a lasting link to a contact", () => {
  test("leads to its page", () => {
    expect(whereIs(contact, report())).toMatchObject({
      to: expect.stringMatching(/contact\/undated-lund-rey\.html$/),
      said: "",
    });
  });

  test("leads to it under another id, once its day is known, and says what it was called", () => {
    const {to, said} = whereIs(contact, report({id: "2024-04-16-lund-rey"}));
    expect(to).toMatch(/contact\/2024-04-16-lund-rey\.html$/);
    expect(said).toContain("undated-lund-rey");
  });

  test("leads to it in an edited text, and under another file's name", () => {
    for (const changed of [
      {whole: `Corrected. ${text.replace("on Tuesday", "on Wednesday")}`, id: "2024-04-17-lund-rey"},
      {article: "lima-talks", id: "2024-04-16-lund-rey"},
    ])
      expect(whereIs(contact, report(changed)).to).toMatch(new RegExp(`contact/${changed.id}\\.html$`));
  });

  test("says so where the sentence tells of no contact any more, and names what is like it", () => {
    const other = report({id: "2023-05-01-lund-rey", whole: "Jon Lund received Ana Rey in Oslo."});
    const {to, said} = whereIs(contact, {
      ...other,
      sentences: [...other.sentences, ...sentencesOf("lima", text)],
    });
    expect(to).toBeNull();
    expect(said).toContain("no contact is read in them");
    expect(similarTo("undated-lund-rey", other.contacts).map(({id}) => id)).toEqual(["2023-05-01-lund-rey"]);
  });

  test("says so where the words are gone", () => {
    const {to, said} = whereIs(
      contact,
      report({id: "2020-kim-moon", whole: "Kim received Moon at the border."}),
    );
    expect(to).toBeNull();
    expect(said).toMatch(/No article .* has the words/);
  });
});

describe("a lasting link to a claim", () => {
  test("leads to its comparison, whatever the contact is called by now", () => {
    const {to} = whereIs(link("claim", claim), report({id: "2024-04-16-lund-rey"}));
    expect(to).toMatch(/comparisons\.html#claim=a1&contact=2024-04-16-lund-rey$/);
  });

  test("is told from one of which its words are a part", () => {
    const base = report();
    const whole = {...base.evidence[1]!, record: "a2", ...at(claim), exact: claim};
    const tables = {
      ...base,
      evidence: [base.evidence[1]!, whole],
      alignments: [...base.alignments, {...base.alignments[0]!, id: "a2"}],
    };
    expect(whereIs(link("claim", claim), tables).to).toContain("claim=a2");
    expect(whereIs(link("claim", "welcomed"), tables).to).toContain("claim=a1");
  });

  test("says so where its words are no longer compared", () => {
    expect(whereIs(link("claim", "Nobody signed."), report())).toMatchObject({to: null});
  });
});

test("a page of an article that has another name is found by the words of the link, and else said to be gone", () => {
  const words = readState(`#kind=sentence&article=old&at=0-5&quote=${encodeURIComponent(claim)}`);
  expect(whereIs(words, report()).to).toMatch(/article\/lima\.html#/);
  expect(whereIs({kind: "sentence", article: "old"}, report())).toMatchObject({to: null});
});
