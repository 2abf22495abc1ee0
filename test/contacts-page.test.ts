import {describe, expect, it} from "vitest";
import {told, toldInOrder} from "./told.ts";

/** What stands on a page around the story, and how stories are written down: headlines, captions, tags, tickers. */

const TITLE = "Peru and Iceland agree on fish";
const LEAD =
  "Peruvian Foreign Minister Rosa Quispe met Icelandic Foreign Minister Jon Berg in Lima on Wednesday.";
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

describe("what a page is filed under", () => {
  it.each([
    "Tags: Peru, Kenya, President Amina Okello, President Kofi Mensah, meeting",
    "#Peru #Iceland #Quispe #Okello #talks",
    "Topics: Quispe, Kenyan President Amina Okello, talks",
  ])("tells of no contact: %s", (tags) => expect(toldInOrder(page({below: [tags]}))).toEqual(OWN));
});
