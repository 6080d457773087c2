import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright";
import type { Options } from "./options.js";
import type { Sample } from "./samples.js";
import { forthright, type StackEntry, stacks, yardstick } from "./stacks.js";
import { type VisitName, visits } from "./visits.js";

const output = fileURLToPath(new URL("../.output/", import.meta.url));

export interface Measured {
  readonly samples: readonly Sample[];
  readonly failures: readonly string[];
}

interface Run {
  readonly browser: Browser;
  readonly urlOf: (id: string) => string;
  readonly options: Options;
  /** Those that forthright's first validation is compared to. */
  readonly validators: readonly string[];
}

/** What varies little is measured a few times. */
const fewRounds: Readonly<Partial<Record<VisitName, number>>> = { renders: 1, held: 3 };

const visitNames: readonly VisitName[] = ["mount", "change", "default", "invalid", "valid", "held", "renders", "first"];

/**
 * Visits every page in every round, in an order that turns around with each: what slows the machine down for a while then
 * slows down all.
 */
export async function measureStacks({ browser, urlOf, options, validators }: Run): Promise<Measured> {
  const samples: Sample[] = [];
  const failures: string[] = [];
  const failed = new Set<string>();
  // Others measure the mount on their way.
  const mountsAnyway = ["change", "default", "invalid"].some((visit) => options.only.some((one) => one === visit));
  const isWanted = (visit: VisitName) => options.only.includes(visit) && !(visit === "mount" && mountsAnyway);
  for (let round = 0; round < options.rounds; round += 1) {
    for (const count of options.counts) {
      for (const visit of visitNames.filter(isWanted)) {
        if (round >= (fewRounds[visit] ?? options.rounds)) continue;
        const ids = idsFor(visit);
        for (const id of round % 2 === 0 ? ids : ids.toReversed()) {
          const entry = stacks.find((stack) => stack.id === id);
          const name = `${id}, ${count} fields, ${visit}`;
          if (failed.has(name) || round >= roundsOf(entry, count, options.rounds)) continue;
          const keys = entry?.slow && count >= 1000 ? 4 : 16;
          const measures = await visits[visit]({ browser, url: urlOf(id), count, keys }).catch((error: unknown) => {
            failed.add(name);
            failures.push(`${name}: ${String(error).split("\n")[0]}`);
          });
          if (measures) samples.push({ stack: id, count, visit, round, measures });
        }
      }
    }
    await keep(samples);
    console.error(`Round ${round + 1} of ${options.rounds} done.`);
  }
  return { samples, failures };

  function idsFor(visit: VisitName): readonly string[] {
    const comparable = [yardstick, forthright].filter((id) => options.stacks.includes(id));
    return visit === "first" ? [...comparable, ...validators] : options.stacks;
  }
}

/** Keeps what was measured so far. */
async function keep(samples: readonly Sample[]): Promise<void> {
  await mkdir(output, { recursive: true });
  await writeFile(`${output}samples.json`, JSON.stringify(samples, null, 1));
}

/** The figures to reach are of two stacks: the others take fewer rounds, and the slow ones among them fewer still. */
function roundsOf(entry: StackEntry | undefined, count: number, rounds: number): number {
  if (!entry || entry.id === yardstick || entry.id === forthright) return rounds;
  return Math.ceil(rounds / (entry.slow && count >= 1000 ? 4 : 2));
}
