import type { CollectionNotice, NoticeField, NoticeRetention, NoticeUse } from "../../notice/notice.js";
import { legalBases, specialConditions } from "../../policy/legal.js";
import type { Missing } from "../missing.js";
import type { TiltDataDisclosed } from "./document.js";

/** The fields of a notice as TILT's disclosed data. */
export function dataDisclosed(notice: CollectionNotice, missing: Missing): TiltDataDisclosed[] {
  return notice.fields.map((field) => datum(field, notice, missing));
}

function datum(field: NoticeField, notice: CollectionNotice, missing: Missing): TiltDataDisclosed {
  const { name, label, category, uses, special, required, necessity, consequence } = field;
  const interests = uses.flatMap(({ interests: pursued = [] }) => pursued);
  return {
    _id: name,
    category: [label, category.label],
    purposes: uses.map(({ purpose: { id, label: purpose } }) => ({
      purpose,
      description: notice.purposes.find((entry) => entry.id === id)?.description ?? purpose,
    })),
    legalBases: [
      ...uses.map(basisOf),
      ...(special
        ? [
            {
              reference: `GDPR-9-2-${specialConditions[special.condition.id].point}`,
              description: `${special.condition.label} (${special.condition.article})`,
            },
          ]
        : []),
    ],
    legitimateInterests: interests.map(({ label: reasoning }) => ({ exists: true, reasoning })),
    recipients: notice.recipients
      .filter(({ id }) => field.recipients.includes(id))
      .map(({ label: recipient }) => {
        const country = notice.transfers?.find((transfer) => transfer.recipient === recipient)?.country;
        return { category: recipient, ...(country === undefined ? {} : { country }) };
      }),
    storage: [storageOf(notice.retention.filter(({ id }) => field.retention.includes(id)))],
    nonDisclosure: {
      legalRequirement: required && necessity === "statutory",
      contractualRegulation: required && (necessity === "contractual" || necessity === "precontractual"),
      obligationToProvide: required,
      // A voluntary field without a consequence has none.
      consequences: required
        ? missing.need(consequence, `fields.${name}.consequence`, "Say in the form what happens if it is not given.")
        : (consequence ?? ""),
    },
  };
}

function basisOf({ legalBasis, laws = [] }: NoticeUse): TiltDataDisclosed["legalBases"][number] {
  return {
    reference: `GDPR-6-1-${legalBases[legalBasis.id].point}`,
    description: [`${legalBasis.label} (${legalBasis.article})`, ...laws].join(", "),
  };
}

function storageOf(rules: readonly NoticeRetention[]): TiltDataDisclosed["storage"][number] {
  return {
    temporal: rules.flatMap(({ label, description, period }) =>
      period === undefined ? [] : [{ description: `${label}: ${description}`, ttl: inDays(period) }],
    ),
    purposeConditional: rules.flatMap(({ label, period, description }) =>
      period === undefined && description !== "" ? [`${label}: ${description}`] : [],
    ),
    legalBasisConditional: [...new Set(rules.flatMap(({ laws = [] }) => laws.flatMap(lawReference)))],
    aggregationFunction: "max",
  };
}

/** "HGB-257" for "§ 257 HGB" and "HGB 257". TILT cannot express a law in other words. */
function lawReference(law: string): string[] {
  const german = /^§ ?(?<section>\d+[a-z]?) (?<code>[A-Z][A-Za-z]+)$/.exec(law);
  const { section, code } = (german ?? /^(?<code>[A-Z][A-Za-z]+) (?<section>\d+[a-z]?)$/.exec(law))?.groups ?? {};
  return section === undefined || code === undefined ? [] : [`${code.toUpperCase()}-${section}`];
}

/** A period in days instead of weeks, which TILT does not support. */
function inDays(period: string): string {
  return period.replace(/^P(\d+)W$/, (_, weeks: string) => `P${Number(weeks) * 7}D`);
}
