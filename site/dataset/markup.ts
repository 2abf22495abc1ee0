import type {TableEntry} from "../dictionary.ts";
import {addressOf} from "../share/address.ts";
import {ABOUT} from "./datapackage.ts";
import {MEDIA_TYPES} from "./files.ts";

/** What the data page tells search engines for data: schema.org's Dataset, with each file as a download. */
export function markupOf(
  tables: readonly TableEntry[],
  files: ReadonlyMap<string, string>,
  {version, base}: {version: string; base: string | null},
): string {
  const page = "data.html";
  const address = (file: string): string => addressOf(file, page, base);
  const downloads = [...files]
    .filter(([name]) => tables.some((table) => name.startsWith(`${table.name}.`)))
    .map(([name, file]) => ({
      "@type": "DataDownload",
      name,
      encodingFormat: MEDIA_TYPES[name.split(".")[1] as keyof typeof MEDIA_TYPES],
      contentUrl: address(file),
    }));
  const dataset = {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    ...{name: ABOUT.title, description: ABOUT.description, version, keywords: ABOUT.keywords},
    url: address(page),
    usageInfo: ABOUT.rights,
    isAccessibleForFree: true,
    creator: {"@type": "Organization", name: "The Readout contributors"},
    measurementTechnique: "Rules and word lists, as the methods page says",
    variableMeasured: tables.map(({name, meaning}) => ({
      "@type": "PropertyValue",
      name,
      description: meaning,
    })),
    distribution: downloads,
  };
  // Nothing in it may end the script in which it stands.
  return `<script type="application/ld+json">${JSON.stringify(dataset).replaceAll("<", "\\u003c")}</script>`;
}
