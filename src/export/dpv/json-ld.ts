/** A value in JSON-LD. */
export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[];

/** A node of JSON-LD. Its keys are compact IRIs or terms of the document's context. */
export interface JsonLdNode {
  readonly [key: string]: JsonLdValue;
}

/** A JSON-LD context: the meaning of keys and prefixes. */
export interface JsonLdContext {
  readonly [term: string]: string | number | boolean | { readonly [keyword: string]: string | null | JsonLdContext };
}

/** A node without the parts that are `undefined` or empty lists. */
export function nodeOf(parts: { readonly [key: string]: JsonLdValue | undefined }): JsonLdNode {
  const node: { [key: string]: JsonLdValue } = {};
  for (const [key, value] of Object.entries(parts)) {
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) node[key] = value;
  }
  return node;
}

/** The vocabularies of the exports by their usual prefixes. */
export const namespaces = {
  dpv: "https://w3id.org/dpv#",
  pd: "https://w3id.org/dpv/pd#",
  "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
  edu: "https://w3id.org/dpv/sector/education#",
  fin: "https://w3id.org/dpv/sector/finance#",
  tech: "https://w3id.org/dpv/tech#",
  loc: "https://w3id.org/dpv/loc#",
  dct: "http://purl.org/dc/terms/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcat: "http://www.w3.org/ns/dcat#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  schema: "https://schema.org/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** A context with keys for references and keys without a language. All other texts are in `language`. */
export function contextOf(language: string, references: readonly string[], plain: readonly string[]): JsonLdContext {
  return {
    "@version": 1.1,
    "@language": language,
    ...namespaces,
    ...Object.fromEntries(references.map((key) => [key, { "@id": key, "@type": "@id" }])),
    ...Object.fromEntries(plain.map((key) => [key, { "@id": key, "@language": null }])),
  };
}
