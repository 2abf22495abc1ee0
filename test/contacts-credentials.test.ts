import {describe, expect, it} from "vitest";
import {told} from "./told.ts";

const SOTO = "Peruvian President Juan Soto";
const EACH = ["held: Anna Berg + Juan Soto", "held: Juan Soto + Olga Lund"];
const TWO = "the Ambassador of Iceland, Anna Berg, and the Ambassador of the Kingdom of Norway, Olga Lund";

describe("credentials", () => {
  it.each([
    ["received from each", `${SOTO} received the credentials of ${TWO}, on Wednesday.`],
    ["received as letters", `On Wednesday ${SOTO} accepted letters of credence from ${TWO}.`],
    [
      "received from those whose countries stand before their names",
      `On Wednesday ${SOTO} received credentials from the ambassadors of Iceland, Anna Berg, and of Norway, Olga Lund.`,
    ],
    [
      "presented by each",
      `${SOTO} accepted credentials from the envoys of several states. Ambassador of Iceland Anna Berg and Ambassador of Norway Olga Lund presented their letters of credence to the head of state on Wednesday.`,
    ],
    [
      "presented to nobody who is said",
      `${SOTO} accepted credentials from the envoys of several states on Wednesday. Ambassador of Iceland Anna Berg and Ambassador of Norway Olga Lund presented their credentials.`,
    ],
    [
      "presented by those whom a list names",
      `On Wednesday ${SOTO} accepted credentials from envoys of two nations. Those who presented their credentials were ${TWO}.`,
    ],
    [
      "of some ambassadors, who are named behind",
      `On Wednesday ${SOTO} received the credentials of two new ambassadors. They are Ambassador Anna Berg of Iceland and Ambassador Olga Lund of Norway.`,
    ],
    [
      "received by His Excellency",
      `${SOTO} received on Wednesday the credentials of a number of new ambassadors. His Excellency received the credentials of HE Ambassador of Iceland Anna Berg and HE Ambassador of Norway Olga Lund.`,
    ],
  ])("are a contact with each ambassador: %s", (_, text) => expect(told(text)).toEqual(EACH));

  it.each([
    [
      "to come",
      `Anna Berg, the Ambassador of Iceland, will present her credentials to ${SOTO} on Friday.`,
      "planned",
    ],
    [
      "of somebody as ambassador",
      `${SOTO} received the credentials of Anna Berg as Ambassador of Iceland.`,
      "held",
    ],
    [
      "of an ambassador-designate",
      `${SOTO} received the credentials of Icelandic Ambassador-designate Anna Berg.`,
      "held",
    ],
  ])("are read: %s", (_, text, status) => expect(told(text)).toEqual([`${status}: Anna Berg + Juan Soto`]));

  it("are of as many countries as there are ambassadors", () =>
    expect(told(`In Iceland's new year ${SOTO} received the credentials of two new ambassadors.`)).toEqual(
      [],
    ));

  it("are received where greetings are asked to be passed on, and nobody rings", () =>
    expect(
      told(
        `Icelandic Ambassador Anna Berg presented her credentials to ${SOTO}. He asked to convey his greetings to Icelandic President Jon Arnason and spoke highly of its fish.`,
      ),
    ).toEqual(["held: Anna Berg + Juan Soto"]));
});
