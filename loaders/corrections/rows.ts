import type {Told} from "../contacts/ids.ts";
import type {Correction} from "../schema.ts";
import type {Corrected} from "./correct.ts";
import type {Decision} from "./decision.ts";
import {calledIn, inWords} from "./fields.ts";
import type {Ruling} from "./ruling.ts";

/** Every decision as a row, in the order of the file, with the contact that it made or changed. */
export function correctionRows({rulings, told}: Corrected): Correction[] {
  return [...rulings]
    .sort((a, b) => a.decision.line - b.decision.line)
    .map((ruling) => {
      const {line, action, article, quote, by, on, why} = ruling.decision;
      return {
        ...{line, action, contact: contactOf(ruling, told), article, quote},
        ...changeIn(ruling.decision),
        ...{by, on, why, in_force: ruling.problem === null},
      };
    });
}

function contactOf({accounts: [account]}: Ruling, told: readonly Told[]): string | null {
  if (!account) return null;
  const isTold = (own: Told["accounts"][number]) =>
    own.article === account.article && own.evidence.some((item) => account.evidence.includes(item));
  return told.find(({accounts}) => accounts.some(isTold))?.id ?? null;
}

function changeIn(decision: Decision): Pick<Correction, "field" | "was" | "now"> {
  if (decision.action === "set") {
    const {field, was, now} = decision;
    return {field, was: text(was), now: text(Array.isArray(now) ? now.map(calledIn) : now)};
  }
  if (decision.action === "add") {
    const {date, format, participants} = decision;
    return {field: null, was: null, now: `${date}, ${format}: ${inWords(participants.map(calledIn))}`};
  }
  const other =
    decision.action === "merge" ? decision.with : decision.action === "split" ? decision.from : null;
  return {field: null, was: inWords([decision.contact, ...(other ? [other.contact] : [])]), now: null};
}

const text = (value: unknown): string | null => (value === null ? null : inWords(value));
