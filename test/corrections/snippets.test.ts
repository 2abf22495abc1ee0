import {describe, expect, it} from "vitest";
import {parse} from "yaml";
import {decisionsOn, entryOf} from "../../src/components/decision.ts";
import {telling} from "../../src/components/telling.ts";
import {at, problemsOf, SENTENCES, under} from "./bench.ts";

/** Each entry that the pages offer for article a, as text. */
const tables = under([], "a", "d");
const account = tables.accounts.find(({article}) => article === "a")!;
const sentences = Object.entries(SENTENCES).map(([article, exact]) => ({
  ...{article, start: 0, end: exact.length, exact},
}));
const other = tables.accounts.find(({article}) => article === "d");
const offered = decisionsOn(telling(account, {...tables, sentences}, other));
const NOW: Record<string, string> = {
  date: "2024-04-17",
  status: "cancelled",
  format: "talks",
  place: "Cusco",
  host: "ISL",
};

describe("an entry copied from a page", () => {
  it("points to the sentence of its article", () => {
    expect(parse(entryOf(offered[0]!.lines, "2024-05-02"))).toMatchObject([at("a", "2024-04-16-lund-rey")]);
  });

  it("is a problem until it is signed", () => {
    const [entry] = parse(entryOf(offered[0]!.lines, "2024-05-02")) as object[];
    const problems = problemsOf(under([entry!], "a", "d"));
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/^\d+: correction not understood, .* at by: ""$/);
  });

  it.each(offered.map(({name, lines}) => [name, lines] as const))(
    "is in force once it is filled in: %s",
    (name, lines) => {
      const [entry] = parse(entryOf(lines, "2024-05-02")) as {now?: unknown}[];
      const field = name.replace("set ", "");
      const now =
        field === "participants"
          ? [
              {name: "Ana Rey", country: "PER"},
              {name: "Mart Tamm", country: "EST"},
            ]
          : (NOW[field] ?? null);
      const filled = {...entry, by: "Ines", why: "read it", ...(name.startsWith("set") ? {now} : {})};
      const made = under([filled], "a", "d");
      expect(problemsOf(made)).toEqual([]);
      expect(made.corrections).toMatchObject([{in_force: true}]);
    },
  );
});
