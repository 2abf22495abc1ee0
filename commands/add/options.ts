import {join} from "node:path";
import {parseArgs} from "node:util";
import {RIGHTS} from "../../loaders/head.ts";
import {dayOf} from "./day.ts";
import {KINDS, type Kind} from "./kind.ts";
import {refusal} from "./refusal.ts";
import type {ByHand} from "./understand.ts";

export interface Options {
  inputs: string[];
  articles: string;
  data: string;
  yes: boolean;
  follow: boolean;
  reprints: boolean;
  allowPrivate: boolean;
  type: Kind | null;
  charset: string | null;
  hand: ByHand;
}

export const USAGE = `usage: npm run add -- FILE… | FOLDER | URL… | -     ("-" is standard input)

Text, Markdown, HTML, PDF, mail (eml), JSON, JSON Lines, CSV, RSS and Atom, WARC; packed with gzip or zip as well.

  --yes             write without asking
  --follow          fetch the articles of which a feed has but a summary
  --reprints        add articles that print again one that is there
  --outlet NAME, --side CODE, --published DAY, --language CODE, --title TEXT, --url URL, --rights full|evidence
                    what the head of each article shall say, whatever is found
  --type TYPE       what to read the input as: ${KINDS.join(", ")}
  --charset NAME    what its bytes are written in, where that is not UTF-8 and not declared
  --allow-private   fetch addresses inside private networks too
  --articles DIR, --data DIR
                    another folder of articles, another workspace's data`;

const text = {type: "string"} as const;
const flag = {type: "boolean", default: false} as const;
const FLAGS = {yes: flag, follow: flag, reprints: flag, "allow-private": flag, help: flag};
const HAND = {
  outlet: text,
  side: text,
  published: text,
  language: text,
  title: text,
  url: text,
  rights: text,
};

/** Reads the command line; null where help is asked for. Throws on what it does not know. */
export function readOptions(args: string[]): Options | null {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {...FLAGS, ...HAND, type: text, charset: text, articles: text, data: text},
  });
  if (values.help) return null;
  const {data = "data", articles = join(data, "articles"), yes, follow, reprints, charset = null} = values;
  return {
    inputs: positionals,
    articles,
    data,
    yes,
    follow,
    reprints,
    allowPrivate: values["allow-private"],
    type: kindNamed(values.type ?? null),
    charset,
    hand: checkedHand(values),
  };
}

function kindNamed(type: string | null): Kind | null {
  const kind = KINDS.find((one) => one === type) ?? null;
  if (type !== null && !kind) throw refusal(`unknown type, it is one of ${KINDS.join(", ")}`, type);
  return kind;
}

/** What is set by hand is taken at its word, so a slip in it must not cost a head its key. */
function checkedHand(values: Record<string, unknown>): ByHand {
  const hand = Object.fromEntries(
    Object.keys(HAND).flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]])),
  );
  const {side, published, rights} = hand as Record<string, string | undefined>;
  if (side !== undefined && !/^[A-Za-z]{3}$/.test(side))
    throw refusal("a side is a code of three letters, such as PER", side);
  if (published !== undefined && !dayOf(published))
    throw refusal("no such day, write it as 2024-04-18", published);
  if (rights !== undefined && !RIGHTS.some((one) => one === rights))
    throw refusal("rights are full or evidence", rights);
  return hand as ByHand;
}
