import {dayOf} from "./day.ts";
import {known, type Facts, type Known} from "./draft.ts";
import {plainField} from "./formats/markup.ts";
import {articleIn, type Linked} from "./linked-data.ts";

/** What publishers call the day of publication, in `meta`; best first. */
const DAYS = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "citation_publication_date",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dc.date",
  "dcterms.date",
  "parsely-pub-date",
  "sailthru.date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publication_date",
  "publish_date",
  "og:published_time",
  "og:pubdate",
  "date",
];
const OUTLETS = [
  "og:site_name",
  "dc.publisher",
  "dcterms.publisher",
  "citation_publisher",
  "application-name",
];
const TITLES = ["og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title"];

/**
 * What a page says of itself to machines: JSON-LD first, then OpenGraph and other meta tags, then its markup. `url` is
 * where it was fetched, which it cannot talk its way out of: it may name another address of its own host, and no other's.
 */
export function metadata(document: Document, url: string | null): Partial<Facts> {
  const linked = articleIn(document);
  const meta = metaOf(document);
  const address = addressOf(document, linked, meta, url);
  const named = (names: readonly string[]) =>
    firstOf(names.map((name) => known(plainField(meta.get(name) ?? ""), name)));
  const outlet = known(plainField(linked?.publisher ?? ""), "json-ld") ?? named(OUTLETS);
  return {
    title: withoutName(known(plainField(linked?.headline ?? ""), "json-ld") ?? named(TITLES), outlet),
    url: address,
    published:
      firstOf(
        [known(linked?.published, "json-ld"), ...DAYS.map((name) => known(meta.get(name), name))].map(day),
      ) ??
      timeOf(document) ??
      dayInAddress(address?.value ?? null),
    outlet,
    language: known(
      linked?.language ?? document.documentElement.lang,
      linked?.language ? "json-ld" : "html lang",
    ),
  };
}

const firstOf = (values: readonly (Known | null)[]): Known | null =>
  values.find((value) => value !== null) ?? null;

/** A date that names a day; other values of the same tag are passed over for the next one. */
const day = (date: Known | null): Known | null => (date && dayOf(date.value) ? date : null);

/** Names of `meta` in small letters, with the first content of each. */
function metaOf(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const content = meta.getAttribute("content")!.trim();
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && content && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

const hostOf = (url: string): string | null =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www|m|amp)\./, "") : null;

function addressOf(document: Document, linked: Linked | null, meta: Map<string, string>, url: string | null) {
  const canonical = document.querySelector("link[rel~=canonical]")?.getAttribute("href");
  const told = [
    known(canonical, "canonical link"),
    known(meta.get("og:url"), "og:url"),
    known(linked?.url, "json-ld"),
  ];
  const whole = told.find(
    (address) => address && /^https?:\/\//i.test(address.value) && URL.canParse(address.value),
  );
  if (!url) return whole ?? null;
  return whole && hostOf(whole.value) === hostOf(url) ? whole : known(url, "where it was fetched");
}

/** "Ministers meet | Andina" under the name of Andina is "Ministers meet". */
function withoutName(title: Known | null, outlet: Known | null): Known | null {
  if (!title || !outlet || !title.value.endsWith(outlet.value)) return title;
  const rest = /^(.*\S)\s+[|–—·:-]\s+$/s.exec(title.value.slice(0, -outlet.value.length));
  return rest ? {...title, value: rest[1]!} : title;
}

/** The page's one time, or that of its article. */
function timeOf(document: Document): Known | null {
  const own = document.querySelector("[itemprop=datePublished], time[pubdate]");
  const times = [
    ...document.querySelectorAll("article time[datetime], header time[datetime], main time[datetime]"),
  ];
  const found = own ?? times[0] ?? document.querySelector("time[datetime]");
  const value = found?.getAttribute("datetime") ?? found?.getAttribute("content") ?? found?.textContent;
  return day(known(value, "time in the page"));
}

const PATH_DAY = /(?<!\d)((?:19|20)\d\d)([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;

/** ".../2024/04/18/lima-talks", ".../t20240418_1123.html" */
function dayInAddress(url: string | null): Known | null {
  const found = url && PATH_DAY.exec(new URL(url).pathname);
  return found ? day(known(`${found[1]}-${found[3]}-${found[4]}`, "its address")) : null;
}
