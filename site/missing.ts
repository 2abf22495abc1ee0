import {writeFileSync} from "node:fs";
import {join} from "node:path";

/**
 * The page that hosts show for one that is not there. It stands alone, since it may be shown for an address at any depth,
 * and hands the address of a record that is gone to the page that finds out what has become of it.
 */
export const MISSING = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>No such page | Readout</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 40rem; margin: 4rem auto; padding: 0 1rem; font: 1.0625rem/1.6 system-ui, sans-serif; }
</style>
</head>
<body>
<main>
<h1>There is no such page</h1>
<p id="said">The address is not one of this report, or no longer.</p>
</main>
<script>
const [, base, kind, id] = /^(.*\\/)(contact|article)\\/([^/]+)\\.html$/.exec(location.pathname) ?? [];
const told = new URLSearchParams(location.hash.slice(1));
if (kind) {
  if (!told.has("kind")) told.set("kind", kind === "contact" ? kind : "sentence");
  told.set(kind, decodeURIComponent(id));
  location.replace(base + "link.html#" + told);
}
</script>
</body>
</html>
`;

/** Writes it where static hosts look for it. */
export function publishMissing(out: string): void {
  writeFileSync(join(out, "404.html"), MISSING);
}
