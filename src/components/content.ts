import type {AbstractFile} from "observablehq:stdlib";

/** Reads a file of the tables; where they could not be compiled, throws the compiler's own words, for the page to show. */
export async function content(file: AbstractFile): Promise<unknown> {
  const read = await file.json();
  if (read !== null && typeof read === "object" && "error" in read)
    throw new Error(`${read.error as string}`);
  return read;
}
