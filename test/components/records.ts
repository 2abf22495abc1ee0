import type {Account, Alignment, Article, Contact, Participant, TopicMention} from "../../loaders/schema.ts";

/** Records with all that a test does not care for filled in. */

export const contact = (given: Partial<Contact> = {}): Contact => ({
  id: "c",
  status: "held",
  format: "meeting",
  date_start: "2024-02-26",
  date_end: "2024-02-26",
  date_precision: "day",
  date_basis: "explicit",
  reported: "2024-02-27",
  place: "Quito",
  host: "ECU",
  countries: ["ECU", "PER"],
  level: 4,
  accounts: 1,
  sides: ["ECU"],
  recalled_only: false,
  cameo: "040",
  plover: "CONSULT",
  origin: "machine",
  ...given,
});

export const undated = {date_start: null, date_end: null, date_precision: "unknown"} as const;

export const article = (given: Partial<Article> = {}): Article => ({
  id: "a",
  file: "a.txt",
  title: "Ministers meet",
  published: "2024-02-27",
  published_basis: "head",
  language: "en",
  outlet: null,
  side: "ECU",
  side_basis: "head",
  url: null,
  source_file: null,
  rights: "evidence",
  characters: 100,
  sha256: "0".repeat(64),
  ...given,
});

export const account = (given: Partial<Account> = {}): Account => ({
  contact: "c",
  article: "a",
  status: "held",
  main: true,
  side: "ECU",
  format: "meeting",
  date_start: "2024-02-26",
  date_end: "2024-02-26",
  date_precision: "day",
  date_basis: "explicit",
  place: "Quito",
  host: "ECU",
  origin: "machine",
  told_as: "2024-02-26-vera-rey",
  ...given,
});

export const participant = (given: Partial<Participant> = {}): Participant => ({
  contact: "c",
  person: "ana-vera",
  name: "Ana Vera",
  country: "ECU",
  role: "Foreign Minister",
  office: "foreign-minister",
  level: 4,
  ...given,
});

export const alignment = (given: Partial<Alignment> = {}): Alignment => ({
  id: `${given.aspect}-${given.topic}-${given.relation}`,
  contact: "c",
  left_side: "ECU",
  right_side: "PER",
  left_article: "a",
  right_article: "b",
  aspect: "topic",
  topic: null,
  relation: "shared",
  left: "left words",
  right: "right words",
  score: 1,
  ...given,
});

export const mention = (given: Partial<TopicMention> = {}): TopicMention => ({
  article: "a",
  topic: "fisheries",
  start: 0,
  end: 4,
  exact: "fish",
  contact: "c",
  rule: "codebook-term",
  ...given,
});

export const country = (code: string): string =>
  ({ECU: "Ecuador", PER: "Peru", USA: "United States"})[code] ?? code;
