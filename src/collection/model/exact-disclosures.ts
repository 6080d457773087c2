import type { Disclosure, DisclosureVocabulary } from "./disclosure.js";
import type { RowOf, IsGroup } from "./field-types.js";

/** The type of an unknown key. The compiler's error message shows the known keys and the path. */
export interface NotOneOf<_Path extends string, Known> {
  readonly knownHere: Known;
}

/**
 * The declared disclosures, with each unknown key as a type error. A generic parameter accepts more keys than its
 * constraint, so a misspelt key would be ignored silently.
 */
export type ExactDisclosures<Path extends string, Declared, Values, V extends DisclosureVocabulary> = {
  readonly [key in keyof Declared]: string extends keyof Values
    ? unknown
    : key extends keyof Values
      ? ExactDisclosure<`${Path}.${key & string}`, Declared[key], NonNullable<Values[key]>, V>
      : NotOneOf<Path, keyof Values>;
};

type ExactDisclosure<Path extends string, Declared, Value, V extends DisclosureVocabulary> = Declared extends {
  readonly category: string;
}
  ? ExactParts<Path, Declared, V>
  : ExactDisclosures<Path, Declared, IsGroup<Value> extends true ? Value : RowOf<Value>, V>;

type ExactParts<Path extends string, Declared, V extends DisclosureVocabulary> = {
  readonly [part in keyof Declared]: part extends "uses"
    ? {
        readonly [purpose in keyof Declared[part]]: purpose extends V["purpose"]
          ? unknown
          : NotOneOf<`${Path}.uses`, V["purpose"]>;
      }
    : part extends keyof Disclosure
      ? unknown
      : NotOneOf<Path, { [name in keyof Disclosure]-?: name }[keyof Disclosure]>;
};
