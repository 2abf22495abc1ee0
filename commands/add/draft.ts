/** A value and where it was found: "json-ld", "column pub_date", "by hand". */
export interface Known {
  value: string;
  how: string;
}

/** What a head may say of an article, as it stands in what came in, unchecked. */
export interface Facts {
  title: Known | null;
  url: Known | null;
  published: Known | null;
  outlet: Known | null;
  side: Known | null;
  language: Known | null;
  rights: Known | null;
}

/** One article as it was taken out of what came in. */
export interface Draft extends Facts {
  /** Where it came from, as messages name it: "export.csv, row 3". */
  name: string;
  text: string;
  /** The domain of whoever sent it, which may be an outlet's. */
  sender: string | null;
  /** What whoever adds it should know: a summary only, attachments not read. */
  notes: string[];
}

/**
 * What a reader finds: an article; a refusal in one line; something passed over that nobody takes for an article; or
 * the address of an article of which only a summary is here.
 */
export type Found = {draft: Draft} | {refused: string} | {passed: string; name: string} | {link: string};

const UNKNOWN: Facts = {
  title: null,
  url: null,
  published: null,
  outlet: null,
  side: null,
  language: null,
  rights: null,
};

export const draft = (
  name: string,
  text: string,
  facts: Partial<Facts> = {},
  notes: string[] = [],
): Draft => ({
  name,
  text,
  sender: null,
  ...UNKNOWN,
  ...facts,
  notes,
});

/** A value that says something, with where it was found. */
export const known = (value: string | null | undefined, how: string): Known | null =>
  value?.trim() ? {value: value.trim(), how} : null;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** A text under its headline, which is part of what was published; not twice where it opens the text already. */
export function headed(title: Known | null, text: string): string {
  if (!title || !letters(title.value)) return text;
  return letters(text.slice(0, 2 * title.value.length + 200)).startsWith(letters(title.value))
    ? text
    : `${title.value}\n\n${text}`;
}
