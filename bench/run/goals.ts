import { figure, type LibraryBytes, type Results, times } from "./results.js";
import { ratio } from "./samples.js";
import { forthright } from "./contenders.js";

/** A limit that a measure of forthright should keep. */
export interface Goal {
  readonly what: string;
  readonly count: string;
  readonly limit: number;
  readonly unit: "x" | "" | "kB";
  readonly measured: number | undefined;
  /** Related figures. */
  readonly note?: string | undefined;
}

/** The id of the baseline without zod's code generator. */
export const jitless = "a-jitless";
export const zodAlone = "zod-alone";

const mountLimits = new Map([
  [10, 1],
  [100, 0.9],
  [1000, 0.75],
]);

/** The goals with the figures measured for them. */
export function listGoals(results: Results): Goal[] {
  const ratioGoal = (what: string, measure: string, limit: number, note?: string): Goal => ({
    what,
    count: "1000",
    limit,
    unit: "x",
    measured: times(results, forthright, 1000, measure),
    note,
  });
  const absoluteGoal = (what: string, measure: string, limit: number): Goal => ({
    what,
    count: "all",
    limit,
    unit: "",
    measured: highest(results.counts.map((count) => figure(results, forthright, count, measure))),
  });
  const wall = (measure: string) => `by the clock ${show(times(results, forthright, 1000, measure))}`;
  return [
    ...[...mountLimits].map(([count, limit]): Goal => ({
      what: "mount, main-thread time",
      count: String(count),
      limit,
      unit: "x",
      measured: times(results, forthright, count, "mount.main"),
      note:
        `until it is on screen, by the clock ${show(times(results, forthright, count, "mount.until"))}; ` +
        `with loading the page ${show(times(results, forthright, count, "whole.main"))}`,
    })),
    ratioGoal("keystroke, validation on change: script", "change.script", 0.3),
    ratioGoal("keystroke, validation on change: all main-thread work", "change.main", 0.5, wall("change.wall")),
    ratioGoal("keystroke, default mode: all main-thread work", "default.main", 0.6, wall("default.wall")),
    absoluteGoal("components rendered by a keystroke", "renders.key", 0),
    absoluteGoal("components rendered by an error that appears or disappears, the larger", "renders.toggle", 1),
    ratioGoal("all-invalid submit until all errors are on screen", "invalid.until", 0.25, processor("invalid.main")),
    ratioGoal("valid submit until the handler runs", "valid.until", 1, processor("valid.main")),
    ratioGoal("JS heap after mount", "memory.heap", 1.3),
    {
      what: "bytes before the first input beyond react, react-hook-form, zod and resolver",
      count: "-",
      limit: 8,
      unit: "kB",
      measured: kilobytes(results.library?.beyondHookForm.first),
      note: results.library && describeBytes(results.library),
    },
    {
      what: "createNotice against z.toJSONSchema",
      count: "1000",
      limit: 0.2,
      unit: "x",
      measured: noticeAt(results, 1000)?.ratio,
      note: `the first call of a process ${show(noticeAt(results, 1000)?.firstRatio)}`,
    },
    {
      what: "first validation in a page against zod without its code generator",
      count: "1000",
      limit: 1,
      unit: "x",
      measured: ratio(results.samples, [forthright, jitless], 1000, "first.main"),
      note:
        `both by trigger() of react-hook-form; against zod alone ${show(ratio(results.samples, [forthright, zodAlone], 1000, "first.main"))}, ` +
        `against the baseline ${show(times(results, forthright, 1000, "first.main"))}`,
    },
    ...growth(results),
  ];

  function processor(measure: string): string {
    return `processor time of the main thread until it is idle ${show(times(results, forthright, 1000, measure))}`;
  }
}

function describeBytes({ beyondHookForm, beyondReact, policy, styles }: LibraryBytes): string {
  const size = (bytes: number) => `${show(kilobytes(bytes))} kB`;
  return (
    `later ${size(beyondHookForm.later)}; beyond React alone ${size(beyondReact.first)}; ` +
    `the app's policy ${size(policy)}; styles ${size(styles)}`
  );
}

/** The growth with ten times the fields: at most linear for a mount and a notice, flat for a keystroke. */
function growth(results: Results): Goal[] {
  const grown = (measure: string, from: number, to: number) =>
    quotient(figure(results, forthright, to, measure), figure(results, forthright, from, measure));
  return [
    {
      what: "growth of mount: linear",
      count: "100 to 1000",
      limit: 10,
      unit: "x",
      measured: grown("mount.main", 100, 1000),
      note: `10 to 100: ${show(grown("mount.main", 10, 100))}`,
    },
    {
      what: "growth of a keystroke's script: flat",
      count: "10 to 1000",
      limit: 1.5,
      unit: "x",
      measured: grown("change.script", 10, 1000),
      note: `all main-thread work ${show(grown("change.main", 10, 1000))}; up to 1.5 counts as flat`,
    },
    {
      what: "growth of the notice: linear",
      count: "100 to 1000",
      limit: 12,
      unit: "x",
      measured: quotient(noticeAt(results, 1000)?.notice, noticeAt(results, 100)?.notice),
      note: `10 to 100: ${show(quotient(noticeAt(results, 100)?.notice, noticeAt(results, 10)?.notice))}; up to 12 counts as linear`,
    },
  ];
}

/** Whether a goal is met; `undefined` if it was not measured. */
export function isMet({ limit, measured }: Goal): boolean | undefined {
  // A figure that is shown as the limit meets it.
  return measured === undefined ? undefined : Number(show(measured)) <= limit;
}

function noticeAt({ notice }: Results, count: number) {
  return notice.find((one) => one.count === count);
}

function quotient(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one / other;
}

export function kilobytes(bytes: number | undefined): number | undefined {
  return bytes === undefined ? undefined : bytes / 1000;
}

function highest(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

/** A figure with its significant digits. */
export function show(number: number | undefined): string {
  if (number === undefined) return "-";
  if (number >= 100) return number.toFixed(0);
  return number >= 10 ? number.toFixed(1) : number.toFixed(2);
}
