import {describe, expect, it} from "vitest";
import {read} from "./reader.ts";

/** The topics under which an article is filed. */
const filed = (text: string): string[] => [
  ...new Set(
    read(text, {published: "2024-05-06"})
      .topics.filter((topic) => topic.filed)
      .map(({topic}) => topic),
  ),
];
/** The second sentence of an article on nothing in particular. */
const second = (words: string) =>
  filed(`The ministers met in Lima on Monday, and the sea lay calm below. ${words}`);

describe("an article is filed", () => {
  it.each([
    ["visits-schedule", "Foreign Minister Ana Rey is to visit Reykjavik next week."],
    [
      "water-rivers",
      "Both spoke of the Nile River basin and its challenges, over tea and bread in the old hall.",
    ],
    [
      "quad-aukus",
      "They will go on working in the Quad, both ministers said over tea and bread in the old hall.",
    ],
  ])("under %s: %s", (topic, words) => expect(filed(words)).toContain(topic));
});

describe("an article is filed, though far down,", () => {
  it.each([
    ["climate", "A climate partnership would bring much to both, they said."],
    ["military", "They were pleased with what was done in defence-security and fishing."],
    ["transport-connectivity", "They will see to the resumption of direct flights in May."],
    ["domestic-politics", "Rey told of all that came after the declaration of martial law."],
    ["terrorism", "They deplored cross-border terrorism."],
    ["anniversary", "This year both mark three decades of diplomatic relations."],
    ["appointments", "Rey wished him success in his new role."],
    ["detainees-consular", "Rey asked that those barred from leaving may go home."],
    ["law-enforcement-narcotics", "They will stem the flow of synthetic drugs."],
    ["visits-schedule", "The next round will be held in Lima."],
    ["east-south-china-seas", "Peace and freedom of navigation in the East Sea must be kept."],
  ])("under %s by “%s”", (topic, words) => expect(second(words)).toContain(topic));
});

describe("an article is not filed", () => {
  it.each([
    ["public-health", "The coronavirus and the pandemic were spoken of, and vaccines too."],
    ["agriculture-food", "Their work has borne fruit in many ways."],
    [
      "technology-ai",
      "The Commission on Trade, Economic, Scientific and Technical Cooperation is to sit in Lima.",
    ],
    ["elections", "Rey was re-elected a year ago, the paper recalled."],
    ["military", "The rule bans chemical weapons wherever they are."],
    ["public-health", "She stayed away for reasons of health, his spokesman said."],
    ["united-nations", "They saw each other on the sidelines of the UN General Assembly."],
    ["us-relations", "Peru will never seek hegemony, she said."],
    [
      "finance-payments",
      "What was sold was worth two billion yuan, and what was bought three billion rubles.",
    ],
  ])("under %s by “%s”", (topic, words) => expect(second(words)).not.toContain(topic));
});
