import {describe, expect, it} from "vitest";
import {detail} from "../loaders/alignments/detail.ts";
import type {ToldClaim} from "../loaders/alignments/features.ts";
import {nearness} from "../loaders/alignments/nearness.ts";
import {speakerOf} from "../loaders/alignments/voices.ts";
import {read, tablesOf} from "./reader.ts";

const claim = (...keys: string[]) => ({keys: new Set(keys)}) as ToldClaim;
const SAID = claim("w:port", "w:open", "w:ship", "w:harbour", "w:toll", "t:trade");

describe("a claim that only names what was talked of", () => {
  it("counts half against one that says something about it", () =>
    expect(detail(claim("w:discuss", "w:port", "t:trade"), SAID)).toBe(0.5));
  it("counts whole against another that only names it", () =>
    expect(detail(claim("w:discuss", "t:trade"), claim("w:port", "t:trade"))).toBe(1));
  it("is the same whichever side tells it", () => {
    const named = claim("w:discuss", "t:trade");
    expect(detail(named, SAID)).toBe(detail(SAID, named));
  });
});

describe("two claims that share their subject alone", () => {
  const OTHER = claim("w:tariff", "w:steel", "w:quota", "t:trade", "c:JPN");
  it("count half, since each may say its own about it", () => expect(detail(SAID, OTHER)).toBe(0.5));
  it("count whole where they share a word besides", () =>
    expect(detail(SAID, claim("w:toll", "w:steel", "w:quota", "t:trade"))).toBe(1));
  it("count half where both call it by its name, and each says something about it", () =>
    expect(detail(claim(...SAID.keys, "n:trade"), claim(...OTHER.keys, "n:trade"))).toBe(0.5));
  it("count whole where both call it by its name, and one only says that it was talked of", () =>
    expect(detail(claim(...SAID.keys, "n:trade"), claim(...OTHER.keys, "n:trade", "l:discuss"))).toBe(1));
  it("count whole where they share nothing that could be counted", () =>
    expect(detail(SAID, claim("w:tariff", "w:steel", "w:quota"))).toBe(1));
});

describe("two claims that name a subject each and share one word", () => {
  const FORUM = claim("s:thank", "w:forum", "w:part", "w:parliament", "n:forum");
  it("count half, since the word is of two things", () =>
    expect(detail(FORUM, claim("s:thank", "w:firm", "w:stand", "w:island", "c:JPN"))).toBe(0.5));
  it("count whole where a second word is of both", () =>
    expect(detail(FORUM, claim("s:thank", "w:part", "w:stand", "w:island", "c:JPN"))).toBe(1));
  it("count whole where one names no subject", () =>
    expect(detail(FORUM, claim("s:thank", "w:firm", "w:stand", "w:island"))).toBe(1));
});

describe("an article that leads with a meeting and goes on to others", () => {
  const visit = read(
    "Foreign Secretary Ana Rey of Peru was in Reykjavik on April 16 for a meeting with Foreign Minister of Iceland Jon " +
      "Jonsson, held on April 16.\n\nIt was decided to resume direct flights.\n\nDuring the visit Rey called on the " +
      "President of Iceland, Olof Björnsdottir.",
    {side: "PER", published: "2024-04-20"},
    "visit",
  );
  const meeting = read(
    "Foreign Minister of Iceland Jon Jonsson met in Reykjavik on April 16 with Foreign Secretary of Peru Ana Rey. The sides " +
      "agreed to restore direct flights.",
    {side: "ISL", published: "2024-04-16"},
    "meeting",
  );
  it("is compared whole with the other side's account of that meeting", () => {
    const {alignments} = tablesOf(visit, meeting);
    const claims = alignments.filter(({aspect}) => aspect === "claim");
    expect(claims.find(({right}) => right?.includes("flights"))?.left).toContain("flights");
  });
});

describe("claims that say the same in other words", () => {
  const said = (side: "PER" | "ISL", words: string) =>
    read(
      `Foreign Minister of Peru Ana Rey met in Lima on April 16 with Foreign Minister of Iceland Jon Jonsson.\n\n${words}`,
      {side},
      side,
    );
  it.each([
    ["The ministers agreed to keep in contact.", "Both said that they would stay in touch."],
    ["Their pact is not directed against anyone.", "What they do targets no third party, they said."],
    [
      "The accords of both presidents must be carried further.",
      "They will follow through on what the accords of the presidents in Cusco last November set out.",
    ],
    ["Disputes must be settled by peaceful means.", "Only a political settlement can bring quiet."],
    ["Both spoke out for free trade.", "They are for making trade freer and easier."],
    ["They had a frank conversation on whales.", "The ministers were candid with each other on whales."],
    ["Shuttle diplomacy has been resumed.", "Mutual visits are restored."],
    ["More crude is to come from Cusco.", "They want oil to flow from Cusco."],
    ["Words of sympathy came over the downpour.", "She offered condolences for the floods."],
    ["No bloc is to be formed, they said.", "Both said that they want no alliance."],
    ["Foreign policy coordination is to go on.", "They will act together in multilateral forums."],
    ["A protocol on whales was signed.", "They put their names to a memorandum on whales."],
    ["Joint production of nets was agreed on.", "They spoke for co-development of fishing nets."],
    ["They hailed the conclusion of negotiations.", "Both spoke of the end of the talks as good news."],
    ["Rey raised the safety of minorities.", "The security of minority communities was brought up."],
    [
      "The next consultations are to be held in Cusco in the second quarter of 2025.",
      "The next consultation will take place in Cusco next year.",
    ],
  ])("are shared: %s = %s", (one, other) => {
    const shared = tablesOf(said("PER", one), said("ISL", other)).alignments.filter(
      ({aspect, relation}) => aspect === "claim" && relation === "shared",
    );
    expect(shared.map(({left}) => `${left}.`)).toContain(other);
  });
});

it("what is remarkable about a meeting is told beside it", () => {
  const peru = read(
    "Foreign Minister of Peru Ana Rey met Foreign Minister of Iceland Jon Jonsson in Lima on April 16.",
    {side: "PER"},
    "per",
  );
  const iceland = read(
    "Foreign Minister of Iceland Jon Jonsson met Foreign Minister of Peru Ana Rey in Lima on April 16, the first visit by a fisheries minister in ten years.",
    {side: "ISL"},
    "isl",
  );
  const claims = tablesOf(peru, iceland).alignments.filter(({aspect}) => aspect === "claim");
  expect(claims.map(({relation, left}) => [relation, left?.includes("ten years")])).toEqual([
    ["shared", false],
    ["left-only", true],
  ]);
});

describe("a claim is not cut", () => {
  const LEAD =
    "Foreign Minister of Peru Ana Rey met Foreign Minister of Iceland Jon Jonsson in Lima on April 16.\n\n";
  const claims = (words: string) =>
    tablesOf(read(`${LEAD}${words}`, {side: "PER"}, "per"), read(LEAD, {side: "ISL"}, "isl"))
      .alignments.filter(({aspect, relation}) => aspect === "claim" && relation === "right-only")
      .map(({right}) => right);
  it.each([
    "Peru and Iceland, she said, had seen their trade grow for several years",
    "The accords that he reached with her in May and in Cusco are being put into effect",
  ])("%s", (words) => expect(claims(`${words}.`)).toEqual([words]));
  it("where who speaks is named behind it, unless something else follows", () =>
    expect(claims("Trade in fish grows, Rey said, adding that whales must live.")).toHaveLength(2));
});

describe("a sentence that tells of a call and of what was said in it", () => {
  const told =
    "Foreign Minister of Iceland Jon Jonsson telephoned Foreign Minister of Peru Ana Rey on April 16.";
  const both = (words: string) =>
    tablesOf(read(told, {side: "ISL"}, "isl"), read(words, {side: "PER"}, "per")).alignments.filter(
      ({aspect}) => aspect === "claim",
    );
  it.each([
    "In a telephone conversation with Foreign Minister of Iceland Jon Jonsson on April 16, Foreign Minister of Peru Ana Rey said that the harbour of Callao must have deeper water for larger ships.",
    "The harbour of Callao must have deeper water for larger ships, Foreign Minister of Peru Ana Rey said in a telephone conversation with Foreign Minister of Iceland Jon Jonsson on April 16.",
  ])("shares the call alone with one that tells the call: %s", (words) => {
    const claims = both(words);
    expect(claims.find(({right}) => right?.includes("harbour"))?.relation).toBe("right-only");
    expect(claims.find(({relation}) => relation === "shared")?.right).toContain("conversation");
  });
});

describe("what is said of one subject", () => {
  const reading = {article: {published: null}};
  const by = (speaker: string | null, ...keys: string[]) =>
    ({
      keys: new Set(keys),
      quantities: [],
      tells: new Set(),
      home: null,
      background: false,
      speaker,
      reading,
    }) as unknown as ToldClaim;
  it.each([
    ["counts half where each side's minister says it", "PER", "ISL", 0.5],
    ["counts whole where one country's words stand on both sides", "PER", "PER", 1],
    ["counts whole where one of the two is said by both sides, or by nobody", "PER", null, 1],
  ])("%s", (_, one, other, share) => expect(nearness(by(one), by(other), new Set())).toBe(share));
  it("counts whole where both name one town", () =>
    expect(nearness(by("PER", "p:Cusco"), by("ISL", "p:Cusco"), new Set())).toBe(1));
  it("counts whole where both give one number", () => {
    const goal = [{kind: "money", value: 15e9, hedged: false, unit: ["dollar"]}];
    const [one, other] = ["PER", "ISL"].map((side) => ({...by(side), quantities: goal}) as ToldClaim);
    expect(nearness(one!, other!, new Set())).toBe(1);
  });

  it("counts whole where one side tells it as a contact to come, and both say much alike", () => {
    const feast = ["w:feast", "w:attend", "w:harbour"];
    const planned = (...keys: string[]) => ({...by(null, ...keys), tells: new Set(["visit"])}) as ToldClaim;
    expect(nearness(planned(...feast), by(null, ...feast), new Set())).toBe(1);
    expect(nearness(planned("w:feast"), by(null, "w:feast"), new Set())).toBe(0.4);
  });

  it("is given to the country whose minister says it, and to nobody where both say it", () => {
    const reading = read(
      "Foreign Minister of Peru Ana Rey met Foreign Minister of Iceland Jon Jonsson in Lima.\n\nRey stressed that lanes must stay open. The two ministers agreed that trade must grow.",
      {side: "PER"},
    );
    const spanOf = (words: string) => {
      const start = reading.document.text.indexOf(words);
      return {start, end: start + words.length};
    };
    expect(speakerOf(reading, spanOf("lanes must stay open"))).toBe("PER");
    expect(speakerOf(reading, spanOf("trade must grow"))).toBeNull();
    expect(speakerOf(reading, spanOf("in Lima"))).toBeNull();
  });
});
