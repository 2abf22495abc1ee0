import {decode} from "../charset.ts";
import {draft, type Draft, type Found} from "../draft.ts";
import {chunksOf, collect, type Entry} from "../entry.ts";
import {LIMITS} from "../limits.ts";
import {isArticle, factsOf} from "../record.ts";
import {printable, refusal} from "../refusal.ts";

/** An article from a record of an export, under the name of its place in it. */
export function draftOf(record: Record<string, unknown>, name: string, what: string): Draft {
  const {facts, text} = factsOf(record, what);
  if (!text) throw refusal("no text in this record", name);
  return draft(name, text, facts);
}

/** Exports in JSON: a list of records, a record, or a list within one, as interfaces of archives answer. */
export async function* readJson(entry: Entry): AsyncGenerator<Found> {
  const text = decode(await collect(entry), entry.charset, entry.name);
  const value = parse(text, entry.name);
  const records = recordsIn(value);
  if (records.length === 0) throw refusal("no articles in this json, a record needs a text", entry.name);
  for (const [i, record] of records.entries()) {
    const name = records.length > 1 ? `${entry.name}, record ${i + 1}` : entry.name;
    yield isArticle(record)
      ? {draft: draftOf(record, name, "key")}
      : {refused: `no text in this record: ${printable(name)}`};
  }
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw refusal(`not json, ${(error as Error).message.split("\n")[0]!.toLowerCase()}`, name);
  }
}

/** The first list that holds an article, in order of depth; a record that is one alone. */
function recordsIn(value: unknown): unknown[] {
  let level: unknown[] = [value];
  for (let depth = 0; depth < LIMITS.depth && level.length > 0 && level.length < LIMITS.articles; depth++) {
    const list = level.find(
      (one): one is unknown[] => Array.isArray(one) && one.slice(0, 100).some(isArticle),
    );
    if (list) return list;
    const alone = level.find(isArticle);
    if (alone) return [alone];
    level = level.flatMap((one) =>
      typeof one === "object" && one !== null ? Object.values(one).slice(0, 1000) : [],
    );
  }
  return [];
}

/** One record of JSON a line; a line that is none costs no more than itself. */
export async function* readJsonLines(entry: Entry): AsyncGenerator<Found> {
  let number = 0;
  for await (const line of linesOf(entry)) {
    number++;
    if (isBlank(line)) continue;
    yield readLine(line, `${entry.name}, line ${number}`, entry.charset);
  }
}

/** Nothing, or what Windows leaves of an empty line. */
const isBlank = (line: Buffer): boolean => line.every((byte) => byte === 9 || byte === 13 || byte === 32);

function readLine(line: Buffer, name: string, charset: string | null): Found {
  try {
    const record = parse(decode(line, charset, name), name);
    return isArticle(record)
      ? {draft: draftOf(record, name, "key")}
      : {refused: `no text in this record: ${printable(name)}`};
  } catch (error) {
    return {refused: (error as Error).message};
  }
}

/** Lines as bytes; one without an end would fill the memory. */
async function* linesOf(entry: Entry): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunksOf(entry)) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...rest, chunk.subarray(start, end)]);
      [rest, size, start] = [[], 0, end + 1];
    }
    rest.push(Buffer.from(chunk.subarray(start)));
    size += chunk.length - start;
    if (size > LIMITS.record) throw refusal(`a line is longer than ${LIMITS.record} bytes`, entry.name);
  }
  if (size > 0) yield Buffer.concat(rest);
}
