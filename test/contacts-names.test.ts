import {describe, expect, it} from "vitest";
import {read} from "./reader.ts";
import {told} from "./told.ts";

const BERG = "Icelandic Foreign Minister Anna Berg";
const MET = ["held: Anna Berg + Rosa Quispe"];

describe("somebody unknown has his name and country from the title", () => {
  it.each([
    "Union Minister of State for Power of Peru",
    "Under-Secretary for Bilateral Relations of Peru",
    "presidential chief of staff of Peru",
    "Deputy Prime Minister - Minister of Trade and Integration of Peru",
    "Minister of Foreign Affairs, Trade and Worship of Peru",
    "Chargé d'Affaires ad interim of Peru",
    "Director General for Asia and the Pacific at the Foreign Ministry of Peru",
    "Minister in the Office of the Prime Minister of Peru",
  ])("%s", (title) => {
    expect(told(`Rosa Quispe, ${title}, met ${BERG} in Oslo.`)).toEqual(MET);
    expect(told(`${BERG} received the ${title}, Rosa Quispe, in Oslo.`)).toEqual(MET);
  });

  it.each([
    ["whom the holder of another office sent", "the Peruvian Prime Minister's special envoy Rosa Quispe"],
    ["with the form of address behind a comma", "the Foreign Minister of Peru, Her Excellency Rosa Quispe"],
    ["with one that is cut short", "the Foreign Minister of Peru, Rt. Hon. Rosa Quispe"],
    ["of a rank", "the Foreign Minister of Peru, Gen. (Retd.) Rosa Quispe"],
    ["of royal blood", "the Foreign Minister of Peru, Her Royal Highness Princess Rosa Quispe"],
    ["who stands on one side of a photograph", "Rosa Quispe (left), the Foreign Minister of Peru"],
  ])("%s", (_, party) => expect(told(`${BERG} met ${party}, in Oslo.`)).toEqual(MET));
});

describe("a name is whole", () => {
  it.each([
    "Rosa de la Cruz",
    "Rosa van der Quispe",
    "Ahmad bin Said al-Quispe",
    "Amir bin Saad bin Said Al Quispe",
  ])("%s", (name) => {
    const whole = [`held: ${["Anna Berg", name].sort().join(" + ")}`];
    expect(told(`Peruvian Foreign Minister ${name} met ${BERG} in Oslo.`)).toEqual(whole);
    expect(told(`${BERG} met ${name}, Foreign Minister of Peru, in Oslo.`)).toEqual(whole);
  });

  it.each([
    `Suwanto, Foreign Minister of Peru, met ${BERG} in Oslo.`,
    `Suwanto (left), the Foreign Minister of Peru, met ${BERG} in Oslo.`,
    `${BERG} met Suwanto, Foreign Minister of Peru, in Oslo.`,
  ])("though it is one word beside a title: %s", (text) =>
    expect(told(text)).toEqual(["held: Anna Berg + Suwanto"]),
  );

  it("but the word that begins a sentence is none", () =>
    expect(told(`Recently, the Deputy Minister of Peru, on his way to Lima, met ${BERG} in Oslo.`)).toEqual([
      "held: Anna Berg + PER",
    ]));
});

describe("the leader of a country is who leads it on the day", () => {
  const leaders = (published: string) =>
    read("The leaders of Turkey and Armenia met in Oslo.", {published}).accounts.flatMap(({participants}) =>
      participants.map(({name}) => name).sort(),
    );

  it("the president, before the government led one and after it led the other", () =>
    expect(leaders("2016-04-18")).toEqual(["Recep Tayyip Erdogan", "Serzh Sargsyan"]));

  it("and the head of the government, where it leads", () =>
    expect(leaders("2022-04-18")).toEqual(["Nikol Pashinyan", "Recep Tayyip Erdogan"]));
});
