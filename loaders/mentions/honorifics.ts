import {isCapitalised, isUpperCase, type Token} from "../tokens.ts";
import {isGivenName} from "./names.ts";

const HONORIFICS = new Set(
  "rt hon honourable comrade highness majesty prince princess mr mrs ms dr prof shri smt sheikh sheikha sayyid h.e sir lord dame h.r.h hrh h.h comrade excellency mister eminence holiness beatitude gen general sen rep gov snr lt lieutenant brig brigadier maj major adm admiral vice-admiral rear-admiral col colonel capt captain marshal amb army amir datuk dato seri utama yb tan tun haji engineer eng hajji ustaz cardinal archbishop metropolitan professor doctor baroness madam madame monsieur engr retd ret".split(
    " ",
  ),
);

/** A form of address, the stop of an abbreviated one, or the hyphen between two: "Mr", "Gen.", "Maj.-Gen."; "Amir bin Saad" has none. */
export const isHonorific = (tokens: Token[], i: number): boolean =>
  (isForm(tokens[i]) && !isGivenName(tokens, i)) ||
  isInCapitals(tokens, i) ||
  isGrade(tokens, i) ||
  isOfRank(tokens, i) ||
  isRetired(tokens, i) ||
  (tokens[i]?.text === "." && isForm(tokens[i - 1])) ||
  (tokens[i]?.fold === "'" && tokens[i - 1]?.fold === "dato") ||
  (tokens[i]?.text === "-" &&
    isForm(tokens[i + 1]) &&
    (tokens[i - 1]?.text === "." || isForm(tokens[i - 1])));

const isForm = (token: Token | undefined): boolean => HONORIFICS.has(token?.fold.replace(/\.$/, "") ?? "");

/** "HE Rosa Quispe", "HH Sheikh A", "HE UN Envoy A": initials of a form of address, in a line that is not all in capitals. */
export const isInCapitals = (tokens: Token[], i: number): boolean =>
  /^(?:HE|HH|HM)$/.test(tokens[i]?.text ?? "") &&
  (isInSmall(tokens[i + 1]) || isForm(tokens[i + 1]) || (isBody(tokens[i + 1]) && isInSmall(tokens[i + 2])));

const isInSmall = (token: Token | undefined): boolean =>
  token !== undefined && isCapitalised(token) && !isUpperCase(token);

const isBody = (token: Token | undefined): boolean => /^\p{Lu}{2,4}$/u.test(token?.text ?? "");

/** "Her Excellency", "His Royal Highness": what leads to such a form. */
const isOfRank = (tokens: Token[], i: number): boolean =>
  /^(?:his|her|royal|serene)$/.test(tokens[i]?.fold ?? "") &&
  (/^(?:excellency|highness|majesty|eminence|holiness|beatitude)$/.test(tokens[i + 1]?.fold ?? "") ||
    (tokens[i + 1]?.fold !== tokens[i]?.fold &&
      /^(?:royal|serene)$/.test(tokens[i + 1]?.fold ?? "") &&
      isOfRank(tokens, i + 1)));

/** "General (Retd.) A": the brackets about such a word. */
const isRetired = (tokens: Token[], i: number): boolean =>
  (tokens[i]?.text === "(" && /^retd?\.?$/.test(tokens[i + 1]?.fold ?? "")) ||
  (tokens[i]?.text === ")" && [i - 1, i - 2].some((k) => /^retd?\.?$/.test(tokens[k]?.fold ?? "")));

/** "Vice Admiral", "Air Chief Marshal": the grade of a rank. */
const isGrade = (tokens: Token[], i: number): boolean =>
  /^(?:vice|rear|air|chief|field|fleet)$/.test(tokens[i]?.fold ?? "") &&
  (/^(?:admiral|marshal)$/.test(tokens[i + 1]?.fold ?? "") ||
    (isMarshal(tokens[i + 2]) && isGrade(tokens, i + 1)));

const isMarshal = (token: Token | undefined): boolean => token?.fold === "marshal";

/** "Mr.", "His Highness Prince": forms of address belong to the person, as titles do. */
export function withHonorific(tokens: Token[], from: number): number {
  let first = from;
  while (first > 0 && isHonorific(tokens, first - 1)) first--;
  return first < from && /^(his|her)$/.test(tokens[first - 1]?.fold ?? "") ? first - 1 : first;
}
