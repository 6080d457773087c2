import canonicalize from "canonicalize";

/**
 * The digest of a notice: "sha256-" and the lower-case hex of SHA-256 over its RFC 8785 form (canonical JSON, in UTF-8).
 * The same in Node, in browsers, and in any language that implements the two standards. Takes any JSON object.
 *
 * @throws {TypeError} for a value that JSON cannot hold, and without WebCrypto, which browsers have on https and localhost.
 */
export async function digestNotice(notice: object): Promise<string> {
  const canonical = canonicalize(notice);
  if (canonical === undefined)
    throw new TypeError("This notice cannot be written as JSON, so it has no digest. Pass what createNotice returned.");
  if (!globalThis.crypto?.subtle) {
    throw new TypeError(
      "A digest needs WebCrypto (crypto.subtle), and there is none here. Browsers have it only in a secure context: serve the page over https, or from localhost.",
    );
  }
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(canonical));
  return `sha256-${Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
