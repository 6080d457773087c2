import type { IncomingMessage } from "node:http";

/** More than the size of a form with its files, and small enough for memory. */
const mostBytes = 24_000_000;

/** The parsed body, or the reason why it was not read. */
export type ReadBody =
  | { readonly body: unknown; readonly isJson: boolean }
  | { readonly status: 413 | 415; readonly words: string };

const tooLarge = { status: 413, words: "That is more than this form can take. Nothing of it was kept." } as const;
const otherKind = {
  status: 415,
  words: "This is no form: send it as a browser does, or as JSON. Nothing of it was kept.",
} as const;

/** Reads the body of a request up to a limit. A body that cannot be parsed is `undefined`. */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const type = request.headers["content-type"] ?? "";
  const [media = ""] = type.toLowerCase().split(";");
  const isJson = media.trim() === "application/json";
  if (!isJson && !["multipart/form-data", "application/x-www-form-urlencoded"].includes(media.trim())) return otherKind;
  if (Number(request.headers["content-length"] ?? 0) > mostBytes) return tooLarge;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Buffer)) continue;
    bytes += chunk.length;
    if (bytes > mostBytes) return tooLarge;
    chunks.push(chunk);
  }
  const whole = Buffer.concat(chunks);
  try {
    const body: unknown = isJson
      ? JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(whole))
      : await new Response(whole, { headers: { "content-type": type } }).formData();
    return { body, isJson };
  } catch {
    return { body: undefined, isJson };
  }
}
