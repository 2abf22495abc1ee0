import type {Told} from "../contacts/ids.ts";

/** Why a person should look at a contact, and how likely it is that they find it wrong. */
export interface Doubt {
  reason: string;
  /** 0 to 1 */
  doubt: number;
}

/**
 * Each ground for doubt, with the share of the accounts under it that are wrong in anything (status, format, days,
 * participants, or no contact at all), measured on the 73 accounts of the development gold as (wrong + 1) / (all + 2),
 * which is how a share of few is best guessed. Accounts without any ground are wrong in 0.21; all together, in 0.22.
 */
const GROUNDS: {reason: string; doubt: number; holds: (contact: Told) => boolean}[] = [
  {reason: "no article gives its day", doubt: 0.8, holds: (contact) => daysOf(contact).every((day) => !day)}, // 7 of 8
  {reason: "its sides are guessed from two names beside a word", doubt: 0.5, holds: isGuessed}, // 1 of 2
  {reason: "its day is that of the contact or the news beside it", doubt: 0.5, holds: isBorrowed}, // 2 of 4
  {reason: "it is told as planned", doubt: 0.36, holds: ({accounts}) => accounts.every(isPlanned)}, // 4 of 12
  {reason: "a side is unnamed", doubt: 0.33, holds: isUnnamed}, // 3 of 10
  {
    reason: "its articles differ on the day",
    doubt: 0.12,
    holds: (contact) => new Set(daysOf(contact).filter(Boolean)).size > 1,
  }, // 1 of 15
];

/** Not measured: the gold has too few that look alike and are two. */
export const ALIKE = 0.5;

/** What speaks against a contact as the machine has it, gravest first. */
export const doubtsOf = (contact: Told): Doubt[] => GROUNDS.filter(({holds}) => holds(contact));

const daysOf = ({accounts}: Told) => accounts.map(({date_start}) => date_start);

const rulesOf = ({accounts}: Told, role: string): string[] =>
  accounts.flatMap(({evidence}) => evidence.filter((item) => item.role === role).map(({rule}) => rule));

function isGuessed(contact: Told): boolean {
  return rulesOf(contact, "cue").every((rule) => rule.endsWith("-nearby"));
}

function isBorrowed(contact: Told): boolean {
  const rules = rulesOf(contact, "date");
  return rules.length > 0 && rules.every((rule) => rule.startsWith("day-of-"));
}

function isPlanned({status}: Told["accounts"][number]): boolean {
  return status === "planned";
}

function isUnnamed({participants}: Told): boolean {
  return participants.some(({person}) => person === null);
}
