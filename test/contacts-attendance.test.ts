import {describe, expect, it} from "vitest";
import {toldInOrder as told} from "./told.ts";
import {read, tablesOf} from "./reader.ts";

const QUISPE = "Peruvian Foreign Minister Rosa Quispe";
const BERG = "Icelandic Foreign Minister Anna Berg";
const MET = `${QUISPE} met ${BERG} in Lima on Wednesday.`;

/** Who took part in the first contact, each with the country, in order of the alphabet. */
const who = (text: string): string[] => {
  const {contacts, participants} = tablesOf(read(text));
  return participants
    .filter(({contact}) => contact === contacts[0]!.id)
    .map(({name, country}) => `${name} ${country}`)
    .sort();
};

describe("who attended", () => {
  it.each([
    [
      "as did another",
      "Peruvian Deputy Minister Inti Huaman sat in on the talks, as did Eva Holm, the Icelandic Ambassador.",
      ["Eva Holm ISL", "Inti Huaman PER"],
    ],
    [
      'behind "attending were also"',
      "Attending were also Peruvian Deputy Minister Inti Huaman and Icelandic Ambassador Eva Holm.",
      ["Eva Holm ISL", "Inti Huaman PER"],
    ],
    [
      "on either side",
      "On the Peruvian side, taking part in the talks were Deputy Minister Inti Huaman and Presidential Aide Luis Rojas.",
      ["Inti Huaman PER", "Luis Rojas PER"],
    ],
    [
      "but nobody of whom it is said that he did not",
      "Deputy Minister Inti Huaman was in Paris, as Eva Holm was.",
      [],
    ],
  ])("%s", (_, text, more) =>
    expect(who(`${MET} ${text}`)).toEqual(["Anna Berg ISL", "Rosa Quispe PER", ...more].sort()),
  );

  it("is of the one country of the two that has such an office", () =>
    expect(
      who(
        `${QUISPE} met Indian External Affairs Minister Ravi Iyer in Lima. Foreign Secretary Anil Menon sat in on the meeting, as did Luis Rojas, the Peruvian Ambassador.`,
      ),
    ).toContain("Anil Menon IND"));

  it("at a contact of other days, which the same words tell, is at a contact of its own", () =>
    expect(
      told(
        `${QUISPE} met ${BERG} on Monday. She also attended the meeting of Peruvian President Juan Soto with Icelandic President Jon Arnason in January in Cusco.`,
      ),
    ).toEqual(expect.arrayContaining(["recalled 2024-01-01: Jon Arnason + Juan Soto + Rosa Quispe"])));

  it("belongs to what was told last before it", () =>
    expect(
      told(
        `Before a visit of Icelandic President Jon Arnason to Peru next month, ${QUISPE} will hold talks with ${BERG} on Friday. The two, aided by Peruvian Ambassador Inti Huaman, will sit down in Lima.`,
      ),
    ).toContain("planned 2024-04-19: Anna Berg + Inti Huaman + Rosa Quispe"));
});

describe("who attended by sides", () => {
  const SIDES = ["Anna Berg ISL", "Eva Holm ISL", "Inti Huaman PER", "Luis Rojas PER", "Rosa Quispe PER"];
  const OURS = "Deputy Minister Inti Huaman and Presidential Aide Luis Rojas";
  it.each([
    [
      `Taking part in the talks from the Peruvian side were ${OURS}; on the Icelandic side, Ambassador Eva Holm.`,
    ],
    [`Present on the Peruvian side were ${OURS}; from the Icelandic side: Ambassador Eva Holm.`],
    [
      `The meeting was attended on the Peruvian side by ${OURS}, and on the Icelandic side by Ambassador Eva Holm.`,
    ],
    [
      `The meeting was attended by, from the Peruvian side, ${OURS}, and from the Icelandic side, Ambassador Eva Holm.`,
    ],
  ])("is told of either: %s", (text) => expect(who(`${MET} ${text}`)).toEqual(SIDES));

  it("may be somebody whose side stands behind", () =>
    expect(who(`${MET} Ambassador Luis Rojas attended the meeting on the Peruvian side.`)).toContain(
      "Luis Rojas PER",
    ));

  it("goes on behind a semicolon where another name is listed", () =>
    expect(
      who(
        `${MET} The talks were attended by Inti Huaman, Deputy Minister; Luis Rojas, Ambassador; and Eva Holm.`,
      ),
    ).toEqual(
      expect.arrayContaining([expect.stringContaining("Inti Huaman"), expect.stringContaining("Luis Rojas")]),
    ));

  it("ends at a semicolon behind which somebody does something", () =>
    expect(
      who(`${MET} The talks were attended by Inti Huaman and Luis Rojas; Eva Holm praised them.`),
    ).not.toContainEqual(expect.stringContaining("Eva Holm")));
});

it("whoever is met upon request is met", () =>
  expect(told(`On Monday ${QUISPE} met with ${BERG} upon request.`)).toEqual([
    "held 2024-04-15: Anna Berg + Rosa Quispe",
  ]));

it("whoever is named behind “as well as” in the list attended too", () =>
  expect(
    who(
      `${MET} Present at the meeting were Deputy Minister Inti Huaman, Presidential Aide Luis Rojas, as well as Icelandic Ambassador Eva Holm.`,
    ),
  ).toContain("Eva Holm ISL"));

it("several may accompany one to a meeting, and one may be joined at it", () => {
  const ROJAS = "Peruvian Ambassador Luis Rojas";
  expect(
    told(
      `On Monday Peruvian Deputy Minister Inti Huaman and ${ROJAS} joined ${QUISPE} for her meeting with ${BERG}.`,
    ),
  ).toEqual(["held 2024-04-15: Anna Berg + Inti Huaman + Luis Rojas + Rosa Quispe"]);
  expect(told(`On Monday ${QUISPE} met ${BERG}. She was joined at the meeting by ${ROJAS}.`)).toEqual([
    "held 2024-04-15: Anna Berg + Luis Rojas + Rosa Quispe",
  ]);
});

it("whoever attended the activities, or the above events, was at what was told", () => {
  const LIST = "Deputy Minister Inti Huaman, Icelandic Ambassador Eva Holm and others";
  for (const words of [
    "attended the above events",
    "attended the activities",
    "took part in the above meeting",
  ])
    expect(who(`${MET} ${LIST} ${words}.`)).toContain("Eva Holm ISL");
});

describe("talks of which the next sentence says who led them", () => {
  const LED = [
    "The Peruvian delegation was headed by Rosa Quispe, and the Icelandic one by Deputy Minister Eva Holm.",
    "The Peruvian side was led by Director Rosa Quispe and the Icelandic side by Director Eva Holm.",
    "They were co-chaired by Peruvian Director Rosa Quispe and Icelandic Director Eva Holm.",
  ];
  it.each(LED)("are on the day on which they were held: %s", (led) =>
    expect(told(`Consultations on arms control were held in Lima on 16 April. ${led}`)).toEqual([
      expect.stringMatching(/^held .*04-16/),
    ]),
  );

  it("are not any that were told of before", () =>
    expect(
      told(`Consultations on arms control were held in Lima on 16 April. Fish was dear. ${LED[0]}`),
    ).not.toEqual([expect.stringMatching(/04-16/)]));
});
