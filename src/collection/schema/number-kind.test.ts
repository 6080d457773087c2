import * as mini from "zod/mini";
import * as z from "zod";
import { describe, expect, it } from "vitest";
import { numberKind } from "./number-kind.js";

describe("infers which numbers a schema accepts", () => {
  it.each([
    ["any", z.number(), { whole: false, positive: false }],
    ["from nought", z.number().min(0), { whole: false, positive: true }],
    ["more than nought", z.number().positive(), { whole: false, positive: true }],
    ["from below nought", z.number().min(-5).max(5), { whole: false, positive: false }],
    ["up to ten", z.number().max(10), { whole: false, positive: false }],
    ["whole", z.int(), { whole: true, positive: false }],
    ["whole, checked on a number", z.number().int().min(1), { whole: true, positive: true }],
    ["whole, in 32 bits without a sign", z.uint32(), { whole: true, positive: true }],
    ["of single precision", z.float32(), { whole: false, positive: false }],
    ["big", z.bigint(), { whole: true, positive: false }],
    ["big, from nought", z.bigint().nonnegative().optional(), { whole: true, positive: true }],
    ["of zod/mini, within wrappers", mini.optional(mini.int().check(mini.minimum(1))), { whole: true, positive: true }],
    ["or none", z.int().min(1).or(z.literal("")), { whole: true, positive: true }],
  ])("%s", (_, schema, kind) => {
    expect(numberKind(schema)).toEqual(kind);
  });
});
