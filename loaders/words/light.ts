import {eng} from "stopword";
import type {Codebook} from "../codebook.ts";
import {fold} from "../tokens.ts";

/** The words that carry no message of their own: the package's list, with what the codebook adds and takes away. */
export function lightWords({light_words: {light, open}}: Pick<Codebook, "light_words">): Set<string> {
  const words = new Set([...eng, ...light].map(fold));
  for (const word of open) words.delete(fold(word));
  return words;
}
