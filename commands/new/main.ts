import {parseArgs} from "node:util";
import {makePage} from "./page.ts";
import {makeWorkspace} from "./workspace.ts";

const USAGE = `usage: npm run new -- NAME [--from PAGE]     a page of your own, or a copy of PAGE
       npm run new -- --workspace DIR       a workspace for another beat, without articles`;

/** What to do next with the new page. */
const PAGE = (file: string, name: string): string => `wrote ${file}
see it:     npm run dev, then open http://127.0.0.1:3000/${name}
change it:  edit ${file}, the page follows as you save; docs/a-chart-of-your-own.md goes on from here`;

const WORKSPACE = (folder: string): string => `made ${folder}, with the general codebook and no article
go on:      cd ${folder} && npm ci && npm run dev
            its README.md says how to add the people and outlets of your beat, and the first article`;

function main(args: string[]): string {
  const text = {type: "string"} as const;
  const {values, positionals} = parseArgs({
    args,
    options: {from: text, workspace: text, root: text},
    allowPositionals: true,
  });
  const {from = null, workspace, root = "src"} = values;
  const [name, ...more] = positionals;
  if (more.length) throw new Error(`one name at a time, with hyphens for spaces: ${positionals.join(" ")}`);
  if (workspace !== undefined && name === undefined && from === null)
    return WORKSPACE(makeWorkspace(workspace));
  if (workspace !== undefined || name === undefined) throw new Error(USAGE);
  return PAGE(makePage(name, root, from), name);
}

try {
  console.log(main(process.argv.slice(2)));
} catch (error) {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
