import type {AccountDraft} from "../contacts/accounts.ts";
import {readDate} from "./dates.ts";
import type {Of} from "./decision.ts";
import {groupOf, partAll, regroup, type Group} from "./groups.ts";
import {inWords, valueOf} from "./fields.ts";
import {refuse, standing, type Ruling} from "./ruling.ts";

/**
 * Holds decisions against what the machine reads, and against each other, in an order that does not depend on the
 * file's: first those whose old value no longer stands are refused, then those that contradict one another, all of
 * them, since only an editor can say which of two editors is right.
 */
export function judge(rulings: readonly Ruling[], groups: readonly Group[]): Ruling[] {
  return [holdValues, holdSplits, holdMerges, holdSets, holdRegrouping, holdRejects].reduce(
    (left, hold) => hold(left, groups),
    [...rulings],
  );
}

type Hold = (rulings: Ruling[], groups: readonly Group[]) => Ruling[];

const holdValues: Hold = (rulings) =>
  refuse(rulings, ({decision, accounts}) => {
    if (decision.action !== "set") return null;
    const [was, is] = [decision.was, valueOf(accounts[0]!, decision.field)].map(inWords);
    return was === is || areSameDays(decision, accounts[0]!)
      ? null
      : `old value no longer stands, was ${was} and is: ${is}`;
  });

/** A month is also its first to its last day. */
function areSameDays({field, was}: Of<"set">, {date_start, date_end}: AccountDraft): boolean {
  const days = field === "date" && was !== null ? readDate(was) : null;
  return days !== null && days.date_start === date_start && days.date_end === date_end;
}

const holdSplits: Hold = (rulings, groups) =>
  refuse(rulings, ({decision, accounts: [one, other]}) => {
    if (decision.action !== "split" || (one !== other && groupOf(one!, groups).includes(other!))) return null;
    return `old value no longer stands, these are not one contact: ${decision.contact}, ${decision.from.contact}`;
  });

const holdMerges: Hold = (rulings, groups) => {
  const parted = partAll(groups, rulings);
  return refuse(rulings, ({decision, accounts: [one, other]}) => {
    if (decision.action !== "merge" || !groupOf(one!, parted).includes(other!)) return null;
    return `old value no longer stands, these are one contact already: ${decision.contact}, ${decision.with.contact}`;
  });
};

/** A field has one value. */
const holdSets: Hold = (rulings) => {
  const sets = standing(rulings, "set");
  return contradict(rulings, (ruling) =>
    sets.filter(
      ({decision: {field, now}, accounts}) =>
        ruling.decision.action === "set" &&
        accounts[0] === ruling.accounts[0] &&
        field === ruling.decision.field &&
        JSON.stringify(now) !== JSON.stringify(ruling.decision.now),
    ),
  );
};

/** A contact is added once; whoever adds it in the same words and otherwise contradicts. Done before the join. */
export const holdAdds = (rulings: Ruling[]): Ruling[] => {
  const adds = standing(rulings, "add");
  const same = (ruling: Ruling) =>
    adds.filter(
      ({accounts}) => ruling.decision.action === "add" && isOneAdded(accounts[0]!, ruling.accounts[0]!),
    );
  const content = (ruling: Ruling) => JSON.stringify(ruling.accounts);
  const clean = contradict(rulings, (ruling) =>
    same(ruling).filter((one) => content(one) !== content(ruling)),
  );
  return refuse(clean, (ruling) => {
    const [first] = same(ruling);
    return first && first.decision !== ruling.decision ? `added already: line ${first.decision.line}` : null;
  });
};

const isOneAdded = (a: AccountDraft, b: AccountDraft): boolean =>
  a.article === b.article &&
  a.evidence[0]!.span.start === b.evidence[0]!.span.start &&
  inWords(valueOf(a, "participants")) === inWords(valueOf(b, "participants"));

/** What a split parts, no merge may join again. */
const holdRegrouping: Hold = (rulings, groups) => {
  const after = regroup(groups, rulings);
  const undone = standing(rulings, "split").filter(({accounts: [one, other]}) =>
    groupOf(one!, after).includes(other!),
  );
  const merges = standing(rulings, "merge");
  return contradict(rulings, (ruling) => {
    if (undone.some(({decision}) => decision === ruling.decision))
      return merges.filter(({accounts}) => groupOf(ruling.accounts[0]!, after).includes(accounts[0]!));
    if (ruling.decision.action !== "merge") return [];
    return undone.filter(({accounts}) => groupOf(accounts[0]!, after).includes(ruling.accounts[0]!));
  });
};

/** What is rejected cannot be accepted, nor set right. */
const holdRejects: Hold = (rulings, groups) => {
  const after = regroup(groups, rulings);
  const kept = [...standing(rulings, "accept"), ...standing(rulings, "set")];
  const rejects = standing(rulings, "reject");
  return contradict(rulings, ({decision: {action}, accounts: [account]}) => {
    const others: readonly Ruling[] =
      action === "reject" ? kept : action === "accept" || action === "set" ? rejects : [];
    return others.filter((other) => groupOf(account!, after).includes(other.accounts[0]!));
  });
};

/** Refuses each ruling that others contradict, and names their lines. */
function contradict(rulings: Ruling[], othersOf: (ruling: Ruling) => readonly Ruling[]): Ruling[] {
  return refuse(rulings, (ruling) => {
    const lines = [...new Set(othersOf(ruling).map(({decision}) => decision.line))].sort((a, b) => a - b);
    return lines.length
      ? `contradicts another correction, neither is applied: line ${lines.join(", ")}`
      : null;
  });
}
