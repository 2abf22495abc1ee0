import {describe, expect, it} from "vitest";
import {read} from "./reader.ts";

const sideOf = (text: string) => read(text, {}).article.side;
const REST = "They spoke of trade between Peru and Iceland.";
const PERU = "Peruvian Foreign Minister Rosa Quispe";
const ICELAND = "Icelandic Foreign Minister Jon Sigurdsson";

describe("an agency signs", () => {
  const outletOf = (text: string) => read(text, {}).article.outlet;
  it.each([
    [`LIMA, May 7 - RIA Novosti. ${PERU} met ${ICELAND}. ${REST}`, "RIA Novosti"],
    [`A visit\n\nLima, May 4, AZERTAC\n\n${PERU} met ${ICELAND}. ${REST}`, "Azertac"],
    [`A visit\nXinhua, November 10, 2015\n${PERU} met ${ICELAND}. ${REST}`, "Xinhua"],
    [`A visit\n\nBy Rosa Huaman Trend:\n\n${PERU} met ${ICELAND}. ${REST}`, "Trend News Agency"],
    [`${PERU} met ${ICELAND}, Azernews reports. ${REST}`, "Azernews"],
    [`${PERU} met ${ICELAND}, APA reports citing a ministry. ${REST}`, "APA"],
  ])("in its dateline, byline or report: %s", (text, outlet) => expect(outletOf(text)).toBe(outlet));

  it.each(["the Korean Central News Agency (KCNA)", "a company of light rail transit (LRT)"])(
    "not where its short name stands behind a long one: %s",
    (long) => expect(outletOf(`${PERU} met ${ICELAND}, ${long} reported. ${REST}`)).toBeNull(),
  );

  it("not under a photograph", () =>
    expect(outletOf(`${PERU} (Photo: Xinhua/VNA) met ${ICELAND}. ${REST}`)).toBeNull());
});

describe("a country's voice is heard", () => {
  it.each([
    `${ICELAND} is due in Lima, the office of the Peruvian president has said. ${REST}`,
    `${ICELAND} is due in Lima, the Peruvian president's press service reported. ${REST}`,
    `The Defence Ministry in Lima says that ships of Iceland came near. ${REST}`,
    `Ivar Hauksson, the Peruvian health minister, has said trade grew in Iceland. It will grow, Hauksson added. ${REST}`,
  ])("through an office, a capital, an apposition: %s", (text) => expect(sideOf(text)).toBe("PER"));
});

describe("a title without a country", () => {
  it("is one's own where a headline puts the other's counterpart behind a comma", () =>
    expect(sideOf(`FM Quispe, Icelandic counterpart discuss fishing. ${REST}`)).not.toBe("ISL"));
  it("is told of a leader named before one whose title ends with the country of its body", () =>
    expect(
      sideOf(
        "Wang Yi and Secretary of the Security Council of the Russian Federation Nikolai Patrushev held talks. They " +
          "spoke of trade between Russia and China.",
      ),
    ).toBe("CHN"));
  it("is one's own behind the name as well", () =>
    expect(
      sideOf(
        `Sergey Lavrov, Minister of Foreign Affairs, came to Reykjavik and met ${ICELAND}. Russia and Iceland trade.`,
      ),
    ).toBe("RUS"));
  it("is nobody's own where it is a counterpart's", () =>
    expect(
      sideOf(
        `${PERU} has come to Reykjavik, where her counterpart Sergey Lavrov waits. Russia and Peru trade.`,
      ),
    ).toBeNull());
  it("is nobody's own where the country was told of another of its officials before", () =>
    expect(
      sideOf(
        `${PERU} received Russian Foreign Minister Sergey Lavrov, and spoke of President Vladimir Putin. Russia and Peru trade.`,
      ),
    ).toBeNull());
});

describe("a page is of whose words it gives", () => {
  it.each([
    "Remarks by Foreign Minister of Peru Rosa Quispe\n\nThank you. I met the Icelandic minister. Peru and Iceland trade.",
    "Press Briefing at the Foreign Ministry of Peru\n\nQUESTION: will the Icelandic minister come to Peru? Iceland is far.",
    `(AGENPARL) - Roma, 26 Marzo 2024\n\nThe following is attributable to Peruvian Foreign Ministry spokesperson Rosa Quispe: ${ICELAND} met the minister. ${REST}`,
  ])("%s", (text) => expect(sideOf(text)).toBe("PER"));
  it("not of what something is attributable to", () =>
    expect(sideOf(`${PERU} met ${ICELAND}. ${REST} The growth is attributable to China.`)).toBeNull());
  it("not of whose remarks a sentence tells", () =>
    expect(
      sideOf(`Iceland was angered on Monday by remarks by Peruvian Foreign Minister Rosa Quispe. ${REST}`),
    ).toBeNull());
});

describe("a headline about a speech is no page that gives it", () => {
  const story = `REYKJAVIK, 12 February 2024 - ${ICELAND} met envoys. ${REST}`;
  it.each([
    "Speech by Rosa Quispe condemned in Reykjavik",
    "Speech by Peruvian Foreign Minister Rosa Quispe condemned in Reykjavik",
    "Briefing by the Peruvian ambassador in Oslo angers Reykjavik",
    "Address by Peruvian Foreign Minister Rosa Quispe stirs Iceland",
  ])("%s", (heading) => expect(sideOf(`${heading}\n\n${story}`)).not.toBe("PER"));
  it("but a place and an occasion may follow the giver", () =>
    expect(
      sideOf(`Remarks by Foreign Minister of Peru Rosa Quispe at the United Nations\n\nThank you. ${REST}`),
    ).toBe("PER"));
});

describe("a title behind the name", () => {
  it("is not one's own where the other's ministry tells the story", () =>
    expect(
      sideOf(
        "Sergey Lavrov, Minister of Foreign Affairs, met Wang Yi in Moscow on Monday, the Chinese Foreign Ministry announced. China and Russia trade.",
      ),
    ).toBe("CHN"));
});
