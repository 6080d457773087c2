import * as z from "zod";
import * as mini from "zod/mini";
import type { $ZodType } from "zod/v4/core";
import { describe, expect, it } from "vitest";
import { type FileLimits, fileLimits } from "./file-limits.js";

const none: FileLimits = {
  types: undefined,
  smallest: undefined,
  largest: undefined,
  fewest: undefined,
  most: undefined,
};
const pdf = "application/pdf";
const png = "image/png";

describe("the limits of a file field follow its schema", () => {
  it.each<readonly [what: string, schema: $ZodType, limits: Partial<FileLimits>]>([
    ["none", z.file(), {}],
    ["none of several", z.array(z.file()), {}],
    ["a type", z.file().mime(pdf), { types: [pdf] }],
    ["types, of each of several", z.array(z.file().mime([pdf, png])), { types: [pdf, png] }],
    ["types that both hold", z.file().mime([pdf, png]).mime([png, "image/gif"]), { types: [png] }],
    ["sizes", z.file().min(10).max(5_000_000), { smallest: 10, largest: 5_000_000 }],
    ["sizes that both hold", z.file().min(10).min(5).max(99).max(100), { smallest: 10, largest: 99 }],
    ["one size only", z.file().check(z.size(7)), { smallest: 7, largest: 7 }],
    ["how many", z.array(z.file()).min(2).max(3), { fewest: 2, most: 3 }],
    ["exactly how many", z.array(z.file()).length(2), { fewest: 2, most: 2 }],
    ["how large each and how many", z.array(z.file().max(9)).max(3), { largest: 9, most: 3 }],
    ["within wrappers", z.array(z.file().max(9)).max(3).optional().readonly(), { largest: 9, most: 3 }],
    ["of a file or none", z.file().max(9).or(z.null()), { largest: 9 }],
    [
      "in zod/mini",
      mini.array(mini.file().check(mini.mime([pdf]))).check(mini.maxLength(3)),
      { types: [pdf], most: 3 },
    ],
  ])("%s", (_, schema, limits) => {
    expect(fileLimits(schema)).toEqual({ ...none, ...limits });
  });
});
