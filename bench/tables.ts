import {createHash} from "node:crypto";
import {companyOf} from "../loaders/cooccurrences/cooccurrences.ts";
import {topicShareRows} from "../loaders/cooccurrences/shares.ts";
import {unitsOf} from "../loaders/cooccurrences/units.ts";
import {codesOf} from "../loaders/contacts/codes.ts";
import type {Knowledge} from "../loaders/knowledge.ts";
import type {Reading} from "../loaders/reading.ts";
import type {Article, Contact, Evidence, Statement, Tables} from "../loaders/schema.ts";
import {corpusRows} from "./corpus-rows.ts";
import {alignmentRows} from "./alignment-rows.ts";
import {write, type Part, type Written} from "./article.ts";
import type {Event, Telling} from "./truth.ts";

/** The tables that a faultless reader would compile from what is written of the events, and the texts themselves. */
export interface Compiled {
  tables: Tables;
  texts: Map<string, string>;
}

/** An account as it is written. */
export interface Told {
  event: Event;
  telling: Telling;
  written: Written;
}

export function compiledOf(events: readonly Event[], knowledge: Knowledge): Compiled {
  const told = events.flatMap((event) =>
    event.tellings.map((telling, i): Told => ({event, telling, written: write(event, telling, i)})),
  );
  const statements = told.map(statementRows);
  const aligned = alignmentRows(told);
  const contacts = events.map(contactRow);
  const topicMentions = told.flatMap(topicMentionRows);
  const readings = told.map(readingOf);
  const units = unitsOf(readings, topicMentions, contacts);
  const tables: Tables = {
    articles: told.map(articleRow),
    entities: entityRows(events, knowledge),
    mentions: told.flatMap(mentionRows),
    contacts,
    participants: events.flatMap(participantRows),
    accounts: told.map(accountRow),
    topics: topicRows(told, knowledge),
    topic_mentions: topicMentions,
    statements: statements.flatMap(({rows}) => rows),
    alignments: aligned.rows,
    ...corpusRows(told),
    ...companyOf(units),
    topic_shares: topicShareRows(units, readings, contacts),
    ...{corrections: [], review: [], quality: []},
    evidence: [
      ...told.flatMap(contactEvidence),
      ...statements.flatMap(({evidence}) => evidence),
      ...aligned.evidence,
    ],
    problems: [],
  };
  return {tables, texts: new Map(told.map(({telling, written}) => [telling.id, written.text]))};
}

/** As much of a reading as topics are counted in. */
const readingOf = (told: Told): Reading =>
  ({article: articleRow(told), document: {sentences: told.written.sentences}}) as unknown as Reading;

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

export const spanIn = ({text}: Written, {start, end}: {start: number; end: number}) => ({
  ...{start, end, exact: text.slice(start, end)},
});

const articleRow = ({telling, written: {text, sentences}}: Told): Article => ({
  ...{id: telling.id, file: `${telling.id}.txt`, title: text.slice(0, sentences[0]!.end - 1)},
  ...{published: telling.published, published_basis: "head", language: "en", outlet: telling.side.outlet},
  ...{side: telling.side.code, side_basis: "head", url: null, source_file: null, rights: "full"},
  ...{characters: text.length, sha256: sha256(text)},
});

/** The day, place and format that the event and each of its accounts give. */
const settingOf = ({format, day, host}: Event) => ({
  ...{
    format,
    date_start: day,
    date_end: day,
    date_precision: "day" as const,
    date_basis: "explicit" as const,
  },
  ...(format === "phone-call" ? {place: null, host: null} : {place: host.capital, host: host.code}),
});

const contactRow = (event: Event): Contact => ({
  ...{id: event.id, status: event.status, ...settingOf(event)},
  reported: event.tellings.map(({published}) => published).sort()[0]!,
  countries: [event.host.code, event.guest.code].sort(),
  level: Math.max(event.left.level, event.right.level),
  accounts: event.tellings.length,
  sides: event.tellings.map(({side}) => side.code).sort(),
  ...{recalled_only: false, ...codesOf(event), origin: "machine"},
});

const participantRows = (event: Event): Tables["participants"] =>
  [event.left, event.right].map(({id, name, country, title, office, level}) => ({
    ...{contact: event.id, person: id, name, country, role: title, office, level},
  }));

const accountRow = ({event, telling}: Told): Tables["accounts"][number] => ({
  ...{contact: event.id, article: telling.id, status: event.status, main: true, side: telling.side.code},
  ...{...settingOf(event), origin: "machine", told_as: event.id},
});

function entityRows(events: readonly Event[], {countryName, towns}: Knowledge): Tables["entities"] {
  const known = {wikidata: null, known: true, lat: null, lon: null};
  const people = events.flatMap(({left, right}) => [left, right]);
  const countries = events.flatMap(({host, guest}) => [host, guest]);
  const rows: Tables["entities"] = [
    ...people.map(({id, name, country}) => ({id, kind: "person" as const, name, country, ...known})),
    ...countries.map(({code}) => ({
      ...{id: code, kind: "country" as const, name: countryName.get(code)!, country: code, ...known},
    })),
    ...countries.map(({capital, code}) => ({
      ...{id: capital, kind: "place" as const, name: capital, country: code, ...known},
      ...{lat: towns.get(capital)?.lat ?? null, lon: towns.get(capital)?.lon ?? null},
    })),
  ];
  return [...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const MENTIONED = {
  person: "title-name",
  country: "demonym",
  place: "locative",
  date: "month-day-year",
} as const;

const mentionRows = ({telling, written}: Told): Tables["mentions"] =>
  written.parts.flatMap((part) => {
    const kind = part.kind as keyof typeof MENTIONED;
    if (!(kind in MENTIONED)) return [];
    const named = kind === "date" ? {entity: null, value: part.names} : {entity: part.names, value: null};
    return [{article: telling.id, ...spanIn(written, part), kind, ...named, rule: MENTIONED[kind]}];
  });

const ROLES: Partial<Record<Part["kind"], [role: string, rule: string]>> = {
  person: ["participant", "title-name"],
  cue: ["cue", "meet-met"],
  place: ["place", "locative"],
  date: ["date", "month-day-year"],
};

const contactEvidence = ({event, telling, written}: Told): Evidence[] =>
  written.parts.flatMap((part) => {
    const [role, rule] = (part.sentence === 0 && ROLES[part.kind]) || [];
    return role && rule
      ? [{record: event.id, role, article: telling.id, ...spanIn(written, part), rule}]
      : [];
  });

const topicMentionRows = ({event, telling, written}: Told): Tables["topic_mentions"] =>
  written.parts
    .filter(({kind}) => kind === "term")
    .map((part) => ({
      ...{article: telling.id, topic: part.names, ...spanIn(written, part), contact: event.id, rule: "term"},
    }));

function statementRows({event, telling, written}: Told): {rows: Statement[]; evidence: Evidence[]} {
  const speeches = written.parts.filter(({kind}) => kind === "speech");
  const rows = speeches.map((part, i): Statement => {
    const {exact, ...span} = spanIn(written, part);
    const speaker = [event.left, event.right].find(({id}) => id === part.names)!;
    const who = {source: speaker.id, source_name: speaker.name, country: speaker.country};
    const what = {cue: "said", content: exact, kind: "indirect" as const, ...span, contact: event.id};
    return {id: `s-${telling.id}-${i}`, article: telling.id, ...who, ...what};
  });
  const attributions = written.parts.filter(({kind}) => kind === "attribution");
  const evidence = rows.flatMap(({id}, i): Evidence[] => {
    const one = {record: id, article: telling.id, rule: "said-that"};
    return [
      {...one, role: "cue", ...spanIn(written, attributions[i]!)},
      {...one, role: "content", ...spanIn(written, speeches[i]!)},
    ];
  });
  return {rows, evidence};
}

function topicRows(told: readonly Told[], {codebook}: Knowledge): Tables["topics"] {
  const articles = new Map<string, number>();
  const contacts = new Map<string, Set<string>>();
  for (const {event, telling} of told)
    for (const {topic} of telling.terms) {
      articles.set(topic, (articles.get(topic) ?? 0) + 1);
      contacts.set(topic, (contacts.get(topic) ?? new Set()).add(event.id));
    }
  return codebook.topics.map(({id, parent, label}) => ({
    ...{id, parent, label, articles: articles.get(id) ?? 0, contacts: contacts.get(id)?.size ?? 0},
  }));
}
