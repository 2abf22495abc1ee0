import {appendFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, expect, test} from "vitest";
import {runBuild} from "../../browser/setup.ts";
import {block, copyWorkspace} from "../../browser/workspace.ts";

/** One fault a page, each of which Framework itself lets pass. */
const PAGES = {
  "bare.md": `# Bare${block('import nothing from "no-such-package";')}`,
  "node.md": `# Node${block('import {readFileSync} from "node:fs";')}`,
  "script.md": `# Script\n\n<script src="https://scripts.example/a.js"></script>`,
  "image.md": `# Image\n\n<img src="https://images.example/a.png" alt="">`,
  "module.md": `# Module${block('import "https://modules.example/a.js";')}`,
  "syntax.md": `# Syntax${block("const = 1;")}`,
  "inline.md": `# Inline\n\n\${1 +}`,
  "dies.md": `# Dies${block('throw new Error("no such planet: Vulcan");')}`,
  "link.md": `# Link\n\n[gone](./no-such-page)`,
};

let told = "";

beforeAll(async () => {
  const {args} = copyWorkspace(PAGES);
  told = await runBuild(args).then(
    () => "the build passed",
    (error: {code: number; stderr: string}) => `exit ${error.code}\n${error.stderr}`,
  );
});

test("a build with faults exits with one", () => {
  expect(told).toMatch(/^exit 1/);
});

test.each([
  ["a package that is not there", "bare.html: imports a package that is not there: no-such-package"],
  ["a module of Node", "node.html: imports what no browser has: node:fs"],
  ["a script of another host", "script.html: asks another host: https://scripts.example/a.js"],
  ["a picture of another host", "image.html: asks another host: https://images.example/a.png"],
  ["a module of another host", "module.html: imports from another host: https://modules.example/a.js"],
  ["code that does not parse", "syntax.html: SyntaxError: Unexpected token (1:6)"],
  ["a number in the text that does not parse", "inline.html: SyntaxError: invalid expression"],
  ["code that fails", "dies.html: fails where it is read without scripts: no such planet: Vulcan"],
  ["a link to nowhere", "link.html: leads nowhere: ./no-such-page.html"],
])("%s is named with its page", (_, fault) => {
  expect(told).toContain(`fault: ${fault}`);
});

test("no other page is blamed", () => {
  const pages = [...told.matchAll(/^fault: (\w+)\.html/gm)].map((match) => `${match[1]}.md`);
  expect([...new Set(pages)].sort()).toEqual(Object.keys(PAGES).sort());
});

test("a library that is not vendored stops the build, by its name, and asks nobody for it", async () => {
  const {args} = copyWorkspace({"lodash.md": `# Lodash${block("display(_.range(3));")}`});
  const error = await runBuild(args).catch((failed: {stderr: string}) => failed.stderr);
  expect(error).toMatch(/asks no other host: .*lodash@0\.0\.0-not-vendored/);
});

test("a mistake in the codebook stops the build, with file and line", async () => {
  const {args, data} = copyWorkspace();
  appendFileSync(join(data, "codebook", "people.yaml"), "\n- {id: NO GOOD}\n");
  const error = await runBuild(args).catch((failed: {stderr: string}) => failed.stderr);
  expect(error).toMatch(/error: .*people\.yaml:\d+/);
});
