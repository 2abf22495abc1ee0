import type {AccountDraft} from "../contacts/accounts.ts";
import {unite} from "../contacts/fusion.ts";
import {byCertainty, toContact, type Merged} from "../contacts/merge.ts";
import type {Knowledge} from "../knowledge.ts";
import type {Origin} from "../schema.ts";
import {RULE} from "./added.ts";
import type {Field, Of} from "./decision.ts";
import {changeOf} from "./fields.ts";
import {placesOf} from "./find.ts";
import type {Group} from "./groups.ts";
import type {Machine} from "./machine.ts";
import {standing, type Ruling} from "./ruling.ts";

/** Makes the contact that a group of accounts tells, under the decisions on it. */
export function mend(
  group: Group,
  rulings: readonly Ruling[],
  machine: Machine,
  knowledge: Knowledge,
): Merged {
  const sets = standing(rulings, "set");
  const own = (account: AccountDraft) => sets.filter(({accounts}) => accounts[0] === account);
  const sorted = [...group].sort(byCertainty);
  const mended = sorted.map((account) => {
    const changes = own(account).map(({decision}) => decision);
    return {account: changes.reduce((made, one) => changed(made, one, machine, knowledge), account), changes};
  });
  const accounts = perArticle(mended.map(({account}) => account));
  const setters = (field: Field) =>
    mended.filter(({changes}) => changes.some((one) => one.field === field)).map(({account}) => account);
  const named = setters("participants");
  const participants = (named.length ? named : accounts).map((one) => one.participants).reduce(unite, []);
  return {accounts, participants, decided: decidedBy(setters), origin: originOf(accounts, rulings)};
}

/** An account with a field as an editor has it, which rests on the words that the editor quotes. */
function changed(
  account: AccountDraft,
  decision: Of<"set">,
  machine: Machine,
  knowledge: Knowledge,
): AccountDraft {
  const role = decision.field === "participants" ? "participant" : decision.field;
  const {places} = placesOf(decision.article, decision.quote, machine);
  const evidence = account.evidence.filter((item) => item.role !== role || item.rule === RULE);
  return {
    ...account,
    ...changeOf(decision, account, knowledge),
    evidence: [{role, span: places[0]!, rule: RULE}, ...evidence],
    origin: "corrected",
  };
}

const PARTS = {
  status: ["status"],
  date: ["date_start", "date_end", "date_precision", "date_basis"],
  format: ["format"],
  place: ["place"],
  host: ["host"],
} as const;

/** What was set in an account holds for its contact, whatever other accounts tell, now or later. */
function decidedBy(setters: (field: Field) => AccountDraft[]): Merged["decided"] {
  const entries = (Object.keys(PARTS) as (keyof typeof PARTS)[]).flatMap((field) => {
    const accounts = setters(field);
    if (!accounts.length) return [];
    const told = toContact({accounts, participants: []});
    return PARTS[field].map((part) => [part, told[part]] as const);
  });
  return Object.fromEntries(entries) as Merged["decided"];
}

function originOf(accounts: readonly AccountDraft[], rulings: readonly Ruling[]): Origin {
  if (accounts.every(({origin}) => origin === "added")) return "added";
  const changing = rulings.some(({decision: {action}, problem}) => !problem && action !== "accept");
  return changing || accounts.some(({origin}) => origin) ? "corrected" : "confirmed";
}

/** One account for each article: what a person calls one contact, an article tells once. */
function perArticle(accounts: readonly AccountDraft[]): AccountDraft[] {
  const articles = [...new Set(accounts.map(({article}) => article))];
  return articles.map((article) => fused(accounts.filter((account) => account.article === article)));
}

/** What the most certain of several accounts says, and of the others what it leaves open; news before background. */
function fused(accounts: AccountDraft[]): AccountDraft {
  if (accounts.length === 1) return accounts[0]!;
  const sorted = [...accounts].sort(
    (a, b) => Number(a.status === "recalled") - Number(b.status === "recalled"),
  );
  return {
    ...sorted[0]!,
    main: sorted.some(({main}) => main),
    place: sorted.find(({place}) => place)?.place ?? null,
    host: sorted.find(({host}) => host)?.host ?? null,
    participants: sorted.map(({participants}) => participants).reduce(unite, []),
    evidence: sorted.flatMap(({evidence}) => evidence),
    origin: "corrected",
  };
}
