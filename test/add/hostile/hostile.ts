import {sentence} from "../server.ts";

/** A file made to do harm: its name, what it holds, and the one line that is said of it. */
export type Hostile = [name: string, content: () => Uint8Array | string, line: RegExp];

/** An article of its own for each number. */
export const text = (n: number): string => [1, 2, 3].map((k) => sentence(5_000 + n * 17 + k)).join("\n\n");
