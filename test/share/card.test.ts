import fc from "fast-check";
import {expect, test} from "vitest";
import {sha256} from "../../site/hashes.ts";
import {drawCard, linesOf} from "../../site/share/card.ts";

/** Width and height, as a PNG tells them. */
const sizeOf = (png: Uint8Array): number[] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

test("a card is a picture of 1200 by 630 px, and the same words are the same bytes", () => {
  const [one, again, other] = ["Seven contacts", "Seven contacts", "Eight contacts"].map((title) =>
    drawCard(title, "Who met <whom>"),
  );
  expect(Buffer.from(one!.slice(1, 4)).toString()).toBe("PNG");
  expect(sizeOf(one!)).toEqual([1200, 630]);
  expect(sha256(one!)).toBe(sha256(again!));
  expect(sha256(one!)).not.toBe(sha256(other!));
});

test("a card has these bytes on every machine", () => {
  expect(sha256(drawCard("Seven contacts", "Who met whom"))).toMatchInlineSnapshot(
    `"caae486e80dbafcf75c2f7ce3c0a929c5496a500fa47218c1edf509bad299feb"`,
  );
});

test("lines hold all words in their order, and none is longer than the card is wide", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^\w{1,20}$/)), (words) => {
      const lines = linesOf(words.join(" "), 60);
      expect(lines.join(" ")).toBe(words.join(" "));
      expect(lines.every((line) => line.length <= 34)).toBe(true);
    }),
  );
});
