import {DETERMINERS, PREPOSITIONS, isDash, isGerund, isMark, isPossessive, timeEnd} from "./grammar.ts";
import {phraseBeforeClause, phraseFrom} from "./after.ts";
import {phraseBefore} from "./before.ts";
import {bounds, endsQuotation, quotationAt, type Bounds, type Reading} from "./reading.ts";
import type {Site} from "./sites.ts";
import type {Run} from "./statement.ts";
import {firstSubject, subjectBefore} from "./subjects.ts";

/** Whose words a cue marks, and where they stand: `shared` is the subject of an earlier verb. */
export interface Source {
  run: Run | null;
  place: "before" | "after" | "shared" | "none";
}

const found = (run: Run | null, place: Source["place"]): Source | null => (run ? {run, place} : null);

/** The source of the site of that index: its subject, agent or owner; the sources before it must be known. */
export function sourceOf(reading: Reading, index: number): Source | null {
  const site = reading.sites[index]!;
  const within = bounds(reading, site.first);
  if (site.shape === "preposition") return afterPreposition(reading, site, within);
  if (site.shape === "passive") return agent(reading, site, within);
  if (site.shape === "noun") return owner(reading, site, within);
  if (site.shape === "finite") return subject(reading, site, index, within);
  return participant(reading, site, within) ?? shared(reading, index, within);
}

function afterPreposition(reading: Reading, site: Site, {floor, ceiling}: Bounds): Source | null {
  const leads = site.group.first <= floor + 1;
  return found((leads ? phraseBeforeClause : phraseFrom)(reading, site.last, ceiling), "after");
}

function subject(reading: Reading, site: Site, index: number, within: Bounds): Source | null {
  const at = site.group.first;
  const inverted = found(phraseFrom(reading, site.last, within.ceiling), "after");
  if (endsQuotation(reading, at)) return inverted ?? shared(reading, index, within);
  const direct = subjectBefore(reading, at, within.floor);
  if (direct) return {run: direct, place: "before"};
  const before = reading.tokens[at - 1];
  const mayInvert = at <= within.floor || isMark(before, ",") || isDash(before);
  if (mayInvert && inverted && closes(reading, inverted.run!.last, within.ceiling)) return inverted;
  return shared(reading, index, within);
}

/** Whether a clause ends at token k, as it does after an inverted subject. */
function closes({tokens}: Reading, k: number, ceiling: number): boolean {
  const token = tokens[k];
  return k >= ceiling || isMark(token, ".,;:") || PREPOSITIONS.has(token!.fold) || timeEnd(tokens, k) > k;
}

/** "was condemned by Paris": the agent; nobody where the words name none ("it was emphasised"). */
function agent(reading: Reading, site: Site, {ceiling}: Bounds): Source {
  const {tokens} = reading;
  for (let k = site.last; k < Math.min(ceiling, site.last + 4); k++) {
    if (tokens[k]!.fold !== "by" || isGerund(tokens[k + 1] ?? tokens[k]!)) continue;
    return found(phraseFrom(reading, k + 1, ceiling), "after") ?? {run: null, place: "none"};
  }
  return {run: null, place: "none"};
}

/** "Moscow's claim that …", "his call for …", "the statement by the ministry that …". */
function owner(reading: Reading, site: Site, {floor, ceiling}: Bounds): Source | null {
  const {tokens} = reading;
  for (let k = site.group.first - 1; k >= Math.max(floor, site.group.first - 3); k--) {
    const {fold, kind} = tokens[k]!;
    if (isPossessive(tokens[k])) return found(phraseBefore(reading, k, floor), "before");
    if (/^(his|her|its|their|our|my|your|whose)$/.test(fold))
      return {run: {first: k, last: k + 1}, place: "before"};
    if (kind === "mark" || DETERMINERS.has(fold)) break;
  }
  if (!/^(by|from)$/.test(tokens[site.last]?.fold ?? "")) return null;
  return found(phraseFrom(reading, site.last + 1, ceiling), "after");
}

/** "video shows the minister saying": a noun right before the participle speaks. */
function participant(reading: Reading, site: Site, {floor}: Bounds): Source | null {
  const before = reading.tokens[site.group.first - 1];
  if (site.shape !== "gerund" || !before || before.kind === "mark") return null;
  return found(phraseBefore(reading, site.group.first, floor), "before");
}

/** "Xi received him, saying that …", "Xi smiled and said": the sentence's last speaker, or its first subject. */
function shared(reading: Reading, index: number, {floor}: Bounds): Source | null {
  const site = reading.sites[index]!;
  for (let i = index - 1; i >= 0 && reading.sites[i]!.first >= floor; i--) {
    const run = reading.sources[i]?.run;
    const speaks = /^(finite|gerund)$/.test(reading.sites[i]!.shape);
    if (run && speaks && quotationAt(reading, run.first) === quotationAt(reading, site.first))
      return {run, place: "shared"};
  }
  return found(firstSubject(reading, site.group.first, floor), "shared");
}
