import type {AccountDraft} from "../contacts/accounts.ts";
import {toldAlone} from "../contacts/ids.ts";
import {sameParties} from "../contacts/matches.ts";
import type {Knowledge} from "../knowledge.ts";
import {overlaps} from "../span.ts";
import {readDate} from "./dates.ts";
import type {Of} from "./decision.ts";
import {toParticipant} from "./fields.ts";
import {placesOf, Refusal} from "./find.ts";
import type {Machine} from "./machine.ts";

/** The name of the rule beside the words on which a decision rests. */
export const RULE = "correction";

/** The account that the machine missed; throws a refusal where by now it finds it itself. */
export function added(decision: Of<"add">, machine: Machine, knowledge: Knowledge): AccountDraft {
  const {article, quote, status, date, format, place, host} = decision;
  const {places, reading} = placesOf(article, quote, machine);
  const days = readDate(date)!;
  const none = {participants: [], date_start: days.date_start};
  const participants = decision.participants.map((entry) => toParticipant(entry, none, knowledge));
  const isTwin = ({participants: own, evidence}: AccountDraft) =>
    sameParties(own, participants) &&
    evidence.some(({role, span}) => role === "cue" && overlaps(span, places[0]!));
  const twin = reading.accounts.find(isTwin);
  if (twin) throw new Refusal(`old value no longer stands, the machine finds it now: ${twin.told_as}`);
  const {side, published} = reading.article;
  const told = {article, side, published, status, format, place, host, ...days, participants};
  const evidence = [{role: "cue", span: places[0]!, rule: RULE}];
  return toldAlone([{...told, main: false, evidence, told_as: "", origin: "added"}], knowledge)[0]!;
}
