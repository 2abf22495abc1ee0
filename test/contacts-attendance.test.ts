import {describe, expect, it} from "vitest";
import {toldInOrder as told} from "./told.ts";
import {read, tablesOf} from "./reader.ts";

const QUISPE = "Peruvian Foreign Minister Rosa Quispe";
const BERG = "Icelandic Foreign Minister Anna Berg";
const MET = `${QUISPE} met ${BERG} in Lima on Wednesday.`;

/** Who took part in the first contact, each with the country, in order of the alphabet. */
const who = (text: string): string[] => {
  const {contacts, participants} = tablesOf(read(text));
  return participants
    .filter(({contact}) => contact === contacts[0]!.id)
    .map(({name, country}) => `${name} ${country}`)
    .sort();
};

describe("who attended", () => {
  it.each([
    [
      "as did another",
      "Peruvian Deputy Minister Inti Huaman sat in on the talks, as did Eva Holm, the Icelandic Ambassador.",
      ["Eva Holm ISL", "Inti Huaman PER"],
    ],
    [
      'behind "attending were also"',
      "Attending were also Peruvian Deputy Minister Inti Huaman and Icelandic Ambassador Eva Holm.",
      ["Eva Holm ISL", "Inti Huaman PER"],
    ],
    [
      "on either side",
      "On the Peruvian side, taking part in the talks were Deputy Minister Inti Huaman and Presidential Aide Luis Rojas.",
      ["Inti Huaman PER", "Luis Rojas PER"],
    ],
    [
      "but nobody of whom it is said that he did not",
      "Deputy Minister Inti Huaman was in Paris, as Eva Holm was.",
      [],
    ],
  ])("%s", (_, text, more) =>
    expect(who(`${MET} ${text}`)).toEqual(["Anna Berg ISL", "Rosa Quispe PER", ...more].sort()),
  );

  it("is of the one country of the two that has such an office", () =>
    expect(
      who(
        `${QUISPE} met Indian External Affairs Minister Ravi Iyer in Lima. Foreign Secretary Anil Menon sat in on the meeting, as did Luis Rojas, the Peruvian Ambassador.`,
      ),
    ).toContain("Anil Menon IND"));

  it("at a contact of other days, which the same words tell, is at a contact of its own", () =>
    expect(
      told(
        `${QUISPE} met ${BERG} on Monday. She also attended the meeting of Peruvian President Juan Soto with Icelandic President Jon Arnason in January in Cusco.`,
      ),
    ).toEqual(expect.arrayContaining(["recalled 2024-01-01: Jon Arnason + Juan Soto + Rosa Quispe"])));

  it("belongs to what was told last before it", () =>
    expect(
      told(
        `Before a visit of Icelandic President Jon Arnason to Peru next month, ${QUISPE} will hold talks with ${BERG} on Friday. The two, aided by Peruvian Ambassador Inti Huaman, will sit down in Lima.`,
      ),
    ).toContain("planned 2024-04-19: Anna Berg + Inti Huaman + Rosa Quispe"));
});
