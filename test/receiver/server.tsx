import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { renderToString } from "react-dom/server";
import { type Collection, createNotice, readSubmission, type SubmissionResult } from "../../src/index.js";
import { FormPage, forms, type PageState } from "./forms.js";
import { readBody } from "./read-body.js";
import type { RecordStore } from "./record-store.js";

/** A server that receives forms. */
export interface Receiver {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** The resources of the pages, by path. */
export type Assets = ReadonlyMap<string, { readonly type: string; readonly content: string | Uint8Array }>;

/** Starts a server that renders the forms, reads submissions and stores their records. */
export async function startReceiver(store: RecordStore, assets: Assets): Promise<Receiver> {
  const server = createServer((request, response) => {
    respond(request, response, store, assets).catch((error: unknown) => {
      console.error(error);
      answer(response, 500, "text/plain", "We could not keep that. Please try again in a moment.");
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const bound = server.address();
  const port = typeof bound === "object" && bound ? bound.port : 0;
  return {
    address: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  store: RecordStore,
  assets: Assets,
): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const asset = assets.get(pathname);
  if (asset) return answer(response, 200, asset.type, asset.content);
  const collection = Object.hasOwn(forms, pathname) ? forms[pathname] : undefined;
  if (!collection) return answer(response, 404, "text/plain", "There is no such form.");
  if (request.method === "POST") return receive(request, response, store, collection, pathname);
  if (request.headers.accept === "application/json")
    return answer(response, 200, "application/json", JSON.stringify(createNotice(collection)));
  answer(response, 200, "text/html", drawPage({ path: pathname }));
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  store: RecordStore,
  collection: Collection,
  path: string,
): Promise<void> {
  const read = await readBody(request);
  if ("status" in read) {
    // The rest of the body is not read.
    response.setHeader("connection", "close");
    answer(response, read.status, "text/plain", read.words);
    request.resume();
    return;
  }
  const result = await readSubmission(collection, read.body);
  if (result.ok) await store.add(result);
  if (read.isJson) answer(response, statusOf(result), "application/json", JSON.stringify(forBrowser(result)));
  else answer(response, statusOf(result), "text/html", drawPage({ path, lastResult: forBrowser(result) }));
}

/** The values stay on the server. */
function forBrowser(result: SubmissionResult): NonNullable<PageState["lastResult"]> {
  return result.ok ? { ok: true, record: result.record, notice: result.notice } : result;
}

function statusOf(result: SubmissionResult): number {
  if (result.ok) return 200;
  return { rejected: 400, invalid: 422, fieldsRevealed: 200, rowsChanged: 200 }[result.reason];
}

function drawPage(state: PageState): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Form</title>
<link rel="stylesheet" href="/styles.css">
<link rel="icon" href="data:,">
<script type="module" src="/client.js"></script>
</head>
<body>
<div id="root">${renderToString(<FormPage {...state} />)}</div>
<script type="application/json" id="state">${JSON.stringify(state).replaceAll("<", String.raw`\u003c`)}</script>
</body>
</html>`;
}

function answer(response: ServerResponse, status: number, type: string, content: string | Uint8Array): void {
  response.writeHead(status, {
    "content-type": `${type}; charset=utf-8`,
    "content-security-policy":
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; form-action 'self'",
    "cache-control": "no-store",
  });
  response.end(content);
}
