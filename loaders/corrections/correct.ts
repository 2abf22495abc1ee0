import type {AccountDraft} from "../contacts/accounts.ts";
import {withIds, type Told} from "../contacts/ids.ts";
import {mergeAccounts, type Merged} from "../contacts/merge.ts";
import type {Knowledge} from "../knowledge.ts";
import type {Reading} from "../reading.ts";
import type {Problem} from "../schema.ts";
import {added} from "./added.ts";
import type {Decision} from "./decision.ts";
import {FILE, type Corrections} from "./file.ts";
import {find, findAny} from "./find.ts";
import {regroup, type Group} from "./groups.ts";
import {holdAdds, judge} from "./judge.ts";
import {machineOf, type Machine} from "./machine.ts";
import {mend} from "./mend.ts";
import {attempt, standing, type Ruling} from "./ruling.ts";

/** The contacts under all corrections, and what became of each of these. */
export interface Corrected {
  told: Told[];
  machine: Machine;
  rulings: Ruling[];
  /** Contacts that are rejected, each with the accounts that told of it. */
  rejected: Group[];
  problems: Problem[];
}

/**
 * Joins the accounts of all articles into contacts, under the decisions of editors. Every decision is in force or a
 * problem. What the machine joins is joined first, so that a decision moves no row but its own.
 */
export function correct(
  readings: readonly Reading[],
  {decisions, problems}: Corrections,
  knowledge: Knowledge,
): Corrected {
  const machine = machineOf(readings, knowledge);
  if (!decisions.length) return {told: machine.contacts, machine, rulings: [], rejected: [], problems};
  const opened = holdAdds(decisions.map((decision) => open(decision, machine, knowledge)));
  const joined = joinedWith(
    standing(opened, "add").map(({accounts}) => accounts[0]!),
    machine,
  );
  const before = joined.map(({accounts}) => accounts);
  const rulings = judge(opened, before);
  const groups = regroup(before, rulings);
  const gone = new Set(standing(rulings, "reject").map(({accounts}) => accounts[0]!));
  const isRejected = (group: Group) => group.some((account) => gone.has(account));
  const untouched = new Map<Group, Merged>(joined.map((contact) => [contact.accounts, contact]));
  const left = groups
    .filter((group) => !isRejected(group))
    .map((group) => {
      const own = rulings.filter((ruling) => isAbout(ruling, group));
      return (!own.length && untouched.get(group)) || mend(group, own, machine, knowledge);
    });
  return {
    told: withIds(left, knowledge),
    machine,
    rulings,
    rejected: groups.filter(isRejected),
    problems: [...problems, ...rulings.flatMap(toProblem)],
  };
}

/** A decision with the accounts to which it points. */
function open(decision: Decision, machine: Machine, knowledge: Knowledge): Ruling {
  return attempt(decision, () => {
    if (decision.action === "add") return [added(decision, machine, knowledge)];
    if (decision.action === "set") return [findAny(decision, machine)];
    const other =
      decision.action === "merge" ? decision.with : decision.action === "split" ? decision.from : null;
    return [decision, ...(other ? [other] : [])].map((telling) => find(telling, machine));
  });
}

/** The contacts with accounts that the machine missed, which join like those that it found. */
const joinedWith = (missed: readonly AccountDraft[], {contacts, contactOf}: Machine): Merged[] =>
  missed.length ? mergeAccounts([...contactOf.keys(), ...missed]) : contacts;

const isAbout = ({problem, accounts}: Ruling, group: Group): boolean =>
  problem === null && accounts.some((account) => group.includes(account));

const toProblem = ({decision: {line}, problem}: Ruling): Problem[] =>
  problem === null ? [] : [{file: FILE, line, message: `correction not applied, ${problem}`}];
