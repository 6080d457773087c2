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

// What is read to be verified is less than a record or a notice has, and asks for nothing that they may lack.
void ((record: Mutable<CollectionRecord>): z.input<typeof recordSchema> => record);
void ((notice: Mutable<CollectionNotice>): z.input<typeof noticeSchema> => notice);

// That it can fail: a record may be without the time at which the notice was presented.
void ((record: Mutable<CollectionRecord>): { presentedAt: string } => {
  // @ts-expect-error -- it is optional.
  return record;
});
