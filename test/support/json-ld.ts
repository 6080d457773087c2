import { readFileSync } from "node:fs";
import jsonld, { type NodeObject } from "jsonld";

/** Every term of DPV 2.3, of the modules in the fixture. */
export const dpvTerms: ReadonlySet<string> = new Set(
  readFileSync(new URL("../fixtures/dpv-2.3.txt", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#")),
);

const options = {
  // Content that a reader would drop is an error.
  safe: true,
  documentLoader: (url: string) => Promise.reject(new Error(`There is no need to load ${url}.`)),
};

export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** The triples of a JSON-LD document. Fails where a reader would drop a key or a value. */
export async function triplesOf(document: object): Promise<readonly Triple[]> {
  const plain: NodeObject = JSON.parse(JSON.stringify(document));
  await jsonld.expand(plain, options);
  const quads = await jsonld.toRDF(plain, { ...options, format: "application/n-quads" });
  if (typeof quads !== "string") throw new TypeError("These are no N-Quads.");
  return quads
    .trim()
    .split("\n")
    .map((quad) => {
      const [, subject = "", predicate = "", object = ""] = /^(\S+) <([^>]+)> (.*) \.$/.exec(quad) ?? [];
      return { subject: bare(subject), predicate, object: bare(object) };
    });
}

/** The IRIs of DPV in the triples. */
export function dpvIrisIn(triples: readonly Triple[]): string[] {
  const named = triples.flatMap(({ subject, predicate, object }) => [subject, predicate, object]);
  return [...new Set(named.filter((iri) => iri.startsWith("https://w3id.org/dpv")))];
}

/** An IRI without its brackets. */
function bare(term: string): string {
  return term.startsWith("<") ? term.slice(1, -1) : term;
}
