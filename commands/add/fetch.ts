import {lookup} from "node:dns";
import {Agent as HttpAgent, request as requestHttp, type IncomingMessage} from "node:http";
import {Agent as HttpsAgent, request as requestHttps} from "node:https";
import {isIP} from "node:net";
import {createBrotliDecompress, createGunzip, createInflate} from "node:zlib";
import {guarded, isPublic, privateAddress, type Allowed, type Resolve} from "./addresses.ts";
import {charsetOf} from "./charset.ts";
import {entry, type Entry} from "./entry.ts";
import {LIMITS} from "./limits.ts";
import {Refusal, refusal} from "./refusal.ts";

export interface Fetching {
  allowed: Allowed;
  resolve: Resolve;
  milliseconds: number;
  bytes: number;
}

export const FETCHING: Fetching = {
  allowed: isPublic,
  resolve: lookup,
  milliseconds: LIMITS.fetching,
  bytes: LIMITS.fetched,
};

/** Fetches a page: http and https only, within limits of time and size, each address and redirect checked. */
export async function fetchEntry(address: string, options: Fetching = FETCHING): Promise<Entry> {
  const signal = AbortSignal.timeout(options.milliseconds);
  try {
    return await follow(checked(address, address), options, signal);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (signal.aborted)
      throw refusal(`no whole answer within ${options.milliseconds / 1000} seconds`, address);
    const {code, message} = error as NodeJS.ErrnoException;
    throw refusal(`cannot be fetched, ${code ?? message}`, address);
  }
}

async function follow(start: URL, options: Fetching, signal: AbortSignal): Promise<Entry> {
  let url = start;
  for (let redirects = 0; redirects <= LIMITS.redirects; redirects++) {
    const name = url === start ? start.href : `${start.href} → ${url.href}`;
    const answer = await ask(url, name, options, signal);
    const {statusCode = 0, headers} = answer;
    if (statusCode === 200) return entryOf(url, answer, await bodyOf(answer, options, name));
    answer.destroy();
    if (statusCode < 300 || statusCode > 399 || !headers.location)
      throw refusal(`answers ${statusCode}`, name);
    url = checked(headers.location, start.href, url);
  }
  throw refusal(`more than ${LIMITS.redirects} redirects`, start.href);
}

/** An address that may be asked for, in the one form that it has: "http://2130706433/" is 127.0.0.1. */
function checked(address: string, name: string, base?: URL): URL {
  if (!URL.canParse(address, base) || address.length > LIMITS.address)
    throw refusal("not an address", address);
  const url = new URL(address, base);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw refusal(
      base
        ? `redirects to ${url.protocol}, only http and https are fetched`
        : "only http and https are fetched",
      name,
    );
  if (url.username || url.password) throw refusal("an address with a password", url.host);
  return url;
}

function ask(
  url: URL,
  name: string,
  {allowed, resolve}: Fetching,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) && !allowed(host)) throw privateAddress(host, name);
  const secure = url.protocol === "https:";
  const headers = {
    "User-Agent": "Readout (a reader for journalists, one page at a time)",
    Accept: "text/html,application/xhtml+xml,application/xml,application/pdf,text/plain,*/*;q=0.5",
    "Accept-Language": "en,*;q=0.5",
    "Accept-Encoding": "gzip, deflate, br",
  };
  // An agent of its own: a connection that is kept open was checked for somebody else.
  const agent = new (secure ? HttpsAgent : HttpAgent)({keepAlive: false});
  return new Promise((answered, failed) => {
    const request = secure ? requestHttps : requestHttp;
    request(
      url,
      {signal, headers, agent, lookup: guarded(resolve, allowed, name), maxHeaderSize: 64_000},
      answered,
    )
      .on("error", failed)
      .end();
  });
}

async function bodyOf(answer: IncomingMessage, {bytes}: Fetching, name: string): Promise<Buffer> {
  const tooLarge = () => refusal(`answer is larger than ${bytes} bytes`, name);
  if (Number(answer.headers["content-length"]) > bytes) throw (answer.destroy(), tooLarge());
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of unpacked(answer, name) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bytes) throw (answer.destroy(), tooLarge());
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

function unpacked(answer: IncomingMessage, name: string): NodeJS.ReadableStream {
  const encoding = answer.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  if (encoding === "identity" || encoding === "") return answer;
  const unpack = {
    gzip: createGunzip,
    "x-gzip": createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  }[encoding];
  if (!unpack) throw (answer.destroy(), refusal(`answer is packed as ${encoding}`, name));
  const stream = unpack();
  answer.once("error", (error) => stream.destroy(error));
  return answer.pipe(stream);
}

function entryOf(url: URL, {headers}: IncomingMessage, bytes: Buffer): Entry {
  const type = headers["content-type"] ?? null;
  const address = url.href.replace(/#.*$/, "");
  return entry(address, bytes, {url: address, type, charset: charsetOf(type)});
}
