import {join} from "node:path";
import type {Knowledge} from "../../loaders/knowledge.ts";
import {cardOf, lineOf, twinLine} from "./card.ts";
import type {Draft, Found} from "./draft.ts";
import type {Fetching} from "./fetch.ts";
import {filenameOf} from "./filename.ts";
import {addressInput, inputsOf, type Input} from "./inputs.ts";
import type {Io} from "./io.ts";
import type {Options} from "./options.ts";
import type {Reader} from "./reader.ts";
import {printable, reasonOf, Refusal, refusal} from "./refusal.ts";
import {shelve, twinOf, type Shelf} from "./shelf.ts";
import {understand, type Understood} from "./understand.ts";
import {fileOf, writeNew} from "./write.ts";

/** What became of all that was found. */
export interface Tally {
  added: number;
  /** Understood, and not written since nobody said yes. */
  shown: number;
  there: number;
  declined: number;
  refused: number;
  passed: number;
  /** Whether the editor has left before the end. */
  left: boolean;
}

export interface Batch {
  options: Options;
  io: Io;
  fetching: Fetching;
  reader: Reader;
  knowledge: Knowledge;
  shelf: Shelf;
  tally: Tally;
  /** Whether what follows is written without asking. */
  all: boolean;
}

export const noTally = (): Tally => ({
  added: 0,
  shown: 0,
  there: 0,
  declined: 0,
  refused: 0,
  passed: 0,
  left: false,
});

/** Adds all that the command line names, one article after the other; each is on the disk before the next is read. */
export async function addAll(batch: Batch): Promise<void> {
  const {options, io, fetching, tally} = batch;
  const inputs = inputsOf(options.inputs, options.charset, fetching);
  for (const [i, input] of inputs.entries()) {
    const at = inputs.length > 1 ? `${i + 1} of ${inputs.length}: ` : "";
    io.progress(`reading ${at}${input.name}`);
    await addInput(batch, input);
    if (tally.left) return;
  }
}

async function addInput(batch: Batch, input: Input, followed = false): Promise<void> {
  const links: string[] = [];
  try {
    const entry = await input.open();
    let count = 0;
    for await (const found of batch.reader.read(entry, batch.options.type)) {
      if (++count % 50 === 0) batch.io.progress(`reading ${input.name}: ${count} articles so far`);
      if ("link" in found) links.push(found.link);
      else await take(batch, input, found);
      if (batch.tally.left) return;
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refuse(batch, error.message);
  }
  for (const link of links) await follow(batch, link, followed);
}

/** Fetches an article of which a feed has but a summary, if that is asked for; one step, since feeds may link in a circle. */
async function follow(batch: Batch, link: string, followed: boolean): Promise<void> {
  const {options, fetching, tally} = batch;
  const only = followed
    ? "only a summary in what was followed, add its page by its address"
    : "only a summary here, its page is added with --follow";
  if (followed || !options.follow) return pass(batch, refusal(only, link).message);
  if (!tally.left) await addInput(batch, addressInput(link, null, fetching), true);
}

async function take(batch: Batch, input: Input, found: Exclude<Found, {link: string}>): Promise<void> {
  if ("draft" in found) return takeDraft(batch, found.draft);
  if ("refused" in found) return refuse(batch, found.refused);
  const line = refusal(found.passed, found.name).message;
  return input.named && found.name === input.name ? refuse(batch, line) : pass(batch, line);
}

function refuse({io, tally}: Batch, line: string): void {
  tally.refused++;
  io.warn(`refused: ${line}`);
}

function pass({io, tally}: Batch, line: string): void {
  tally.passed++;
  io.warn(`passed over: ${line}`);
}

async function takeDraft(batch: Batch, draft: Draft): Promise<void> {
  const {options, io, shelf, tally, knowledge} = batch;
  const one = understood(batch, draft);
  if (!one) return;
  const twin = twinOf(shelf, {url: one.head.url, text: one.text});
  if (twin && !(twin.by === "words" && options.reprints)) {
    tally.there++;
    return io.say(`there already, ${twinLine(twin, one.name)}`);
  }
  const name = filenameOf(one);
  if (!batch.all)
    for (const line of cardOf(one, join(options.articles, `${name}.txt`), knowledge)) io.say(line);
  if (await confirmed(batch)) write(batch, one, name);
}

function understood(batch: Batch, draft: Draft): Understood | null {
  try {
    return understand(draft, batch.options.hand, batch.knowledge);
  } catch (error) {
    // A text that the reader of the workspace stumbles over costs no other its place.
    const fault = `cannot be understood, ${reasonOf(error)}: ${printable(draft.name)}`;
    return (refuse(batch, error instanceof Refusal ? error.message : fault), null);
  }
}

function write({options, io, shelf, tally, all}: Batch, one: Understood, name: string): void {
  const file = writeNew(options.articles, name, fileOf(one.head, one.text));
  shelve(shelf, file, {url: one.head.url, text: one.text});
  tally.added++;
  io.say(all ? `added ${lineOf(one, file)}` : `added ${join(options.articles, file)}\n`);
}

/** Whether an article is to be written; where nobody can be asked, it is not. */
async function confirmed(batch: Batch): Promise<boolean> {
  const {io, tally} = batch;
  if (batch.all) return true;
  if (!io.ask) return (tally.shown++, io.say(""), false);
  const answer = await io.ask("add it? [y]es, [n]o, [a]ll, [q]uit: ");
  const letter = answer?.trim().toLowerCase()[0] ?? (answer === null ? "q" : "");
  if (letter === "a") return (batch.all = true);
  if (letter === "y") return true;
  if (letter === "q") return ((tally.left = true), false);
  if (letter !== "n") return confirmed(batch);
  tally.declined++;
  io.say("");
  return false;
}
