import {describe, expect, it} from "vitest";
import {read} from "./reader.ts";
import {told, toldInOrder} from "./told.ts";

const QUISPE = "Peruvian Foreign Minister Rosa Quispe";
const BERG = "Icelandic Foreign Minister Anna Berg";

describe("a form of address before a title", () => {
  it("leaves whom it addresses the subject, to whom the next one refers", () =>
    expect(
      toldInOrder(
        `King Jon Arnason of Norway received ${QUISPE}. Norwegian Foreign Minister Olav Dahl attended the meeting. Earlier, His Majesty the King received new envoys. On Monday His Majesty met Ambassador of Iceland Eva Holm.`,
      ),
    ).toContain("held 2024-04-15: Eva Holm + Jon Arnason"));
});

describe("whoever takes somebody along", () => {
  it.each([
    ["accompanied President Juan Soto in his meeting with"],
    ["joined President Juan Soto in a meeting with"],
    ["assisted President Juan Soto during bilateral talks with"],
  ])("is there beside whose meeting it is: %s", (words) =>
    expect(toldInOrder(`On Monday ${QUISPE} ${words} ${BERG}.`)).toEqual([
      "held 2024-04-15: Anna Berg + Juan Soto + Rosa Quispe",
    ]),
  );
});

it("peers whose names come before their countries are counterparts", () =>
  expect(
    toldInOrder(`On Monday ${QUISPE} met with her peers Anna Berg of Iceland and Olav Dahl of Norway.`),
  ).toEqual(["held 2024-04-15: Anna Berg + Rosa Quispe", "held 2024-04-15: Olav Dahl + Rosa Quispe"]));

it("whoever leads a delegation of the Union is the Union's", () =>
  expect(toldInOrder(`On Monday ${QUISPE} received an EU delegation led by Eva Holm.`)).toEqual([
    "held 2024-04-15: Eva Holm + Rosa Quispe",
  ]));

it("the list of who attended may have “also” within its verb", () =>
  expect(
    toldInOrder(
      `On Monday ${QUISPE} met ${BERG} in Lima. The meeting was attended also by Luis Rojas, Peruvian Ambassador to Iceland.`,
    ),
  ).toEqual(["held 2024-04-15: Anna Berg + Luis Rojas + Rosa Quispe"]));

describe("a visit or meeting that is hoped for, or looked ahead to, is no plan", () => {
  it.each([
    ["Both ministers hoped that Berg would pay a visit to Lima this year."],
    ["Quispe expressed the wish that Berg will visit Lima in May."],
    ["They also looked ahead to the fishing summit in July."],
  ])("%s", (text) =>
    expect(toldInOrder(`On Monday ${QUISPE} met ${BERG}. ${text}`)).toEqual([
      "held 2024-04-15: Anna Berg + Rosa Quispe",
    ]),
  );

  it("though a coming visit of which something is hoped is one", () =>
    expect(
      toldInOrder(
        `On Monday ${QUISPE} met ${BERG}. She hoped that the upcoming visit of Berg to Lima on May 3 would help.`,
      ),
    ).toContain("planned 2024-05-03: Anna Berg + PER"));
});

describe("an ambassador to two countries", () => {
  it.each([
    ["to the Republic of Iceland and to Norway concurrently, Luis Rojas"],
    ["to Iceland and Norway concurrently, Luis Rojas"],
  ])("is named behind both: %s", (words) =>
    expect(toldInOrder(`On Monday ${BERG} met the Ambassador of Peru ${words}.`)).toEqual([
      "held 2024-04-15: Anna Berg + Luis Rojas",
    ]),
  );
});

it("whoever is deputy head of a country's diplomacy is not its minister", () =>
  expect(
    toldInOrder(
      `On Sunday ${QUISPE} left. On Monday the deputy head of Peruvian diplomacy met ${BERG} in Lima.`,
    ),
  ).toEqual(["held 2024-04-15: Anna Berg + PER"]));

it("“the guest” is whoever was received, and “he” afterwards", () =>
  expect(
    toldInOrder(
      `On Monday ${QUISPE} received Icelandic President Jon Arnason in Lima. The guest praised the town. He also met Vice President Ana Rey.`,
    ),
  ).toContain("held 2024-04-15: Ana Rey + Jon Arnason"));

it("whoever is called somebody's guest is who is named", () =>
  expect(
    toldInOrder(`On Monday ${QUISPE} co-chaired the dialogue with her Icelandic guest Anna Berg in Lima.`),
  ).toEqual(["held 2024-04-15: Anna Berg + Rosa Quispe"]));

it("a name that ends as a patronymic does is whole before a verb in capitals", () =>
  expect(
    toldInOrder(
      "Turkish Foreign Minister Mevlüt Çavuşoğlu Met With Anna Berg of Iceland on Monday",
      "2020-02-12",
    ),
  ).toEqual(["held 2020-02-10: Anna Berg + Mevlut Cavusoglu"]));

describe("whoever is told of in passing met nobody whom we know", () => {
  it("talks of somebody with a stranger are not with whoever recalls them", () =>
    expect(
      toldInOrder(`${QUISPE} recalled Icelandic President Jon Arnason's talks with Pia Lund in 1975.`),
    ).toEqual([]));

  it("the head of a firm is not of the country of whoever was met before", () =>
    expect(
      toldInOrder(
        `On Monday ${QUISPE} met ${BERG}. The Peruvian minister also met Jon Dahl, the Chief Executive Officer of Northfish.`,
      ),
    ).toEqual(["held 2024-04-15: Anna Berg + Rosa Quispe"]));
});

describe("an ambassador who lives elsewhere", () => {
  it.each([
    ["On Monday Luis Rojas, non-resident Ambassador of Peru,"],
    ["On Monday the Ambassador of Peru (with residence in Oslo) Luis Rojas"],
    ["On Monday the Ambassador of Peru (based in Oslo), Luis Rojas,"],
  ])("is named: %s", (who) =>
    expect(toldInOrder(`${who} met ${BERG}.`)).toEqual(["held 2024-04-15: Anna Berg + Luis Rojas"]),
  );
});

it("the speaker of a parliament that goes by its own name is of its country", () =>
  expect(toldInOrder(`On Monday ${BERG} met Speaker of the Storting Olav Dahl.`)).toEqual([
    "held 2024-04-15: Anna Berg + Olav Dahl",
  ]));

describe("a title goes on behind its comma", () => {
  it.each([
    [
      "with the ministry of whoever bears it",
      "the State Secretary, Ministry of Fisheries of Norway Olav Dahl",
    ],
    ["with it between two commas", "the State Secretary, Ministry of Fisheries of Norway, Olav Dahl"],
    ["with a form of address, though it has no article", "Minister of Health, Hon. Dr. Olav Dahl, of Norway"],
  ])("%s", (_, whom) =>
    expect(toldInOrder(`On Monday ${QUISPE} met ${whom}.`)).toEqual([
      "held 2024-04-15: Olav Dahl + Rosa Quispe",
    ]),
  );
});

it("a family name with a hyphen is one word, by which the holder of an office is known", () =>
  expect(toldInOrder(`On Monday President Akufo-Addo met ${QUISPE} in Accra.`)).toEqual([
    "held 2024-04-15: Nana Akufo-Addo + Rosa Quispe",
  ]));

it("“the Minister” who also meets somebody is whoever met the other of the same office", () =>
  expect(
    toldInOrder(
      `On Monday ${QUISPE} met ${BERG}. On Tuesday the Minister also met Norwegian Foreign Minister Olav Dahl.`,
    ),
  ).toEqual(["held 2024-04-15: Anna Berg + Rosa Quispe", "held 2024-04-16: Olav Dahl + Rosa Quispe"]));

describe("releases tell in their own way", () => {
  const met =
    "Peruvian Foreign Minister Rosa Quispe met Icelandic Foreign Minister Jon Lund in Lima on June 12";

  it("whom a transcript's heading names without the host, whose own lines follow", () =>
    expect(
      told(
        "Meeting with Prime Minister of Iceland Jon Lund\n\nPresident of Peru Rosa Quispe: Mr Prime Minister, I am glad to see you.\n\nPrime Minister of Iceland Jon Lund: Thank you, Madam President.",
      ),
    ).toEqual(["held: Jon Lund + Rosa Quispe"]));

  it.each(["In addition,", "On the same day,", "During her stay,"])(
    "what “%s the Foreign Minister” did was done by whoever did more in the sentence before",
    (lead) =>
      expect(told(`${met}. ${lead} the Foreign Minister met Norwegian President Anna Berg.`)).toContain(
        "held: Anna Berg + Rosa Quispe",
      ),
  );

  it("who was present, was at what was held, and not at the visit spoken of there", () =>
    expect(
      told(
        "Peruvian President Rosa Quispe and Icelandic Prime Minister Jon Lund discussed in Lima on Monday the coming visit of King Harald of Norway. Peruvian Ambassador Ana Rey was present.",
      )[0],
    ).toContain("Ana Rey"));
});

it("“the same day” at the head of a paragraph is that of the news, whatever stay was told between", () =>
  expect(
    read(
      "On April 15, Peruvian President Rosa Quispe met Icelandic Prime Minister Jon Lund. They recalled her stay in Oslo on March 20-22.\n\nThe same day, Quispe received Norwegian Foreign Minister Anna Berg.",
    ).accounts.map(({date_start}) => date_start),
  ).toContain("2024-04-15"));
