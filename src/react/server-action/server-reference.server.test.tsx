import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { isServerReference } from "./server-reference.js";

/** A server function as a bundler passes it to React. */
const serverFunction = Object.assign(async () => {}, {
  $$FORM_ACTION: (prefix: string) => ({
    name: `${prefix}id`,
    method: "POST",
    encType: "multipart/form-data",
    data: null,
  }),
});

describe("isServerReference", () => {
  it("tells a server function from a function of the browser", () => {
    expect(isServerReference(serverFunction)).toBe(true);
    expect(isServerReference(async () => {})).toBe(false);
  });

  it("relies on the method by which React renders the address of a server function", () => {
    expect(renderToString(<form action={serverFunction} />)).toContain('encType="multipart/form-data" method="POST"');
  });
});
