import type {Readable, Writable} from "node:stream";
import {confirm, intro, isCancel, log, note, outro, select, selectKey, text} from "@clack/prompts";
import type {Told} from "../../loaders/contacts/ids.ts";
import {FIELD_NAMES, type Entry, type Field} from "../../loaders/corrections/decision.ts";
import {valueOf} from "../../loaders/corrections/fields.ts";
import {visible} from "../add/invisible.ts";
import {decide, look, tellingOf, type Desk, type Question} from "./desk.ts";
import {inShort, shown} from "./show.ts";
import {readValue, writeValue} from "./values.ts";

/** Who decides, on which day, and on which terminal. */
export interface Reviewer {
  by: string;
  on: string;
  io: {input: Readable; output: Writable};
}

interface Session extends Reviewer {
  desk: Desk;
  /** Writes decisions, and says whether they are in force. */
  put: (entries: Entry[]) => void;
}

/** Stops the session; what was decided before is written. */
class Quit extends Error {}

const KEYS = [
  {value: "a", label: "accept: it is right"},
  {value: "r", label: "reject: it is no contact"},
  {value: "s", label: "set a field right"},
  {value: "m", label: "merge with another contact"},
  {value: "k", label: "skip"},
  {value: "q", label: "quit"},
];
/** What can be said of an article that goes with a rejected contact. */
const REJECTED_KEYS = ["r", "k", "q"];

/** Asks about one contact after the other, and writes each answer before it asks the next. Returns how many it wrote. */
export async function review(desk: Desk, reviewer: Reviewer): Promise<number> {
  const {io} = reviewer;
  let written = 0;
  const put = (entries: Entry[]): void => {
    const problems = decide(desk, entries);
    written += entries.length;
    for (const problem of problems) log.warn(visible(problem), io);
    if (!problems.length) log.success("written, and in force", io);
  };
  intro(`${look(desk).questions.length} to look at, most doubtful and most consequential first`, io);
  try {
    await walk({...reviewer, desk, put});
  } catch (error) {
    if (!(error instanceof Quit)) throw error;
  }
  outro(`${written} written to ${desk.data}/corrections.yaml; ${look(desk).questions.length} left`, io);
  return written;
}

async function walk(session: Session): Promise<void> {
  const {desk, io} = session;
  const seen = new Set<string>();
  for (;;) {
    const next = look(desk).questions.find((question) => !seen.has(keyOf(question)));
    if (!next) return;
    seen.add(keyOf(next));
    note(shown(next, desk), next.row.contact ?? next.row.told_as, io);
    await ask(next, session);
  }
}

const keyOf = ({row}: Question): string => `${row.article} ${row.told_as}`;

async function ask(question: Question, session: Session): Promise<void> {
  const {desk, io, put} = session;
  const options = KEYS.filter(({value}) => question.contact !== null || REJECTED_KEYS.includes(value));
  const key = kept(await selectKey({message: "Is it right?", options, ...io}));
  const tellings = question.accounts.map((account) => tellingOf(account, desk));
  if (key === "q") throw new Quit();
  if (key === "a") put([{action: "accept", ...tellings[0]!, ...(await sign("read it", session))}]);
  if (key === "s") await set(question, session);
  if (key === "m") await merge(question, session);
  if (key !== "r") return;
  const signed = await sign("no contact", session);
  put(tellings.map((telling) => ({action: "reject", ...telling, ...signed})));
}

/** Sets one field after the other; not one twice, since two values for it would contradict each other. */
async function set(
  question: Question,
  session: Session,
  fields: readonly Field[] = FIELD_NAMES,
): Promise<void> {
  const {desk, io, put} = session;
  const {accounts} = question;
  const options = fields.map((value) => ({value, hint: visible(writeValue(valueOf(accounts[0]!, value)))}));
  const field = kept(await select<Field>({message: "Which field?", options, ...io}));
  // Of several accounts the first that gives a value is the one whose value stands.
  const account = accounts.find((one) => !isNothing(valueOf(one, field))) ?? accounts[0]!;
  const was = valueOf(account, field);
  const typed = await text({
    message: visible(`${field}, instead of ${writeValue(was)}?`),
    initialValue: isNothing(was) ? "" : writeValue(was),
    validate: (value) => readValue(field, value ?? "", account).problem ?? undefined,
    ...io,
  });
  const {now} = readValue(field, kept(typed), account);
  const signed = await sign("the sentence says so", session);
  put([{action: "set", ...tellingOf(account, desk), field, was, now, ...signed} as Entry]);
  const others = fields.filter((other) => other !== field);
  if (others.length && kept(await confirm({message: "Another field?", initialValue: false, ...io})))
    await set(question, session, others);
}

const isNothing = (value: unknown): boolean => value === null || value === "unknown";

async function merge(question: Question, session: Session): Promise<void> {
  const {desk, io, put} = session;
  const others = othersOf(question, desk);
  const options = others.map((value) => ({value, label: value.id, hint: inShort(value)}));
  if (!options.length) log.warn("no other contact of these countries", io);
  if (!options.length) return ask(question, session);
  const other = kept(await select<Told>({message: "The same as which?", options, ...io}));
  const rest = {with: tellingOf(other.accounts[0]!, desk), ...(await sign("they are the same", session))};
  put([{action: "merge", ...tellingOf(question.accounts[0]!, desk), ...rest}]);
}

/** More than fit on a screen help nobody. */
const MOST = 15;

/** Contacts of the same countries, first the one that may be the same, then those of the same people. */
function othersOf({contact, row}: Question, desk: Desk): Told[] {
  const own = contact!.participants;
  const shared = (other: Told) =>
    other.participants.filter(({person}) => person && own.some((party) => party.person === person)).length;
  const countries = ({participants}: Told) =>
    [...new Set(participants.map(({country}) => country))].sort().join();
  return look(desk)
    .corrected.told.filter((other) => other.id !== contact!.id && countries(other) === countries(contact!))
    .sort((a, b) => Number(b.id === row.other) - Number(a.id === row.other) || shared(b) - shared(a))
    .slice(0, MOST);
}

async function sign(usual: string, {by, on, io}: Session): Promise<{by: string; on: string; why: string}> {
  const why = kept(await text({message: "Why?", placeholder: usual, defaultValue: usual, ...io}));
  return {by, on, why: why.trim() || usual};
}

/** An answer; who cancels a question leaves the session. */
function kept<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Quit();
  return answer as Exclude<T, symbol>;
}
