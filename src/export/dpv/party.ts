import type { NoticeParty } from "../../notice/notice.js";
import { type JsonLdNode, nodeOf } from "./json-ld.js";

/** A party with its contact data. */
export function partyNode({ name, address, email, phone, url }: NoticeParty, type: string): JsonLdNode {
  return nodeOf({
    "@type": type,
    "dpv:hasName": name,
    "dpv:hasAddress": address,
    "dpv:hasContact": [email, phone, url].filter((contact) => contact !== undefined),
  });
}
