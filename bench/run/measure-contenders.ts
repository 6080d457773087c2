import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright";
import type { Options } from "./options.js";
import type { Sample } from "./samples.js";
import { forthright, type ContenderEntry, contenders, baseline } from "./contenders.js";
import { type ScenarioName, scenarios } from "./scenarios.js";

const output = fileURLToPath(new URL("../.output/", import.meta.url));

export interface Measured {
  readonly samples: readonly Sample[];
  readonly failures: readonly string[];
}

interface Run {
  readonly browser: Browser;
  readonly urlOf: (id: string) => string;
  readonly options: Options;
  /** The contenders that forthright's first validation is compared with. */
  readonly validators: readonly string[];
}

/** Scenarios with little variance take fewer rounds. */
const fewRounds: Readonly<Partial<Record<ScenarioName, number>>> = { renders: 1, memory: 3 };

const scenarioNames: readonly ScenarioName[] = [
  "mount",
  "change",
  "default",
  "invalid",
  "valid",
  "memory",
  "renders",
  "first",
];

/**
 * Runs every scenario of every contender in every round. The order reverses each round, so that a machine that is slow for
 * a while slows all contenders down.
 */
export async function measureContenders({ browser, urlOf, options, validators }: Run): Promise<Measured> {
  const samples: Sample[] = [];
  const failures: string[] = [];
  const failed = new Set<string>();
  // These scenarios measure the mount as well.
  const mountsAnyway = ["change", "default", "invalid"].some((scenario) =>
    options.only.some((one) => one === scenario),
  );
  const isWanted = (scenario: ScenarioName) =>
    options.only.includes(scenario) && !(scenario === "mount" && mountsAnyway);
  for (let round = 0; round < options.rounds; round += 1) {
    for (const count of options.counts) {
      for (const scenario of scenarioNames.filter(isWanted)) {
        if (round >= (fewRounds[scenario] ?? options.rounds)) continue;
        const ids = idsFor(scenario);
        for (const id of round % 2 === 0 ? ids : ids.toReversed()) {
          const entry = contenders.find((contender) => contender.id === id);
          const name = `${id}, ${count} fields, ${scenario}`;
          if (failed.has(name) || round >= roundsOf(entry, count, options.rounds)) continue;
          const keys = entry?.slow && count >= 1000 ? 4 : 16;
          const measures = await scenarios[scenario]({ browser, url: urlOf(id), count, keys }).catch(
            (error: unknown) => {
              failed.add(name);
              failures.push(`${name}: ${String(error).split("\n")[0]}`);
            },
          );
          if (measures) samples.push({ contender: id, count, scenario, round, measures });
        }
      }
    }
    await saveSamples(samples);
    console.error(`Round ${round + 1} of ${options.rounds} done.`);
  }
  return { samples, failures };

  function idsFor(scenario: ScenarioName): readonly string[] {
    const comparable = [baseline, forthright].filter((id) => options.contenders.includes(id));
    return scenario === "first" ? [...comparable, ...validators] : options.contenders;
  }
}

/** Writes the samples so far, so that an interrupted run loses none. */
async function saveSamples(samples: readonly Sample[]): Promise<void> {
  await mkdir(output, { recursive: true });
  await writeFile(`${output}samples.json`, JSON.stringify(samples, null, 1));
}

/** The goals concern two contenders: the others take fewer rounds, the slow ones fewer still. */
function roundsOf(entry: ContenderEntry | undefined, count: number, rounds: number): number {
  if (!entry || entry.id === baseline || entry.id === forthright) return rounds;
  return Math.ceil(rounds / (entry.slow && count >= 1000 ? 4 : 2));
}
