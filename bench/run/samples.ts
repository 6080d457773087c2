/** The figures of one scenario by the name of the measure. */
export type Measures = Readonly<Record<string, number>>;

/** One run of one scenario with one contender. */
export interface Sample {
  readonly contender: string;
  readonly count: number;
  readonly scenario: string;
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
  contender: string,
  count: number,
  measure: string,
): number | undefined {
  return median(valuesOf(samples, contender, count, measure).map(({ value }) => value));
}

/** The median of the ratios to another contender, each within a round: a machine that slows down slows both. */
export function ratio(
  samples: readonly Sample[],
  [contender, reference]: readonly [contender: string, reference: string],
  count: number,
  measure: string,
): number | undefined {
  const others = valuesOf(samples, reference, count, measure);
  return median(
    valuesOf(samples, contender, count, measure).flatMap(({ value, scenario, round }) => {
      const other = others.find((one) => one.scenario === scenario && one.round === round);
      return other && other.value > 0 ? [value / other.value] : [];
    }),
  );
}

function valuesOf(samples: readonly Sample[], contender: string, count: number, measure: string) {
  return samples.flatMap((sample) => {
    const value = sample.measures[measure];
    const isMatch = sample.contender === contender && sample.count === count;
    return isMatch && value !== undefined ? [{ value, scenario: sample.scenario, round: sample.round }] : [];
  });
}
