/** How a language writes numbers. */
export interface NumberSymbols {
  /** What stands before a fraction: "." or ",". */
  readonly decimal: string;
  /** What may stand between groups of digits: ",", ".", "’" or a space. */
  readonly groups: string;
  /** How many digits stand in the last group, and in each before it: 3 and 3, or 3 and 2 in India. */
  readonly sizes: readonly [last: number, others: number];
  /** The numerals that the language has by itself. */
  readonly own: {
    readonly digits: readonly string[];
    readonly decimal: string;
    /** What keeps a minus on its side of a number where text runs from right to left. */
    readonly beforeMinus: string;
  };
}

const known = new Map<string, NumberSymbols>();

/**
 * How a language writes numbers, BCP 47 with its region: in Latin digits, and in its own. Asked of the platform once a
 * language, which takes longer than reading a number does.
 */
export function numberSymbols(language: string): NumberSymbols {
  const signs = known.get(language) ?? platformSymbols(language);
  known.set(language, signs);
  return signs;
}

function platformSymbols(language: string): NumberSymbols {
  const { decimal, group, sizes } = latinSigns(language);
  // Austrians group by spaces, and by points as other Germans do.
  const common = latinSigns(new Intl.Locale(language).language);
  const own = new Intl.NumberFormat(language, { useGrouping: false });
  return {
    decimal,
    groups: common.decimal === decimal ? `${group}${common.group}` : group,
    sizes,
    own: {
      digits: Array.from({ length: 10 }, (_, digit) => own.format(digit)),
      decimal: partOf(own.formatToParts(0.5), "decimal") ?? decimal,
      beforeMinus: partOf(own.formatToParts(-1), "literal") ?? "",
    },
  };
}

function latinSigns(language: string): Pick<NumberSymbols, "decimal" | "sizes"> & { readonly group: string } {
  // Some languages leave numbers of four digits ungrouped: asked always to group a long one, each says how it does.
  const format = new Intl.NumberFormat(language, { numberingSystem: "latn", useGrouping: "always" });
  const parts = format.formatToParts(1_234_567_890.5);
  const lengths = parts.filter(({ type }) => type === "integer").map(({ value }) => value.length);
  return {
    decimal: partOf(parts, "decimal") ?? ".",
    group: partOf(parts, "group") ?? " ",
    sizes: [lengths.at(-1) ?? 3, lengths.at(-2) ?? 3],
  };
}

function partOf(parts: readonly Intl.NumberFormatPart[], type: Intl.NumberFormatPartTypes): string | undefined {
  return parts.find((part) => part.type === type)?.value;
}
