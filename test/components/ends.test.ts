import fc from "fast-check";
import {expect, test} from "vitest";
import {endsOf} from "../../src/components/ends.ts";

test("the ends of many days are those of the same days in order, whatever is missing among them", () => {
  const day = fc.date({min: new Date("1990-01-01"), max: new Date("2030-01-01"), noInvalidDate: true});
  const days = fc.array(fc.option(day.map((date) => date.toISOString().slice(0, 10))));
  fc.assert(
    fc.property(days, (some) => {
      const sorted = some.filter((one) => one !== null).sort();
      expect(endsOf(some)).toEqual(sorted.length ? [sorted[0], sorted.at(-1)] : []);
    }),
  );
});
