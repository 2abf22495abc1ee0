import type {Told} from "../contacts/ids.ts";
import {compareText} from "../order.ts";
import type {Reading} from "../reading.ts";
import type {Account, Evidence, Participant} from "../schema.ts";
import {exact} from "../span.ts";

/** Who took part in a contact, by country, rank and name. */
export const participantRows = ({id, participants}: Told): Participant[] =>
  [...participants]
    .sort(
      (a, b) =>
        compareText(a.country ?? "", b.country ?? "") ||
        (a.level ?? 9) - (b.level ?? 9) ||
        compareText(a.name ?? "", b.name ?? ""),
    )
    .map((party) => ({contact: id, ...party}));

/** What each article says of a contact. */
export const accountRows = ({id, accounts}: Told): Account[] =>
  [...accounts]
    .sort((a, b) => compareText(a.article, b.article))
    .map(
      ({
        article,
        status,
        main,
        side,
        format,
        date_start,
        date_end,
        date_precision,
        date_basis,
        place,
        host,
        origin = "machine",
        told_as,
      }) => ({
        contact: id,
        article,
        status,
        main,
        side,
        format,
        date_start,
        date_end,
        date_precision,
        date_basis,
        place,
        host,
        origin,
        told_as,
      }),
    );

/** The words on which the contacts rest. */
export function contactEvidence(told: readonly Told[], readings: readonly Reading[]): Evidence[] {
  const texts = new Map(readings.map(({article, document}) => [article.id, document.text]));
  return told.flatMap(({id, accounts}) =>
    accounts.flatMap(({article, evidence}) =>
      evidence.map(({role, span, rule}) => ({
        record: id,
        role,
        article,
        start: span.start,
        end: span.end,
        exact: exact(texts.get(article)!, span),
        rule,
      })),
    ),
  );
}
