/** A phrase as a pattern: from the beginning of a word, in any case, however lines are broken and quotation marks look. */
export function patternOf(words: string): string {
  const escaped = words.trim().replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  const loose = escaped.replace(/\s+/g, "\\s+").replace(/['‘’]/g, "['‘’]").replace(/["“”]/g, '["“”]');
  return `(?<![\\p{L}\\p{N}])${loose}`;
}

/** Whether a sentence has the phrase. */
export function hasPhrase(words: string): (sentence: string) => boolean {
  const pattern = new RegExp(patternOf(words), "iu");
  return (sentence) => pattern.test(sentence);
}
