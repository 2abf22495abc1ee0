import type {AccountDraft} from "./accounts.ts";
import type {Candidate} from "./candidates.ts";

/** How many tokens after the sentence that tells the first contact still belong to the lead. Measured on the gold's development split. */
const LEAD = 200;

/** What the article is about: what its headline and lead tell as news in clauses of their own; else the first that is no background. */
export function withMain(accounts: AccountDraft[], candidates: Candidate[]): AccountDraft[] {
  const news = candidates.filter((_, i) => accounts[i]!.status !== "recalled");
  const first = news
    .flatMap(({events}) => events.map(({sentence}) => sentence))
    .sort((a, b) => a.first - b.first)[0];
  const end = first ? first.last + LEAD : 0;
  const leads = ({events}: Candidate) =>
    events.some(
      ({sentence, subordinate, construct}) =>
        sentence.first < end && !subordinate && (construct !== "discuss" || sentence === first),
    );
  const opens = ({events}: Candidate) => events.some(({sentence}) => sentence === first);
  const held = accounts.some(({status}, i) => status === "held" && leads(candidates[i]!));
  // Where something was held, what is yet to come is news only if it is told first.
  const isNews = ({status}: AccountDraft, i: number) =>
    status !== "recalled" && (status !== "planned" || !held || opens(candidates[i]!));
  const marked = accounts.map((account, i) => ({
    ...account,
    main: isNews(account, i) && leads(candidates[i]!),
  }));
  if (marked.some((account) => account.main)) return marked;
  const next = marked.findIndex((account) => account.status !== "recalled");
  return marked.map((account, i) => ({...account, main: i === next}));
}
