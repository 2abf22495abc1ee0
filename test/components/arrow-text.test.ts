import {dictionary, int32, tableFromArrays, tableFromIPC, tableToIPC, utf8} from "@uwdata/flechette";
import fc from "fast-check";
import {expect, test} from "vitest";
import {decodeAtOnce, textsOf} from "../../src/components/arrow-text.ts";

const texts = fc.array(
  fc.oneof(fc.string({unit: "binary"}), fc.constantFrom("", "\ufeffé", "漢字", "🤝 x", "plain")),
);

test("texts that are decoded at once are those that were written, whatever their letters", () => {
  fc.assert(
    fc.property(texts, (words) => {
      const encoded = words.map((word) => new TextEncoder().encode(word));
      const offsets = new Int32Array(words.length + 1);
      encoded.forEach(({length}, i) => (offsets[i + 1] = offsets[i]! + length));
      const values = new Uint8Array(encoded.flatMap((bytes) => [...bytes]));
      expect(textsOf({length: words.length, values, offsets})).toEqual(words);
    }),
  );
});

test("a table is read as flechette alone reads it, nulls and lists of text too", () => {
  const rows = {id: ["é1", "🤝", "漢字"], side: ["RUS", null, "RUS"], level: [1, 2, null]};
  const types = {id: dictionary(utf8(), int32()), side: dictionary(utf8(), int32()), level: int32()};
  const bytes = tableToIPC(tableFromArrays(rows, {types}), {format: "stream"})!;
  const before = tableFromIPC(bytes).toArray();
  decodeAtOnce();
  expect(tableFromIPC(bytes).toArray()).toEqual(before);
  expect(before.map(({id}) => id as string)).toEqual(rows.id);
});
