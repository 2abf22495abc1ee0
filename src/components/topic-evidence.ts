import type {Quoted} from "./evidence.js";
import {accountsOf, sentencesIn, topicMentionsIn} from "./records.js";
import type {Unit} from "./topic-units.js";

/** The words by which these units, named as the tables name examples, speak of all of these topics. */
export async function wordsOf(
  unit: Unit,
  topics: readonly string[],
  examples: readonly string[],
): Promise<Quoted[]> {
  const idOf = await unitFinder(unit, examples);
  const mentions = (await topicMentionsIn(await articlesOf(unit, examples))).filter(({topic}) =>
    topics.includes(topic),
  );
  const asked = new Set(examples);
  return mentions.filter((mention) => asked.has(idOf(mention) ?? ""));
}

const articlesOf = async (unit: Unit, examples: readonly string[]): Promise<string[]> => {
  if (unit === "contact") return (await accountsOf(examples)).map(({article}) => article);
  return examples.map((id) => (unit === "article" ? id : id.replace(/:\d+$/, "")));
};

type Found = Quoted & {contact: string | null};

/** The id of the unit in which words stand. */
async function unitFinder(unit: Unit, examples: readonly string[]): Promise<(words: Found) => string | null> {
  if (unit === "article") return ({article}) => article;
  if (unit === "contact") return ({contact}) => contact;
  const sentences = await sentencesIn(await articlesOf(unit, examples));
  return ({article, start}) => {
    const own = sentences.find((one) => one.article === article && one.start <= start && start < one.end);
    return own ? `${article}:${own.start}` : null;
  };
}
