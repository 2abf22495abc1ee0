import type {Judged} from "./match.ts";
import {contactMistakes, fieldMistakes} from "./contact-mistakes.ts";
import type {Context, Mistake} from "./mistake.ts";
import {sentenceOf} from "./sentences.ts";
import {speakersFound, topicsFound} from "./topics.ts";

/** Every mistake in one article, contacts first. */
export const mistakesOf = (judged: Judged, context: Context): Mistake[] => [
  ...contactMistakes(judged, context),
  ...fieldMistakes(judged, context),
  ...headMistakes(judged),
  ...topicMistakes(judged, context),
  ...speakerMistakes(judged, context),
];

const headMistakes = ({document, article}: Judged): Mistake[] =>
  (["side", "published"] as const)
    .filter((field) => document[field] !== article[field])
    .map((field) => ({
      file: document.file,
      claim: field,
      about: null,
      wanted: document[field] ?? "none",
      found: article[field] ?? "none",
      sentence: "",
    }));

function topicMistakes({document, article}: Judged, {tables, topics, documentOf}: Context): Mistake[] {
  const mentions = tables.topic_mentions.filter((mention) => mention.article === article.id);
  const sentence = (topic: string) => {
    const {exact, start} = mentions.find((mention) => mention.topic === topic)!;
    return `[${exact}] ${sentenceOf(documentOf(article.id), start)}`;
  };
  const found = topicsFound(tables, article.id, topics);
  return setMistakes(document.file, "topic", document.topics, found, document.topics_optional, sentence);
}

function speakerMistakes(judged: Judged, {tables, documentOf}: Context): Mistake[] {
  const {document, article} = judged;
  const found = speakersFound(judged, tables);
  const sentence = (name: string) => sentenceOf(documentOf(article.id), found.get(name)!.start);
  return setMistakes(
    document.file,
    "speaker",
    document.speakers,
    [...found.keys()],
    document.speakers_optional,
    sentence,
  );
}

/** What of a set was missed, and what is beyond it; only what was found has a sentence. */
function setMistakes(
  file: string,
  claim: Mistake["claim"],
  wanted: readonly string[],
  found: readonly string[],
  optional: readonly string[],
  sentence: (name: string) => string,
): Mistake[] {
  const base = {file, claim, about: null};
  const missed = wanted.filter((name) => !found.includes(name));
  const extra = found.filter((name) => !wanted.includes(name) && !optional.includes(name));
  return [
    ...missed.map((name) => ({...base, wanted: name, found: null, sentence: ""})),
    ...extra.map((name) => ({...base, wanted: null, found: name, sentence: sentence(name)})),
  ];
}
