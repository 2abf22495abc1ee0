import type {Told} from "../contacts/ids.ts";
import type {Knowledge} from "../knowledge.ts";
import type {AnyMention} from "../mentions/mention.ts";
import type {Reading} from "../reading.ts";
import type {Entity, Mention} from "../schema.ts";
import {exact} from "../span.ts";

/** What an article names, as rows; a person's span is the name alone, with the title as value. */
export function mentionRows({article, document, mentions}: Reading): Mention[] {
  return mentions.map((mention) => {
    const span = mention.kind === "person" ? mention.name : mention;
    const {start, end} = span;
    return {
      article: article.id,
      start,
      end,
      exact: exact(document.text, span),
      ...valueOf(mention),
      rule: mention.rule,
    };
  });
}

function valueOf(mention: AnyMention): Pick<Mention, "kind" | "entity" | "value"> {
  if (mention.kind === "date") return {kind: "date", entity: null, value: mention.value};
  const value = mention.kind === "person" || mention.kind === "role" ? mention.role : null;
  return {kind: mention.kind === "role" ? "person" : mention.kind, entity: mention.entity, value};
}

/** Every entity that some article names, once, and the countries behind them and of these codes; those of the codebook first-hand, others by their usual name. */
export function entityRows(
  readings: readonly Reading[],
  told: readonly Told[],
  codes: readonly (string | null)[],
  knowledge: Knowledge,
): Entity[] {
  const found = new Map(told.flatMap((contact) => byHand(contact, knowledge)));
  for (const {mentions} of readings) {
    for (const mention of mentions) {
      const entity = mention.kind === "date" || !mention.entity ? null : toEntity(mention, knowledge);
      if (entity && isFuller(entity, found.get(key(entity)))) found.set(key(entity), entity);
    }
  }
  const behind = [...codes, ...[...found.values()].map(({country}) => country)];
  for (const country of countriesOf(behind, knowledge))
    if (!found.has(key(country))) found.set(key(country), country);
  return [...found.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** By their codes; articles may know them by an adjective alone. */
function countriesOf(codes: Iterable<string | null>, {countryName, wikidata}: Knowledge): Entity[] {
  return [...new Set(codes)].flatMap((id) => {
    const name = id === null ? undefined : countryName.get(id);
    if (id === null || name === undefined) return [];
    const about = {wikidata: wikidata.get(id) ?? null, known: true, ...NOWHERE};
    return [{id, name, country: id, kind: "country", ...about} satisfies Entity];
  });
}

/** Those whom an editor names as participants, with whom no article may agree on the name. */
function byHand({participants, origin}: Told, {personById}: Knowledge): [string, Entity][] {
  if (origin !== "corrected" && origin !== "added") return [];
  return participants.flatMap(({person, name, country}): [string, Entity][] => {
    if (person === null || name === null) return [];
    const known = personById.get(person);
    const wikidata = known?.wikidata ?? null;
    const entity = {id: person, name, country, wikidata, known: known !== undefined, ...NOWHERE};
    return [[`person ${person}`, {...entity, kind: "person"}]];
  });
}

/** What is no town has no place on the map, and neither has a region. */
const NOWHERE = {lat: null, lon: null};

const key = ({kind, id}: Entity) => `${kind} ${id}`;

/** Of two spellings of one name outside the codebook the one first in the alphabet stands, whatever the order of reading. */
const isFuller = (entity: Entity, other: Entity | undefined) =>
  !other ||
  (other.country === null && entity.country !== null) ||
  (other.country === entity.country && entity.name < other.name);

function toEntity(
  mention: Exclude<AnyMention, {kind: "date"}>,
  {personById, wikidata, codebook, towns}: Knowledge,
): Entity {
  const id = mention.entity!;
  const known = personById.get(id);
  const base = {id, name: known?.name ?? mention.label ?? id, country: mention.country};
  if (mention.kind === "person" || mention.kind === "role")
    return {
      ...base,
      kind: "person",
      wikidata: known?.wikidata ?? null,
      known: known !== undefined,
      ...NOWHERE,
    };
  if (mention.kind === "organisation") {
    const body = codebook.organisations.find((entry) => entry.id === id);
    return {...base, kind: "organisation", wikidata: body?.wikidata ?? null, known: true, ...NOWHERE};
  }
  if (mention.kind === "country")
    return {...base, kind: "country", wikidata: wikidata.get(id) ?? null, known: true, ...NOWHERE};
  const {lat = null, lon = null} = towns.get(id) ?? {};
  return {...base, kind: "place", wikidata: null, known: true, lat, lon};
}
