/** What was measured in one visit of a page, by the name of the measure. */
export type Measures = Readonly<Record<string, number>>;

/** What one visit of one stack's page gave. */
export interface Sample {
  readonly stack: string;
  readonly count: number;
  readonly visit: string;
  readonly round: number;
  readonly measures: Measures;
}

export function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const [below, above] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 || above === undefined || below === undefined ? above : (below + above) / 2;
}

/** The median of a measure. */
export function absolute(
  samples: readonly Sample[],
  stack: string,
  count: number,
  measure: string,
): number | undefined {
  return median(valuesOf(samples, stack, count, measure).map(({ value }) => value));
}

/** The median of the ratios to another stack, each within a round: what slows the machine down slows both. */
export function ratio(
  samples: readonly Sample[],
  [stack, to]: readonly [stack: string, to: string],
  count: number,
  measure: string,
): number | undefined {
  const others = valuesOf(samples, to, count, measure);
  return median(
    valuesOf(samples, stack, count, measure).flatMap(({ value, visit, round }) => {
      const other = others.find((one) => one.visit === visit && one.round === round);
      return other && other.value > 0 ? [value / other.value] : [];
    }),
  );
}

function valuesOf(samples: readonly Sample[], stack: string, count: number, measure: string) {
  return samples.flatMap((sample) => {
    const value = sample.measures[measure];
    const isMeant = sample.stack === stack && sample.count === count;
    return isMeant && value !== undefined ? [{ value, visit: sample.visit, round: sample.round }] : [];
  });
}
