import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {initWasm, Resvg} from "@resvg/resvg-wasm";
import {escape} from "../shell.ts";

/** The picture that social networks show of a page: its headline, drawn with the font that is shipped along. */

const require = createRequire(import.meta.url);
const fileOf = (name: string): Uint8Array => readFileSync(require.resolve(name));

const FONTS = [
  "@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
  "@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf",
];

/** As the networks ask for it, in px. */
export const CARD = {width: 1200, height: 630};
const MARGIN = 80;
/** Letters are half as wide as high, on average; wide words in a row still fit. */
const LETTER = 0.5;

// A program for a machine that is the same everywhere, so that the same words are the same bytes on every computer.
await initWasm(fileOf("@resvg/resvg-wasm/index_bg.wasm"));
const fontBuffers = FONTS.map(fileOf);

/** Draws a headline and what stands below it; PNG. */
export function drawCard(title: string, note: string): Uint8Array {
  const options = {font: {fontBuffers, defaultFontFamily: "Source Serif 4", loadSystemFonts: false}};
  return new Resvg(cardSvg(title, note), options).render().asPng();
}

/** Sizes of the headline, with the lines that there is room for; the first that holds it all is taken. */
const SIZES = [
  {size: 76, most: 4},
  {size: 60, most: 5},
  {size: 48, most: 6},
];

function cardSvg(title: string, note: string): string {
  const fits = SIZES.map(({size, most}) => ({size, most, lines: linesOf(title, size)}));
  const {size, most, lines} = fits.find((one) => one.lines.length <= one.most) ?? fits.at(-1)!;
  const head = cut(lines, most);
  const top = 112 + size;
  const below = cut(linesOf(note, 30), 2);
  const texts = [
    ...head.map((line, i) => text(line, top + i * size * 1.18, size, 700, "#1c1d1f")),
    ...below.map((line, i) => text(line, 520 + i * 38, 30, 400, "#54575c")),
    text("Readout", 96, 40, 700, "#54575c"),
  ];
  const side = (x: number, fill: string): string =>
    `<rect x="${x}" width="${CARD.width / 2}" height="16" fill="${fill}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}"><rect width="100%" height="100%" fill="#fffefb"/>${side(0, "#1766b3")}${side(CARD.width / 2, "#a84400")}${texts.join("")}</svg>`;
}

const text = (words: string, y: number, size: number, weight: number, fill: string): string =>
  `<text x="${MARGIN}" y="${y}" font-family="Source Serif 4" font-size="${size}" font-weight="${weight}" fill="${fill}">${escape(words)}</text>`;

/** Words in lines that fit the card at a size. */
export function linesOf(words: string, size: number): string[] {
  const most = Math.floor((CARD.width - 2 * MARGIN) / (size * LETTER));
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word.length > most ? `${word.slice(0, most - 1)}…` : word);
  }
  return lines;
}

/** What is left out is shown to be. */
const cut = (lines: readonly string[], most: number): string[] =>
  lines.length <= most
    ? [...lines]
    : [...lines.slice(0, most - 1), `${lines[most - 1]!.replace(/\W+$/, "")} …`];
