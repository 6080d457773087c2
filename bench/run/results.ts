import type { Bytes } from "./bytes.js";
import type { NoticeTimes } from "./node-notice.js";
import { absolute, ratio, type Sample } from "./samples.js";
import { yardstick } from "./stacks.js";

/** What a stack ships, besides what is named. */
export interface StackBytes {
  readonly beyondReact: Bytes;
}

/** The bytes of a hand-laid form of text fields, help and notice included. */
export interface LibraryBytes {
  readonly beyondHookForm: Bytes;
  /** The same beyond React alone, and the yardstick's. */
  readonly beyondReact: Bytes;
  /** The app's policy, on top. */
  readonly policy: number;
  readonly styles: number;
}

/** All that was measured. */
export interface Results {
  readonly machine: string;
  readonly versions: string;
  readonly counts: readonly number[];
  readonly stacks: readonly string[];
  readonly rounds: number;
  readonly samples: readonly Sample[];
  readonly bytes: ReadonlyMap<string, StackBytes>;
  readonly library: LibraryBytes | undefined;
  readonly notice: readonly NoticeTimes[];
  readonly failures: readonly string[];
}

/** How a stack compares to the yardstick, by the medians of what happened in the same round. */
export function times({ samples }: Results, stack: string, count: number, measure: string): number | undefined {
  return ratio(samples, [stack, yardstick], count, measure);
}

/** A stack's own figure. */
export function figure({ samples }: Results, stack: string, count: number, measure: string): number | undefined {
  return absolute(samples, stack, count, measure);
}
