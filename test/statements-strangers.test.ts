import {describe, expect, it} from "vitest";
import {read, tablesOf} from "./reader.ts";

/** Who is given words, by name; null where nobody is known to be. */
const speakers = (text: string) =>
  read(text).statements.map(({speaker, speakerName}) => speaker && speakerName);

describe("somebody without an office who speaks is a person", () => {
  it.each([
    ["“They will buy less,” said Rosa Quispe, who sells fish in the port.", "Rosa Quispe"],
    ["The team's captain Jon Sigurdsson said that the sea was calm.", "Jon Sigurdsson"],
    ["Mr Olaf Hansen said that the sea was calm.", "Olaf Hansen"],
    ["The nets are too fine, said Rosa Quispe, the association's director.", "Rosa Quispe"],
    ["The coach of the home team, Jon Sigurdsson, said that the sea was calm.", "Jon Sigurdsson"],
  ])("in “%s”", (text, name) => expect(speakers(text)).toContain(name));

  it("and speaks again by the last word of the name", () => {
    const text =
      "“They will buy less,” said Rosa Quispe, who sells fish. The harbour is empty. “Nobody comes,” Quispe added.";
    expect(new Set(speakers(text))).toEqual(new Set(["Rosa Quispe"]));
  });

  it("and is among the people of the tables", () => {
    const {entities, statements} = tablesOf(read("“They will buy less,” said Rosa Quispe, who sells fish."));
    expect(entities.find(({id}) => id === statements[0]!.source)).toMatchObject({
      kind: "person",
      name: "Rosa Quispe",
    });
  });
});

it("a body that nobody knows is no person", () =>
  expect(speakers("Blue Harbour Watch said that the sea was calm.")).toEqual([null]));
