import type {AccountDraft} from "../contacts/accounts.ts";
import {Refusal} from "./find.ts";
import type {Action, Decision, Of} from "./decision.ts";

/** A decision with the accounts that it is about, and why it is not in force. */
export interface Ruling<D extends Decision = Decision> {
  decision: D;
  /** The account that it points to, and for a merge or a split the other one; empty where these cannot be found. */
  accounts: AccountDraft[];
  /** One phrase that ends in the value; null where the decision is in force. */
  problem: string | null;
}

/** The rulings of one action that stand. */
export const standing = <A extends Action>(rulings: readonly Ruling[], action: A): Ruling<Of<A>>[] =>
  rulings.filter((ruling): ruling is Ruling<Of<A>> => !ruling.problem && ruling.decision.action === action);

/** Takes what a step makes of a decision; where it is refused, the reason stays with it. */
export function attempt(decision: Decision, accountsOf: () => AccountDraft[]): Ruling {
  try {
    return {decision, accounts: accountsOf(), problem: null};
  } catch (error) {
    if (error instanceof Refusal) return {decision, accounts: [], problem: error.message};
    throw error;
  }
}

/** The rulings, of which those that a check finds wrong are in force no more. */
export const refuse = (
  rulings: readonly Ruling[],
  problemOf: (ruling: Ruling) => string | null | undefined,
): Ruling[] =>
  rulings.map((ruling) => (ruling.problem ? ruling : {...ruling, problem: problemOf(ruling) ?? null}));
