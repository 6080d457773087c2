import { parseArgs } from "node:util";
import { isProfileName, type ProfileName, profileNames } from "./profile.js";
import { forthright, contenders, baseline } from "./contenders.js";

/** The measurements that `--only` takes. */
export const measurements = [
  "mount",
  "change",
  "default",
  "invalid",
  "valid",
  "memory",
  "renders",
  "first",
  "bytes",
  "notice",
] as const;

export type Measurement = (typeof measurements)[number];

export interface Options {
  readonly contenders: readonly string[];
  readonly counts: readonly number[];
  readonly rounds: number;
  readonly only: readonly Measurement[];
  /** The scenario to profile instead of measuring. */
  readonly profile: ProfileName | undefined;
  /** Whether the results are written to RESULTS.md. @default true for a complete run */
  readonly write: boolean;
}

const usage = `npm run bench                        measures everything into bench/RESULTS.md; takes 20 minutes or more
npm run bench -- --quick             forthright and the baseline at 1000 fields
npm run bench -- --contenders a,h    some contenders (the baseline always): ${contenders.map(({ id }) => id).join(", ")}
npm run bench -- --n 10,100          some sizes
npm run bench -- --rounds 7          the number of rounds
npm run bench -- --only mount        some measurements: ${measurements.join(", ")}
npm run bench -- --write             writes RESULTS.md for a partial run, too
npm run bench -- --profile mount     a CPU profile and a trace of ${profileNames}
                                     of forthright at 1000 fields; --contenders and --n change both`;

const list = (text: string) => text.split(",").map((part) => part.trim());

/**
 * The options of the command line; `undefined` for `--help`, which prints the usage.
 *
 * @throws {RangeError} for an unknown contender, measurement, profile or number.
 */
export function readOptions(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: "boolean", default: false },
      quick: { type: "boolean", default: false },
      contenders: { type: "string" },
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
  if (profile !== undefined && !isProfileName(profile)) throw unknownValue("--profile", profile);
  const named = values.contenders === undefined ? undefined : list(values.contenders);
  const unknownId = named?.find((id) => !contenders.some((contender) => contender.id === id));
  if (unknownId !== undefined) throw unknownValue("--contenders", unknownId);
  const defaults = quick ? [forthright] : contenders.map(({ id }) => id);
  const chosen = profile === undefined ? [baseline, ...(named ?? defaults)] : (named ?? [forthright]);
  return {
    contenders: contenders.map(({ id }) => id).filter((id) => chosen.includes(id)),
    counts: parseNumbers("--n", values.n) ?? (quick || profile !== undefined ? [1000] : [10, 100, 1000]),
    rounds: parseNumbers("--rounds", values.rounds)?.[0] ?? (quick ? 3 : 5),
    only:
      parseMeasurements(values.only) ??
      (quick ? ["change", "default", "invalid", "valid", "memory", "renders"] : measurements),
    profile,
    write: values.write || args.length === 0,
  };
}

function parseNumbers(option: string, text: string | undefined): number[] | undefined {
  const found = text === undefined ? undefined : list(text).map(Number);
  if (found?.some((number) => !Number.isInteger(number) || number < 1)) throw unknownValue(option, text ?? "");
  return found;
}

function parseMeasurements(text: string | undefined): Measurement[] | undefined {
  if (text === undefined) return undefined;
  return list(text).map((name) => {
    const known = measurements.find((one) => one === name);
    if (!known) throw unknownValue("--only", name);
    return known;
  });
}

function unknownValue(option: string, value: string): RangeError {
  return new RangeError(`${option} does not take ${JSON.stringify(value)}.\n\n${usage}`);
}
