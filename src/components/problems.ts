import type {Article, Problem} from "../../loaders/schema.ts";

/** What could not be read: by article, and what never became one. */

const isAbout = (article: Article, {file}: Problem): boolean =>
  file === article.file || file.endsWith(`/${article.file}`);

export const problemsOf = (article: Article, problems: readonly Problem[]): Problem[] =>
  problems.filter((problem) => isAbout(article, problem));

/** Problems of files that are no article of the report. */
export const problemsElsewhere = (articles: readonly Article[], problems: readonly Problem[]): Problem[] =>
  problems.filter((problem) => !articles.some((article) => isAbout(article, problem)));
