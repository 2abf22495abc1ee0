import type {PlaceMention} from "../../mentions/mention.ts";
import {isManyOfOne, type PartyMention} from "../chunks.ts";
import type {Clause} from "../subjects.ts";

/** Who stands on either side of a cue. `each` says that every one on the right is a counterpart of their own. */
export interface Sides {
  left: PartyMention[];
  right: PartyMention[];
  each: boolean;
  host: string | null;
  /** Further countries of one tour, with the town if one is named: "a visit to A, B and C". */
  alsoTo: {country: string; town: PlaceMention | null}[];
  /** Further pairs of the same noun: "talks between A and B as well as between C and D". */
  beside: PartyMention[][];
  /** One told the other something in it: "A told B in a conversation". */
  spoken: boolean;
  /** The visited town, for a visit. */
  town: PlaceMention | null;
  /** The verb of a clause of its own that tells of it, beside which its day and town stand: "the talks that A had in C". */
  verb: number | null;
}

/** Finds the parties around the cue at chunk i of a clause. */
export type Construct = (clause: Clause, i: number) => Sides;

export const NOBODY: Sides = {
  left: [],
  right: [],
  each: false,
  host: null,
  alsoTo: [],
  beside: [],
  spoken: false,
  town: null,
  verb: null,
};

/** "The ministers of A and B called C": each of them did, where it is not C who called them. */
export const eachOf = (left: PartyMention[], right: PartyMention[]): Pick<Sides, "left" | "right"> =>
  right.length === 1 && left.length > 1 ? {left: right, right: left} : {left, right};

/** The first list that names somebody. */
export const firstOf = (...lists: PartyMention[][]): PartyMention[] =>
  lists.find((list) => list.length) ?? [];

/** "with B at the Union's foreign ministers' meeting": many of one body name a gathering, and no side of it. */
export const isNoGathering = (party: PartyMention): boolean => !isManyOfOne(party);
