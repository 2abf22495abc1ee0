import {describe, expect, it} from "vitest";
import type {Head} from "../loaders/head.ts";
import {read} from "./reader.ts";

const sideOf = (text: string, head: Partial<Head> = {}) => {
  const {side, side_basis, outlet} = read(text, head).article;
  return [side, side_basis, outlet];
};

const PLAIN = "The ministers of Peru and Iceland met in Lima. They spoke of fish and of the sea.";

describe("the side of an article", () => {
  it("is what its head says, whatever its words", () => {
    expect(sideOf(`ANKARA, May 4. /TASS/. ${PLAIN}`, {side: "PER"})[0]).toBe("PER");
    expect(sideOf(PLAIN, {side: "PER", outlet: "El Comercio"})).toEqual(["PER", "head", "El Comercio"]);
  });

  it("is the state for which its outlet speaks, by the outlet's name or its address", () => {
    expect(sideOf(PLAIN, {outlet: "Xinhua"})).toEqual(["CHN", "outlet", "Xinhua"]);
    expect(sideOf(PLAIN, {url: "https://www.tass.com/world/1"})).toEqual(["RUS", "outlet", "TASS"]);
  });

  it("is the state whose agency signs it, at the start or at the end", () => {
    expect(sideOf(`LIMA, May 4. /TASS/. ${PLAIN}`)).toEqual(["RUS", "outlet", "TASS"]);
    expect(sideOf(`LIMA, May 4 (Xinhua) -- ${PLAIN}`)).toEqual(["CHN", "outlet", "Xinhua"]);
  });

  it("is not that of an agency which the text only cites", () => {
    expect(sideOf(`${PLAIN} A reporter of TASS asked about the weather.`)[1]).not.toBe("outlet");
  });

  it("is the state whose ministry it quotes most", () => {
    const text =
      "The ministers of Peru and Iceland met, the Peruvian Foreign Ministry said. The Foreign Ministry of Peru noted that trade grows. The Icelandic Foreign Ministry said little.";
    expect(sideOf(text).slice(0, 2)).toEqual(["PER", "attribution"]);
  });

  it("is the state whose own officials go without their country, as at home", () => {
    const text =
      "Deputy Foreign Minister Li Wei met with Peruvian Deputy Foreign Minister Ana Rey on Tuesday. They spoke of fish in China.";
    expect(["CHN", null]).toContain(sideOf(text)[0]);
  });

  it("is nobody's where nothing supports one", () => expect(sideOf(PLAIN)).toEqual([null, null, null]));

  it("stays unknown for the private press, whose name is still told", () => {
    expect(sideOf(PLAIN, {outlet: "Reuters"})).toEqual([null, null, "Reuters"]);
  });

  it("does not come from an address that only ends like an outlet's", () => {
    expect(sideOf(PLAIN, {url: "https://nottass.com/1"})[0]).toBeNull();
  });
});
