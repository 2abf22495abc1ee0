import type {AccountDraft} from "./accounts.ts";
import type {Candidate} from "./candidates.ts";

/** A contact without a day of its own lies on those of a visit, or of the contact beside which it is told. */
export function withDays(accounts: AccountDraft[], candidates: Candidate[]): AccountDraft[] {
  return accounts.map((account, i) => {
    if (account.date_start || account.status === "recalled") return account;
    const near = nearest(accounts, candidates, i);
    if (near === null) return account;
    const {date_start, date_end, date_precision, evidence} = accounts[near]!;
    const days = evidence
      .filter(({role}) => role === "date")
      .map((item) => ({...item, rule: "day-of-contact-beside"}));
    return {
      ...account,
      date_start,
      date_end,
      date_precision,
      date_basis: "relative",
      evidence: [...account.evidence, ...days],
    };
  });
}

/** The last dated contact told before that shares a person and tells where this one belongs; else the first told after. */
function nearest(accounts: AccountDraft[], candidates: Candidate[], i: number): number | null {
  const at = (k: number) => candidates[k]!.events[0]!.sentence.first;
  const fit = accounts
    .map((_, k) => k)
    .filter((k) => k !== i && isFit(accounts[k]!, accounts[i]!) && isBeside(candidates[k]!, candidates[i]!))
    .sort((a, b) => at(a) - at(b));
  return fit.findLast((k) => at(k) <= at(i)) ?? fit[0] ?? null;
}

const isFit = (dated: AccountDraft, account: AccountDraft): boolean =>
  dated.date_start !== null &&
  dated.date_precision === "day" &&
  dated.status === account.status &&
  dated.participants.some(
    ({person}) => person !== null && account.participants.some((other) => other.person === person),
  );

/** Inside a visit; or in a sentence that puts it before, after or beside the other. */
function isBeside(dated: Candidate, candidate: Candidate): boolean {
  const visit = dated.events.every(({construct}) => construct === "visit" || construct === "travel");
  return visit || candidate.events.some(({beside}) => beside);
}
