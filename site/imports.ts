import {existsSync, readFileSync} from "node:fs";
import {dirname, join, relative, resolve} from "node:path";
import {group} from "d3-array";
import {build, type Loader, type Message, type Plugin} from "esbuild";

/**
 * Follows every import of every built script, inline ones too, with a bundler that resolves nothing by itself:
 * what is not a file of the site is a fault, and so is a script that does not parse.
 */
export async function importFaults(out: string, files: string[]): Promise<string[]> {
  const pages = files.filter((name) => name.endsWith(".html"));
  const some = [...group(pages, (page) => dirname(page)).values()].flatMap((kind) => kind.slice(0, ALIKE));
  const inline = new Map(some.flatMap((page) => inlineScripts(out, page)));
  const scripts = files.filter((name) => name.endsWith(".js"));
  const faults = new Set<string>();
  const plugins = [follow(out, inline, faults)];
  const options = {
    bundle: true,
    write: false,
    outdir: out,
    format: "esm",
    logLevel: "silent",
    target: "esnext",
  } as const;
  await build({...options, entryPoints: [...inline.keys(), ...scripts], plugins}).catch(({errors}) => {
    for (const error of errors as Message[]) faults.add(`${placeOf(error)}: ${error.text}`);
  });
  return [...faults].sort();
}

/** Pages of one folder are stamped from one: what these import, all do. */
const ALIKE = 50;

/** The module scripts of a page, under names such as `index.html#1`. */
function inlineScripts(out: string, page: string): [string, string][] {
  const html = readFileSync(join(out, page), "utf8");
  const scripts = [...html.matchAll(/<script type="module">([^]*?)<\/script>/g)];
  return scripts.map((script, i) => [`${page}#${i + 1}`, script[1]!]);
}

const placeOf = ({location}: Message): string => location?.file.replace(/^site:|#\d+$/g, "") ?? "site";

function follow(out: string, inline: Map<string, string>, faults: Set<string>): Plugin {
  return {
    name: "follow",
    setup({onResolve, onLoad}) {
      onResolve({filter: /.*/}, ({path, importer, kind}) => {
        if (kind === "entry-point") return {path, namespace: "site"};
        const fault = faultOf(out, importer, path, kind);
        if (fault !== null) faults.add(`${importer.replace(/#\d+$/, "")}: ${fault}: ${path}`);
        return {path, external: true};
      });
      onLoad({filter: /.*/, namespace: "site"}, ({path}) => ({
        contents: inline.get(path) ?? readFileSync(join(out, path), "utf8"),
        loader: "js" satisfies Loader,
      }));
    },
  };
}

function faultOf(out: string, importer: string, path: string, kind: string): string | null {
  if (path.startsWith("node:")) return "imports what no browser has";
  if (/^(?:https?:)?\/\//i.test(path)) return "imports from another host";
  if (/^(?:data|blob):/.test(path)) return null;
  if (!/^\.\.?\//.test(path)) return "imports a package that is not there";
  if (existsSync(resolve(out, dirname(importer), path.replace(/[?#].*$/, "")))) return null;
  // Framework's own scripts name all libraries that a page could ask for; those that no page asks for are not built.
  const own = relative(".", importer).startsWith("_observablehq") && kind === "dynamic-import";
  return own ? null : "imports a file that is not there";
}
