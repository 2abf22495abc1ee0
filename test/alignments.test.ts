import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readInitiative} from "../loaders/alignments/initiative.ts";
import {prepareWording} from "../loaders/alignments/wording.ts";
import type {Alignment, Tables} from "../loaders/schema.ts";
import {knowledge, read, tablesOf} from "./reader.ts";

const wording = prepareWording(knowledge);

/** Two readouts of one invented meeting, an agency that relays the first, and a wire of a third country with both sides' words. */
const PERU =
  "Foreign Minister of Peru Ana Rey met in Lima on April 16 with Foreign Minister of Iceland Jon Jonsson.\n\n" +
  "The two sides agreed to open direct flights. Rey said that trade had reached $200 million. Fishing quotas were " +
  "also discussed. The meeting took place at the initiative of the Icelandic side.";
const ICELAND =
  "Foreign Minister of Iceland Jon Jonsson met Foreign Minister of Peru Ana Rey in Lima on April 17 at the request of " +
  "the Peruvian side.\n\nThe ministers agreed on direct flights. Jonsson said that trade had reached $300 million. He " +
  "invited Rey to visit Reykjavik.";
const AGENCY =
  "Foreign Minister of Peru Ana Rey met in Lima on April 16 with Foreign Minister of Iceland Jon Jonsson, the agency " +
  "reports.\n\nThe two sides agreed to open direct flights. Rey also proposed a treaty on the protection of whales.";
const WIRE =
  "Foreign Minister of Peru Ana Rey met in Lima on April 16 with Foreign Minister of Iceland Jon Jonsson.\n\n" +
  "Rey said that Peru would buy Icelandic geothermal turbines. Jonsson said that Iceland would lower its tariffs on " +
  "avocados.";

const peru = read(PERU, {side: "PER"}, "peru");
const iceland = read(ICELAND, {side: "ISL"}, "iceland");
const agency = read(AGENCY, {side: "PER"}, "agency");
const wire = read(WIRE, {side: "ITA"}, "wire");

type Row = [relation: string, left: string | null, right: string | null];
const rowsOf = ({alignments}: Tables, aspect: Alignment["aspect"] = "claim"): Row[] =>
  alignments.filter((row) => row.aspect === aspect).map(({relation, left, right}) => [relation, left, right]);
/** The claims under a relation, left against right. */
const told = (tables: Tables, relation: Alignment["relation"]) =>
  rowsOf(tables)
    .filter((row) => row[0] === relation)
    .map(([, left, right]) => [left, right]);
/** Which articles tell the claim that has these words. */
const tellers = ({alignments, evidence}: Tables, words: string) => {
  const row = alignments.find(
    ({aspect, left, right}) => aspect === "claim" && `${left} ${right}`.includes(words),
  );
  return evidence.filter(({record}) => record === row?.id).map(({role, article}) => `${role}: ${article}`);
};

describe("two readouts of one meeting", () => {
  const tables = tablesOf(peru, iceland);
  it("share what both tell, each in its own words", () =>
    expect(told(tables, "shared")).toContainEqual([
      "The ministers agreed on direct flights",
      "The two sides agreed to open direct flights",
    ]));
  it("are held against each other sides in the order of their codes", () =>
    expect(tables.alignments.map((row) => `${row.left_side} ${row.right_side}`)).toEqual(
      tables.alignments.map(() => "ISL PER"),
    ));
  it("stand alone with what the other does not tell", () => {
    expect(told(tables, "left-only")).toEqual([["He invited Rey to visit Reykjavik", null]]);
    expect(told(tables, "right-only")).toEqual([[null, "Fishing quotas were also discussed"]]);
  });
  it("contradict each other on the day", () =>
    expect(rowsOf(tables, "date")).toEqual([["conflicting", "April 17", "April 16"]]));
  it("contradict each other on a number that counts the same thing", () =>
    expect(told(tables, "conflicting")).toContainEqual([
      "Jonsson said that trade had reached $300 million",
      "Rey said that trade had reached $200 million",
    ]));
  it("contradict each other on who asked for it", () =>
    expect(told(tables, "conflicting")).toContainEqual([
      "at the request of the Peruvian side",
      "at the initiative of the Icelandic side",
    ]));
  it("agree on the place", () => expect(rowsOf(tables, "place")).toEqual([["shared", "Lima", "Lima"]]));
});

it("two adjectives before one noun are one claim, though the second is a verb elsewhere", () => {
  const free = read(`${PERU} Rey wanted to uphold a free and open sea lane.`, {side: "PER"}, "free");
  expect(told(tablesOf(free, iceland), "right-only")).toContainEqual([
    null,
    "Rey wanted to uphold a free and open sea lane",
  ]);
});

describe("who asked for a contact", () => {
  const asked = (words: string) =>
    rowsOf(
      tablesOf(
        read(`Foreign Minister of Peru Ana Rey met in Lima on April 16 with ${words}`, {side: "PER"}, "p"),
        iceland,
      ),
    )
      .filter(([, left]) => left === "at the request of the Peruvian side")
      .map(([relation, , right]) => [relation, right]);
  it.each([
    [
      "Foreign Minister of Iceland Jon Jonsson at the latter's request.",
      "conflicting",
      "at the latter's request",
    ],
    [
      "Foreign Minister of Iceland Jon Jonsson, who had requested the meeting.",
      "conflicting",
      "Foreign Minister of Iceland Jon Jonsson, who had requested the meeting",
    ],
    ["Foreign Minister of Iceland Jon Jonsson at Peru's initiative.", "shared", "at Peru's initiative"],
    [
      "Foreign Minister of Iceland Jon Jonsson. He praised Iceland's initiative on whales.",
      "left-only",
      null,
    ],
  ])("is read in “%s”", (words, relation, right) => expect(asked(words)).toEqual([[relation, right]]));

  const PERU_MINISTER = "Foreign Minister of Peru Ana Rey";
  const ICELAND_MINISTER = "Foreign Minister of Iceland Jon Jonsson";
  it.each([
    [`${PERU_MINISTER} spoke by phone with ${ICELAND_MINISTER}, who called her today.`, "ISL"],
    [`${PERU_MINISTER} spoke by phone with ${ICELAND_MINISTER}, who called her a friend.`, undefined],
    [`${PERU_MINISTER} today telephoned ${ICELAND_MINISTER}.`, "PER"],
    [`${PERU_MINISTER} called ${ICELAND_MINISTER} a friend of the sea.`, undefined],
    [`${PERU_MINISTER} held a phone call with ${ICELAND_MINISTER}, initiated by the Icelandic side.`, "ISL"],
    [`${PERU_MINISTER} met ${ICELAND_MINISTER} over the fund initiated by the Icelandic side.`, undefined],
    [`In a phone call to ${PERU_MINISTER} on Monday, ${ICELAND_MINISTER} praised the fishermen.`, "ISL"],
    [`${ICELAND_MINISTER} received a phone call on Monday from ${PERU_MINISTER}.`, "PER"],
    [`${PERU_MINISTER} and ${ICELAND_MINISTER} spoke by phone on the initiative of Reykjavik.`, "ISL"],
  ])("is read from “%s”: %s", (text, country) => {
    const parties = {people: new Set<string>(), countries: new Set(["PER", "ISL"])};
    expect(readInitiative(read(text), parties, wording)?.country).toBe(country);
  });
});

describe("several articles of one side", () => {
  const tables = tablesOf(peru, iceland, agency);
  it("are one account: there is one row for what both tell", () =>
    expect(told(tables, "shared").filter(([, right]) => right?.includes("flights"))).toHaveLength(1));
  it("are named beside what they relay", () =>
    expect(tellers(tables, "direct flights")).toEqual(["left: iceland", "right: peru", "right: agency"]));
  it("are not folded where they give different numbers", () => {
    const other = read(
      AGENCY.replace("Rey also", "Rey said that trade had reached $250 million. Rey also"),
      {side: "PER"},
      "agency",
    );
    const sums = told(tablesOf(peru, iceland, other), "conflicting").map(([, right]) => right);
    expect(sums).toContain("Rey said that trade had reached $250 million");
    expect(sums).toContain("Rey said that trade had reached $200 million");
  });
  it("each tell for their side what the others leave out", () =>
    expect(told(tables, "right-only")).toContainEqual([
      null,
      "Rey also proposed a treaty on the protection of whales",
    ]));
});

describe("claims that spell a word or name a visit in their own way", () => {
  const heldAgainst = (ours: string, theirs: string) =>
    told(
      tablesOf(
        read(PERU.replace("Fishing quotas were also discussed.", ours), {side: "PER"}, "peru"),
        read(ICELAND.replace("He invited Rey to visit Reykjavik.", theirs), {side: "ISL"}, "iceland"),
      ),
      "shared",
    );
  it("are one in British and American English", () =>
    expect(
      heldAgainst("Harbour defences need colourful armour.", "Colorful harbor armor was shown."),
    ).toContainEqual(["Colorful harbor armor was shown", "Harbour defences need colourful armour"]));
  it("are one where both tell of a visit of somebody else of a party's country", () =>
    expect(
      heldAgainst(
        "The ministers gave high marks to what came of Prime Minister of Peru Juan Quispe's long visit to Iceland.",
        "Jonsson said that the trip of Prime Minister of Peru Juan Quispe to Iceland had opened many old doors.",
      ),
    ).toContainEqual([
      "Jonsson said that the trip of Prime Minister of Peru Juan Quispe to Iceland had opened many old doors",
      "The ministers gave high marks to what came of Prime Minister of Peru Juan Quispe's long visit to Iceland",
    ]));
});

describe("an article of a third country that gives both sides' words", () => {
  const tables = tablesOf(peru, iceland, wire);
  it("is split by attribution", () => {
    expect(tellers(tables, "avocados")).toEqual(["left: wire"]);
    expect(tellers(tables, "turbines")).toEqual(["right: wire"]);
  });
  it("tells for both that the contact took place", () =>
    expect(tellers(tables, "met in Lima")).toEqual([
      "left: iceland",
      "left: wire",
      "right: peru",
      "right: wire",
    ]));
  it("is not held against itself", () => expect(tablesOf(wire).alignments).toEqual([]));
  it("is told for the side whose ministry it cites, whomever that ministry quotes", () => {
    const citing = WIRE.replace("Jonsson.", "Jonsson, ANSA reports citing the Peruvian Foreign Ministry.");
    const relayed = tablesOf(iceland, read(citing, {side: "ITA"}, "wire"));
    expect(tellers(relayed, "avocados")).toEqual(["right: wire"]);
    expect(tellers(relayed, "turbines")).toEqual(["right: wire"]);
  });
  it("is split where the other speaks for himself, whichever ministry it cites", () => {
    const heard = WIRE.replace(
      "Jonsson said that Iceland would lower its tariffs on avocados.",
      "ANSA reports citing the Peruvian Foreign Ministry. Jonsson told reporters that Iceland would lower its tariffs on avocados.",
    );
    const relayed = tablesOf(peru, iceland, read(heard, {side: "ITA"}, "wire"));
    expect(tellers(relayed, "avocados")).toEqual(["left: wire"]);
  });
});

describe("a readout that does not say whose it is", () => {
  /** Gives nobody's words, has no head, and names Peru's minister first. */
  const nobodys = read(
    "Ana Rey, Foreign Minister of Peru, met in Lima on April 16 with Foreign Minister of Iceland Jon Jonsson. Jonsson " +
      "said that whales would be protected.",
    {side: null},
    "n",
  );
  it("is that of the party it names first, where the other has an account of its own", () => {
    expect(nobodys.article.side).toBeNull();
    expect(rowsOf(tablesOf(nobodys, iceland), "place")).toEqual([["shared", "Lima", "Lima"]]);
  });
});

describe("a side that tells twice that the contact took place", () => {
  it("leaves nothing for the other to leave out: the second telling is matched with the other's lead", () => {
    const twice = read(
      PERU.replace("Fishing", "The old library saw talks between Peru and Iceland on April 16. Fishing"),
      {side: "PER"},
      "peru",
    );
    const rows = rowsOf(tablesOf(twice, iceland)).filter(([, , right]) => right?.includes("library"));
    expect(rows).toEqual([
      [
        "shared",
        "Foreign Minister of Iceland Jon Jonsson met Foreign Minister of Peru Ana Rey in Lima on April 17 at the request of the Peruvian side",
        "The old library saw talks between Peru and Iceland on April 16",
      ],
    ]);
  });
});

describe("the format of a contact", () => {
  const formats = (words: string) =>
    tablesOf(peru, read(ICELAND.replace("met Foreign", words), {side: "ISL"}, "iceland"))
      .alignments.filter(({aspect}) => aspect === "format")
      .map(({relation, score}) => [relation, score]);
  it("is shared in full where both call it the same", () =>
    expect(formats("met Foreign")).toEqual([["shared", 1]]));
  it("is shared by half where one side's meeting is the other's consultations", () =>
    expect(formats("held consultations with Foreign")).toEqual([["shared", 0.5]]));
});

describe("the place of a contact", () => {
  const places = (town: string) =>
    rowsOf(tablesOf(peru, read(ICELAND.replace("Lima", town), {side: "ISL"}, "iceland")), "place");
  it("is one where two towns lie within 40 kilometres", () =>
    expect(places("Callao")).toEqual([["shared", "Callao", "Lima"]]));
  it("is contradicted by a town farther off", () =>
    expect(places("Cusco")).toEqual([["conflicting", "Cusco", "Lima"]]));
});

const ALL = [peru, iceland, agency, wire];
const order = fc.shuffledSubarray(ALL, {minLength: 2});
const spans = ({alignments, evidence}: Tables) => {
  const ids = new Set(alignments.map(({id}) => id));
  return evidence.filter(({record}) => ids.has(record));
};

describe("whatever the articles", () => {
  it("every row's words stand in its article, and each side that speaks has some", () =>
    fc.assert(
      fc.property(order, (readings) => {
        const tables = tablesOf(...readings);
        const texts = new Map(readings.map(({article, document}) => [article.id, document.text]));
        for (const {article, start, end, exact} of spans(tables))
          expect(texts.get(article)!.slice(start, end)).toBe(exact);
        for (const row of tables.alignments)
          for (const hand of ["left", "right"] as const)
            expect(spans(tables).some(({record, role}) => record === row.id && role === hand)).toBe(
              row[hand] !== null,
            );
      }),
      {numRuns: 20},
    ));
  it("silence is never a contradiction, nor is it shared", () =>
    fc.assert(
      fc.property(order, (readings) => {
        for (const {relation, left, right} of tablesOf(...readings).alignments)
          expect(left === null || right === null).toBe(/only/.test(relation));
      }),
      {numRuns: 20},
    ));
  it("their order is of no account", () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(ALL, {minLength: ALL.length}), (readings) => {
        const tables = tablesOf(...readings);
        expect([tables.alignments, spans(tables)]).toEqual([
          tablesOf(...ALL).alignments,
          spans(tablesOf(...ALL)),
        ]);
      }),
      {numRuns: 20},
    ));
  it("articles on other contacts change nothing", () => {
    const others = [
      read(
        "Foreign Minister of Norway Kari Berg met Foreign Minister of Ghana Kofi Mensah in Oslo on April 3.",
        {side: "NOR"},
        "n",
      ),
      read(
        "Foreign Minister of Ghana Kofi Mensah met Foreign Minister of Norway Kari Berg in Oslo on April 3.",
        {side: "GHA"},
        "g",
      ),
    ];
    const own = tablesOf(peru, iceland).alignments;
    const among = tablesOf(...others, peru, iceland).alignments;
    expect(among.length).toBeGreaterThan(own.length);
    expect(among.filter(({left_side}) => left_side === "ISL")).toEqual(own);
  });
  it("whoever stands left, the same is told by both: sides swap and nothing else does", () => {
    // Argentina's code comes before Iceland's, Peru's after it.
    const turned = (text: string) => text.replaceAll("Peruvian", "Argentine").replaceAll("Peru", "Argentina");
    const argentine = tablesOf(
      read(turned(PERU), {side: "ARG"}, "peru"),
      read(turned(ICELAND), {side: "ISL"}, "iceland"),
    );
    const mirror: Record<string, string> = {"left-only": "right-only", "right-only": "left-only"};
    const swapped = rowsOf(tablesOf(peru, iceland)).map(
      ([relation, left, right]) =>
        [mirror[relation] ?? relation, right && turned(right), left && turned(left)] as Row,
    );
    const sorted = (rows: Row[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(sorted(rowsOf(argentine))).toEqual(sorted(swapped));
  });
});
