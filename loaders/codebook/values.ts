import {expand} from "brace-expansion";
import {z} from "zod";

/** The values of which the entries of the codebook are made. */

export const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
export const iso3 = z.string().regex(/^[A-Z]{3}$/);
export const wikidata = z.string().regex(/^Q[1-9]\d*$/);
/** Phrases; those that differ in a word may be written as one, as in a shell: "{attended,joined} the {talks,meeting}". */
export const terms = z
  .array(
    z
      .string()
      .min(1)
      .refine((phrase) => BRACED.test(phrase), "braces that do not close, or hold no choice"),
  )
  .transform((phrases) => phrases.flatMap((phrase) => (phrase.includes("{") ? expanded(phrase) : [phrase])))
  .refine((phrases) => phrases.every((phrase) => WORD.test(phrase)), "a phrase without a word");

const WORD = /[\p{L}\p{N}]/u;
/** A name that a text can hold. */
export const name = z.string().regex(WORD, "a name without a word");

/** Flat choices of two or more, and nothing else that a shell would do with braces: no nesting, no sequence. */
const BRACED = /^(?:[^{}]|\{[^{},]*(?:,[^{},]*)+\})+$/;

const expanded = (phrase: string): string[] => expand(phrase).map((one) => one.replace(/ +/g, " ").trim());

/** A day, or as much of it as is known. */
export const when = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
