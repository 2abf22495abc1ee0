import {describe, expect, it} from "vitest";
import {read} from "./reader.ts";
import {told, toldInOrder} from "./told.ts";

/** What stands on a page around the story, and how stories are written down: headlines, captions, tags, tickers. */

const TITLE = "Peru and Iceland agree on fish";
const LEAD =
  "Peruvian Foreign Minister Rosa Quispe met Icelandic Foreign Minister Jon Berg in Lima on Wednesday.";
const A = "Peruvian Foreign Minister Rosa Quispe";
const B = "Icelandic Foreign Minister Jon Berg";
const MORE = "They spoke of fish and wool.";
const END = "Quispe said that the talks had been useful.";
const OTHER = "Kenyan President Amina Okello receives Ghanaian President Kofi Mensah";
const OWN = ["held 2024-04-17: Jon Berg + Rosa Quispe"];

/** The story with these lines above it, behind its first sentence, and below it. */
const page = ({above = [], inside = [], below = []}: Partial<Record<string, string[]>>) =>
  [...above, TITLE, LEAD, ...inside, MORE, END, ...below].join("\n\n");

describe("the headline of another article", () => {
  it.each([
    [{inside: [`Read more: ${OTHER}`]}],
    [{inside: [`ALSO READ | ${OTHER}`]}],
    [{inside: ["Related stories", OTHER, "Kenya to open a harbour"]}],
    [{inside: [OTHER]}],
    [{inside: [`See also: ${OTHER} in Nairobi on Monday.`]}],
    [{below: [OTHER]}],
    [{below: ["You may also like", OTHER, "Leave a Reply", "Your address will not be published."]}],
    [{below: [`Next article: ${OTHER}`, "© The Lima Post. All rights reserved."]}],
    [{below: [`- ${OTHER}`, "- Kenya to open a harbour"]}],
    [{above: ["Most read", OTHER]}],
    [{above: [`BREAKING: ${OTHER}`]}],
    [{inside: ["Read also", "Quispe to visit Nairobi next week"]}],
    [{below: ["Quispe arrives in Kenya"]}],
  ])("tells nothing of this one: %j", (around) => expect(toldInOrder(page(around))).toEqual(OWN));

  it("does not become the two of whom the text goes on to speak", () =>
    expect(told(`${LEAD}\n\nRead also\n\n${OTHER}\n\nThe two ministers will meet again in May.`)).toEqual([
      "held: Jon Berg + Rosa Quispe",
      "planned: Jon Berg + Rosa Quispe",
    ]));

  it("is none where the text names whom it names, or tells of nobody else", () => {
    expect(told(`${OTHER}\n\nPresident Okello thanked Mensah.\n\nTrade has grown.`)).toEqual([
      "held: Amina Okello + Kofi Mensah",
    ]);
    expect(told(`${OTHER}\n\nTrade has grown.`)).toEqual(["held: Amina Okello + Kofi Mensah"]);
  });

  it("is none where the text is cut off in the middle of its last sentence", () => {
    const cut = "On Thursday Quispe met Kenyan President Amina Okello";
    expect(told(`${LEAD} ${MORE} ${cut}`)).toContain("held: Amina Okello + Rosa Quispe");
    expect(told(`${LEAD}\n\n${MORE}\n\n${cut} in Nairobi and spoke with her of flowers and of`)).toContain(
      "held: Amina Okello + Rosa Quispe",
    );
  });

  it("is none in a list of what somebody did", () => {
    const list = ["Meeting with Kenyan President Amina Okello", "Call with Ghanaian President Kofi Mensah"];
    const day = [...list, "Talks with Danish Prime Minister Else Holm"].map((line) => `Rosa Quispe: ${line}`);
    expect(told([LEAD, ...day, MORE].join("\n\n"))).toHaveLength(4);
  });
});

describe("a sentence behind a label", () => {
  it.each([
    `BREAKING: ${LEAD}`,
    `Topics: ${A} and ${B} discussed fish in Lima on Wednesday. ${MORE}`,
    `${LEAD}\n\nRead more: Quispe thanked Berg for the fish.\n\n${END}`,
  ])("may be the story: %s", (text) => expect(toldInOrder(text)).toEqual(OWN));
});

describe("what a page is filed under", () => {
  it.each([
    "Tags: Peru, Kenya, President Amina Okello, President Kofi Mensah, meeting",
    "#Peru #Iceland #Quispe #Okello #talks",
    "Topics: Quispe, Kenyan President Amina Okello, talks",
  ])("tells of no contact: %s", (tags) => expect(toldInOrder(page({below: [tags]}))).toEqual(OWN));
});

describe("a headline that runs into its text", () => {
  it.each([
    `Peru, Iceland agree on fish ${LEAD}`,
    `Peru and Iceland widen their trade${LEAD}`,
    `Quispe meets Berg in Lima ${LEAD}`,
    `Peruvian, Icelandic ministers discuss fish ${LEAD}`,
    `${TITLE}\n${LEAD}${MORE}${END}`,
  ])("leaves the minister who stands before the verb its subject: %s", (text) =>
    expect(toldInOrder(text)).toEqual(OWN),
  );
});

describe("a headline", () => {
  it.each([
    "Peruvian and Icelandic presidents discuss fish",
    "Presidents of Peru, Iceland discuss fish by phone",
    "The Peruvian and Icelandic foreign ministers exchanged views on fish",
  ])("tells of the two whose offices it names: %s", (text) =>
    expect(read(text).accounts.map(({participants}) => participants.map(({country}) => country))).toEqual([
      ["PER", "ISL"],
    ]),
  );

  it.each([
    "Press release on Foreign Minister of Peru Rosa Quispe's conversation with Ambassador of Iceland Jon Berg",
    "On Peruvian Foreign Minister Rosa Quispe's contact with Icelandic Foreign Minister Jon Berg",
  ])("tells with a weak noun of two who are named: %s", (text) =>
    expect(told(text)).toEqual(["held: Jon Berg + Rosa Quispe"]),
  );

  it.each([
    "Minister Rosa Quispe hosts the Foreign Minister of Iceland, Jon Berg, on a working visit",
    "Quispe, Berg to discuss fish in Lima meet",
  ])("without a day is of the plan with which its text begins: %s", (headline) =>
    expect(
      told(
        `${headline}\n\nPeruvian Foreign Minister Rosa Quispe will host Icelandic Foreign Minister Jon Berg on Friday.`,
      ),
    ).toEqual(["planned: Jon Berg + Rosa Quispe"]),
  );

  it("tells of what was held where the plan comes behind it", () =>
    expect(
      told(
        "Quispe meets Berg\n\nPeruvian Foreign Minister Rosa Quispe met Icelandic Foreign Minister Jon Berg on Wednesday. Quispe will meet Berg again on Friday.",
      ),
    ).toEqual(["held: Jon Berg + Rosa Quispe", "planned: Jon Berg + Rosa Quispe"]));

  it.each(["talk over phone", "speak via telephone", "talk on the phone"])(
    "tells of a call: they %s",
    (call) =>
      expect(
        read(`Peruvian President Rosa Quispe, Icelandic President Jon Berg ${call}`).accounts[0],
      ).toMatchObject({format: "phone-call"}),
  );
});

describe("some of those who were at one table", () => {
  const MET =
    "Presidents Rosa Quispe of Peru, Jon Berg of Iceland and Olav Dahl of Norway met on Wednesday in Lima.";
  const ALL = "held: Jon Berg + Olav Dahl + Rosa Quispe";

  it.each([`Berg Meets Quispe\n\n${MET}`, `${MET} Berg told Quispe that the trade in fish was growing.`])(
    "make no contact of their own: %s",
    (text) => expect(told(text)).toEqual([ALL]),
  );

  it("unless they spoke on another day", () =>
    expect(told(`${MET} On Thursday Berg discussed fish with Quispe.`)).toEqual([
      ALL,
      "held: Jon Berg + Rosa Quispe",
    ]));
});

describe("a caption", () => {
  it.each([
    `${A} (L) shakes hands with ${B} before their talks in Geneva on April 17, 2024. Photo: AGENCY`,
    `${A}, right, meets ${B}, left, in Geneva, Wednesday, April 17, 2024. (AGENCY Photo/Ann Lee)`,
    `${A}, left, and ${B} shake hands in Geneva, Switzerland, on April 17, 2024.`,
    `${A} and ${B} pose for photos in Geneva on April 17, 2024 | AGENCY`,
    `${A} walks with ${B} in Geneva, April 17, 2024. AGENCY/Ann Lee`,
    `${A} (left) with ${B} in Geneva on April 17, 2024. Photo: Handout`,
    `${A} greets ${B} in Geneva, April 17, 2024`,
    `This handout photo shows ${A} meeting ${B} in Geneva on April 17, 2024. (Handout)`,
  ])("tells who met, where and when: %s", (caption) => {
    expect(toldInOrder(caption)).toEqual(OWN);
    expect(read(caption).accounts[0]).toMatchObject({place: "Geneva"});
  });

  it("of two who speak during their meeting shows no call", () =>
    expect(
      read(
        `${A}, center, speaks to ${B}, right, during their meeting in Lima, Peru, on April 17, 2024. (AGENCY)`,
      ).accounts,
    ).toMatchObject([{format: "talks", place: "Lima"}]));

  it.each([
    `FILE - ${A}, left, and ${B} shake hands in Geneva, on Feb. 4, 2022. (AGENCY Photo, File)`,
    `FILE PHOTO: ${A} meets ${B} in Geneva, Switzerland, February 4, 2022. AGENCY/Ann Lee/File Photo`,
  ])("from the files is recalled: %s", (caption) =>
    expect(toldInOrder(`${caption}\n\n${LEAD}`).sort()).toEqual([
      ...OWN,
      "recalled 2022-02-04: Jon Berg + Rosa Quispe",
    ]),
  );

  it.each([`In this file photo, ${A} meets ${B} in Geneva.`, `${A} receives ${B} in Geneva (File photo)`])(
    "from the files that has no day adds nothing: %s",
    (caption) => {
      const {accounts} = read(`${caption}\n\n${LEAD}`);
      expect(accounts).toMatchObject([{date_start: "2024-04-17", place: "Lima"}]);
    },
  );

  it("from the files is not what a sentence says to have been shown", () =>
    expect(toldInOrder(`${A} met ${B} in Lima on Wednesday, as a file photo of the ship was shown.`)).toEqual(
      OWN,
    ));

  it.each([
    `${A} greets ${B} on his birthday.`,
    "Peru hugs Iceland close in a world of trouble.",
    `${A} and ${B} walk together toward a new order, experts say.`,
  ])("needs a day and a town where nobody is told to meet: %s", (text) => expect(told(text)).toEqual([]));
});
