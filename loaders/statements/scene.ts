import type {AnyMention, EntityMention, PersonMention} from "../mentions/mention.ts";
import type {Reading} from "./reading.ts";
import type {Run, StatementDraft} from "./statement.ts";

/** Who a source is: an entity where the article says so, else the name by which it goes. */
export type Speaker = Pick<StatementDraft, "speaker" | "speakerName" | "country">;

/** What resolving a source may look at: the mentions in reading order, and who spoke last. */
export interface Scene {
  reading: Reading;
  mentions: EntityMention[];
  /** The first mention of each country by its own name or adjective. */
  states: Map<string, EntityMention>;
  person: {who: Speaker; sentence: number} | null;
  body: {who: Speaker; sentence: number} | null;
}

/** How many mentions back a pronoun or a bare noun may point; keeps long texts linear. */
const MEMORY = 60;

/** Nobody has spoken yet. */
export function openScene(reading: Reading, mentions: readonly AnyMention[]): Scene {
  const named = mentions.filter((one): one is EntityMention => one.kind !== "date");
  const ordered = named.sort((a, b) => a.first - b.first || b.last - a.last);
  const states = new Map<string, EntityMention>();
  for (const one of ordered) {
    const plain = one.kind === "country" && /^(name|demonym)$/.test(one.form);
    if (plain && one.country && !states.has(one.country)) states.set(one.country, one);
  }
  return {reading, mentions: ordered, states, person: null, body: null};
}

/** The number of mentions that begin before token `at`. */
export function countBefore({mentions}: Scene, at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions before token `at`, the nearest first. */
export function backFrom(scene: Scene, at: number): EntityMention[] {
  const count = countBefore(scene, at);
  return scene.mentions.slice(Math.max(0, count - MEMORY), count).reverse();
}

const RANK = {person: 0, role: 1, organisation: 2, country: 3, place: 4};

/** The weightiest mention that holds token `at`: a person before an office, a body before its country. */
export function mentionAt(scene: Scene, at: number): EntityMention | null {
  const near = backFrom(scene, at + 1).slice(0, 12);
  const holding = near.filter((one) => one.last > at).sort((a, b) => RANK[a.kind] - RANK[b.kind]);
  return holding[0] ?? null;
}

/** The mentions that lie within a run. */
export function mentionsIn(scene: Scene, {first, last}: Run): EntityMention[] {
  return scene.mentions.slice(countBefore(scene, first), countBefore(scene, last));
}

/** A mention as a speaker; a capital or a seat speaks for its country ("Moscow supports …"). */
export function asSpeaker({states}: Scene, one: EntityMention): Speaker {
  const seat = (one.kind === "place" || one.kind === "country") && /^(capital|metonym)$/.test(one.form);
  const who = (seat && states.get(one.country ?? "")) || one;
  const name = who.label ?? (one.kind === "role" ? one.role : null);
  return {speaker: who.entity, speakerName: name, country: one.country};
}

export const isPerson = (one: EntityMention): one is PersonMention => one.kind === "person";
export const isBody = (one: EntityMention): boolean => one.kind === "organisation" || one.kind === "country";

/** Remembers who has spoken, for the pronouns to come. */
export function remember(scene: Scene, who: Speaker, kind: "person" | "body", at: number): void {
  scene[kind] = {who, sentence: scene.reading.sentenceOf[at] ?? 0};
}
