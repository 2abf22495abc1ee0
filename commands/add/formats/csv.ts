import {pipeline, Readable} from "node:stream";
import {parse, type CsvError} from "csv-parse";
import {decode} from "../charset.ts";
import type {Found} from "../draft.ts";
import {peek, chunksOf, type Entry} from "../entry.ts";
import {LIMITS} from "../limits.ts";
import {isArticle} from "../record.ts";
import {printable, refusal} from "../refusal.ts";
import {draftOf} from "./json.ts";

/** A table with a row for each article, and a first row that names the columns; row by row, however long it is. */
export async function* readCsv(entry: Entry): AsyncGenerator<Found> {
  const {first, whole} = await peek(entry, 64_000);
  // A pipeline, since a pipe alone keeps the fault of its source from whoever reads; the loop is told of it.
  const rows = pipeline(
    Readable.from(textOf(whole), {objectMode: false}),
    parse({
      bom: true,
      columns: true,
      delimiter: delimiterOf(first.toString("latin1")),
      max_record_size: LIMITS.record,
      relax_column_count: true,
      skip_empty_lines: true,
    }),
    () => {},
  );
  let number = 1;
  try {
    for await (const row of rows as AsyncIterable<Record<string, unknown>>) {
      const name = `${entry.name}, row ${++number}`;
      yield isArticle(row)
        ? {draft: draftOf(row, name, "column")}
        : {refused: `no text in this row: ${printable(name)}`};
    }
  } catch (error) {
    throw (error as CsvError).code?.startsWith("CSV_")
      ? refusal(reasonOf(error as CsvError), entry.name)
      : error;
  }
  if (number === 1) throw refusal("no rows in this table", entry.name);
}

const reasonOf = ({code, lines}: CsvError): string =>
  code === "CSV_MAX_RECORD_SIZE"
    ? `a row is longer than ${LIMITS.record} bytes`
    : `not a table, ${code.slice(4).toLowerCase().replaceAll("_", " ")} in line ${String(lines ?? 1)}`;

/** Which of the usual marks stands most often in the first line: spreadsheets write semicolons where commas are decimal. */
function delimiterOf(first: string): string {
  const line = first.split(/\r?\n/, 1)[0]!;
  const [best] = [",", ";", "\t", "|"].sort((a, b) => line.split(b).length - line.split(a).length);
  return best!;
}

/** Text as it comes; bytes that are not what they are said to be end it, and a character cut in two is put together. */
async function* textOf(entry: Entry): AsyncGenerator<string> {
  const first = entry.charset ?? "utf-8";
  decode(new Uint8Array(), first, entry.name);
  const decoder = new TextDecoder(first, {fatal: true});
  try {
    for await (const chunk of chunksOf(entry)) yield decoder.decode(chunk, {stream: true});
    yield decoder.decode();
  } catch (error) {
    throw error instanceof TypeError
      ? refusal(`not ${first}, set its own with --charset`, entry.name)
      : error;
  }
}
