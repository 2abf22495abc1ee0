import type {EntityMention} from "../mentions/mention.ts";
import {PREPOSITIONS, RELATIVES, isMark, isOpen, isPossessive} from "./grammar.ts";
import {quotationAt} from "./reading.ts";
import {
  asSpeaker,
  backFrom,
  isBody,
  isPerson,
  mentionAt,
  mentionsIn,
  remember,
  type Scene,
  type Speaker,
} from "./scene.ts";
import {lastBody, lastPerson} from "./pronouns.ts";
import type {Run} from "./statement.ts";

const NOBODY: Speaker = {speaker: null, speakerName: null, country: null};
const SIDES =
  /^(the |both |two |all )*(sides|parties|countries|nations|states|delegations|leaders|heads of state)$/i;
/** Singular nouns for a person in office. Which person, the text before must say. */
const OFFICE =
  /^(minister|president|leader|chairman|chairwoman|chairperson|speaker|ambassador|premier|chancellor|envoy|secretary|senator|director|commissioner|king|prince|emir|spokesman|spokeswoman|spokesperson|deputy)$/;
const ANYONE =
  /^(diplomat|official|politician|representative|head|lawmaker|chief|counterpart|guest|host|statesman)$/;
const BODY =
  /^(ministry|agency|department|government|embassy|commission|council|parliament|office|service|side|statement|readout|release|website|document|report|administration|organization|organisation|bloc|communique|delegation|secretariat)$/;

/** Who speaks where the source is that run; what it finds is remembered for the pronouns that follow. */
export function speakerOf(scene: Scene, run: Run | undefined): Speaker {
  if (!run) return NOBODY;
  const {fold} = scene.reading.tokens[run.first]!;
  const alone = run.last - run.first === 1;
  if (alone && /^(he|she|him|his|her)$/.test(fold)) return lastPerson(scene, run.first);
  if (alone && /^(it|its)$/.test(fold)) return lastBody(scene, run.first);
  if (alone && RELATIVES.has(fold)) return antecedent(scene, run.first);
  if (alone && /^(i|we|you|they|their|our|my)$/.test(fold)) return NOBODY;
  return phrase(scene, run);
}

function phrase(scene: Scene, run: Run): Speaker {
  const {document, tokens} = scene.reading;
  const name = document.text.slice(tokens[run.first]!.start, tokens[run.last - 1]!.end);
  const head = headOf(scene, run);
  if (SIDES.test(name)) return {...NOBODY, speakerName: `the ${tokens[run.last - 1]!.fold}`};
  const country = countryOf(mentionsIn(scene, head));
  if (isJoined(scene, head)) return {speaker: null, speakerName: name, country};
  const noun = head.last - 1;
  const known = named(scene, noun) ?? definite(scene, noun, run.first, country);
  return known ?? {speaker: null, speakerName: name, country};
}

/** The part of a phrase that holds its noun: after an owner ("Moscow's …"), before a preposition, comma or bracket. */
function headOf({reading: {tokens}}: Scene, {first, last}: Run): Run {
  let end = first + 1;
  while (end < last && !isMark(tokens[end], ",([") && !RELATIVES.has(tokens[end]!.fold)) {
    if (PREPOSITIONS.has(tokens[end]!.fold)) break;
    end++;
  }
  if (isPossessive(tokens[end - 1])) end--;
  let start = end - 1;
  while (start > first && !isPossessive(tokens[start - 1])) start--;
  return {first: start < end ? start : first, last: end};
}

/** "Putin and Xi", "Russia and China": two of a kind speak together, and no one of them alone. */
function isJoined(scene: Scene, {first, last}: Run): boolean {
  const {tokens} = scene.reading;
  for (let k = first + 1; k < last - 1; k++) {
    if (tokens[k]!.fold !== "and") continue;
    const [left, right] = [mentionAt(scene, k - 1), mentionAt(scene, last - 1)];
    if (!left || !right || (left !== right && left.last <= k)) return true;
  }
  return false;
}

const countryOf = (mentions: EntityMention[]): string | null => {
  const codes = new Set(mentions.map((one) => one.country).filter((code) => code !== null));
  return codes.size === 1 ? [...codes][0]! : null;
};

/** The mention that holds the noun of the phrase. */
function named(scene: Scene, noun: number): Speaker | null {
  const mention = mentionAt(scene, noun);
  if (!mention || (mention.kind === "role" && (mention.plural || !mention.entity))) return null;
  const who = sameBody(scene, mention) ?? asSpeaker(scene, mention);
  if (isPerson(mention) || mention.kind === "role") remember(scene, who, "person", noun);
  else if (isBody(mention)) remember(scene, who, "body", noun);
  return who;
}

/** "the Foreign Ministry" after "the Russian Foreign Ministry": the name without a country is the last speaker's. */
function sameBody({body}: Scene, mention: EntityMention): Speaker | null {
  if (mention.kind !== "organisation" || mention.country || !body?.who.country) return null;
  return body.who.speakerName?.includes(mention.label) ? body.who : null;
}

/** "the minister", "the agency", "the head of state": the last one before that it can mean. */
function definite(scene: Scene, noun: number, at: number, country: string | null): Speaker | null {
  const {fold} = scene.reading.tokens[noun]!;
  if (/^(a|an|another|one|some)$/.test(scene.reading.tokens[at]!.fold)) return null;
  const before = backFrom(scene, at).filter((one) => !country || one.country === country);
  if (BODY.test(fold)) return bodyLike(scene, before, fold, country, at);
  if (ANYONE.test(fold)) return spoken(scene.person, country) ?? personLike(scene, before, null, at);
  return OFFICE.test(fold) ? personLike(scene, before, fold, at) : null;
}

/** The body that spoke last; else the nearest one whose name has the noun, outside other people's words. */
function bodyLike(scene: Scene, before: EntityMention[], noun: string, country: string | null, at: number) {
  const general = !/^(ministry|council|parliament|embassy|commission|party)$/.test(noun);
  const fits = (name: string | null) => general || !!name?.toLowerCase().includes(noun);
  const last = spoken(scene.body, country);
  if (last && fits(last.speakerName)) return last;
  const body = before.find(
    (one) => one.kind === "organisation" && !quotationAt(scene.reading, one.first) && fits(one.label),
  );
  if (body) remember(scene, asSpeaker(scene, body), "body", at);
  return body ? asSpeaker(scene, body) : null;
}

/** The nearest person whose title has the noun; any person where the noun fits all. */
function personLike(scene: Scene, before: EntityMention[], noun: string | null, at: number): Speaker | null {
  const person = before.find((one) => isPerson(one) && (!noun || one.role?.toLowerCase().includes(noun)));
  if (person) remember(scene, asSpeaker(scene, person), "person", at);
  return person ? asSpeaker(scene, person) : null;
}

const spoken = (last: Scene["body"], country: string | null): Speaker | null =>
  last && (!country || last.who.country === country) ? last.who : null;

/** "the envoy, who said": the phrase before the pronoun. */
function antecedent(scene: Scene, at: number): Speaker {
  const {tokens} = scene.reading;
  const noun = isMark(tokens[at - 1], ",") ? at - 2 : at - 1;
  return noun >= 0 && isOpen(tokens[noun]) ? (named(scene, noun) ?? NOBODY) : NOBODY;
}
