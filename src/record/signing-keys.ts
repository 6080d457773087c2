import type { SigningAlgorithm } from "./record.js";

/** A key as JSON Web Key (RFC 7517): Ed25519, or ECDSA on P-256. With `d` it is private, without it public. */
export interface SigningJwk {
  readonly kty: string;
  readonly crv: string;
  readonly x: string;
  readonly y?: string;
  readonly d?: string;
}

/** A key pair. The private key stays on the server; the public key is for everyone who verifies records. */
export interface SigningKeys {
  readonly algorithm: SigningAlgorithm;
  readonly privateKey: SigningJwk;
  readonly publicKey: SigningJwk;
}

/** WebCrypto's parameters of an algorithm, for the key and for its use. */
const webCrypto = {
  Ed25519: { key: { name: "Ed25519" }, use: { name: "Ed25519" } },
  ES256: { key: { name: "ECDSA", namedCurve: "P-256" }, use: { name: "ECDSA", hash: "SHA-256" } },
} as const;

/**
 * Creates the keys that sign records, once, on a server: Ed25519 if WebCrypto supports it, otherwise ECDSA on P-256. They are
 * plain JSON. Store the private key like a password, and never send it to a browser.
 *
 * @param only - the algorithm; @default the first that WebCrypto supports
 */
export async function createSigningKey(only?: SigningAlgorithm): Promise<SigningKeys> {
  if (only === "ES256") return generateKeys("ES256");
  try {
    return await generateKeys("Ed25519");
  } catch (error) {
    // WebCrypto throws NotSupportedError for an unknown algorithm, older versions of Safari other errors.
    if (only === "Ed25519") throw error;
    return generateKeys("ES256");
  }
}

async function generateKeys(algorithm: SigningAlgorithm): Promise<SigningKeys> {
  const pair: unknown = await crypto.subtle.generateKey(webCrypto[algorithm].key, true, ["sign", "verify"]);
  if (!isKeyPair(pair)) throw new TypeError("WebCrypto returned no key pair.");
  return {
    algorithm,
    privateKey: plainKey(await crypto.subtle.exportKey("jwk", pair.privateKey)),
    publicKey: plainKey(await crypto.subtle.exportKey("jwk", pair.publicKey)),
  };
}

function isKeyPair(value: unknown): value is CryptoKeyPair {
  return typeof value === "object" && value !== null && "privateKey" in value && "publicKey" in value;
}

/** The parameters of a key, without the metadata in which runtimes differ. */
function plainKey({ kty = "", crv = "", x = "", y, d }: JsonWebKey): SigningJwk {
  return { kty, crv, x, ...(y === undefined ? {} : { y }), ...(d === undefined ? {} : { d }) };
}

/** The algorithm of a key; `undefined` for an unsupported one. */
export function algorithmOf({ kty, crv }: SigningJwk): SigningAlgorithm | undefined {
  if (kty === "OKP" && crv === "Ed25519") return "Ed25519";
  return kty === "EC" && crv === "P-256" ? "ES256" : undefined;
}

/** The signature of a text, in lower-case hex. */
export async function signText(text: string, key: SigningJwk, algorithm: SigningAlgorithm): Promise<string> {
  const { key: name, use } = webCrypto[algorithm];
  const imported = await crypto.subtle.importKey("jwk", plainKey({ ...key }), name, false, ["sign"]);
  const bytes = await crypto.subtle.sign(use, imported, new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Whether the text was signed by the private key of a public key. */
export async function isSigned(
  text: string,
  value: string,
  { kty, crv, x, y }: SigningJwk,
  algorithm: SigningAlgorithm,
): Promise<boolean> {
  // Only one spelling of hex is accepted, so that every changed byte of a signature is detected.
  if (!/^(?:[0-9a-f]{2})+$/.test(value)) return false;
  const { key: name, use } = webCrypto[algorithm];
  const publicKey = plainKey({ kty, crv, x, ...(y === undefined ? {} : { y }) });
  const imported = await crypto.subtle.importKey("jwk", publicKey, name, false, ["verify"]);
  const bytes = Uint8Array.from(value.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return crypto.subtle.verify(use, imported, bytes, new TextEncoder().encode(text));
}
