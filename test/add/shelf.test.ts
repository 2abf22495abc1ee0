import {describe, expect, it} from "vitest";
import {plainAddress, readShelf, shelve, twinOf} from "../../commands/add/shelf.ts";
import {folder} from "../folder.ts";
import {sentence} from "./server.ts";

const text = (...numbers: number[]): string => numbers.map(sentence).join("\n\n");
const shelf = () => {
  const made = readShelf(
    folder({"a.txt": `---\nurl: https://www.andina.pe/a?id=1&utm_source=x#top\n---\n${text(1, 2, 3, 4)}`}),
  );
  shelve(made, "b.txt", {url: null, text: text(5, 6, 7, 8)});
  return made;
};

describe("an article is there already", () => {
  it("if its text is, whatever became of its line ends, blanks and quotes", () => {
    const twin = twinOf(shelf(), {
      url: null,
      text: ` “${text(1, 2, 3, 4).replaceAll("\n\n", "\r\n").toUpperCase()}”`,
    });
    expect(twin).toEqual({by: "text", file: "a.txt", share: 1});
  });

  it("if its address is, however one came there", () => {
    const twin = twinOf(shelf(), {url: "http://andina.pe/a/?utm_medium=mail&id=1", text: text(9)});
    expect(twin).toMatchObject({by: "address", file: "a.txt"});
    expect(plainAddress("https://andina.pe/a?id=2")).not.toBe(plainAddress("https://andina.pe/a?id=1"));
  });

  it("if it prints another again, cut and under a headline of its own", () => {
    const twin = twinOf(shelf(), {url: null, text: text(20, 5, 6, 7)});
    expect(twin).toMatchObject({by: "words", file: "b.txt"});
    expect(twin!.share).toBeGreaterThan(0.6);
  });

  it("and not if it but quotes a sentence of another", () => {
    expect(twinOf(shelf(), {url: null, text: text(30, 31, 32, 5)})).toBeNull();
    expect(twinOf(shelf(), {url: "https://andina.pe/b", text: text(40, 41)})).toBeNull();
  });
});
