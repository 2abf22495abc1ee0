import {createReadStream, existsSync, statSync} from "node:fs";
import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, resolve} from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Serves a folder on a free port of this machine, under a prefix, as a project site of a plain host does. */
export async function serve(folder: string, prefix = "/"): Promise<{url: string; server: Server}> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url!, "http://localhost");
    const path = pathname.startsWith(prefix) ? decodeURIComponent(pathname.slice(prefix.length)) : "\0";
    const file = join(resolve(folder), path === "" || path.endsWith("/") ? `${path}index.html` : path);
    const found =
      !path.includes("\0") && file.startsWith(resolve(folder)) && existsSync(file) && statSync(file).isFile();
    const missing = join(resolve(folder), "404.html");
    response.writeHead(found ? 200 : 404, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    });
    if (found) createReadStream(file).pipe(response);
    else if (extname(file) === ".html" && existsSync(missing)) createReadStream(missing).pipe(response);
    else response.end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`, server};
}
