import {visible} from "./invisible.ts";

/** Why something is not added, as the one line that is said of it; anything else that is thrown is a fault of the program. */
export class Refusal extends Error {}

const LONGEST = 200;

/** A name or value as a message quotes it: on one line, without characters that a terminal would obey, not too long. */
export function printable(value: string): string {
  const line = visible(value.slice(0, 5 * LONGEST));
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** "larger than 100 bytes: a.txt" */
export const refusal = (reason: string, value: string): Refusal =>
  new Refusal(`${printable(reason)}: ${printable(value)}`);

/** What to say of an error: a refusal as it stands; a system's error by its code; a library's by its first line. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return printable(String(error));
  const {code} = error as {code?: unknown};
  return printable(typeof code === "string" ? code : error.message.split("\n")[0]!);
}
