import {createHash} from "node:crypto";
import * as Plot from "@observablehq/plot";
import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {hashOf, PLOT_STYLES, withPolicy} from "../../site/policy.ts";

const page = (head: string): string => `<html>\n<head>\n<meta charset="utf-8">\n${head}\n</head>`;
const none = (): string => "";

/** The directives of a page's policy by name. */
function policyOf(head: string, read: (file: string) => string = none): Map<string, string> {
  const [, policy] = /^<meta http-equiv="Content-Security-Policy" content="([^"]*)">$/m.exec(
    withPolicy(page(head), read),
  )!;
  return new Map(
    policy!.split("; ").map((directive) => /^(\S+) (.*)$/.exec(directive)!.slice(1) as [string, string]),
  );
}

test("the policy stands before anything that it governs", () => {
  const html = withPolicy(page(`<link rel="stylesheet" href="a.css"><script>go()</script>`), none);
  expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<link"));
});

test("a page may run its own files and the scripts that are written into it, letter by letter, and nothing else", () => {
  const policy = policyOf(`<script type="module">\nlet a;\n</script><script src="b.js"></script>`);
  const hash = createHash("sha256").update("\nlet a;\n").digest("base64");
  expect(policy.get("default-src")).toBe("'none'");
  expect(policy.get("script-src")).toBe(`'self' 'sha256-${hash}'`);
});

test("scripts are never let in by kind, whatever the page", () => {
  const policy = policyOf(`<script>a</script><style>b</style>`);
  expect(policy.get("script-src")).not.toMatch(/unsafe|data:|\*/);
  expect(policy.get("style-src")).not.toContain("unsafe");
  expect(policy.get("style-src")).toContain(hashOf("b"));
  for (const [, sources] of policy) expect(sources).not.toMatch(/https?:|\*/);
});

test("only a page that loads a script which makes functions of text may do so", () => {
  const preload = `<link rel="modulepreload" href="../_npm/arquero.js">`;
  expect(policyOf(preload, () => "return Function(code)").get("script-src")).toBe("'self' 'unsafe-eval'");
  expect(policyOf(preload, () => "isFunction(code); a.eval (b)").get("script-src")).toBe("'self'");
});

test("Plot's own styles are let in, and are those of the Plot that is installed", () => {
  const {document} = new JSDOM("").window;
  const legend = (options: object): Element =>
    Plot.legend({document, ...options} as unknown as Plot.LegendOptions) as unknown as Element;
  const color = {type: "categorical", domain: ["a"]};
  const drawn = [
    Plot.plot({document, marks: [Plot.dot([1])]}),
    legend({color: {type: "threshold", domain: [0, 1]}}),
    legend({color}),
    legend({color, columns: "2"}),
  ];
  const styles = drawn.map((one) => one.querySelector("style")!.textContent!);
  expect(styles.map(hashOf)).toEqual(PLOT_STYLES);
});

test("a module of another host is not looked for among the site's own files", () => {
  const absent = (file: string): string => expect.unreachable(file);
  for (const address of ["https://modules.example/a.js", "//modules.example/a.js"])
    expect(policyOf(`<link rel="modulepreload" href="${address}">`, absent).get("script-src")).toBe("'self'");
});
