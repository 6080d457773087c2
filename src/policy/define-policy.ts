import type { LegalBasisId } from "./legal.js";
import type {
  Category,
  Interest,
  Policy,
  PolicyFacts,
  Purpose,
  Recipient,
  RetentionRule,
  Service,
  Subject,
} from "./policy.js";
import { policyName, policyProblems } from "./policy-problems.js";
import { DefinitionError } from "./problem.js";

/** A record whose keys are ids of our own choosing. */
type Table<Entry> = { readonly [id: string]: Entry };

/** The ids of a table. */
type IdOf<T> = keyof T & string;

/** The ids of the categories that are special, Art. 9(1) GDPR. */
type SpecialOf<Categories> = {
  [id in keyof Categories]: Categories[id] extends { readonly special: string } ? id : never;
}[keyof Categories] &
  string;

/** The members of a list that an entry holds under a key; `never` where it holds none. */
type MembersOf<Entry, Key extends string> = Entry extends {
  readonly [k in Key]: readonly (infer Member extends string)[];
}
  ? Member
  : never;

/** Which ids each service covers, read off its definition. */
type ServicesVocabulary<Services> = {
  [id in keyof Services & string]: {
    legalBasis: MembersOf<Services[id], "legalBases"> & LegalBasisId;
    category: MembersOf<Services[id], "categories">;
    subject: MembersOf<Services[id], "subjects">;
    purpose: MembersOf<Services[id], "purposes">;
    recipient: MembersOf<Services[id], "recipients">;
    retention: MembersOf<Services[id], "retention">;
  };
};

/**
 * A privacy policy, checked: every id that a service names must be in the policy's own tables.
 *
 * A wrong id does not compile; in plain JavaScript it throws.
 *
 * @throws {DefinitionError} listing every id that is not defined, with its path and the ids that are.
 *
 * @example
 * const policy = definePolicy({
 *   id: "shop", version: "1", language: "en", marking: { preset: "asterisk" },
 *   categories: { contact: { label: "Contact data" } },
 *   subjects: { customer: { label: "Customers" } },
 *   purposes: { order: { label: "Handling an order" } },
 *   interests: {}, recipients: {},
 *   retention: { letters: { label: "Letters", period: "P6Y", start: "year-end" } },
 *   services: {
 *     shop: { label: "Shop", legalBases: ["contract"], categories: ["contact"], subjects: ["customer"],
 *             purposes: ["order"], retention: ["letters"], marksNecessity: true },
 *   },
 * });
 */
export function definePolicy<
  const Categories extends Table<Category>,
  const SubjectId extends string,
  const PurposeId extends string,
  const InterestId extends string,
  const RecipientId extends string,
  const RetentionId extends string,
  const Services extends Table<
    Service<{
      legalBasis: LegalBasisId;
      category: NoInfer<CategoryId>;
      subject: NoInfer<SubjectId>;
      purpose: NoInfer<PurposeId>;
      recipient: NoInfer<RecipientId>;
      retention: NoInfer<RetentionId>;
    }>
  >,
  const CategoryId extends string = IdOf<Categories>,
>(
  policy: PolicyFacts & {
    readonly categories: Categories & { readonly [id in CategoryId]: Category };
    readonly subjects: { readonly [id in SubjectId]: Subject };
    readonly purposes: { readonly [id in PurposeId]: Purpose };
    readonly interests: { readonly [id in InterestId]: Interest };
    readonly recipients: { readonly [id in RecipientId]: Recipient };
    readonly retention: { readonly [id in RetentionId]: RetentionRule };
    readonly services: Services;
  },
): Policy<{
  category: CategoryId;
  special: SpecialOf<Categories>;
  subject: SubjectId;
  purpose: PurposeId;
  interest: InterestId;
  recipient: RecipientId;
  retention: RetentionId;
  services: ServicesVocabulary<Services>;
}>;
export function definePolicy(policy: Policy): Policy {
  const problems = policyProblems(policy);
  if (problems.length > 0) throw new DefinitionError(policyName(policy), problems);
  return policy;
}
