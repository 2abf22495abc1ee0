import type {AbstractFile} from "observablehq:stdlib";

/** What a file of the tables holds; where they could not be compiled, throws the compiler's own words, for the page to show. */
export const content = async (file: AbstractFile): Promise<unknown> => compiled(await file.json());

/** The same of what was read already. */
export function compiled(read: unknown): unknown {
  if (read !== null && typeof read === "object" && "error" in read)
    throw new Error(`${read.error as string}`);
  return read;
}
