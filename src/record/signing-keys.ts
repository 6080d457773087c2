import type { SigningAlgorithm } from "./record.js";

/** A key as JSON Web Key (RFC 7517): Ed25519, or ECDSA on P-256. With `d` it is private, without it public. */
export interface SigningJwk {
  readonly kty: string;
  readonly crv: string;
  readonly x: string;
  readonly y?: string;
  readonly d?: string;
}

/** A pair of keys. The private one stays on the server; the public one is for everybody who is to verify. */
export interface SigningKeys {
  readonly algorithm: SigningAlgorithm;
  readonly privateKey: SigningJwk;
  readonly publicKey: SigningJwk;
}

/** The names that WebCrypto has for an algorithm: of the key, and of what is done with it. */
const webCrypto = {
  Ed25519: { key: { name: "Ed25519" }, use: { name: "Ed25519" } },
  ES256: { key: { name: "ECDSA", namedCurve: "P-256" }, use: { name: "ECDSA", hash: "SHA-256" } },
} as const;

/**
 * Makes keys to sign records with, once, on a server: Ed25519 where WebCrypto has it, else ECDSA on P-256. They are plain
 * JSON. Keep the private one as you keep passwords, and never send it to a browser.
 *
 * @param only The algorithm, where it is not to be chosen.
 */
export async function createSigningKey(only?: SigningAlgorithm): Promise<SigningKeys> {
  if (only === "ES256") return generateKeys("ES256");
  try {
    return await generateKeys("Ed25519");
  } catch (error) {
    // What WebCrypto says where it does not know an algorithm; older Safari throws other errors for the same.
    if (only === "Ed25519") throw error;
    return generateKeys("ES256");
  }
}

async function generateKeys(algorithm: SigningAlgorithm): Promise<SigningKeys> {
  const pair: unknown = await crypto.subtle.generateKey(webCrypto[algorithm].key, true, ["sign", "verify"]);
  if (!isKeyPair(pair)) throw new TypeError("WebCrypto returned no pair of keys.");
  return {
    algorithm,
    privateKey: plainKey(await crypto.subtle.exportKey("jwk", pair.privateKey)),
    publicKey: plainKey(await crypto.subtle.exportKey("jwk", pair.publicKey)),
  };
}

function isKeyPair(made: unknown): made is CryptoKeyPair {
  return typeof made === "object" && made !== null && "privateKey" in made && "publicKey" in made;
}

/** What makes the key, without what runtimes say about it and do not agree on. */
function plainKey({ kty = "", crv = "", x = "", y, d }: JsonWebKey): SigningJwk {
  return { kty, crv, x, ...(y === undefined ? {} : { y }), ...(d === undefined ? {} : { d }) };
}

/** Which algorithm a key is for; `undefined` where it is for none of them. */
export function algorithmOf({ kty, crv }: SigningJwk): SigningAlgorithm | undefined {
  if (kty === "OKP" && crv === "Ed25519") return "Ed25519";
  return kty === "EC" && crv === "P-256" ? "ES256" : undefined;
}

/** Signs text, in lower-case hex. */
export async function signText(text: string, key: SigningJwk, algorithm: SigningAlgorithm): Promise<string> {
  const { key: name, use } = webCrypto[algorithm];
  const imported = await crypto.subtle.importKey("jwk", plainKey({ ...key }), name, false, ["sign"]);
  const bytes = await crypto.subtle.sign(use, imported, new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Whether the holder of the private half has signed the text. */
export async function isSigned(
  text: string,
  value: string,
  { kty, crv, x, y }: SigningJwk,
  algorithm: SigningAlgorithm,
): Promise<boolean> {
  // Hex can be written in one way only here: no byte of a signature may change unseen.
  if (!/^(?:[0-9a-f]{2})+$/.test(value)) return false;
  const { key: name, use } = webCrypto[algorithm];
  const publicHalf = plainKey({ kty, crv, x, ...(y === undefined ? {} : { y }) });
  const imported = await crypto.subtle.importKey("jwk", publicHalf, name, false, ["verify"]);
  const bytes = Uint8Array.from(value.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return crypto.subtle.verify(use, imported, bytes, new TextEncoder().encode(text));
}
