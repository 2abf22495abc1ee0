import {once} from "node:events";
import {createServer, type RequestListener, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {gzipSync} from "node:zlib";
import {randomLcg} from "d3-random";

/** A page with an article long enough to be found in it. */
export const page = (body: string, head = "", seed = 1): string =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body><article>${body}${paragraphs(seed)}</article></body></html>`;

/** Sentences of their own for each number, so that no page is a reprint of another. */
export const paragraphs = (seed = 1): string =>
  [1, 2, 3].map((n) => `<p>${sentence(seed * 10 + n)} ${sentence(seed * 10 + n + 5)}</p>`).join("\n");

export const sentence = (n: number): string => {
  const random = randomLcg((n * 0.618034) % 1);
  return `${Array.from({length: 30}, () => WORDS[Math.floor(random() * WORDS.length)]).join(" ")}.`;
};

const WORDS =
  "envoy treaty harbour minister talks visit signed quietly water desert border flight officials later welcomed proposal in the of a and with evening delegation map grain ferry letter answer room chair document spring paper budget office radio bridge forest island pilot winter lamp coast garden".split(
    " ",
  );

const chunk = "a".repeat(65_536);

/** Answers that go wrong in every way that a server can think of. */
const ANSWERS: Record<string, RequestListener> = {
  "/endless": (_, answer) => {
    answer.writeHead(200, {"content-type": "application/jsonl"});
    const more = (): void => void (answer.write(chunk) ? setImmediate(more) : answer.once("drain", more));
    more();
  },
  "/slow": (_, answer) => {
    answer.writeHead(200, {"content-type": "text/html"});
    const timer = setInterval(() => answer.write(" "), 50);
    answer.once("close", () => clearInterval(timer));
  },
  "/silent": () => {},
  "/bomb": (_, answer) => {
    answer.writeHead(200, {"content-type": "text/html", "content-encoding": "gzip"});
    answer.end(gzipSync(Buffer.alloc(40_000_000)));
  },
  "/lie": (_, answer) => {
    answer.writeHead(200, {"content-type": "text/html", "content-length": "99999999999"});
    answer.write("<p>");
  },
  "/cut": (_, answer) => {
    answer.writeHead(200, {"content-type": "text/html", "content-length": "500"});
    answer.write("<p>", () => answer.destroy());
  },
  "/headers": (_, answer) => {
    answer.writeHead(200, {"x-more": "b".repeat(100_000)});
    answer.end();
  },
  "/loop": (_, answer) => answer.writeHead(302, {location: "/loop"}).end(),
  "/missing": (_, answer) => answer.writeHead(404).end("gone"),
  "/feed-of-itself": ({headers}, answer) => {
    answer.writeHead(200, {"content-type": "application/rss+xml"});
    const item = `<item><link>http://${headers.host}/feed-of-itself</link><description>In short.</description></item>`;
    answer.end(`<rss version="2.0"><channel><title>Courier</title>${item}</channel></rss>`);
  },
  "/packed-strangely": (_, answer) => answer.writeHead(200, {"content-encoding": "pigz"}).end("x"),
};

export interface Origin {
  server: Server;
  /** "http://127.0.0.1:4000" */
  url: string;
  /** Paths that were asked for. */
  asked: string[];
}

/** A server on this machine; `/to?ADDRESS` redirects, `/page?N` is an article, other paths go wrong. */
export async function serve(): Promise<Origin> {
  const asked: string[] = [];
  const server = createServer((request, answer) => {
    const {pathname, search} = new URL(request.url!, "http://a");
    asked.push(request.url!);
    if (pathname === "/to")
      return answer.writeHead(302, {location: decodeURIComponent(search.slice(1))}).end();
    if (pathname === "/page") {
      answer.setHeader("content-type", "text/html; charset=utf-8");
      const n = Number(search.slice(1));
      return answer.end(
        `<html><head><title>Page ${n}</title></head><body><article>${paragraphs(n)}</article></body></html>`,
      );
    }
    ANSWERS[pathname]?.(request, answer);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked};
}
