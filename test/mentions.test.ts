import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {skeleton} from "../loaders/mentions/names.ts";
import {overlaps} from "../loaders/span.ts";
import {fold} from "../loaders/tokens.ts";
import {read, tablesOf} from "./reader.ts";

const mentionsOf = (text: string) => read(text).mentions;
const rowsOf = (text: string) => tablesOf(read(text)).mentions;

/** Name, country and title of everybody whom a text names. */
const peopleOf = (text: string) =>
  mentionsOf(text)
    .filter((mention) => mention.kind === "person")
    .map(({label, country, role}) => [label, country, role]);

describe("a person", () => {
  it("who is in no codebook is found by a title, with country and office", () => {
    expect(
      peopleOf("Peruvian Foreign Minister Rosa Quispe met Icelandic Prime Minister Jon Sigurdsson."),
    ).toEqual([
      ["Rosa Quispe", "PER", "Foreign Minister"],
      ["Jon Sigurdsson", "ISL", "Prime Minister"],
    ]);
  });

  it.each([
    ["Foreign Minister of Peru Rosa Quispe arrived.", "PER"],
    ["Peru's Foreign Minister Rosa Quispe arrived.", "PER"],
    ["The Peruvian foreign minister, Rosa Quispe, arrived.", "PER"],
    ["Rosa Quispe, Foreign Minister of Peru, arrived.", "PER"],
    ["Rosa Quispe, the Peruvian foreign minister, arrived.", "PER"],
    ["[Peruvian Foreign Minister] Rosa Quispe arrived.", "PER"],
    ["Special Envoy of Korea Rosa Quispe arrived.", "KOR"],
    ["Peruvian Foreign Minister H.E. Mrs. Rosa Quispe arrived.", "PER"],
    ["Deputy Director of the Peruvian Academy (Fish and Wool), Rosa Quispe, arrived.", "PER"],
    ["Rosa Quispe, Politburo member and Secretary of the Party Committee of Peru, arrived.", "PER"],
    ["The Peruvian delegation was led by Rosa Quispe.", "PER"],
    ["Minister of Water and Irrigation of Peru Rosa Quispe arrived.", "PER"],
    ["Peruvian African Union Affairs Minister Rosa Quispe arrived.", "PER"],
    ["Minister of Foreign and CARICOM Affairs Rosa Quispe arrived.", null],
    ["Peru's Minister of Labour and Social Guarantees Rosa Quispe arrived.", "PER"],
    [
      "Director of the Department of International Organisations of the Peruvian Foreign Ministry Rosa Quispe arrived.",
      "PER",
    ],
    [
      "Head of the Department of New Challenges and Threats of the Ministry of Foreign Affairs of Peru Rosa Quispe arrived.",
      "PER",
    ],
    [
      "Chair of the Peruvian Committee on Trade and Inter-Parliamentary Connexions Rosa Quispe arrived.",
      "PER",
    ],
    ["The Ambassador of Peru in Reykjavik, H.E. Rosa Quispe, arrived.", "PER"],
    ["Rosa Quispe, Director-General for Europe at the Peruvian foreign ministry, arrived.", "PER"],
    ["The Peruvian Ministry of Foreign Affairs' director for Asia Rosa Quispe arrived.", "PER"],
    ["A Peruvian delegation led by Deputy Trade Minister Rosa Quispe arrived.", "PER"],
    ["A delegation of the Peruvian Congress headed by its Speaker Rosa Quispe arrived.", "PER"],
    ["Peru's Congress Speaker Rosa Quispe arrived.", "PER"],
    ["Rosa Quispe, who leads the Peruvian group, arrived.", "PER"],
    ["Rosa Quispe (right), who also chairs the Peruvian Senate, arrived.", "PER"],
    ["A Peruvian delegation with Senator Rosa Quispe at its head arrived.", "PER"],
    ["A Peruvian delegation under Senator Rosa Quispe arrived.", "PER"],
    ["A group of Peruvian lawmakers, under Senator Rosa Quispe, arrived.", "PER"],
    ["Rosa Quispe, who heads the department for Iceland of the Peruvian Foreign Ministry, arrived.", "PER"],
    ["Rosa Quispe, head of the counter-terrorism division of the Peruvian Foreign Ministry, arrived.", "PER"],
    ["Rosa Quispe, director of the department of consular affairs of the Peruvian Foreign Ministry.", "PER"],
    ["Rosa Quispe, chief of the fisheries section at the Peruvian Foreign Ministry, arrived.", "PER"],
    ["Peru's ties with Norway grew under Foreign Minister Rosa Quispe.", null],
    ["The Peruvian Special Envoy for the Sahel Rosa Quispe arrived.", "PER"],
    ["Peru's special envoy for the Horn of Africa, Rosa Quispe, arrived.", "PER"],
    ["Adviser to the Peruvian President Rosa Quispe arrived.", "PER"],
    ["The Special Envoy to Peru Rosa Quispe arrived.", null],
    ["European Commissioner for Trade Rosa Quispe arrived.", "EUE"],
    ["The Minister of Foreign Affairs, European Union and Cooperation of Peru, Rosa Quispe, arrived.", "PER"],
  ])("may stand with the title on either side: %s", (text, country) => {
    expect(peopleOf(text).map(([label, from]) => [label, from])).toEqual([["Rosa Quispe", country]]);
  });

  it.each([
    "Rosa Quispe, who led protests against Iceland, spoke.",
    "The army removed Rosa Quispe, leading to protests in Chile.",
    "Rosa Quispe, who headed to Norway, spoke.",
  ])("is of no country by what lies behind a verb of leading: %s", (text) => {
    expect(peopleOf(text).filter(([, country]) => country !== null)).toEqual([]);
  });

  it("of the codebook is found however the name is spelt", () => {
    for (const name of [
      "Sergey Lavrov",
      "Sergei Lavrov",
      "Sergey Victorovich Lavrov",
      "Lavrov Sergey Viktorovich",
      "S. Lavrov",
    ])
      expect(rowsOf(`${name} spoke in Oslo.`)[0]).toMatchObject({entity: "sergey-lavrov", kind: "person"});
  });

  it("named in full is meant by the family name afterwards", () => {
    const rows = rowsOf("Peruvian Foreign Minister Rosa Quispe came to Oslo. Quispe spoke of fish.");
    const people = rows.filter(({kind}) => kind === "person");
    expect(people.map(({exact}) => exact)).toEqual(["Rosa Quispe", "Quispe"]);
    expect(new Set(people.map(({entity}) => entity)).size).toBe(1);
  });

  it("is meant by the family name alone where a text that is cut off names his office", () => {
    const text = "Shoigu's trip to China was his first as defence minister of Russia.";
    expect(rowsOf(text)[0]).toMatchObject({entity: "sergey-shoigu", kind: "person"});
  });

  it("of a country where people are called by their last name is meant by it", () => {
    const rows = rowsOf("Vietnamese Deputy Foreign Minister Tran Quoc Bao came to Oslo. Bao spoke of fish.");
    expect(new Set(rows.filter(({kind}) => kind === "person").map(({entity}) => entity)).size).toBe(1);
    expect(rows.filter(({kind}) => kind === "person")).toHaveLength(2);
  });

  it("of no codebook is one person with the family name first or last, with marks or without", () => {
    for (const name of [
      "Vietnamese Deputy Foreign Minister Trần Quốc Bảo",
      "Deputy Foreign Minister Tran Quoc Bao",
      "Deputy Foreign Minister Quoc Bao Tran",
    ])
      expect(rowsOf(`${name} came to Oslo.`).map(({entity}) => entity)).toContain("bao-quoc-tran");
  });

  it.each([
    [
      "The Foreign Minister of Peru R.L.Quispe spoke. Peruvian Foreign Minister Rosa Quispe left.",
      "Rosa Quispe",
    ],
    ["Icelandic Ambassador Jon Berg-Holm spoke. Then Berg-Holm left.", "Jon Berg-Holm"],
    ["President Sigrid Holm of Iceland spoke. Then President Sigrid left.", "Sigrid Holm"],
  ])("is one, by initials, by half a name or by the given one: %s", (text, name) =>
    expect(new Set(peopleOf(text).map(([label]) => label))).toEqual(new Set([name])),
  );
  it.each([
    ["Mr. Park Heung-soo, Ambassador of Iceland, spoke.", "Park Heung-soo"],
    ["Consul General of Iceland in Lima Jon Berg spoke.", "Jon Berg"],
    ["Iceland's Minister of ICT, Anna Berg, spoke.", "Anna Berg"],
  ])("stands whole beside the office: %s", (text, name) =>
    expect(peopleOf(text).map(([label, country]) => [label, country])).toEqual([[name, "ISL"]]),
  );
  it("is not made of a word that only looks like a name", () => {
    expect(peopleOf("The Foreign Minister said on Tuesday that Free Trade matters.")).toEqual([]);
  });

  it("keeps a name of several parts whole", () => {
    expect(peopleOf("Saudi Foreign Minister Abdullah bin Omar Al Harbi spoke.")[0]?.[0]).toMatch(
      /^Abdullah bin Omar Al Harbi$|Al Harbi|Harbi$/,
    );
  });
});

describe("a country, a town, a body", () => {
  it("is found by name, adjective, seat and capital", () => {
    const rows = rowsOf("Peru and the Icelandic side met in Lima; the Kremlin was silent.");
    expect(rows.map(({exact, entity}) => [exact, entity])).toEqual([
      ["Peru", "PER"],
      ["Icelandic side", "side-isl"],
      ["Lima", "Lima"],
      ["Kremlin", "RUS"],
    ]);
  });

  it("of every country takes the country beside it", () => {
    for (const text of [
      "the Peruvian Foreign Ministry",
      "Peru's Foreign Ministry",
      "the Ministry of Foreign Affairs of Peru",
    ])
      expect(rowsOf(`It was ${text}.`).map(({entity}) => entity)).toContain("foreign-ministry-per");
  });

  it("of one country is another's where that stands beside it", () => {
    expect(rowsOf("It was told in Congress.").map(({entity}) => entity)).toContain("congress");
    expect(rowsOf("It was told in the Peruvian Congress.").map(({entity}) => entity)).toContain(
      "congress-per",
    );
  });
  it.each([
    ["the 13th National Congress of the Communist Party of Vietnam", "congress-vnm"],
    ["the CPC National Congress", "congress-chn"],
    ["the 20th Party Congress", "party-congress"],
  ])("is a party's where the party stands beside it: %s", (text, entity) => {
    const found = rowsOf(`It was told at ${text}.`).map((row) => row.entity);
    expect(found).toContain(entity);
    expect(found).not.toContain("congress");
  });

  it("is where somebody works, or is received", () => {
    const rows = rowsOf("He saw the ambassador at the Foreign Ministry of Peru.");
    expect(rows.map(({entity}) => entity)).toContain("foreign-ministry-per");
  });

  it("in capitals is one where its name is, and the bird is none", () => {
    expect(rowsOf("They ate turkey.")).toEqual([]);
  });

  it("does not belong to the title of the next line", () => {
    const text = "Rosa Quispe meets Minister of Foreign Affairs\nIceland and Peru agree on fish";
    expect(rowsOf(text).filter(({exact}) => exact === "Iceland")).toHaveLength(1);
  });
});

describe("a person known only by office", () => {
  it("is the one whom the article names in that office", () => {
    const rows = rowsOf(
      "Peruvian Foreign Minister Rosa Quispe came to Oslo. The Peruvian minister spoke of fish.",
    );
    expect(rows.find(({exact}) => exact === "The Peruvian minister")).toMatchObject({kind: "person"});
    expect(new Set(rows.filter(({kind}) => kind === "person").map(({entity}) => entity)).size).toBe(1);
  });

  it("is somebody where a rank says so, and official otherwise says what a thing is like", () => {
    const said = (text: string) => rowsOf(text).map(({exact}) => exact);
    expect(said("A senior Peruvian official spoke.")).toContain("A senior Peruvian official");
    expect(said("The Peruvian official gazette spoke.")).toContain("Peruvian");
  });

  it("is found where the text is cut off behind their seat", () =>
    expect(rowsOf("They met the Icelandic ambassador in Lima").map(({exact}) => exact)).toContain(
      "the Icelandic ambassador",
    ));

  it("does not overlap with the one in whose service they are", () => {
    const people = rowsOf("The aide to the Icelandic Prime Minister spoke.").filter(
      ({kind}) => kind === "person",
    );
    for (let i = 1; i < people.length; i++) expect(overlaps(people[i - 1]!, people[i]!)).toBe(false);
  });
});

describe("the spellings of one name", () => {
  it.each([
    ["Andrei", "Andrey"],
    ["Zelensky", "Zelenskiy"],
    ["Shoigu", "Shoygu"],
    ["Alexander", "Aleksander"],
    ["Yuriy", "Yuri"],
    ["el-Sisi", "al-Sisi"],
    ["as-Sabah", "al-Sabah"],
    ["Abdel-Rahman", "Abdul-Rahman"],
  ])("%s and %s come out the same", (a, b) => {
    expect(skeleton(fold(a))).toBe(skeleton(fold(b)));
  });

  it.each([
    ["Wang", "Wan"],
    ["Li", "Liu"],
    ["Modi", "Medi"],
    ["Elsa", "Alsa"],
  ])("%s and %s stay apart", (a, b) => {
    expect(skeleton(fold(a))).not.toBe(skeleton(fold(b)));
  });
});

it.each([
  "Abdel Fattah al-Sisi",
  "Abdel-Fattah El-Sisi",
  "Abdelfattah Sisi",
  "Adel Abdul-Mahdi",
  "Lee Hsien-Loong",
])("knows %s, however the codebook spells that name", (name) =>
  expect(rowsOf(`${name} spoke.`).filter(({rule}) => rule.startsWith("codebook"))).toHaveLength(1),
);

it.each(["Egypt's al-Sisi", "Egyptian President El-Sisi", "Syria's Assad"])(
  "knows %s by the family name, with an article or without",
  (name) => {
    const people = rowsOf(`${name} spoke.`).filter(({kind}) => kind === "person");
    expect(people.map(({entity}) => entity?.split("-").at(-1))).toEqual([
      expect.stringMatching(/sisi|assad/),
    ]);
  },
);

const PIECES = [
  "Peruvian Foreign Minister Rosa Quispe ",
  "Rosa Quispe, ",
  "Quispe ",
  "the Icelandic Prime Minister ",
  "his Peruvian counterpart ",
  "Ministry of Foreign Affairs of ",
  "of the ",
  "and ",
  "(",
  "“",
  "Oslo ",
  "on May 4, 2024 ",
  "met with ",
  "visited ",
  ". ",
  "\n\n",
  "😀",
  "\u200f",
];

describe("the mentions of any text", () => {
  it("say their words exactly, in order, and no two persons or places overlap", () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), {maxLength: 14}), (pieces) => {
        const text = pieces.join("");
        const reading = read(text);
        const rows = tablesOf(reading).mentions;
        for (const {start, end, exact} of rows) expect(exact).toBe(text.slice(start, end));
        const {mentions} = reading;
        for (let i = 1; i < mentions.length; i++)
          expect(mentions[i]!.start).toBeGreaterThanOrEqual(mentions[i - 1]!.start);
        const entities = mentions.filter(({kind}) => kind !== "date" && kind !== "role");
        for (let i = 1; i < entities.length; i++)
          expect(overlaps(entities[i - 1]!, entities[i]!)).toBe(false);
      }),
      {numRuns: 150},
    ));
});

describe("the Secretary-General", () => {
  const headOf = (text: string) =>
    read(` date 2023-06-14\n${text}`).mentions.flatMap((mention) =>
      mention.kind === "role" && mention.office === "international-head" ? mention.label : [],
    );
  it("is that of the United Nations on a page that names no other body", () =>
    expect(headOf("The Secretary-General met the President of Peru.")).toEqual(["Antonio Guterres"]));
  it("is whoever heads the body named", () =>
    expect(headOf("The Secretary-General of NATO met the President of Peru.")).toEqual(["Jens Stoltenberg"]));
  it("is nobody known where two bodies are named", () =>
    expect(headOf("The Secretary-General spoke of NATO and of the OSCE.")).toEqual([null]));
});

it("each country of a list goes with the name behind it", () =>
  expect(
    peopleOf(
      "The ambassadors of Peru, Rosa Quispe, of Iceland, Jon Berg, and Norway, Olga Lund, arrived.",
    ).map(([label, country]) => [label, country]),
  ).toEqual([
    ["Rosa Quispe", "PER"],
    ["Jon Berg", "ISL"],
    ["Olga Lund", "NOR"],
  ]));
