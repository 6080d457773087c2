import { parseArgs } from "node:util";
import { isProfileSubject, type ProfileSubject, profileSubjects } from "./profile.js";
import { forthright, stacks, yardstick } from "./stacks.js";

/** What can be measured by itself. */
export const measurements = [
  "mount",
  "change",
  "default",
  "invalid",
  "valid",
  "held",
  "renders",
  "first",
  "bytes",
  "notice",
] as const;

export type Measurement = (typeof measurements)[number];

export interface Options {
  readonly stacks: readonly string[];
  readonly counts: readonly number[];
  readonly rounds: number;
  readonly only: readonly Measurement[];
  /** What is profiled instead of measured. */
  readonly profile: ProfileSubject | undefined;
  /** Whether the results are kept in RESULTS.md, as those of the whole are. */
  readonly write: boolean;
}

const usage = `npm run bench                        all of it, into bench/RESULTS.md; takes 20 minutes or more
npm run bench -- --quick             forthright and the yardstick at 1000 fields
npm run bench -- --stacks a,h        some stacks (the yardstick always): ${stacks.map(({ id }) => id).join(", ")}
npm run bench -- --n 10,100          some sizes
npm run bench -- --rounds 7          so many rounds
npm run bench -- --only mount        some of it: ${measurements.join(", ")}
npm run bench -- --write             keeps the results of some of it, too
npm run bench -- --profile mount     a CPU profile and a trace of ${profileSubjects}
                                     of forthright at 1000 fields, or as --stacks and --n say`;

const list = (text: string) => text.split(",").map((part) => part.trim());

/**
 * What was asked for on the command line; `undefined` where help was asked for, and given.
 *
 * @throws {RangeError} for what there is not.
 */
export function readOptions(given: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...given],
    options: {
      help: { type: "boolean", default: false },
      quick: { type: "boolean", default: false },
      stacks: { type: "string" },
      n: { type: "string" },
      rounds: { type: "string" },
      only: { type: "string" },
      profile: { type: "string" },
      write: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return undefined;
  }
  const { quick, profile } = values;
  if (profile !== undefined && !isProfileSubject(profile)) throw unknown("--profile", profile);
  const named = values.stacks === undefined ? undefined : list(values.stacks);
  const stray = named?.find((id) => !stacks.some((stack) => stack.id === id));
  if (stray !== undefined) throw unknown("--stacks", stray);
  const usual = quick ? [forthright] : stacks.map(({ id }) => id);
  const chosen = profile === undefined ? [yardstick, ...(named ?? usual)] : (named ?? [forthright]);
  return {
    stacks: stacks.map(({ id }) => id).filter((id) => chosen.includes(id)),
    counts: numbers("--n", values.n) ?? (quick || profile !== undefined ? [1000] : [10, 100, 1000]),
    rounds: numbers("--rounds", values.rounds)?.[0] ?? (quick ? 3 : 5),
    only:
      measured(values.only) ?? (quick ? ["change", "default", "invalid", "valid", "held", "renders"] : measurements),
    profile,
    write: values.write || given.length === 0,
  };
}

function numbers(option: string, text: string | undefined): number[] | undefined {
  const found = text === undefined ? undefined : list(text).map(Number);
  if (found?.some((number) => !Number.isInteger(number) || number < 1)) throw unknown(option, text ?? "");
  return found;
}

function measured(text: string | undefined): Measurement[] | undefined {
  if (text === undefined) return undefined;
  return list(text).map((name) => {
    const known = measurements.find((one) => one === name);
    if (!known) throw unknown("--only", name);
    return known;
  });
}

function unknown(option: string, value: string): RangeError {
  return new RangeError(`${option} takes no ${JSON.stringify(value)}, so there is nothing to measure.\n\n${usage}`);
}
