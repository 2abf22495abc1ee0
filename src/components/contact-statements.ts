import type {Article, Evidence, Statement} from "../../loaders/schema.ts";
import {quoteLink, type Quoted} from "./evidence.js";
import {table} from "./table.js";

/** Who said what in passages on a contact; what was said opens its words. */
export const statementTable = (
  statements: readonly Statement[],
  {articles, evidence}: {articles: readonly Article[]; evidence: readonly Evidence[]},
): HTMLElement =>
  table(
    statements,
    [
      {name: "Speaker", value: ({source_name}) => source_name ?? "nobody named"},
      {
        name: "Content",
        value: (statement) => quoteLink(contentOf(statement, evidence), statement.content),
      },
      {name: "Kind", value: ({kind}) => kind},
      {name: "Article", value: ({article}) => articles.find(({id}) => id === article)?.title ?? article},
    ],
    {label: "Statements in passages on this contact"},
  );

/** The first words of what was said, where it is told in parts. */
const contentOf = (statement: Statement, evidence: readonly Evidence[]): Quoted =>
  evidence.find(({record, role}) => record === statement.id && role === "content") ?? {
    ...statement,
    // Parts that stand apart are joined by an ellipsis: the first is enough to find the place.
    exact: statement.content.split("…")[0]!.trim(),
  };
