import type { Bytes } from "./bytes.js";
import type { NoticeTimes } from "./measure-notice.js";
import { absolute, ratio, type Sample } from "./samples.js";
import { baseline } from "./contenders.js";

/** The bytes of a contender. */
export interface ContenderBytes {
  readonly beyondReact: Bytes;
}

/** The bytes of a form of text fields laid out by hand, help and notice included. */
export interface LibraryBytes {
  readonly beyondHookForm: Bytes;
  /** The bytes beyond React alone. */
  readonly beyondReact: Bytes;
  /** The bytes of the app's policy, which the others leave out. */
  readonly policy: number;
  readonly styles: number;
}

/** The results of a run. */
export interface Results {
  readonly machine: string;
  readonly versions: string;
  readonly counts: readonly number[];
  readonly contenders: readonly string[];
  readonly rounds: number;
  readonly samples: readonly Sample[];
  readonly bytes: ReadonlyMap<string, ContenderBytes>;
  readonly library: LibraryBytes | undefined;
  readonly notice: readonly NoticeTimes[];
  readonly failures: readonly string[];
}

/** A measure as a multiple of the baseline's: the median of the ratios within a round. */
export function times({ samples }: Results, contender: string, count: number, measure: string): number | undefined {
  return ratio(samples, [contender, baseline], count, measure);
}

/** The median of a measure of a contender. */
export function figure({ samples }: Results, contender: string, count: number, measure: string): number | undefined {
  return absolute(samples, contender, count, measure);
}
