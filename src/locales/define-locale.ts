import type { Locale, MessageSection } from "./locale.js";

/** Some of the messages of a section or group. A message itself, a string or a function, is given as a whole. */
type PartialMessages<Messages> = {
  readonly [Key in keyof Messages]?: Messages[Key] extends string | ((...values: never[]) => string)
    ? Messages[Key]
    : PartialMessages<Messages[Key]>;
};

/** A language's messages, for `defineLocale`. Any message may be left out: it then comes from the base. */
export type LocaleMessages = Pick<Locale, "language" | "direction"> & {
  readonly [Section in MessageSection]?: PartialMessages<Locale[Section]>;
};

/**
 * A locale of its own messages and, for those left out, the messages of a base.
 *
 * @throws {TypeError} naming a message that the base does not have, or has as a function where a string is given.
 * @see missingMessages for what comes from the base.
 */
export function defineLocale(base: Locale, messages: LocaleMessages): Locale {
  const { language, direction, ...sections } = messages;
  const { language: _, direction: __, inherited: ___, ...fallback } = base;
  const inherited: string[] = [];
  const merged = mergeMessages(fallback, sections, [], inherited);
  return { ...base, ...merged, language, direction, inherited };
}

/** The paths of the messages of a locale that come from its base, as in "form.steps.next". Empty for a complete locale. */
export function missingMessages(locale: Locale): string[] {
  return [...(locale.inherited ?? [])];
}

/** The fallback with the messages in its place. Adds the path of each message that is left out to `inherited`. */
function mergeMessages(
  fallback: object,
  messages: object,
  path: readonly string[],
  inherited: string[],
): Record<string, unknown> {
  const given = new Map<string, unknown>(Object.entries(messages));
  const merged = Object.entries(fallback).map(([key, base]: [string, unknown]): [string, unknown] => {
    const message = given.get(key);
    const at = [...path, key];
    given.delete(key);
    if (message !== undefined && typeof message !== typeof base) throw unknownMessage(at);
    if (isGroup(base)) return [key, mergeMessages(base, isGroup(message) ? message : {}, at, inherited)];
    if (message === undefined) inherited.push(at.join("."));
    return [key, message ?? base];
  });
  for (const key of given.keys()) throw unknownMessage([...path, key]);
  return Object.fromEntries(merged);
}

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function unknownMessage(path: readonly string[]): TypeError {
  return new TypeError(
    `defineLocale was given a message ${JSON.stringify(path.join("."))} that the base does not have, or not as this type. ` +
      "Nothing would show it. Use a name that the type LocaleMessages has.",
  );
}
