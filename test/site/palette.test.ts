import {readFileSync} from "node:fs";
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from "culori";
import {describe, expect, test} from "vitest";

const sheet = readFileSync("src/style.css", "utf8");
const [light, dark] = sheet.split("@media screen and (prefers-color-scheme: dark)") as [string, string];

/** The colour of a variable, which may be that of another; the dark sheet changes some and leaves the rest. */
function colour(css: string, name: string): Color {
  const value = [css, light].map((text) => new RegExp(`--${name}: ([^;]+);`).exec(text)?.[1]).find(Boolean);
  if (value === undefined) throw new Error(`no such colour: ${name}`);
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return other === undefined ? parse(value)! : colour(css, other);
}

/** Machado, Oliveira and Fernandes (2009), at their full severity. */
const SIGHTS: Record<string, (color: Color) => Color> = {
  full: (color) => color,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

const SIDES = ["side-0", "side-1", "side-2", "side-other"];
const STANDINGS = ["held", "planned", "recalled", "cancelled"];
const PAPERS = ["paper", "paper-alt"];
const MARKED = ["mark-person", "mark-contact", "mark-statement", "mark-topic"];

describe.each([
  ["light", light],
  ["dark", dark],
])("%s", (_, css) => {
  const contrast = (a: string, b: string): number => wcagContrast(colour(css, a), colour(css, b));

  test("every colour in which words stand has a contrast of 4.5 against both papers (WCAG 2.2, 1.4.3)", () => {
    for (const name of ["ink", "ink-muted", "accent", "alarm", ...STANDINGS, ...SIDES])
      for (const paper of PAPERS)
        expect(contrast(name, paper), `${name} on ${paper}`).toBeGreaterThanOrEqual(4.5);
  });

  test("every mark, line and ring of focus that tells something has a contrast of 3 (1.4.11)", () => {
    for (const name of ["line-strong", "line-contact", "focus", "accent", ...STANDINGS, ...SIDES])
      for (const paper of PAPERS)
        expect(contrast(name, paper), `${name} on ${paper}`).toBeGreaterThanOrEqual(3);
    for (const mark of MARKED)
      expect(contrast("line-contact", mark), `line-contact on ${mark}`).toBeGreaterThanOrEqual(3);
  });

  test("words stay readable where evidence is marked", () => {
    for (const name of MARKED) expect(contrast("ink", name), name).toBeGreaterThanOrEqual(7);
    for (const name of ["hit", "hit-paper", "alarm-paper"])
      expect(contrast("ink", name), name).toBeGreaterThanOrEqual(4.5);
  });

  // Colours side by side are told apart from 2 units of CIEDE2000 on; these lie apart, and some are a few pixels wide.
  test.each(Object.entries(SIGHTS))("sides, and standings, are told apart by sight: %s", (_, sight) => {
    const seen = (name: string) => sight(colour(css, name));
    for (const set of [SIDES, STANDINGS])
      for (const [i, a] of set.entries())
        for (const b of set.slice(i + 1))
          expect(differenceCiede2000()(seen(a), seen(b)), `${a}, ${b}`).toBeGreaterThan(15);
  });
});

test("whoever asks for less motion gets none, and nothing moves but by the sheet", () => {
  const reduced = /@media \(prefers-reduced-motion: reduce\) \{([^]*?)\n\}/.exec(sheet)?.[1] ?? "";
  for (const property of ["animation: none", "transition: none", "scroll-behavior: auto"])
    expect(reduced).toContain(`${property} !important`);
});
