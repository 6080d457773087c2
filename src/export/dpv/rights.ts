import type { CollectionNotice, NoticeProvision } from "../../notice/notice.js";
import { rightTerm } from "./law.js";
import { type JsonLdNode, nodeOf } from "./json-ld.js";

/** The rights of the data subject with their contacts, Art. 13(2)(b)-(d) GDPR. */
export function rightNodes({ rights, rightsContact, withdrawal, complaint }: CollectionNotice): JsonLdNode[] {
  const { authority } = complaint;
  return [
    ...rights.map((right) => rightNode(rightTerm(right.id), right, rightsContact)),
    ...(withdrawal ? [rightNode("eu-gdpr:A7-3", withdrawal, rightsContact)] : []),
    rightNode("eu-gdpr:A77", complaint, authority?.url ?? authority?.email ?? authority?.address),
  ];
}

type LabelledText = Pick<NoticeProvision, "article"> & { readonly label?: string; readonly description: string };

function rightNode(term: string, { article, label, description }: LabelledText, at: string | undefined): JsonLdNode {
  return nodeOf({
    "@type": ["dpv:DataSubjectRight", term],
    "dct:title": label ?? article,
    "dct:description": description,
    "dpv:isExercisedAt": at,
  });
}
