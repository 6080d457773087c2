/** Comparing is slow where both sides are long, and no typo is that long or has so many candidates. */
const longest = 40;
const mostCandidates = 200;

/**
 * The known word that a wrong one was probably meant to be, for "Did you mean": the nearest by edits, ignoring case, if
 * no more than about a third of it differs.
 */
function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > longest || known.length > mostCandidates) return undefined;
  const [best] = known
    .filter((candidate) => candidate.length <= longest)
    .map((candidate) => ({ candidate, edits: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3)))
    .toSorted((a, b) => a.edits - b.edits);
  return best?.candidate;
}

/** `Did you mean "contact"? `, or nothing: a sentence to stand before the list of what there is. */
export function didYouMean(word: unknown, known: readonly string[]): string {
  const guess = typeof word === "string" ? nearest(word, known) : undefined;
  return guess === undefined ? "" : `Did you mean ${JSON.stringify(guess)}? `;
}

/** How many letters must be put in, taken out, changed or swapped with the next to make one word of the other. */
function editDistance(from: string, to: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforePrevious[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[to.length] ?? 0;
}
