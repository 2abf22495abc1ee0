import type {Codebook, ContactCue} from "../codebook.ts";

/** Lists whose words may stand on either side of what tells of the contact. */
const SIDE_LISTS = [
  "sidelines",
  "multilateral",
  "holding",
  "video",
  "phone",
  "sport",
  "local",
  "elsewhere",
  "happening",
] as const;

/** A word that bears on a contact told near it: whether it took place, by which medium, beside what. */
export interface StatusCue {
  status: Codebook["contact_cues"]["status"][number]["status"] | (typeof SIDE_LISTS)[number];
  from: "before" | "after" | "either";
}

type Term = readonly [string, StatusCue];

export function statusTerms({contact_cues}: Codebook): Term[] {
  const directed = contact_cues.status.flatMap(({status, from, terms}) =>
    terms.map((term): Term => [term, {status, from}]),
  );
  const either = SIDE_LISTS.flatMap((status) =>
    contact_cues[status].map((term): Term => [term, {status, from: "either"}]),
  );
  return [...directed, ...either];
}

const WITH = " with";

/**
 * What tells of a contact, with the parted forms of verbs that lead to somebody by "with": "huddled with B" may as well be
 * "huddled in Lima on Monday with B". Parted they say little, and count only where nothing else in the sentence tells.
 */
export function eventTerms({contact_cues}: Codebook): (readonly [string, ContactCue])[] {
  const whole = contact_cues.events.flatMap((cue) => cue.terms.map((term) => [term, cue] as const));
  const known = new Set(whole.map(([term]) => term));
  const parted = whole.flatMap(([term, cue]) => {
    const bare = cue.construct === "meet" && term.endsWith(WITH) ? term.slice(0, -WITH.length) : null;
    return bare === null || known.has(bare) ? [] : [[bare, apart(cue)] as const];
  });
  return [...whole, ...parted];
}

const apart = (cue: ContactCue): ContactCue => ({...cue, construct: "speak", faint: true});
