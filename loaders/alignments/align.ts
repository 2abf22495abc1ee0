import type {Told} from "../compare.ts";
import type {Knowledge} from "../knowledge.ts";
import type {Reading} from "../reading.ts";
import type {Alignment, Evidence} from "../schema.ts";

/** Holds the accounts of each contact that two sides tell against each other. */
export function alignContacts(
  _told: readonly Told[],
  _readings: readonly Reading[],
  _knowledge: Knowledge,
): {rows: Alignment[]; evidence: Evidence[]} {
  return {rows: [], evidence: []};
}
