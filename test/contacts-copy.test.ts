import {describe, expect, it} from "vitest";
import {told} from "./told.ts";

/** How agencies and newspapers tell of one contact after the other; published on Thursday 18 April 2024. */

describe("one host sees several guests, one after the other", () => {
  const first =
    "Peruvian Foreign Minister Rosa Quispe met Icelandic Foreign Minister Anna Berg in Lima on Tuesday.";
  const wanted = ["held: Anna Berg + Rosa Quispe", "held: Jon Lund + Rosa Quispe"];

  it.each([
    "In her meeting with Berg, Quispe praised the sea. Meeting with Norwegian Trade Minister Jon Lund, Quispe thanked him for ships.",
    "In her meeting with Berg, Quispe highlighted fish. In her meeting with Norwegian Trade Minister Jon Lund, Quispe underlined trade.",
    "During talks with Berg, Quispe gave her word. During talks with Norwegian Trade Minister Jon Lund, both sides reviewed trade.",
  ])("and a verb behind the comma begins her clause: %s", (text) =>
    expect(told(`${first} ${text}`)).toEqual(wanted),
  );

  it("while names in a row without a verb are a list", () =>
    expect(
      told(
        "Peruvian Foreign Minister Rosa Quispe held talks with Icelandic Foreign Minister Anna Berg, Norwegian Trade Minister Jon Lund accompanied by a team.",
      ),
    ).toEqual(["held: Anna Berg + Jon Lund + Rosa Quispe"]));

  it("and receives them as envoys of several countries", () =>
    expect(
      told(
        "President Rosa Quispe of Peru received ambassadors of Iceland and Norway.\n\nDuring the meeting with Icelandic ambassador Anna Berg the President spoke of fish.\n\nAt the meeting with Norwegian ambassador Jon Lund, the sides spoke of ships.",
      ),
    ).toEqual(wanted));
});
