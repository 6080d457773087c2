import { afterAll, describe, expect, test } from "vitest";
import { hostile } from "../server/hostile.js";
import { openDatabase } from "./database.js";
import { createRecordStore } from "./record-store.js";
import { startReceiver } from "./server.js";

const database = await openDatabase();
afterAll(database.close);
const store = createRecordStore(database);
const receiver = await startReceiver(store, new Map());
afterAll(receiver.close);

const address = `${receiver.address}/trip`;
const post = (body: BodyInit, type?: string) =>
  fetch(address, { method: "POST", body, ...(type && { headers: { "content-type": type } }) });

/** The encoding of a body: a form or JSON. `undefined` for a value that has none. */
function onItsWay(body: unknown): { readonly body: BodyInit; readonly type?: string } | undefined {
  if (body instanceof FormData) {
    const entries = [...body].flatMap(([name, value]): [string, string][] =>
      typeof value === "string" ? [[name, value]] : [],
    );
    return entries.length === [...body].length ? { body: new URLSearchParams(entries) } : { body };
  }
  try {
    const json = JSON.stringify(body);
    return json === undefined ? undefined : { body: json, type: "application/json" };
  } catch {
    return undefined;
  }
}

/** The visible text of a page. */
function wordsOf(html: string): string {
  const [shown = ""] = html.split('<script type="application/json"');
  return shown.replaceAll("&quot;", '"').replaceAll("&#x27;", "'");
}

/** Expects that the server still works, and stored nothing of a rejected request. */
async function expectUnharmed(records: number): Promise<void> {
  expect(await store.count()).toBe(records);
  const page = await fetch(address);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('name="letters"');
}

const sent = await Promise.all(hostile.map(async (one) => ({ ...one, request: onItsWay(await one.body()) })));
const requests = sent.flatMap(({ request, ...one }) => (request ? [{ ...one, request }] : []));

describe("over HTTP, the receiver rejects with a clear response, and stores nothing of,", () => {
  test.each(requests)("$sent", async ({ request, says }) => {
    const answer = await post(request.body, request.type);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(wordsOf(await answer.text())).toMatch(says);
    await expectUnharmed(0);
  });

  test.each<readonly [sent: string, body: BodyInit, type: string, status: number, says: RegExp]>([
    ["another kind of body", "name=Ada", "text/plain", 415, /This is no form/],
    ["a kind that there is none of", "name=Ada", "multipart/form-data-but-not-really", 415, /This is no form/],
    ["JSON that breaks off", '{"name": "Ada"', "application/json", 400, /was not this form/],
    ["JSON in another encoding", Uint8Array.of(0x22, 0xfc, 0x22), "application/json", 400, /was not this form/],
    ["JSON in UTF-16", Uint8Array.from(Buffer.from("{}", "utf16le")), "application/json", 400, /was not this form/],
    ["a form in parts without their boundary", "name=Ada", "multipart/form-data", 400, /was not this form/],
    ["a form in parts that breaks off", "--x\r\nContent-Disp", "multipart/form-data; boundary=x", 400, /was not this/],
    ["nothing at all, as JSON", "", "application/json", 400, /was not this form/],
    [
      "a form in Latin-1",
      "name=M%FCller",
      "application/x-www-form-urlencoded",
      400,
      /did not arrive as they were typed/,
    ],
    ["more bytes than any form has", "a".repeat(25_000_000), "application/json", 413, /more than this form can take/],
  ])("%s", async (_, body, type, status, says) => {
    const answer = await post(body, type);
    expect(answer.status).toBe(status);
    expect(wordsOf(await answer.text())).toMatch(says);
    await expectUnharmed(0);
  });

  test("an endless form without a content length", async () => {
    let left = 400;
    const body = new ReadableStream({
      pull(controller) {
        left -= 1;
        if (left < 0) controller.close();
        else controller.enqueue(new Uint8Array(100_000));
      },
    });
    const init = { method: "POST", body, duplex: "half", headers: { "content-type": "application/json" } } as const;
    const answer = await fetch(address, init).catch((error: unknown) => error);
    // The network decides whether the response arrives before the connection closes.
    if (answer instanceof Response) expect(answer.status).toBe(413);
    await expectUnharmed(0);
  });
});

test("but still accepts a correct form", async () => {
  const answer = await post(new URLSearchParams({ name: "Ada" }));
  expect(answer.status).toBe(200);
  expect(await store.count()).toBe(1);
});
