import {createHash} from "node:crypto";
import type {Told} from "../contacts/ids.ts";
import type {Reading} from "../reading.ts";
import type {Evidence, Statement} from "../schema.ts";
import {exact, type Span} from "../span.ts";
import type {StatementDraft} from "../statements/statement.ts";
import {contactFinder} from "./context.ts";

/** Statements as rows, with a row of evidence for each fragment of source, cue and content. */
export function statementRows(
  readings: readonly Reading[],
  told: readonly Told[],
): {rows: Statement[]; evidence: Evidence[]} {
  const contactAt = contactFinder(readings, told);
  const rows: Statement[] = [];
  const evidence: Evidence[] = [];
  for (const reading of readings) {
    for (const draft of reading.statements) {
      const row = toRow(reading, draft, contactAt(reading, draft.content[0]!.start));
      rows.push(row);
      evidence.push(...evidenceOf(reading, draft, row.id));
    }
  }
  return {rows, evidence};
}

function toRow({article, document}: Reading, draft: StatementDraft, contact: string | null): Statement {
  const words = (spans: Span[], glue: string) => spans.map((span) => exact(document.text, span)).join(glue);
  const all = [...draft.source, ...draft.cue, ...draft.content];
  const start = Math.min(...all.map((span) => span.start));
  const content = words(draft.content, " … ");
  return {
    id: statementId(article.id, words(draft.source, " "), content, start),
    article: article.id,
    source: draft.speaker,
    source_name: draft.speakerName,
    country: draft.country,
    cue: draft.cue.length ? words(draft.cue, " ") : null,
    content,
    kind: draft.kind,
    start,
    end: Math.max(...all.map((span) => span.end)),
    contact,
  };
}

/** Derived from who says what in which article; the position tells a refrain from its repetition. */
const statementId = (...parts: (string | number)[]): string =>
  `s-${createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 12)}`;

function evidenceOf({article, document}: Reading, draft: StatementDraft, record: string): Evidence[] {
  const rows = (role: "source" | "cue" | "content") =>
    draft[role].map(({start, end}) => ({
      record,
      role,
      article: article.id,
      start,
      end,
      exact: exact(document.text, {start, end}),
      rule: draft.rule,
    }));
  return [...rows("source"), ...rows("cue"), ...rows("content")];
}
