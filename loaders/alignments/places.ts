import type {AccountDraft} from "../contacts/accounts.ts";
import type {Knowledge} from "../knowledge.ts";
import type {Reading} from "../reading.ts";
import {alone, firstWith, saidBy, type Account, type Fact} from "./facts.ts";

const BASE = {aspect: "place", rule: "place"} as const;

/** Two names that lie closer than this are one place: a guest house and its city. */
const SAME_PLACE_KM = 40;

/** Places differ where a gazetteer knows both and they lie apart; a building that none knows says nothing against a city. */
export function alignPlaces(left: readonly Account[], right: readonly Account[], {towns}: Knowledge): Fact[] {
  const [a, b] = [left, right].map((accounts) => firstWith(accounts, "place", isPlaced));
  const words = (one: Account, accounts: readonly Account[]) =>
    saidBy(one, "place", accounts, ({place}) => place === one.account.place);
  if (a && b) {
    const [one, two] = [a.account.place!, b.account.place!];
    const [from, to] = [towns.get(one), towns.get(two)];
    if (one !== two && (!from || !to)) return [];
    const isSame = one === two || distance(from!, to!) < SAME_PLACE_KM;
    // Who names the other's place as well may have told of both: the dateline and a summit recalled.
    if (!isSame && !(isSilent(left, two) && isSilent(right, one))) return [];
    const relation = isSame ? "shared" : "conflicting";
    return [{...BASE, relation, left: words(a, left), right: words(b, right), score: 1}];
  }
  if (a && isSilent(right, a.account.place!)) return [alone(BASE, words(a, left), "left")];
  if (b && isSilent(left, b.account.place!)) return [alone(BASE, words(b, right), "right")];
  return [];
}

const isPlaced = ({place}: AccountDraft): boolean => place !== null;

const isSilent = (accounts: readonly Account[], place: string): boolean =>
  accounts.every(({reading}) => !names(reading, place));

const names = ({mentions}: Reading, place: string): boolean =>
  mentions.some((mention) => mention.kind === "place" && mention.entity === place);

interface Point {
  lat: number;
  lon: number;
}

/** Kilometres between two points on the globe (haversine). */
function distance(a: Point, b: Point): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const h =
    Math.sin(rad(b.lat - a.lat) / 2) ** 2 +
    Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(rad(b.lon - a.lon) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}
