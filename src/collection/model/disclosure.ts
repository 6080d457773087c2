import type { LegalBasisId, Necessity, SpecialConditionId } from "../../policy/legal.js";
import type { Policy, PolicyVocabulary } from "../../policy/policy.js";
import type { LocalizedText } from "../../policy/text.js";
import type { Control } from "./control.js";

/** Which ids the fields of one service of one policy may use, for types. */
export interface DisclosureVocabulary {
  category: string;
  /** The categories among them that are special, Art. 9(1) GDPR. */
  special: string;
  purpose: string;
  legalBasis: LegalBasisId;
  interest: string;
  retention: string;
  recipient: string;
  /** What the form holds, as far as it has been filled in. */
  values: unknown;
  /** What the row of a list holds that the field stands in. */
  row: unknown;
}

/** The ids that the fields of a service may use: its own, and the policy's interests. */
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

/** One or more purposes, each with the legal basis it rests on. An empty object fits none of the parts. */
export type Uses<Purpose extends string = string, LegalBasis extends LegalBasisId = LegalBasisId> = UsesAt<
  string,
  Purpose,
  LegalBasis
>;

/** The uses at a path, which the compiler's error messages name: any of the purposes, and at least one. */
type UsesAt<_Path extends string, Purpose extends string, LegalBasis extends LegalBasisId> = {
  readonly [purpose in Purpose]?: LegalBasis;
} & { [purpose in Purpose]: { readonly [used in purpose]: LegalBasis } }[Purpose];

/** One of the ids that fit at a path, which the compiler's error messages name. */
type IdFor<_Path extends string, Id extends string> = { [id in Id]: id }[Id];

/** A value a person can choose, and what it is called. */
export interface FieldOption {
  readonly value: string;
  readonly label: LocalizedText;
}

/**
 * What every disclosure says, whatever the category. `Path` is there for the compiler's error messages, which name the
 * type: it says where the disclosure stands.
 */
interface DisclosureFacts<Path extends string, V extends DisclosureVocabulary> {
  /** What the field is called, where it is asked and wherever it is spoken of. */
  readonly label: LocalizedText;
  /** A short help for filling it in, such as the form it is expected in. No links: it is read out whole. */
  readonly hint?: LocalizedText;
  /** What for, and on which basis, Art. 13(1)(c) GDPR: `{ precontract: "contract" }`. At least one. */
  readonly uses: UsesAt<`${Path}.uses`, V["purpose"], IdFor<`${Path}.uses`, V["legalBasis"]>>;
  /** Why it must be given, Art. 13(2)(e) GDPR. An optional field is voluntary. */
  readonly necessity?: IdFor<`${Path}.necessity`, Necessity>;
  /** What happens if it is not given, Art. 13(2)(e) GDPR. */
  readonly consequence?: LocalizedText;
  /** The legitimate interest pursued, Art. 13(1)(d) GDPR. Absent: those the service names. */
  readonly interest?: IdFor<`${Path}.interest`, V["interest"]>;
  /** The law that asks for it, where it rests on a legal obligation. Absent: those the service names. */
  readonly law?: LocalizedText;
  /** How long it is kept. Absent: by the rules of the service. */
  readonly retention?:
    | IdFor<`${Path}.retention`, V["retention"]>
    | readonly IdFor<`${Path}.retention`, V["retention"]>[];
  /** Who receives it. Absent: those the service names. */
  readonly recipients?: readonly IdFor<`${Path}.recipients`, V["recipient"]>[];
  /** What browsers may fill in, WCAG 1.3.5: a token of HTML's `autocomplete`. */
  readonly autoComplete?: string;
  /** The control that asks for it. Absent: the one that fits the schema. */
  readonly control?: Control;
  /** What the values to choose from are called, in the schema's order; or, for a schema that names none, the values. */
  readonly options?: { readonly [value: string]: LocalizedText } | readonly FieldOption[];
  /** An example shown in the empty control. Never instead of a label or a hint: it goes when typing begins. */
  readonly placeholder?: LocalizedText;
  /**
   * Whether it is asked for at all, by what has been given so far. While it is not, it is not on screen, not validated, not
   * submitted and not in the notice; what was typed in it comes back with it. Fields that are not asked for are absent
   * from `values`. Pure: it is asked again at every change. `row` is that of the list that the field stands in.
   */
  when?(this: void, values: V["values"], row: V["row"]): boolean;
  /**
   * For a consent: the names of the fields it is about. What is given in them counts only together with it: a person who
   * fills one in is asked to agree too, or to empty it again (Art. 4(11), 9(2)(a) GDPR).
   */
  readonly covers?: readonly string[];
}

/** A disclosure, at a place, of data that is not special. */
export interface OrdinaryDisclosureAt<Path extends string, V extends DisclosureVocabulary> extends DisclosureFacts<
  Path,
  V
> {
  readonly category: IdFor<`${Path}.category`, Exclude<V["category"], SpecialId<V>>>;
  readonly condition?: IdFor<`${Path}.condition`, SpecialConditionId>;
}

/**
 * A disclosure, at a place, of special categories of data: Art. 6 GDPR alone never suffices, a condition of Art. 9(2) must
 * be chosen.
 */
export interface SpecialDisclosureAt<Path extends string, V extends DisclosureVocabulary> extends DisclosureFacts<
  Path,
  V
> {
  readonly category: IdFor<`${Path}.category`, SpecialId<V>>;
  readonly condition: IdFor<`${Path}.condition`, SpecialConditionId>;
}

/** Where ids are plain strings, types cannot tell which are special; run time does. */
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
 * What one field owes the person who is asked for it: what it is called, what category of data it is, what it is used
 * for and on which basis, whether and why it must be given, what happens otherwise, how long it is kept, who receives it.
 */
export type Disclosure<V extends DisclosureVocabulary = DisclosureVocabulary> = DisclosureOf<string, V>;
