import {describe, expect, it} from "vitest";
import {read, tablesOf} from "./reader.ts";

const LEAD =
  "Foreign Minister of Peru Ana Rey met in Lima on April 16 with Foreign Minister of Iceland Jon Jonsson.";
/** Sentences enough that one ordinary word files no article. */
const TEA =
  "Tea was served in the old hall. They sat by the window. It was late. The bread was good. Nobody was in a hurry. ";

/** How two long accounts of one meeting stand to a topic: "shared", "left-only" or "right-only"; Iceland is on the left. */
const relationOf = (topic: string, iceland: string, peru: string): string | undefined =>
  tablesOf(
    read(`${LEAD} ${TEA}${iceland} ${TEA}`, {side: "ISL"}, "isl"),
    read(`${LEAD} ${TEA}${peru} ${TEA}`, {side: "PER"}, "per"),
  ).alignments.find((row) => row.aspect === "topic" && row.topic === topic)?.relation;

describe("a topic", () => {
  const FARMING = "Food security was spoken of, poultry too.";
  it("is shared where one side has it in a passing word that the other has too", () =>
    expect(relationOf("agriculture-food", FARMING, "They asked for more poultry.")).toBe("shared"));
  it("is shared where the passing word is one of several that file the other side", () =>
    expect(
      relationOf("transport-connectivity", "The high-speed rail to Cusco was spoken of.", "Rail was named."),
    ).toBe("shared"));
  it("is shared where one side tells in passing what files the other", () =>
    expect(
      relationOf(
        "agriculture-food",
        "Food security for Cusco was spoken of, and poultry worth $40 million.",
        "Rice worth $40 million will go to Cusco.",
      ),
    ).toBe("shared"));
  it("is told by one side where the other has another of its ordinary words in passing", () =>
    expect(relationOf("agriculture-food", FARMING, "Rice lay on the table.")).toBe("left-only"));
  it("is told by neither where both touch it in a passing word", () =>
    expect(
      relationOf("agriculture-food", "There was poultry.", "They asked for more poultry."),
    ).toBeUndefined());
});
