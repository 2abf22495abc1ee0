import type {Knowledge} from "../knowledge.ts";

const ADDRESS = /https?:\/\/([\w.-]+)/gi;
/** What the addresses of ministries, presidencies and parliaments are called: "www.mfa.gov.xx", "president.xx". */
const OFFICIAL =
  /(?:^|\.)(?:presiden\w*|prezident\w*|mfa|mofa|mid|mae|mea|mzv|gov|gob|gouv|govt?|government|parliament|premier|primeminister|pmo?)\./i;
/** Behind what words of its line an address says where the text comes from. */
const SOURCE = /(?:source|fonte|fuente|quelle)\s*(?:\/\s*\w+\s*)?:?\s*$/i;
const LEAD = 24;

/** The state of whose presidency, ministry or parliament a text gives the address as its source; null where it gives none, or those of several. */
export function officialHost(text: string, {countryOfDomain}: Knowledge): string | null {
  const states = [...text.matchAll(ADDRESS)].flatMap(({1: host, index}) => {
    const led = SOURCE.test(text.slice(Math.max(0, index - LEAD), index));
    const domain = /\.\w+$/.exec(host!)?.[0].toLowerCase() ?? "";
    return led && OFFICIAL.test(host!) ? (countryOfDomain.get(domain) ?? []) : [];
  });
  return new Set(states).size === 1 ? states[0]! : null;
}
