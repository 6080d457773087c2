import { createPublicKey, verify } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { plot } from "../../test/support/notices.js";
import { createNotice } from "../notice/create-notice.js";
import { createRecord } from "./create-record.js";
import type { SigningAlgorithm } from "./record.js";
import { signRecord } from "./sign-record.js";
import { createSigningKey } from "./signing-keys.js";
import { verifyRecord } from "./verify-record.js";
import { withdrawConsent } from "./withdraw-consent.js";

afterEach(() => void vi.restoreAllMocks());

const notice = createNotice(plot);
const record = await createRecord(plot, {
  notice,
  values: { newsletter: true },
  submittedAt: new Date("2024-05-01T08:03:00Z"),
});
const withdrawal = { field: "newsletter", at: new Date("2024-06-01T12:00:00Z") };

const pairs = [await sign("Ed25519"), await sign("ES256")];

/** Two key pairs of an algorithm, and the record that the first one signs. */
async function sign(algorithm: SigningAlgorithm) {
  const keys = await createSigningKey(algorithm);
  return { ...keys, other: await createSigningKey(algorithm), signed: await signRecord(record, keys.privateKey) };
}

describe.each(pairs)("with $algorithm", ({ algorithm, privateKey, publicKey, other, signed }) => {
  it("the public key verifies the signature", async () => {
    expect(signed.signatures).toEqual([
      { digest: record.digest, algorithm, value: expect.stringMatching(/^[0-9a-f]{128}$/) },
    ]);
    expect(await verifyRecord(signed, notice, { publicKey })).toEqual({ ok: true, signature: "valid" });
    expect(await verifyRecord(signed, notice, { publicKey: [other.publicKey, publicKey] })).toMatchObject({ ok: true });
    expect(await verifyRecord(signed, notice)).toEqual({ ok: true, signature: "unchecked" });
  });

  it("other software verifies it too, with the signed bytes alone", () => {
    const [signature] = signed.signatures ?? [];
    const key = createPublicKey({ key: { ...publicKey }, format: "jwk" });
    const data = Buffer.from(signature?.digest ?? "", "utf8");
    const value = Buffer.from(signature?.value ?? "", "hex");
    const isValid =
      algorithm === "Ed25519"
        ? verify(null, data, key, value)
        : verify("sha256", data, { key, dsaEncoding: "ieee-p1363" }, value);
    expect(isValid).toBe(true);
  });

  it("verification fails with another key and without one", async () => {
    expect(await verifyRecord(signed, notice, { publicKey: other.publicKey })).toEqual({
      ok: false,
      problems: [{ kind: "signature", message: expect.stringContaining("was not made with the private key") }],
    });
    expect(await verifyRecord(record, notice, { publicKey })).toEqual({
      ok: false,
      problems: [{ kind: "unsigned", message: expect.stringContaining("The record is not signed") }],
    });
  });

  it("verification fails with any changed byte of the signature", async () => {
    const [signature] = signed.signatures ?? [];
    const value = signature?.value ?? "";
    for (let at = 0; at < value.length; at += 1) {
      for (const letter of ["x", "A", value[at] === "0" ? "1" : "0"]) {
        const changed = value.slice(0, at) + letter + value.slice(at + 1);
        const one = { ...signed, signatures: [{ ...signature, value: changed }] };
        expect(await verifyRecord(one, notice, { publicKey })).toMatchObject({ ok: false });
      }
    }
  });

  it("a withdrawal is unsigned until it is signed again", async () => {
    const withdrawn = await withdrawConsent(signed, withdrawal);
    expect(withdrawn.signatures).toEqual(signed.signatures);
    expect(await verifyRecord(withdrawn, notice)).toEqual({ ok: true, signature: "unchecked" });
    expect(await verifyRecord(withdrawn, notice, { publicKey })).toEqual({
      ok: false,
      problems: [
        {
          kind: "unsigned",
          message:
            'The withdrawal of "newsletter" at 2024-06-01T12:00:00.000Z was appended to a signed record and is not signed itself. Sign the record again with signRecord.',
        },
      ],
    });
    const anew = await signRecord(withdrawn, privateKey);
    expect(anew.signatures).toHaveLength(2);
    expect(await verifyRecord(anew, notice, { publicKey })).toEqual({ ok: true, signature: "valid" });
  });

  it("verification reports the signature of another record", async () => {
    const stranger = await createRecord(plot, { notice, values: {}, submittedAt: new Date(0) });
    const mixed = { ...stranger, signatures: signed.signatures };
    expect(await verifyRecord(mixed, notice, { publicKey })).toMatchObject({
      ok: false,
      problems: [
        { kind: "signature", message: expect.stringContaining("which no state of the record has") },
        { kind: "unsigned" },
      ],
    });
  });

  it("rejects a changed record, and a key that is not private", async () => {
    await expect(signRecord({ ...record, language: "de" }, privateKey)).rejects.toThrow(
      "was changed after it was created",
    );
    await expect(signRecord(record, publicKey)).rejects.toThrow("needs a private key");
    await expect(signRecord(record, { ...privateKey, crv: "P-521" })).rejects.toThrow("needs a private key");
    await expect(verifyRecord(signed, notice, { publicKey: { ...publicKey, crv: "P-521" } })).rejects.toThrow(
      "needs a public key",
    );
  });
});

describe("a signing key", () => {
  it("is an Ed25519 key where WebCrypto supports it, as plain JSON", async () => {
    const keys = await createSigningKey();
    expect(keys.algorithm).toBe("Ed25519");
    expect(JSON.parse(JSON.stringify(keys))).toEqual(keys);
    expect(keys.publicKey).not.toHaveProperty("d");
  });

  it("is a P-256 key otherwise", async () => {
    const { subtle } = crypto;
    const generateKey = subtle.generateKey.bind(subtle);
    vi.spyOn(subtle, "generateKey").mockImplementation((...given: unknown[]) => {
      const [algorithm] = given;
      if (JSON.stringify(algorithm).includes("Ed25519")) throw new DOMException("Unrecognized", "NotSupportedError");
      return Reflect.apply(generateKey, subtle, given);
    });
    expect(await createSigningKey()).toMatchObject({ algorithm: "ES256", publicKey: { kty: "EC", crv: "P-256" } });
    await expect(createSigningKey("Ed25519")).rejects.toThrow("Unrecognized");
  });
});
