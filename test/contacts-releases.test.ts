import {describe, expect, it} from "vitest";
import {toldInOrder} from "./told.ts";

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
