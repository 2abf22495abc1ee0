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

  it("is that of the press that names its own official without a country, though another state's ministry is quoted", () => {
    const text =
      "Foreign Minister Yoshimasa Hayashi and his South Korean counterpart, Park Jin, met in Oslo on Monday. The South Korean Foreign Ministry said that fish was spoken of.";
    expect(sideOf(text).slice(0, 2)).toEqual(["JPN", "home-style"]);
  });

  it("is not that of a state which only comments, far down or as a third", () => {
    const far = `${PLAIN} ${"The sea was calm and the talks went on. ".repeat(12)}`;
    expect(sideOf(`${far}The Foreign Ministry of Norway said it was glad.`)[0]).toBeNull();
    const third = `The Norwegian Foreign Ministry said it was glad. ${PLAIN} Peru and Iceland fish, and Iceland sells in Icelandic towns.`;
    expect(sideOf(third)[0]).toBeNull();
  });

  it("is not told by attribution in the press of a third country", () => {
    const text = `LIMA (Reuters) - ${PLAIN} The Peruvian Foreign Ministry said trade grows.`;
    expect(sideOf(text)).toEqual([null, null, "Reuters"]);
  });

  it("is the state whose own officials go without their country, as at home", () => {
    const text =
      "Deputy Foreign Minister Li Wei of the ministry met Peruvian Deputy Foreign Minister Ana Rey.";
    expect(sideOf(`Vice Premier He Lifeng met with Peruvian Minister Ana Rey on Tuesday. ${text}`)).toEqual([
      "CHN",
      "home-style",
      null,
    ]);
  });

  it("is the host's where only the guest is an Excellency or Honorable", () => {
    for (const address of ["H.E. Mr.", "His Excellency", "the Honorable"])
      expect(
        sideOf(
          `Ms. Rosa Quispe, Minister for Foreign Affairs of Peru, spoke with ${address} Jon Sigurdsson, Foreign Minister of Iceland.`,
        ).slice(0, 2),
      ).toEqual(["PER", "home-style"]);
  });

  it.each([
    ["Ministry of Foreign Affairs of Peru\n\n"],
    ["Embassy of Peru in Iceland 4.5.2021\n\n"],
    ["Foreign Ministry of Peru\n4 May 2021\n\n"],
  ])("is the state whose ministry or embassy stands alone above the text: %s", (head) => {
    expect(sideOf(`${head}${PLAIN}`).slice(0, 2)).toEqual(["PER", "letterhead"]);
  });

  it("is the country in which it is written, where its own official comes first", () => {
    const minister = "Foreign Minister of Iceland Jon Sigurdsson";
    const [home, guest] = [`Foreign Minister of Peru Rosa Quispe received ${minister}.`, `${minister} came.`];
    expect(sideOf(`LIMA, May 4 – ${home}`).slice(0, 2)).toEqual(["PER", "dateline"]);
    expect(sideOf(`LIMA, May 4 – ${guest}`)[0]).toBeNull();
  });

  it("is that of the agency whose account a portal carries", () => {
    expect(sideOf(`LIMA (UrduPoint News / Sputnik - 4th May, 2021) ${PLAIN}`)).toEqual([
      "RUS",
      "outlet",
      "Sputnik",
    ]);
  });

  it("is nobody's where nothing supports one", () => expect(sideOf(PLAIN)).toEqual([null, null, null]));

  it("stays unknown for the private press, whose name is still told", () => {
    expect(sideOf(PLAIN, {outlet: "Reuters"})).toEqual([null, null, "Reuters"]);
  });

  it("does not come from an address that only ends like an outlet's", () => {
    expect(sideOf(PLAIN, {url: "https://nottass.com/1"})[0]).toBeNull();
  });

  it.each([
    [
      "a portal that carries it with others",
      `LIMA (UrduPoint / Andes Point News / WAM - 4th May, 2021) ${PLAIN}`,
      "ARE",
    ],
    ["a byline", `By Andina News Agency\n\n${PLAIN}`, "PER"],
  ])("is that of the agency in %s", (_, text, side) =>
    expect(sideOf(text).slice(0, 2)).toEqual([side, "outlet"]),
  );

  it("is not that of an agency which made the photograph", () => {
    expect(sideOf(`The minister at the airport in May. (Xinhua)\n\n${PLAIN}`)).toEqual([null, null, null]);
  });

  it("is the country of the press that tells it, unless that writes for the world", () => {
    const text = `LIMA, May 4 (AGENCY) -- ${PLAIN} The Japanese minister sent Japan's regards.`;
    expect(sideOf(text.replace("AGENCY", "Kyodo News")).slice(0, 2)).toEqual(["JPN", "outlet"]);
    expect(sideOf(text.replace("AGENCY", "Reuters")).slice(0, 2)).toEqual([null, null]);
  });

  it("is not told by an official whose country stands behind his name", () => {
    const text =
      "Jon Sigurdsson Meets with Prime Minister Ana Rey of Peru\n\nJon Sigurdsson, Foreign Minister of Iceland, met with Prime Minister Ana Rey of Peru.";
    expect(sideOf(text)[0]).not.toBe("PER");
  });

  it("is not told by a headline's short title where the text below gives the country", () => {
    const below =
      "Deputy Prime Minister Wang Yi and Prime Minister of Peru Ana Rey spoke of fish. China and Peru trade.";
    const headline = "Wang Yi and Prime Minister Ana Rey hold a meeting of the commission";
    expect(sideOf(`${headline}\n\n${below}`)[0]).not.toBe("PER");
    expect(sideOf(`${headline}\n\n${below.replace(" of Peru", "")}`)[0]).toBe("PER");
  });

  it("is not told by an official who is named far down without a country", () => {
    const far = `${PLAIN} ${"The sea was calm and the talks went on. ".repeat(26)}`;
    expect(
      sideOf(`${far}Foreign Minister Wang Yi spoke too, and China and Peru trade. China sells much.`)[0],
    ).toBeNull();
    expect(
      sideOf(`${PLAIN} Foreign Minister Wang Yi spoke too, and China and Peru trade. China sells much.`)[0],
    ).toBe("CHN");
  });

  it("is the state whose official's ministry is quoted", () => {
    const text =
      "Peruvian Foreign Minister Rosa Quispe spoke with her Icelandic counterpart, Jon Sigurdsson, Quispe's ministry said.";
    expect(sideOf(text).slice(0, 2)).toEqual(["PER", "attribution"]);
  });

  it("is the state that calls the other its sister", () => {
    const text =
      "The President returned home on Monday after a visit to the sisterly Republic of Egypt. Sudan and Egypt trade much, and Sudan buys wheat.";
    expect(sideOf(text).slice(0, 2)).toEqual(["SDN", "home-style"]);
  });
});
