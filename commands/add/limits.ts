/**
 * How much of anything is taken in. A day's articles are far below each of these; what is above was made by a
 * machine, by mistake or in bad faith, and would fill the memory or take forever.
 */
export const LIMITS = {
  /** Bytes of one file or message that is read whole, after unpacking. Long PDFs with pictures reach 50 MB. */
  whole: 100_000_000,
  /** Bytes of a page of HTML or of a text; long reads with everything inlined reach 5 MB. */
  page: 20_000_000,
  /** How many times its size a packed file may unfold: written text does 3 to 30 times, gzip's most is 1,032. */
  expansion: 200,
  /** Bytes that any packed file may unfold to, whatever the ratio. */
  expanded: 10_000_000,
  /** Bytes of one record of a table, an archive or a list. */
  record: 20_000_000,
  /** Articles out of one file. */
  articles: 100_000,
  /** Letters without which nothing is an article; the shortest flash has more. */
  letters: 20,
  /** UTF-16 units of one article; the longest transcripts of press conferences have 200,000. */
  text: 1_000_000,
  /** Levels of HTML; Chromium flattens what is deeper than 512. */
  elements: 512,
  /** Attributes of an element. */
  attributes: 1_000,
  /** Levels of JSON. */
  depth: 64,
  /** Archives within archives. */
  nested: 3,
  /** Pages of a PDF. */
  pages: 1_000,
  /** Units of an address; servers refuse longer ones. */
  address: 2_000,
  /** Units of a title or of an outlet's name in a head, which as a whole may have 10,000. */
  name: 300,
  /** Bytes of an answer from the network, unpacked. */
  fetched: 30_000_000,
  /** Milliseconds until an answer must be complete, over all redirects. */
  fetching: 30_000,
  redirects: 5,
  /** Milliseconds that one article may take to be read; a busy machine is slow, not wrong. */
  reading: 60_000,
  /** Megabytes of memory for reading. */
  memory: 1_500,
} as const;
