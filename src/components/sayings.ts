import type {Evidence, Statement, TopicMention} from "../../loaders/schema.ts";
import type {State} from "./address.js";
import {hasWords} from "./filters.js";

/** A statement with what it is about and where its parts stand in the text. */
export interface Saying extends Pick<
  Statement,
  "article" | "source_name" | "country" | "cue" | "content" | "kind"
> {
  /** who speaks, for counting: the entity, or the name where it is none */
  speaker: string | null;
  topics: string[];
  /** where the first words that attribute it stand */
  cue_start: number | null;
  cue_end: number | null;
  /** where what was said begins, its first part alone where it is discontinuous */
  start: number;
  end: number;
}

/** Joins statements with their evidence, and with the topics that stand in what was said. */
export function sayingsOf(
  statements: readonly Statement[],
  mentions: readonly TopicMention[],
  evidence: (record: string, role: string) => Evidence[],
): Saying[] {
  const byArticle = new Map<string, TopicMention[]>();
  for (const mention of mentions) {
    const there = byArticle.get(mention.article);
    if (there) there.push(mention);
    else byArticle.set(mention.article, [mention]);
  }
  return statements.map((statement) => {
    const contents = evidence(statement.id, "content");
    const within = contents.length ? contents : [statement];
    const isWithin = ({start, end}: TopicMention): boolean =>
      within.some((span) => span.start <= start && end <= span.end);
    const topics = (byArticle.get(statement.article) ?? []).filter(isWithin).map(({topic}) => topic);
    const {article, source, source_name, country, content, kind} = statement;
    const [cue] = evidence(statement.id, "cue");
    return {
      ...{article, speaker: source ?? source_name, source_name, country},
      ...{cue: statement.cue ?? cue?.exact ?? null, cue_start: cue?.start ?? null, cue_end: cue?.end ?? null},
      ...{content, kind, start: within[0]!.start, end: within[0]!.end},
      topics: [...new Set(topics)],
    };
  });
}

/** Those that the address asks for: by speaker, side, topic, kind of speech and words. */
export const chosenSayings = (
  sayings: readonly Saying[],
  {speaker, side, topic, kind, words}: State,
): Saying[] =>
  sayings.filter(
    (saying) =>
      (speaker === undefined || (saying.speaker ?? UNNAMED) === speaker) &&
      (side === undefined || (saying.country ?? UNNAMED) === side) &&
      (kind === undefined || saying.kind === kind) &&
      (topic === undefined || saying.topics.includes(topic)) &&
      hasWords([saying.source_name, saying.cue, saying.content].join(" "), words),
  );

/** Stands in an address for a speaker, or a side, that no one could name. */
export const UNNAMED = "none";

export interface Speaker {
  id: string;
  name: string;
  /** the country for which it speaks in most of its statements */
  country: string | null;
  count: number;
}

/** Who speaks how often, most frequent first; one row for all whom the texts leave unnamed. */
export function speakersOf(sayings: readonly Saying[]): Speaker[] {
  const found = new Map<string, Saying[]>();
  for (const saying of sayings) {
    const id = saying.speaker ?? UNNAMED;
    const own = found.get(id);
    if (own) own.push(saying);
    else found.set(id, [saying]);
  }
  return [...found]
    .map(([id, own]) => ({
      id,
      name: own[0]!.source_name ?? "speaker not named",
      country: own[0]!.country,
      count: own.length,
    }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
