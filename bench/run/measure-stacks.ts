import type { Browser } from "playwright";
import type { Options } from "./options.js";
import type { Sample } from "./samples.js";
import { forthright, type StackEntry, stacks, yardstick } from "./stacks.js";
import { type Measures, type VisitName, visits } from "./visits.js";

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

/** What one visit may take, in milliseconds. */
const patience = 120_000;

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
  // Every visit but the last three mounts the same form: a mount of its own would be one more of many.
  const isWanted = (visit: VisitName) =>
    visit === "mount" ? options.only.join() === "mount" : options.only.includes(visit);
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
          const measures = await patiently(visits[visit]({ browser, url: urlOf(id), count, keys })).catch(
            (error: unknown) => {
              failed.add(name);
              failures.push(`${name}: ${String(error).split("\n")[0]}`);
            },
          );
          if (measures) samples.push({ stack: id, count, visit, round, measures });
        }
      }
    }
    console.error(`Round ${round + 1} of ${options.rounds} done.`);
  }
  return { samples, failures };

  function idsFor(visit: VisitName): readonly string[] {
    const comparable = [yardstick, forthright].filter((id) => options.stacks.includes(id));
    return visit === "first" ? [...comparable, ...validators] : options.stacks;
  }
}

/** The figures to reach are of two stacks: the others take fewer rounds, and the slow ones among them fewer still. */
function roundsOf(entry: StackEntry | undefined, count: number, rounds: number): number {
  if (!entry || entry.id === yardstick || entry.id === forthright) return rounds;
  return Math.ceil(rounds / (entry.slow && count >= 1000 ? 4 : 2));
}

async function patiently(visit: Promise<Measures>): Promise<Measures> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took more than ${patience / 1000} s`)), patience);
  });
  try {
    return await Promise.race([visit, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
