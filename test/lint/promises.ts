import { expect, test } from "vitest";
import { type Case, lint } from "./oxlint.js";

/** What a rule does with some pieces of code. */
export interface LintPromise {
  readonly name: string;
  readonly accepted?: readonly Case[];
  /** The pieces of code that are refused, by a part of the message. */
  readonly refused?: { readonly [message: string]: readonly Case[] };
}

/** Makes each promise a test. All of them share one run of oxlint. */
export async function testLintPromises(rule: string, promises: readonly LintPromise[]): Promise<void> {
  const expectations = promises.flatMap(({ name, accepted = [], refused = {} }) => [
    ...accepted.map((code) => ({ name, code, expected: [] })),
    ...Object.entries(refused).flatMap(([message, cases]) =>
      cases.map((code) => ({ name, code, expected: [expect.stringContaining(message)] })),
    ),
  ]);
  const messages = await lint(
    rule,
    expectations.map(({ code }) => code),
  );
  const checked = expectations.map(({ name, code, expected }, index) => ({
    name,
    code,
    expected,
    found: messages[index],
  }));

  test.each(promises.map(({ name }) => name))("%s", (promise) => {
    const own = checked.filter(({ name }) => name === promise);
    expect(own.length).toBeGreaterThan(0);
    for (const { code, expected, found } of own) expect(found, code.join(": ")).toEqual(expected);
  });
}
