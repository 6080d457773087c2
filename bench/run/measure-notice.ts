import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import * as z from "zod";
import { baseConfig, bundle } from "./build.js";
import { median } from "./samples.js";

const output = fileURLToPath(new URL("../.output/", import.meta.url));

const times = z.object({ notice: z.number(), jsonSchema: z.number() });
const outputSchema = z.object({ first: times, later: z.array(times) });

/** Medians in milliseconds. */
export interface NoticeTimes {
  readonly count: number;
  readonly notice: number | undefined;
  readonly jsonSchema: number | undefined;
  /** The median of the ratios of `notice` to `jsonSchema`. */
  readonly ratio: number | undefined;
  /** The ratio of the first runs in a process. */
  readonly firstRatio: number | undefined;
}

/** Builds the script that measures in Node, and resolves with its path. */
export async function buildNoticeScript(): Promise<string> {
  const chunks = await bundle({
    ...baseConfig,
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL("../node/notice.ts", import.meta.url)),
      target: "node20",
      write: false,
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const script = chunks.find((chunk) => chunk.type === "chunk" && chunk.isEntry);
  if (script?.type !== "chunk") throw new Error("The build for Node has no entry script.");
  await mkdir(output, { recursive: true });
  const path = `${output}notice.mjs`;
  await writeFile(path, script.code);
  return path;
}

/** Measures createNotice and z.toJSONSchema. Each round is a new process. */
export async function measureNotice(script: string, count: number, rounds: number): Promise<NoticeTimes> {
  const outputs: z.infer<typeof outputSchema>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { stdout } = await promisify(execFile)(process.execPath, [script, String(count), "12"]);
    outputs.push(outputSchema.parse(JSON.parse(stdout)));
  }
  const later = outputs.flatMap((one) => one.later);
  return {
    count,
    notice: median(later.map(({ notice }) => notice)),
    jsonSchema: median(later.map(({ jsonSchema }) => jsonSchema)),
    ratio: median(later.map(({ notice, jsonSchema }) => notice / jsonSchema)),
    firstRatio: median(outputs.map(({ first }) => first.notice / first.jsonSchema)),
  };
}
