import {expect, it} from "vitest";
import {accountsOf as told} from "./told.ts";

/** Who "I" is where a text gives one speaker's words; published on Wednesday 10 May 2023. */

const JON = "Icelandic Prime Minister Jon Jonsson";

it.each([
  "Remarks by Peruvian Foreign Minister Ana Rey upon arrival",
  "Opening statement by Peruvian Foreign Minister Ana Rey at the press point",
  "Peruvian Foreign Minister Ana Rey's remarks to the press",
  "What Peruvian Foreign Minister Ana Rey said on her way in",
])("whose words a heading announces is who says I, whoever is named between: %s", (heading) => {
  const text = `${heading}\n\nAll of us worry about Nepal, where President Maya Thapa spoke again. I met ${JON} yesterday.`;
  expect(told(text)).toEqual(["held 2023-05-09 Ana Rey+Jon Jonsson"]);
});

it("what is mine and what we did are of the speaker too", () => {
  const heading = "Remarks by Peruvian Foreign Minister Ana Rey upon arrival\n\n";
  expect(told(`${heading}I will report on my visit to Iceland yesterday.`)).toEqual([
    "held 2023-05-09 Ana Rey+ISL",
  ]);
  expect(told(`${heading}Yesterday we had a meeting with ${JON}.`)).toEqual([
    "held 2023-05-09 Ana Rey+Jon Jonsson",
  ]);
});

it("a sentence about somebody's remarks makes nobody the speaker of the rest", () =>
  expect(
    told(
      `The remarks by Peruvian Foreign Minister Ana Rey were brief.\n"I met ${JON} yesterday," said Nepali President Maya Thapa.`,
    ),
  ).toEqual(["held 2023-05-09 Maya Thapa+Jon Jonsson"]));

it("nor does a headline about them", () =>
  expect(
    told(
      `Nepali President Maya Thapa's remarks prompt row\n\nFish are dear. "I like Lima," Peruvian Foreign Minister Ana Rey said. "I met ${JON} yesterday."`,
    ),
  ).toEqual(["held 2023-05-09 Ana Rey+Jon Jonsson"]));

it("and who is named before a quotation says it", () =>
  expect(
    told(
      `Nepali President Maya Thapa's speech to the house angers Peru\n\nPeruvian Foreign Minister Ana Rey reacted: "We met ${JON} yesterday."`,
    ),
  ).toEqual(["held 2023-05-09 Ana Rey+Jon Jonsson"]));
