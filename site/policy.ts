import {createHash} from "node:crypto";
import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path/posix";

/**
 * A content-security policy for each built page: what a page may run and load is its own files and the scripts that
 * the build wrote into it. Words that slip out of a text as markup can then do nothing.
 */

/** The styles that Plot 0.6.17 puts into a chart, a ramp and the two kinds of swatches, for its own class name. */
export const PLOT_STYLES = [
  "'sha256-jSYQUrW7J0b3jPqhZP9C2Xh1PyJKHKXd4s0fpGGKrww='",
  "'sha256-/jg3HOQ97BIOLIR7iXhepLJanBbw11P39q1Ne1E+6Jc='",
  "'sha256-rCZUQsEQJf1DmnfnMZmlj08XC7qbIZySA6bEtitbQ00='",
  "'sha256-gr1piGzv7W4aMcjDMKcjgg8AT05UNO4uGfMgGyc7Yi0='",
];

/** Writes its policy into every page of the built site; thousands of them load the same few scripts. */
export function protect(out: string): void {
  const scripts = new Map<string, string>();
  const read = (path: string): string => {
    const known = scripts.get(path) ?? readFileSync(path, "utf8");
    scripts.set(path, known);
    return known;
  };
  for (const name of readdirSync(out, {recursive: true, encoding: "utf8"})) {
    if (!name.endsWith(".html")) continue;
    const path = join(out, name.replaceAll("\\", "/"));
    writeFileSync(
      path,
      withPolicy(readFileSync(path, "utf8"), (file) => read(join(path, "..", file))),
    );
  }
}

/** The page with its policy at the head, before anything that it governs; `read` gives a script of the site. */
export function withPolicy(page: string, read: (file: string) => string): string {
  const policy = policyOf(page, read);
  return page.replace(
    /<meta charset="utf-8">/,
    (first) => `${first}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

function policyOf(page: string, read: (file: string) => string): string {
  const scripts = [...inline(page, "script"), ...(needsEval(page, read) ? ["'unsafe-eval'"] : [])];
  const styles = [...inline(page, "style"), ...PLOT_STYLES];
  const directives = {
    "default-src": "'none'",
    "script-src": ["'self'", ...scripts].join(" "),
    "style-src": ["'self'", ...styles].join(" "),
    // A style in an attribute runs nothing and loads nothing from elsewhere; Markdown pages are full of them.
    "style-src-attr": "'unsafe-inline'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "media-src": "'self'",
    "connect-src": "'self'",
    "base-uri": "'self'",
    "form-action": "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

/** The hashes of what stands between the tags, each once. */
function inline(page: string, tag: "script" | "style"): string[] {
  const blocks = [...page.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([^]*?)</${tag}>`, "g"))];
  return [...new Set(blocks.map(([, text]) => hashOf(text!)))];
}

/** As a policy names a script or a style. */
export const hashOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** arquero and d3-dsv make functions of text; a page that loads them cannot do without, and no other page may. */
const needsEval = (page: string, read: (file: string) => string): boolean =>
  [...page.matchAll(OWN_MODULE)].some(([, file]) => MAKES_CODE.test(read(file!)));

/** A module of the site; one of another host is the gate's to report. */
const OWN_MODULE = /<link rel="modulepreload" href="(?![a-z]+:|\/\/)([^"]+)"/g;

const MAKES_CODE = /(?<![\w$.])(?:Function|eval)\s*\(/;
