import type { LegalBasisId, Necessity, SpecialConditionId } from "../../policy/legal.js";
import type { Policy, PolicyVocabulary } from "../../policy/policy.js";
import type { LocalizedText } from "../../policy/text.js";
import type { Control } from "./control.js";

/** The ids that the fields of one service of one policy may use. */
export interface DisclosureVocabulary {
  category: string;
  /** The categories among them that are special, Art. 9(1) GDPR. */
  special: string;
  purpose: string;
  legalBasis: LegalBasisId;
  interest: string;
  retention: string;
  recipient: string;
  /** The values of the form, as far as it is filled in. */
  values: unknown;
  /** The values of the list row around the field. */
  row: unknown;
}

/** The ids that the fields of a service may use: those of the service, and the policy's interests. */
export type VocabularyOf<P extends Policy, Service extends string, Values = unknown> =
  P extends Policy<infer V>
    ? V extends PolicyVocabulary
      ? {
          category: V["services"][Service]["category"];
          special: V["special"] & V["services"][Service]["category"];
          purpose: V["services"][Service]["purpose"];
          legalBasis: V["services"][Service]["legalBasis"];
          interest: V["interest"];
          retention: V["services"][Service]["retention"];
          recipient: V["services"][Service]["recipient"];
          values: Values;
          row: unknown;
        }
      : never
    : never;

/** One or more purposes, each with its legal basis. An empty object is a type error. */
export type Uses<Purpose extends string = string, LegalBasis extends LegalBasisId = LegalBasisId> = UsesAt<
  string,
  Purpose,
  LegalBasis
>;

/** The uses at a path, which the compiler's error messages show: at least one of the purposes. */
type UsesAt<_Path extends string, Purpose extends string, LegalBasis extends LegalBasisId> = {
  readonly [purpose in Purpose]?: LegalBasis;
} & { [purpose in Purpose]: { readonly [used in purpose]: LegalBasis } }[Purpose];

/** One of the valid ids at a path, which the compiler's error messages show. */
type IdFor<_Path extends string, Id extends string> = { [id in Id]: id }[Id];

/** An option: a value, and its label. */
export interface FieldOption {
  readonly value: string;
  readonly label: LocalizedText;
}

/**
 * The properties of every disclosure, whatever its category. The compiler's error messages show the type, and with `Path`
 * the place of the disclosure.
 */
interface DisclosureFacts<Path extends string, V extends DisclosureVocabulary> {
  /** The label of the field, in the form and in the notice. */
  readonly label: LocalizedText;
  /** A short hint for filling it in, such as the expected format. Without links: screen readers read it as one text. */
  readonly hint?: LocalizedText;
  /** The purposes, each with its legal basis, Art. 13(1)(c) GDPR: `{ precontract: "contract" }`. At least one. */
  readonly uses: UsesAt<`${Path}.uses`, V["purpose"], IdFor<`${Path}.uses`, V["legalBasis"]>>;
  /** Why the value is necessary, Art. 13(2)(e) GDPR. An optional field is voluntary. */
  readonly necessity?: IdFor<`${Path}.necessity`, Necessity>;
  /** The consequence of not giving it, Art. 13(2)(e) GDPR. */
  readonly consequence?: LocalizedText;
  /**
   * The legitimate interest, Art. 13(1)(d) GDPR.
   *
   * @default the interests of the service
   */
  readonly interest?: IdFor<`${Path}.interest`, V["interest"]>;
  /**
   * The law that requires it, for a use that rests on a legal obligation.
   *
   * @default the laws of the service
   */
  readonly law?: LocalizedText;
  /**
   * The retention rules.
   *
   * @default the rules of the service
   */
  readonly retention?:
    | IdFor<`${Path}.retention`, V["retention"]>
    | readonly IdFor<`${Path}.retention`, V["retention"]>[];
  /**
   * The recipients.
   *
   * @default the recipients of the service
   */
  readonly recipients?: readonly IdFor<`${Path}.recipients`, V["recipient"]>[];
  /** A token of HTML's `autocomplete`, WCAG 1.3.5. */
  readonly autoComplete?: string;
  /**
   * The control.
   *
   * @default the control that fits the schema
   */
  readonly control?: Control;
  /** The labels of the options by value, in the order of the schema. For a schema without named values, the options. */
  readonly options?: { readonly [value: string]: LocalizedText } | readonly FieldOption[];
  /** An example in the empty control. It disappears on input, so it replaces neither the label nor the hint. */
  readonly placeholder?: LocalizedText;
  /**
   * Whether the field is visible, by the values given so far. A hidden field is not on screen, not validated, not submitted
   * and not in the notice. Its value is restored when it becomes visible again. Hidden fields are absent from `values`.
   * Called at every change, so it must be pure. `row` holds the values of the list row around the field.
   */
  when?(this: void, values: V["values"], row: V["row"]): boolean;
  /**
   * For a consent: the names of the fields that it covers. A value in one of them needs the consent: the person gives it, or
   * clears the field (Art. 4(11), 9(2)(a) GDPR).
   */
  readonly covers?: readonly string[];
}

/** The disclosure, at a path, of data that is not special. */
export interface OrdinaryDisclosureAt<Path extends string, V extends DisclosureVocabulary> extends DisclosureFacts<
  Path,
  V
> {
  readonly category: IdFor<`${Path}.category`, Exclude<V["category"], SpecialId<V>>>;
  readonly condition?: IdFor<`${Path}.condition`, SpecialConditionId>;
}

/**
 * The disclosure, at a path, of a special category of data. Art. 6 GDPR alone does not permit its use: it needs a condition
 * of Art. 9(2).
 */
export interface SpecialDisclosureAt<Path extends string, V extends DisclosureVocabulary> extends DisclosureFacts<
  Path,
  V
> {
  readonly category: IdFor<`${Path}.category`, SpecialId<V>>;
  readonly condition: IdFor<`${Path}.condition`, SpecialConditionId>;
}

/** The special categories. With ids that are plain strings, they are checked at run time only. */
type SpecialId<V extends DisclosureVocabulary> = string extends V["special"] ? never : V["special"];

/** The disclosure of the field at `Path`. */
export type DisclosureOf<Path extends string, V extends DisclosureVocabulary> =
  | OrdinaryDisclosureAt<Path, V>
  | ([SpecialId<V>] extends [never] ? never : SpecialDisclosureAt<Path, V>);

/** A disclosure of data that is not special. */
export type OrdinaryDisclosure<V extends DisclosureVocabulary = DisclosureVocabulary> = OrdinaryDisclosureAt<string, V>;

/** A disclosure of special categories of data. */
export type SpecialDisclosure<V extends DisclosureVocabulary = DisclosureVocabulary> = SpecialDisclosureAt<string, V>;

/**
 * The information about one field that the person must get: its label, its category of data, its purposes and legal bases,
 * whether and why it is necessary, the consequence of not giving it, its retention, and its recipients.
 */
export type Disclosure<V extends DisclosureVocabulary = DisclosureVocabulary> = DisclosureOf<string, V>;
