import type {Token} from "../tokens.ts";
import type {PersonMention} from "./mention.ts";

/** "S.", "S.V.", "A.Yu.": a given name cut short. */
export const isInitials = (token: Token) => /^(?:\p{Lu}\p{Ll}?\.)+$|^\p{Lu}$/u.test(token.text);

/** "S.V. Lavrov" is a family name alone; who has only initials keeps them. */
export function withoutInitials(words: Token[]): Token[] {
  const rest = words.filter((word) => !isInitials(word));
  return rest.length ? rest : words;
}

/** Whether somebody's name has a word that begins as the first initial does, if there is one. */
export const bearsInitials = ({label}: Pick<PersonMention, "label">, [first]: Token[]): boolean =>
  !first ||
  !isInitials(first) ||
  label.split(" ").some((word) => word.charAt(0).toLowerCase() === first.fold.charAt(0));
