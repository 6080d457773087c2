import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";

/** The strictest policy that forms work under: scripts, styles and requests of the same origin only. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const types: { readonly [extension: string]: string } = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

export interface StrictServer {
  readonly address: string;
  /** The bodies of the requests to it. */
  readonly posted: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves a folder under that policy, and collects posted bodies. */
export async function serveStrictly(folder: string): Promise<StrictServer> {
  const posted: string[] = [];
  const server = createServer((request, response) => {
    response.setHeader("content-security-policy", policy);
    if (request.method === "POST") {
      let body = "";
      request.on("data", (part) => (body += String(part)));
      request.on("end", () => {
        posted.push(body);
        response.writeHead(204).end();
      });
      return;
    }
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = pathname;
    readFile(join(folder, file)).then(
      (content) => response.setHeader("content-type", types[extname(file)] ?? "text/plain").end(content),
      () => response.writeHead(404).end(),
    );
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, () => {
      const address = server.address();
      if (typeof address === "object" && address) resolve(address.port);
    });
  });
  return {
    address: `http://localhost:${port}`,
    posted,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
