import type {AccountDraft} from "../contacts/accounts.ts";
import type {Corrected} from "../corrections/correct.ts";
import {standing} from "../corrections/ruling.ts";
import {sentenceAt} from "../documents.ts";
import {compareText} from "../order.ts";
import type {Reading} from "../reading.ts";
import type {Review} from "../schema.ts";
import {exact} from "../span.ts";
import {alikeOf} from "./alike.ts";
import {ALIKE, doubtsOf, type Doubt} from "./doubts.ts";

/** Of which contact a row of another table is. */
type OfContact = readonly {contact: string | null}[];

/**
 * What needs a person, first what is most doubtful and most consequential: how likely it is wrong, times the binary
 * logarithm of the rows that rest on it, since the tenth weighs less than the second.
 */
export function reviewRows(corrected: Corrected, resting: readonly OfContact[]): Review[] {
  const rows = countRows(resting);
  const {readingOf} = corrected.machine;
  const items = [...contactItems(corrected), ...rejectedItems(corrected)];
  return items
    .map(({account, contact, other, doubts}) => {
      const count = contact === null ? 1 : (rows.get(contact) ?? 1);
      const doubt = Math.max(...doubts.map((one) => one.doubt));
      return {
        contact,
        ...quoteOf(account, readingOf.get(account.article)!),
        told_as: account.told_as,
        reasons: doubts.map(({reason}) => reason),
        other,
        doubt,
        rows: count,
        weight: Math.round(1000 * doubt * Math.log2(1 + count)) / 1000,
      };
    })
    .sort(
      (a, b) => b.weight - a.weight || compareText(a.told_as, b.told_as) || compareText(a.article, b.article),
    );
}

interface Item {
  account: AccountDraft;
  contact: string | null;
  other: string | null;
  doubts: Doubt[];
}

/** Contacts that no person has looked at, and that something speaks against. */
function contactItems({told}: Corrected): Item[] {
  const alike = alikeOf(told);
  return told.flatMap((contact): Item[] => {
    const other = alike.get(contact)?.id ?? null;
    const same = other ? [{reason: "it may be the same as another contact", doubt: ALIKE}] : [];
    const doubts = [...doubtsOf(contact), ...same].sort((a, b) => b.doubt - a.doubt);
    if (contact.origin || !doubts.length) return [];
    return [{account: contact.accounts[0]!, contact: contact.id, other, doubts}];
  });
}

/** Articles that tell of a contact which was rejected on the words of others: they go with it, but not unseen. */
function rejectedItems({rejected, rulings}: Corrected): Item[] {
  const judged = new Set(standing(rulings, "reject").flatMap(({accounts}) => accounts));
  const doubts = [
    {reason: "it goes with a contact that was rejected on the words of another article", doubt: ALIKE},
  ];
  const unjudged = rejected.flatMap((group) => group.filter((account) => !judged.has(account)));
  return unjudged.map((account) => ({account, contact: null, other: null, doubts}));
}

/** The sentence in which an account tells its contact. */
export function quoteOf(account: AccountDraft, {article, document}: Reading) {
  const cue = account.evidence.find(({role}) => role === "cue") ?? account.evidence[0]!;
  const {start, end} = sentenceAt(document, cue.span.start) ?? cue.span;
  return {article: article.id, start, end, exact: exact(document.text, {start, end})};
}

function countRows(resting: readonly OfContact[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {contact} of resting.flat()) if (contact) counts.set(contact, (counts.get(contact) ?? 0) + 1);
  return counts;
}
