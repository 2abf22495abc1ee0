import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {readYaml} from "../codebook/yaml.ts";
import {readHead} from "../head.ts";
import {GoldFile, SPLITS, type Gold, type GoldPair, type Split} from "./gold.ts";
import {placesOf, strayWords} from "./locate.ts";

/** Where the labels of each split lie below `data`, and their articles. */
export const PLACES: Record<Split, {labels: string; articles: string}> = {
  sample: {labels: "gold/sample.yaml", articles: "articles"},
  dev: {labels: "gold/labels/dev.yaml", articles: "gold/articles"},
  test: {labels: "gold/labels/test.yaml", articles: "gold/articles"},
};

/** The splits that a workspace has: one that was started without the sample has no gold for it. */
export const presentSplits = (data: string): Split[] =>
  SPLITS.filter((split) => existsSync(join(data, PLACES[split].labels)));

/** Reads one split below `data`. Throws one line per mistake, each ending in its value, file and line. */
export function readGold(data: string, split: Split): Gold {
  const folder = join(data, PLACES[split].articles);
  const mistakes: string[] = [];
  const read = readYaml(join(data, PLACES[split].labels), checked(folder), mistakes);
  if (!read) throw new Error(mistakes.join("\n"));
  const {header, documents, pairs} = read;
  const {written} = header;
  return {
    split,
    folder,
    written,
    documents,
    pairs: header.pair ? [header.pair] : pairs,
    topics: header.topics,
  };
}

/** The schema with what refers to something: articles to files, topics to the header, pairs to documents. */
const checked = (folder: string) =>
  GoldFile.superRefine((file, context) => {
    const strays = [
      ...strayDocuments(file, folder),
      ...strayPairs(file),
      ...straySayings(file, folder),
      ...strayClaims(file, folder),
    ];
    for (const {path, message} of strays) context.addIssue({code: "custom", path, message});
  });

type Stray = {path: (string | number)[]; message: string};

const strayDocuments = ({header, documents}: GoldFile, folder: string): Stray[] =>
  documents.flatMap((document, i) => [
    ...(existsSync(join(folder, document.file))
      ? []
      : [{path: ["documents", i, "file"], message: "no such article"}]),
    ...(["topics", "topics_optional"] as const).flatMap((key) =>
      document[key].flatMap((topic, k) =>
        header.topics.includes(topic)
          ? []
          : [{path: ["documents", i, key, k], message: "topic not in the header"}],
      ),
    ),
  ]);

/** The pairs of a file with where each stands: the sample has its one in the header. */
const placedPairs = ({header, pairs}: GoldFile): {pair: GoldPair; at: Stray["path"]}[] =>
  header.pair
    ? [{pair: header.pair, at: ["header", "pair"]}]
    : pairs.map((pair, i) => ({pair, at: ["pairs", i]}));

const strayPairs = (file: GoldFile): Stray[] =>
  placedPairs(file).flatMap(({pair, at}) =>
    (["a", "b"] as const)
      .filter((side) => !file.documents.some(({id}) => id === pair[side]))
      .map((side) => ({path: [...at, side], message: "no such document"})),
  );

/** Words of statements that the article does not hold, or holds in more than one place. */
const straySayings = ({documents}: GoldFile, folder: string): Stray[] =>
  documents.flatMap(({file, statements = []}, i) => {
    const text = statements.length ? textOf(join(folder, file)) : "";
    return statements.flatMap((statement, k) =>
      strayWords(text, statement).map(({path, message}) => ({
        path: ["documents", i, "statements", k, ...path],
        message,
      })),
    );
  });

/** Words of compared claims that the article does not hold, or holds in more than one place. */
const strayClaims = (file: GoldFile, folder: string): Stray[] =>
  placedPairs(file).flatMap(({pair: {a, b, claims}, at}) => {
    const texts = claims.length ? [a, b].map((one) => textOfDocument(file, folder, one)) : [];
    return claims.flatMap((claim, k) =>
      (["left", "right"] as const).flatMap((hand, side) => {
        const words = claim[hand];
        // A text that is not there is a mistake of its own.
        const places = words === null || !texts[side] ? 1 : placesOf(texts[side], words).length;
        const path = [...at, "claims", k, hand];
        return places === 1
          ? []
          : [{path, message: places ? "more than once in the article's text" : "not in the article's text"}];
      }),
    );
  });

/** The text of a document; empty where a pair names one that the file does not have. */
function textOfDocument({documents}: GoldFile, folder: string, one: string): string {
  const file = documents.find(({id}) => id === one)?.file;
  return file ? textOf(join(folder, file)) : "";
}

const textOf = (file: string): string => (existsSync(file) ? readHead(readFileSync(file, "utf8")).text : "");
