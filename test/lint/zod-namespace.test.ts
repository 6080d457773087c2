import { expect, test } from "vitest";
import { lint } from "./oxlint.js";

test("zod is imported as a namespace", async () => {
  const messages = await lint("forthright/zod-namespace", [
    ["src/collection/a.ts", 'import { z } from "zod"; z.string();'],
    ["src/collection/a.ts", 'import z from "zod"; z.string();'],
    ["src/collection/a.ts", 'import * as z from "zod"; z.string();'],
    ["src/collection/a.ts", 'import type { ZodType } from "zod"; export type T = ZodType;'],
    ["src/collection/a.ts", 'import { z } from "elsewhere"; z();'],
  ]);
  expect(messages.map((each) => each.length)).toEqual([1, 1, 0, 0, 0]);
  expect(messages[0]?.[0]).toContain('Write import * as z from "zod"');
});
