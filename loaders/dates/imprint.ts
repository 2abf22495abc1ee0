import type {Document} from "../documents.ts";
import type {Span} from "../span.ts";
import {day, type Day} from "./calendar.ts";
import {word} from "./expression.ts";
import type {Token} from "../tokens.ts";
import {MONTHS} from "./vocabulary.ts";

const ADDRESS =
  /^[ \t]*(?:source|url|link)?[ \t:]{0,3}(\S*\/)((?:19|20)\d\d)(?:\/(\d\d?)\/(\d\d?)|(\d\d)(\d\d))(?=\/)/gim;
/** Among how many first characters the address of a page stands; further down are those of others. */
const HEAD = 2000;

/** The day in the address of a page that has a line of its own, ".../2023/09/29/..." or ".../20230929/..."; null where there is none, or several. */
export function addressDay({text}: Document): {at: Day; span: Span} | null {
  const found = [...text.slice(0, HEAD).matchAll(ADDRESS)].flatMap((match) => {
    const at = day(Number(match[2]), Number(match[3] ?? match[5]), Number(match[4] ?? match[6]));
    const end = match.index + match[0].length;
    const start = match.index + match[0].indexOf(match[1]!) + match[1]!.length;
    return at ? [{at, span: {start, end}}] : [];
  });
  return new Set(found.map(({at}) => String(at))).size === 1 ? found[0]! : null;
}

const COPYRIGHT = /^(?:©|copyright|c)$/;

/** The one year of which a text has the copyright: "© 2022 Andina"; not that of a page, "© 2010-2024". */
export function copyrightYear({tokens}: Document): number | null {
  const years = new Set<number>();
  for (const [i, {fold, kind}] of tokens.entries()) {
    if (kind !== "number" || !/^(?:19|20)\d\d$/.test(fold)) continue;
    if (!isOfCopyright(tokens, i)) continue;
    if (word(tokens, i + 1) === "-") return null;
    years.add(Number(fold));
  }
  return years.size === 1 ? [...years][0]! : null;
}

/** "Copyright (c) Lima Press Agency 2024": how many tokens may stand between. */
const OWNER_REACH = 8;
/** "the Copyright Act 1956", "Photo (c) Andina, 2018": years of something else than the page. */
const OTHERS =
  /^(?:act|law|bill|code|directive|treaty|convention|conference|office|report|photos?|photograph|picture|image|file|video)$/;
/** "Photo: (c)" */
const PHOTO_REACH = 3;

/** Whether the year at token i has a sign of copyright before it, and between the two nothing but a name. */
function isOfCopyright(tokens: readonly Token[], i: number): boolean {
  let sign = i - 1;
  while (sign >= Math.max(0, i - OWNER_REACH) && !COPYRIGHT.test(word(tokens, sign))) sign--;
  if (sign < Math.max(0, i - OWNER_REACH)) return false;
  const between = tokens.slice(sign + 1, i);
  if (tokens.slice(Math.max(0, sign - PHOTO_REACH), sign).some(({fold}) => OTHERS.test(fold))) return false;
  if (between.some(({fold}) => OTHERS.test(fold) || MONTHS.has(fold))) return false;
  return i - sign <= 2 || between.every(({text, kind}) => /^[\p{Lu})(,]/u.test(text) && kind !== "number");
}
