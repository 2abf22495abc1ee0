import type {Document} from "../documents.ts";
import type {Knowledge} from "../knowledge.ts";
import type {PlaceEntry} from "../knowledge/places.ts";
import {lookUp, type Hit} from "../lexicon.ts";
import {leftmostLongest} from "../span.ts";
import type {Token} from "../tokens.ts";
import type {BodyMention, PlaceMention} from "./mention.ts";

/** Countries, towns and bodies by their names in the codebook, leftmost and longest. */
export function readPlaces({tokens}: Document, {places}: Knowledge): (PlaceMention | BodyMention)[] {
  return preferred(lookUp(places, tokens)).map(toMention);
}

/** Of terms for the same words, a country before a body before a town; but a seat that is a town is read as the town. */
function preferred(hits: readonly Hit<PlaceEntry>[]): Hit<PlaceEntry>[] {
  const kinds = ["country", "organisation", "place"];
  const rank = ({value}: Hit<PlaceEntry>) => (value.form === "metonym" ? 3 : kinds.indexOf(value.kind));
  return leftmostLongest([...hits].sort((a, b) => rank(a) - rank(b)));
}

function toMention({start, end, first, last, value}: Hit<PlaceEntry>): PlaceMention | BodyMention {
  const {id, label, country, form, kind, party, seated = false} = value;
  const entity = id;
  return kind === "organisation" || form === "body"
    ? {
        kind: "organisation",
        start,
        end,
        first,
        last,
        label,
        country,
        entity,
        party,
        seated,
        rule: "codebook-body",
      }
    : {kind, start, end, first, last, label, country, entity, form, rule: `codebook-${form}`};
}

/** The Foreign Ministry of a country: a body that many countries have takes the country that stands beside it. */
export function nameBodies(
  document: Document,
  mentions: (PlaceMention | BodyMention)[],
  {codebook, countryName}: Knowledge,
): (PlaceMention | BodyMention)[] {
  const generic = new Set(codebook.organisations.filter((body) => body.generic).map((body) => body.id));
  return mentions.map((mention, i) => {
    if (mention.kind !== "organisation" || !generic.has(mention.entity)) return mention;
    const country =
      ownerBefore(document, mentions[i - 1], mention) ?? ownerAfter(document, mention, mentions[i + 1]);
    if (!country) return mention;
    const label = `${mention.label} of ${countryName.get(country) ?? country}`;
    return {
      ...mention,
      entity: `${mention.entity}-${country.toLowerCase()}`,
      label,
      country,
      rule: "body-of-country",
    };
  });
}

type Place = PlaceMention | BodyMention | undefined;

/** "Russian Foreign Ministry", "China's Ministry of Commerce", a party and its "National Congress". */
function ownerBefore({tokens}: Document, before: Place, body: BodyMention): string | null {
  if (!before) return null;
  const gap = tokens.slice(before.last, body.first).map((token) => token.fold);
  return gap.every((word) => word === "'s" || word === "federal") ? before.country : null;
}

/** "Ministry of Foreign Affairs of the Russian Federation", "Congress of the Workers' Party". */
function ownerAfter({tokens}: Document, body: BodyMention, after: Place): string | null {
  if (after?.kind !== "organisation" && (after?.kind !== "country" || after.form !== "name")) return null;
  const gap = tokens.slice(body.last, after.first).map((token) => token.fold);
  return gap[0] === "of" && gap.slice(1).every((word) => word === "the") ? after.country : null;
}

/** "Minister of Foreign and CARICOM Affairs", "for European Union Affairs": whose affairs one cares for is not whom one stands for. */
export const isCaredFor = (tokens: Token[], {last}: PlaceMention | BodyMention): boolean =>
  tokens[last]?.fold === "affairs";

/** The code under which the people of a place or body take part: its country's, or that of a world body. */
export const partyOf = (place: PlaceMention | BodyMention): string | null =>
  (place.kind === "organisation" && place.party) || place.country;

export type Places = readonly (PlaceMention | BodyMention)[];
export type ByToken = Map<number, PlaceMention | BodyMention>;

/** The place or body that each token belongs to. */
export function placesByToken(places: Places): ByToken {
  const at: ByToken = new Map();
  for (const place of places) for (let i = place.first; i < place.last; i++) at.set(i, place);
  return at;
}
