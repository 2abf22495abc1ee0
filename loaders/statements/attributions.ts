import {PREPOSITIONS, isMark, timeEnd} from "./grammar.ts";
import {continued, interrupted, isParenthetical} from "./asides.ts";
import {contentAfter, contentBefore} from "./contents.ts";
import {withoutInner} from "./nesting.ts";
import {bounds, endsQuotation, quotationAt, sentenceOfToken, siteAt, type Reading} from "./reading.ts";
import type {Site} from "./sites.ts";
import {sourceOf, type Source} from "./sources.ts";
import {subjectBefore} from "./subjects.ts";
import type {Attribution, Run} from "./statement.ts";

/** Every attribution that a cue makes, in reading order. */
export function attributions(reading: Reading): Attribution[] {
  for (let i = 0; i < reading.sites.length; i++) reading.sources[i] = sourceOf(reading, i);
  const found = reading.sites.flatMap((site, i) => attribution(reading, site, reading.sources[i]!) ?? []);
  return withoutInner(reading, found);
}

function attribution(reading: Reading, site: Site, source: Source | null): Attribution | null {
  if (!source || quotationAt(reading, site.first) || isInner(reading, site) || isIdle(reading, site, source))
    return null;
  const [rule, content] = contentOf(reading, site, source);
  const {stance} = site.cue;
  return content.length
    ? {source: source.run ? [source.run] : [], cue: [site.group], content, stance, rule: `statement/${rule}`}
    : null;
}

/** "wants to say": the outer verb holds the inner one in its content. */
function isInner(reading: Reading, site: Site): boolean {
  const before = siteAt(reading, site.group.first - 1);
  return site.shape === "infinitive" || (!!before && before.group.last === site.group.first);
}

const NORMATIVE = /^(should|must|could|can|cannot|can't|may|might|shouldn't|couldn't)$/;

/** "both sides should encourage", "states that support it", "with the aim of promoting": no act of speech. */
function isIdle({tokens}: Reading, site: Site, source: Source): boolean {
  const {first} = site.group;
  if (tokens.slice(first, site.first).some((token) => NORMATIVE.test(token.fold))) return true;
  const run = source.run;
  if (run && run.last - run.first === 1 && /^(that|which)$/.test(tokens[run.first]!.fold)) return true;
  return site.shape === "gerund" && /^(of|for|to|at|from)$/.test(tokens[first - 1]?.fold ?? "");
}

function contentOf(reading: Reading, site: Site, source: Source): [rule: string, content: Run[]] {
  if (site.shape === "preposition") return ["according-to", besides(reading, site, source.run!)];
  if (site.shape === "noun") return ["noun", source.place === "before" ? named(reading, site) : []];
  if (site.shape === "passive") return ["passive", suffered(reading, site, source)];
  if (pointsBack(reading, site)) return ["sentence-before", previousSentence(reading, site)];
  const opens = source.place === "before" ? source.run!.first : site.group.first;
  const ends = source.place === "after" ? Math.max(source.run!.last, site.last) : site.last;
  if (source.place !== "shared" && isParenthetical(reading, opens, ends))
    return ["content-first", interrupted(reading, opens, ends)];
  return ["cue-first", continued(reading, contentAfter(reading, ends), ends)];
}

/** "The ministry announced this on Monday": the words are in the sentence before. */
const pointsBack = ({tokens}: Reading, {last}: Site): boolean =>
  tokens[last]?.fold === "this" &&
  (timeEnd(tokens, last + 1) > last + 1 ||
    /^([.,]|in|at|to|on|after|following|during)$/.test(tokens[last + 1]?.fold ?? ""));

function previousSentence(reading: Reading, site: Site): Run[] {
  const sentence = sentenceOfToken(reading, site.first);
  const before = sentence && sentenceOfToken(reading, sentence.first - 1);
  return before && before.paragraph === sentence.paragraph ? [{first: before.first, last: before.last}] : [];
}

/** "According to X, …", "…, according to X" and "…, according to X, …". */
function besides(reading: Reading, site: Site, source: Run): Run[] {
  const {tokens} = reading;
  const {floor, ceiling} = bounds(reading, site.first);
  const comma = isMark(tokens[source.last], ",");
  const leads =
    site.group.first <= floor || (!isMark(tokens[site.group.first - 1], ",") && site.group.first - floor < 3);
  if (leads) return continued(reading, contentAfter(reading, source.last + (comma ? 1 : 0)), source.last);
  const before = contentBefore(reading, site.group.first);
  const resumed = comma && source.last + 1 < ceiling && isMark(tokens[site.group.first - 1], ",");
  return resumed ? [...before, ...contentAfter(reading, source.last + 1)] : before;
}

/** "Moscow's claim that …", "its support for …". */
function named(reading: Reading, site: Site): Run[] {
  const {tokens} = reading;
  const next = tokens[site.last]?.fold ?? "";
  if (!/^(that|to|for|of|on|about)$/.test(next) && !PREPOSITIONS.has(tokens[site.last - 1]!.fold)) return [];
  return contentAfter(reading, site.last + (/^(that|to)$/.test(next) ? 0 : 1));
}

/** "it was noted that …"; "the importance of trade was stressed by both"; "he was accused of …". */
function suffered(reading: Reading, site: Site, source: Source): Run[] {
  const {tokens} = reading;
  const from = source.run ? source.run.last : site.last;
  const expletive = tokens[site.group.first - 1]?.fold === "it";
  const opens = site.group.first - (expletive ? 1 : 0);
  if (endsQuotation(reading, opens)) return contentBefore(reading, opens);
  if (expletive) return contentAfter(reading, from);
  if (!source.run && !site.impersonal) return [];
  const subject = subjectBefore(reading, site.group.first, bounds(reading, site.first).floor);
  if (!subject) return [];
  const rest = /^(to|as)$/.test(tokens[from]?.fold ?? "") ? contentAfter(reading, from) : [];
  return [subject, ...rest];
}
