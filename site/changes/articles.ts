import {rollup} from "d3-array";
import type {Article} from "../../loaders/schema.ts";
import {dayName} from "../../src/components/names.ts";
import {counted} from "../../src/components/words.ts";
import type {Told} from "./contacts.ts";
import {stateOf} from "./state.ts";

/** What became of the articles between two states of the tables, one sentence each, in the order of their files. */
export function articleSentences(before: Told, after: Told): string[] {
  const {country} = stateOf(after);
  const contacts = rollup(
    after.accounts,
    (rows) => rows.length,
    ({article}) => article,
  );
  const telling = ({id}: Article): string => `tells of ${counted(contacts.get(id) ?? 0, "contact")}`;
  const was = new Map(before.articles.map((article) => [article.file, article]));
  const now = new Map(after.articles.map((article) => [article.file, article]));
  const files = [...new Set([...was.keys(), ...now.keys()])].sort();
  return files.flatMap((file) => {
    const [one, other] = [was.get(file), now.get(file)];
    if (!other) return [`${file} is gone`];
    if (!one) return [`${file} is new: ${facts(other, country).join(", ")}; ${telling(other)}`];
    if (one.sha256 !== other.sha256) return [`${file} has another text, which ${telling(other)}`];
    const told = facts(one, country);
    const moved = facts(other, country).flatMap((fact, i) =>
      fact === told[i] ? [] : [`${fact}, was ${told[i]!}`],
    );
    return moved.length ? [`${file}: ${moved.join("; ")}`] : [];
  });
}

/** What the report says of an article itself. */
const facts = ({published, side, outlet, language}: Article, country: (code: string) => string): string[] => [
  published === null ? "of no known day" : `published on ${dayName(published)}`,
  side === null ? "of no side" : `of the side ${country(side)}`,
  outlet === null ? "outlet unknown" : `by ${outlet}`,
  `in ${language === null ? "an unknown language" : (LANGUAGES.of(language) ?? language)}`,
];

const LANGUAGES = new Intl.DisplayNames("en", {type: "language"});
