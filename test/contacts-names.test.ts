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
    "President-elect of Peru",
    "Minister of State at the Ministry of Foreign Affairs of Peru",
    "Secretary (West) at the Ministry of External Affairs of Peru",
    "State Secretary for Europe at the Peruvian Foreign Ministry",
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
    ["of a body in a country", "Chairwoman of the Shura Council in Peru Rosa Quispe"],
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

describe("who holds an office is who held it on the day of the contact", () => {
  const met = (text: string) =>
    read(text, {published: "2016-09-08"}).accounts.map(({participants}) =>
      participants.map(({name, country}) => name ?? country).sort(),
    );

  it.each([
    [
      "In December 2009 the leaders of Brazil and China met in Oslo.",
      "Hu Jintao + Luiz Inacio Lula da Silva",
    ],
    ["In 2008 the presidents of Brazil and China met in Oslo.", "Hu Jintao + Luiz Inacio Lula da Silva"],
    ["The Chinese president received the president of Brazil in July 2014.", "Dilma Rousseff + Xi Jinping"],
    ["The presidents of Brazil and China met in Oslo on Tuesday.", "Michel Temer + Xi Jinping"],
  ])("%s", (text, who) => expect(met(text)).toEqual([who.split(" + ")]));

  it("and nobody where it changed hands within the time told", () =>
    expect(met("In 2005 the French president met the German chancellor in Oslo.")).toEqual([
      ["DEU", "Jacques Chirac"],
    ]));
});

describe("one person is one, however the name is written", () => {
  const KNOWN = ["held: Anna Berg + Hossein Amir-Abdollahian"];

  it.each(["Hossein Abdollahian", "H. Abdollahian", "Hussein Amir-Abdolahian", "Abdollahian"])("%s", (name) =>
    expect(told(`Iranian Foreign Minister ${name} met ${BERG} in Oslo.`)).toEqual(KNOWN),
  );

  it("but not who has another given name", () =>
    expect(told(`Iranian Foreign Minister Rosa Abdollahian met ${BERG} in Oslo.`)).not.toEqual(KNOWN));

  it("nor who shares but one part of a given name, where the family name comes first", () =>
    expect(told(`South Korean lawmaker Yoon Suk met ${BERG} in Oslo.`)).toEqual([
      "held: Anna Berg + Yoon Suk",
    ]));
});

describe("a genitive says whose somebody is", () => {
  it.each([
    "Peru's Rosa Quispe met Iceland's Anna Berg in Oslo.",
    `${BERG} received Peru's Rosa Quispe in Oslo.`,
    `${BERG} and Peru's Rosa Quispe held talks in Oslo.`,
  ])("%s", (text) => expect(told(text)).toEqual(MET));

  it("but no name is what neither meets nor is met", () =>
    expect(read("Peru's Machu Picchu is old.").mentions.filter(({kind}) => kind === "person")).toEqual([]));
});

it("an office of a country for which a known person never stood is somebody else's", () =>
  expect(
    told(
      "Japanese Foreign Minister Rosa Quispe met Wang Yi. At the talks with Wang Yi, the foreign minister of Japan spoke of fish.",
    ),
  ).toEqual(["held: Rosa Quispe + Wang Yi"]));

it("an envoy in a town is the ambassador whom the article names", () =>
  expect(
    told(`Peru's envoy in Oslo met ${BERG} on Tuesday, said Rosa Quispe, the Ambassador of Peru to Norway.`),
  ).toEqual(MET));

describe("the country behind a name says whose somebody is", () => {
  it.each([
    `${BERG} met Rosa Quispe of Peru in Oslo.`,
    `${BERG} met Rosa Quispe (Peru) in Oslo.`,
    `${BERG} met HE Rosa Quispe of the Republic of Peru in Oslo.`,
    `${BERG} met HE PERU Foreign Minister Rosa Quispe in Oslo.`,
    `Rosa Quispe of Peru was received by ${BERG} in Oslo.`,
    "The foreign ministers, Rosa Quispe of Peru and Anna Berg of Iceland, met in Oslo.",
    "Presidents Rosa Quispe of Peru and Anna Berg of Iceland met in Oslo.",
    "Anna Berg, Iceland's foreign minister, met her counterparts, among them Rosa Quispe of Peru, in Oslo.",
    `${BERG} received the Ambassador of Peru HE Rosa Quispe in Oslo.`,
  ])("%s", (text) => expect(told(text)).toEqual(MET));

  it.each([
    "Rosa Quispe of Peru and Anna Berg of Iceland met in the final in Oslo on Sunday.",
    "Anna Berg of Iceland met Rosa Quispe of Peru, a singer, in Oslo.",
    `${BERG} received Rosa Quispe of Peru, chief executive of a fishery, in Oslo.`,
    `${BERG} met families of sailors. Among them were Rosa Quispe of Peru and Olav Dahl of Norway.`,
  ])("but who has no office is no party: %s", (text) => expect(told(text)).toEqual([]));

  it("though the form of address is but two capitals, and a town has the same name", () =>
    expect(told(`${BERG} met HH Salem bin Said, Minister of Water of Jordan, in Oslo.`)).toEqual([
      "held: Anna Berg + Salem bin Said",
    ]));

  it.each(["the Bank of China", "the Grand Hall of Peru", "Republic of Korea officials"])(
    "but %s is nobody",
    (body) =>
      expect(
        read(`${BERG} spoke at ${body} in Oslo.`).mentions.filter(({kind}) => kind === "person"),
      ).toHaveLength(1),
  );
});

describe("who leads or speaks for no state", () => {
  it.each([
    "Peru is growing. Senator Rosa Quispe met Icelandic Foreign Minister Anna Berg in Oslo.",
    "Peru is growing. Mayor Rosa Quispe flew to Reykjavik on Monday.",
    "Peru is growing. Rosa Quispe, president of Andina International, visited Iceland on Monday.",
  ])("is not of the country of which an article speaks: %s", (text) => expect(told(text)).toEqual([]));

  it("is of the country of his town", () =>
    expect(read(`Lima Mayor Rosa Quispe met ${BERG} in Oslo.`).accounts[0]?.participants).toMatchObject([
      {name: "Rosa Quispe", country: "PER"},
      {name: "Anna Berg", country: "ISL"},
    ]));
});

describe("an official of a ministry", () => {
  it("works at it, whose ever it is, where his name follows", () =>
    expect(
      told(`LIMA - Minister of State at the Ministry of Foreign Affairs Rosa Quispe met ${BERG}.`),
    ).toEqual(MET));
  it("is no coordinator of the town that says which talks", () =>
    expect(
      told(`${BERG} met Rosa Quispe, the Peruvian deputy minister and coordinator of the Vienna talks.`),
    ).toEqual(MET));
  it("is not of the country with which the next line begins", () =>
    expect(
      told(
        `Meeting of the Foreign Ministers of Peru and Iceland\n\nMinister of Foreign Affairs of Peru Rosa Quispe met ${BERG}.`,
      ),
    ).toEqual(MET));
});

it.each([
  "with the Secretary (Trade Relations) in the Ministry of External Affairs of Peru, Ms Rosa Quispe",
  "with Rosa Quispe, Undersecretary of State in the Foreign Ministry of Peru",
])("an official may work in a ministry: %s", (behind) =>
  expect(told(`${BERG} held consultations ${behind}, in Oslo.`)).toEqual(MET),
);

describe("who holds two offices", () => {
  const BOTH = "Deputy Prime Minister – Minister of Foreign Affairs of Peru Rosa Quispe";
  it.each([
    `Telephone conversation between the Foreign Ministers of Peru and Iceland took place\n\n${BOTH} spoke with ${BERG} by phone.`,
    `${BOTH} met ${BERG} in Lima. The meeting of the two foreign ministers lasted an hour.`,
  ])("is meant by either: %s", (text) => expect(told(text)).toEqual(MET));
});

describe("a title alone", () => {
  it.each([
    [
      "stands for whom the text gave it in these words",
      "Deputy Minister of Culture of Peru Rosa Quispe met Icelandic Deputy Culture Minister Jon Berg. The Deputy Minister was received by Icelandic President Eva Holm.",
    ],
    [
      "is the end of a longer one",
      "Peruvian Foreign Secretary Rosa Quispe is in Oslo. The Secretary met Icelandic President Eva Holm.",
    ],
    [
      "may hold a bracket",
      "Peru's Secretary (West) Rosa Quispe is in Oslo. Secretary (West) called on Icelandic President Eva Holm.",
    ],
  ])("%s", (_, text) => expect(told(text)).toContain("held: Eva Holm + Rosa Quispe"));
});

describe("a Russian name", () => {
  it("may have its initials apart", () =>
    expect(told(`Russian Deputy Foreign Minister A. Yu. Quispe met ${BERG} in Oslo.`)).toEqual([
      "held: A. Yu. Quispe + Anna Berg",
    ]));
});

it("a further given name behind a form of address belongs to a known one", () =>
  expect(
    told(
      "Secretary (ER) of Peru Rosa Quispe and Dr. Abraham Emmanuel Macron of France co-chaired consultations in Oslo.",
    ),
  ).toEqual(["held: Emmanuel Macron + Rosa Quispe"]));

it("whoever co-chairs talks of two countries is not of the one named last", () =>
  expect(
    read(
      "Talks of Peru and Russia were held in Oslo, co-chaired by State Secretary Rosa Quispe and Deputy Minister of Foreign Affairs Andrey Rudenko.",
    ).accounts[0]?.participants.map(({name, country}) => [name, country]),
  ).toEqual(
    expect.arrayContaining([
      ["Rosa Quispe", "PER"],
      ["Andrey Rudenko", "RUS"],
    ]),
  ));

it("whoever is received may stand behind the comma of the day", () =>
  expect(
    told(
      `${BERG} received on Monday, April 15, 2024, Ms Rosa Quispe, Foreign Minister of Peru, during her visit to Reykjavik.`,
    ),
  ).toEqual(MET));
