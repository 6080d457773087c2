import { createServer } from "node:http";
import type { BuiltPage } from "./build.js";

const types: Readonly<Record<string, string>> = { js: "text/javascript", css: "text/css" };

function documentOf(contender: string, { script, styles }: BuiltPage): string {
  const links = styles.map((name) => `<link rel="stylesheet" href="/${contender}/${name}" />`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Form</title>
<meta name="viewport" content="width=device-width, initial-scale=1" /><link rel="icon" href="data:," />
${links.join("\n")}<script type="module" src="/${contender}/${script}"></script></head><body></body></html>`;
}

export interface Server {
  readonly urlOf: (contender: string) => string;
  readonly close: () => void;
}

/** Serves the built pages from memory, on this machine only. */
export async function serve(pages: ReadonlyMap<string, BuiltPage>): Promise<Server> {
  const server = createServer((request, response) => {
    const [, contender = "", ...rest] = new URL(request.url ?? "/", "http://localhost").pathname.split("/");
    const page = pages.get(contender);
    const name = rest.join("/");
    const content = name === "" ? page && documentOf(contender, page) : page?.files.get(name);
    const type = types[name.split(".").at(-1) ?? ""] ?? "text/html";
    if (content === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return { urlOf: (contender) => `http://127.0.0.1:${address.port}/${contender}/`, close: () => server.close() };
}
