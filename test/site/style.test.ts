import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";

const sheet = readFileSync("src/style.css", "utf8");
const [light, dark] = sheet.split("@media screen and (prefers-color-scheme: dark)") as [string, string];

/** Colour of a variable in linear RGB, 0 to 1. */
function colour(css: string, name: string): number[] {
  const hex = new RegExp(`--${name}: #([0-9a-f]{6})`).exec(css)?.[1] ?? "";
  const parts = [0, 2, 4].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255);
  return parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
}

const dot = (a: number[], b: number[]): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
const luminance = (rgb: number[]): number => dot(rgb, [0.2126, 0.7152, 0.0722]);

/** WCAG 2.2, contrast ratio. */
function contrast(a: number[], b: number[]): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Machado, Oliveira and Fernandes (2009), severity 1. */
const SIGHT = {
  full: [[1, 0, 0], [0, 1, 0], [0, 0, 1]], // prettier-ignore
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]], // prettier-ignore
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]], // prettier-ignore
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]], // prettier-ignore
};

/** CIE L*a*b*, D65. */
function lab(rgb: number[]): number[] {
  const [r, g, b] = rgb.map((value) => Math.min(1, Math.max(0, value)));
  const xyz = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]; // prettier-ignore
  const white = [0.95047, 1, 1.08883];
  const [x, y, z] = xyz.map((row, i) => {
    const t = dot(row, [r!, g!, b!]) / white[i]!;
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116;
  }) as [number, number, number];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (a: number[], b: number[], sight: number[][]): number => {
  const [p, q] = [a, b].map((rgb) => lab(sight.map((row) => dot(row, rgb)))) as [number[], number[]];
  return Math.hypot(...p.map((value, i) => value - q[i]!));
};

const SIDES = ["side-0", "side-1", "side-2", "side-other"];
const pairs = SIDES.flatMap((a, i) => SIDES.slice(i + 1).map((b) => [a, b] as const));

describe.each([
  ["light", light],
  ["dark", dark],
])("%s", (_, css) => {
  test("every colour in which words stand has a contrast of 4.5 against both papers", () => {
    const words = ["ink", "ink-muted", "accent", "alarm", "planned", "recalled", ...SIDES];
    for (const name of words)
      for (const paper of ["paper", "paper-alt"])
        expect(contrast(colour(css, name), colour(css, paper)), `${name} on ${paper}`).toBeGreaterThanOrEqual(
          4.5,
        );
  });

  test("words stay readable where evidence is marked", () => {
    for (const name of ["mark-person", "mark-contact", "mark-statement", "mark-topic"])
      expect(contrast(colour(css, "ink"), colour(css, name)), name).toBeGreaterThanOrEqual(7);
  });

  test.each(Object.entries(SIGHT))("sides can be told apart, sight: %s", (_, sight) => {
    // 20 units of CIELAB are far more than one can see side by side, and enough for marks that lie apart.
    for (const [a, b] of pairs)
      expect(distance(colour(css, a), colour(css, b), sight), `${a}, ${b}`).toBeGreaterThan(20);
  });
});
