import type {Codebook} from "../codebook.ts";

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
  /** It bears as well on a contact at which it is done: "may raise it at a meeting with B". */
  wide: boolean;
}

type Term = readonly [string, StatusCue];

export function statusTerms({contact_cues}: Codebook): Term[] {
  const directed = contact_cues.status.flatMap(({status, from, wide = false, terms}) =>
    terms.map((term): Term => [term, {status, from, wide}]),
  );
  const either = SIDE_LISTS.flatMap((status) =>
    contact_cues[status].map((term): Term => [term, {status, from: "either", wide: true}]),
  );
  return [...directed, ...either];
}
