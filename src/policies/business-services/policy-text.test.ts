import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { localize, type LocalizedText } from "../../policy/text.js";
import { defects } from "./defects.js";
import { businessServices } from "./index.js";

/** The text of the policy by line: the first is L1. */
const lines = readFileSync(new URL("./policy.txt", import.meta.url), "utf8").split("\n");
const line = (source: string): string => lines[Number(source.slice(1)) - 1] ?? "";

interface Entry {
  readonly label: LocalizedText;
  readonly source?: string;
  readonly iri?: string;
}

const entries = [businessServices(), businessServices({ asWritten: true })].flatMap((policy) =>
  [
    policy.categories,
    policy.subjects,
    policy.purposes,
    policy.interests,
    policy.recipients,
    policy.retention,
    policy.services,
  ].flatMap((table) => Object.entries<Entry>(table)),
);

/** Words of labels that their line lacks, where the word of the law is clearer. */
const ownWords = ["beliefs", "opinions", "data"];
const joiningWords = ["and", "or", "of", "our", "the", "their", "other", "in", "on", "to", "from", "with", "non"];

describe("the text of the policy", () => {
  it("is complete", () => {
    expect(lines).toHaveLength(23);
    expect(line("L1")).toBe("Business Services");
    expect(line("L23")).toMatch(/Article 6 \(1\) \(b\) GDPR\)\.$/);
  });

  it("has the source line of each entry", () => {
    for (const [id, { source }] of entries) {
      // The only entry that the text lacks: see its `correction`.
      if (id !== "consentProof") expect(line(source ?? ""), `${id}: ${source}`).not.toBe("");
    }
    expect(businessServices().retention.consentProof).not.toHaveProperty("source");
  });

  it("has the words of each English label on that line", () => {
    for (const [id, { label, source = "" }] of entries) {
      if (id === "consentProof") continue;
      const said = new Set(stems(line(source)));
      const added = words(localize(label, "en")).filter((word) => !ownWords.includes(word) && !said.has(stem(word)));
      expect(added, `${id}, ${source}`).toEqual([]);
    }
  });

  it("names each service as its label does", () => {
    for (const { label, source } of Object.values(businessServices().services)) {
      expect(line(source ?? "")).toContain(`- ${localize(label, "en")}: `);
    }
  });

  it("lists no general category, subject or purpose that the policy lacks", () => {
    const policy = businessServices({ asWritten: true });
    const labels = (table: Record<string, Entry>) => Object.values(table).map(({ label }) => localize(label, "en"));
    // The last item of a list follows a full stop, defect 2.
    const listed = (source: string, heading: string) =>
      line(source)
        .replace(heading, "")
        .replace(/\([^)]*\)/g, "")
        .split(/[;.]/)
        .map((item) => item.trim().toLowerCase().replace("fulfillment", "fulfilment"))
        .filter((item) => item !== "");
    const lower = (texts: string[]) => texts.map((text) => text.toLowerCase());
    expect(lower(labels(policy.categories))).toEqual(expect.arrayContaining(listed("L6", "- Processed data types:")));
    expect(lower(labels(policy.subjects))).toEqual(expect.arrayContaining(listed("L7", "- Data subjects:")));
    expect(lower(labels(policy.purposes))).toEqual(expect.arrayContaining(listed("L8", "- Purposes of processing:")));
  });

  it("has the lines that the defects name", () => {
    for (const source of defects.flatMap((defect) => defect.lines)) expect(line(source), source).not.toBe("");
  });
});

describe("every text of the policy", () => {
  it("is in English and German only", () => {
    const texts = textsIn([businessServices(), businessServices({ asWritten: true })]);
    expect(texts.length).toBeGreaterThan(200);
    for (const text of texts) {
      expect(Object.keys(text).toSorted()).toEqual(["de", "en"]);
      for (const translation of Object.values(text)) expect(translation).toMatch(/^\S(.*\S)?$/);
    }
  });

  it("is never a plain string, which would be in one language", () => {
    for (const [id, entry] of entries) expect(entry.label, id).toHaveProperty("de");
  });

  it("states purposes without hedging", () => {
    const hedges = /\b(may|might|could|some|often|possibly|können|gegebenenfalls|möglicherweise|eventuell)\b/i;
    for (const text of textsIn(businessServices().purposes)) {
      expect(Object.values(text).join(" ")).not.toMatch(hedges);
    }
  });
});

/** Every `{ en, de }` in a value, incomplete ones too. */
function textsIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value || "de" in value) return [value];
  return Object.values(value).flatMap(textsIn);
}

function words(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => !joiningWords.includes(word));
}

/** Compares words by their beginning, so that "utilised" matches "utilized" in the text. */
function stem(word: string): string {
  return word.slice(0, 5);
}

function stems(text: string): string[] {
  return words(text).map(stem);
}
