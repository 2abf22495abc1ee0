/**
 * Characters that nobody sees. They split words ("Lav|rov"), so that names in them are not found, or turn the order
 * of what is shown around, so that a quotation on the page is not what stands in the text.
 */
const CONTROLS = /[\0-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]/;
const ORDERING = /[\u202a-\u202e\u2066-\u2069]/;
const EMPTY = /[\u00ad\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;
const UNSEEN = new RegExp([CONTROLS, ORDERING, EMPTY].map(({source}) => source).join("|"), "gu");

/** Joiners and direction marks belong to the spelling of these scripts, and are kept where a text has letters of them. */
const NEEDED = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Deva}\p{sc=Beng}\p{sc=Mlym}\p{sc=Sinh}]/u;
const JOINERS = /[\u061c\u200c\u200e\u200f]|(?<!\p{ExtPict}\ufe0f?)\u200d/gu;

/** A text without characters that nobody sees, its lines ended by line feeds, and what was taken out of it. */
export function clean(text: string): {text: string; removed: string[]} {
  const counts = new Map<string, number>();
  const remove = (character: string): string => {
    const name = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    return "";
  };
  const lines = text.replace(/\r\n?|[\u0085\u2028]/g, "\n").replace(/[\f\u2029]/g, "\n\n");
  const seen = lines.replace(UNSEEN, remove);
  const kept = NEEDED.test(seen) ? seen : seen.replace(JOINERS, remove);
  return {
    text: kept.toWellFormed(),
    removed: [...counts].map(([name, n]) => (n > 1 ? `${name} × ${n}` : name)),
  };
}

/** A name, title or address on one line, without characters that nobody sees. */
export const visible = (value: string): string =>
  value.replace(UNSEEN, "").replace(JOINERS, "").toWellFormed().normalize("NFC").replace(/\s+/g, " ").trim();
