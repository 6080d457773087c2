import type * as z from "zod";
import type { CollectionNotice } from "../notice/notice.js";
import type { CollectionRecord } from "./record.js";
import type { noticeSchema, recordSchema } from "./record-schema.js";

/** A type without `readonly`, at any depth. */
type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;

// The schemas of verification are weaker than the types: a record and a notice are always assignable.
void ((record: Mutable<CollectionRecord>): z.input<typeof recordSchema> => record);
void ((notice: Mutable<CollectionNotice>): z.input<typeof noticeSchema> => notice);

// The check can fail: the presentation time of a record is optional.
void ((record: Mutable<CollectionRecord>): { presentedAt: string } => {
  // @ts-expect-error -- it is optional.
  return record;
});
