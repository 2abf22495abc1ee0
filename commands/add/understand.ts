import {basename} from "node:path";
import {detectLanguage, sha256} from "../../loaders/articles.ts";
import {Head} from "../../loaders/head.ts";
import type {Knowledge} from "../../loaders/knowledge.ts";
import {readArticle, type Reading} from "../../loaders/reading.ts";
import {namedOutlet} from "../../loaders/sides/outlets.ts";
import {dayOf} from "./day.ts";
import {headed, type Draft, type Facts, type Known} from "./draft.ts";
import {clean, visible} from "./invisible.ts";
import {LIMITS} from "./limits.ts";
import {printable, refusal} from "./refusal.ts";

/** An article as it would be written, and what the reader of the workspace makes of it. */
export interface Understood {
  name: string;
  head: Head;
  text: string;
  /** Where each value of the head was found. */
  how: Partial<Record<keyof Head, string>>;
  /** What the workspace reads in it: side, day, contacts. */
  reading: Reading;
  notes: string[];
}

/** What is set by hand for all that is added; it goes before what is found. */
export type ByHand = Partial<Record<keyof Facts, string>>;

/**
 * Settles what the head says: what came with the article, in the form that a head has. What the workspace itself
 * infers from a text is left to it, so that it is inferred anew when the codebook knows more.
 */
export function understand(draft: Draft, hand: ByHand, knowledge: Knowledge): Understood {
  const facts = {...draft, ...byHand(hand)};
  const title = facts.title && {...facts.title, value: cut(facts.title.value)};
  const {text, removed} = clean(headed(title, draft.text));
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LIMITS.letters)
    throw refusal(letters === 0 ? "no text" : `fewer than ${LIMITS.letters} letters`, draft.name);
  if (text.length > LIMITS.text) throw refusal(`longer than ${LIMITS.text} characters`, draft.name);
  const notes = [
    ...draft.notes,
    ...(removed.length > 0 ? [`taken out, nobody sees them: ${removed.join(", ")}`] : []),
  ];
  const {head, how} = headOf({...facts, outlet: outletOf(facts, draft.sender, knowledge)}, notes);
  head.source_file =
    /[/\\]/.test(draft.name) || head.url === null
      ? visible(basename(fileOf(draft.name))).slice(0, LIMITS.name)
      : null;
  const whole = `${text.trim()}\n`;
  const language = head.language ?? detectLanguage(whole);
  if (language !== "en")
    notes.push(`${language ?? "its language"} is shown in the report, and not read; only en is`);
  const source = {id: "new", file: draft.name, head, text: whole, sha256: sha256(whole), language};
  return {name: draft.name, head, text: whole, how, reading: readArticle(source, knowledge), notes};
}

const byHand = (hand: ByHand): Partial<Record<keyof Facts, Known>> =>
  Object.fromEntries(Object.entries(hand).map(([key, value]) => [key, {value, how: "by hand"}]));

/** The outlet under the name that the codebook gives it, by its address or its sender; else as it calls itself. */
function outletOf({outlet, url}: Facts, sender: string | null, knowledge: Knowledge): Known | null {
  if (outlet?.how === "by hand") return outlet;
  const address = url && webAddress(url.value);
  const called = outlet && namedOutlet({outlet: outlet.value, url: null}, knowledge);
  const found = (address && namedOutlet({outlet: null, url: address}, knowledge)) || called;
  if (found) return {value: found.name, how: called === found ? outlet!.how : "its address"};
  const sent =
    sender &&
    URL.canParse(`https://${sender}`) &&
    namedOutlet({outlet: null, url: `https://${sender}`}, knowledge);
  return sent ? {value: sent.name, how: "sender"} : outlet;
}

/** Each value in the form that a head has; what has none is left out, and told. */
const FORMS: Record<keyof Facts, (value: string) => string | null> = {
  title: (value) => cut(visible(value)),
  outlet: (value) => cut(visible(value)),
  side: (value) => value.trim().toUpperCase(),
  url: webAddress,
  published: dayOf,
  language: (value) => value.trim().toLowerCase().split(/[-_]/)[0]!,
  rights: (value) => value.trim().toLowerCase(),
};

function headOf(facts: Facts, notes: string[]): {head: Head; how: Understood["how"]} {
  const head: Record<string, unknown> = {};
  const how: Understood["how"] = {};
  for (const key of Object.keys(FORMS) as (keyof Facts)[]) {
    const fact = facts[key];
    if (!fact || (key === "language" && fact.how !== "by hand" && fact.how !== "its head")) continue;
    const value = FORMS[key](fact.value);
    if (value !== null && Head.shape[key].safeParse(value).success) [head[key], how[key]] = [value, fact.how];
    else notes.push(`${key} not understood: ${printable(fact.value)}`);
  }
  return {head: Head.parse(head), how};
}

const cut = (value: string): string =>
  value.length > LIMITS.name ? `${value.slice(0, LIMITS.name).toWellFormed()}…` : value;

function webAddress(value: string): string | null {
  if (value.length > LIMITS.address || !URL.canParse(value)) return null;
  const url = new URL(value);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  return url.href;
}

/** "export.csv, row 3" lies in export.csv. */
const fileOf = (name: string): string => name.replace(/, (?:row|line|record|item) \d+$/, "");
