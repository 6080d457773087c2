import type { Collection } from "../../collection/model/collection.js";
import { resolveLocale } from "../../locales/resolve-locale.js";
import { createNotice } from "../../notice/create-notice.js";
import { countryName } from "../../notice/describe-notice.js";
import type { NoticeParty } from "../../notice/notice.js";
import { type CsvOptions, writeCsv } from "./csv.js";
import { unique } from "../../policy/unique.js";

/** The record of a processing activity, with the contents of Art. 30(1) GDPR. Facts that the policy lacks are absent. */
export interface ProcessingRecord {
  /** The form's id. */
  readonly id: string;
  readonly name: string;
  readonly service: string;
  readonly description?: string;
  readonly policy: { readonly id: string; readonly version: string };
  readonly language: string;
  /** Art. 30(1)(a). */
  readonly controller?: NoticeParty;
  readonly representative?: NoticeParty;
  readonly dataProtectionOfficer?: NoticeParty;
  /** Art. 30(1)(b). */
  readonly purposes: readonly string[];
  /** Art. 30(1)(c). */
  readonly dataSubjects: readonly string[];
  readonly dataCategories: readonly string[];
  /** The special categories of Art. 9(1). */
  readonly specialCategories: readonly string[];
  /** Not required by Art. 30, but usually the next question of an authority. */
  readonly legalBases: readonly string[];
  /** Art. 30(1)(d). */
  readonly recipients: readonly string[];
  /** Art. 30(1)(e): empty for no transfers, absent if the policy does not state them. */
  readonly transfers?: readonly { readonly recipient: string; readonly country: string; readonly safeguard?: string }[];
  /** Art. 30(1)(f). */
  readonly erasure: readonly { readonly rule: string; readonly period: string }[];
  /** Art. 30(1)(g). */
  readonly securityMeasures?: string;
}

export interface ProcessingRecordsOptions {
  /** BCP 47. @default the language of each form */
  readonly language?: string;
  /** The security measures of Art. 30(1)(g) and 32(1) GDPR, which a policy does not state. */
  readonly securityMeasures?: string;
}

/**
 * The records of processing activities of a controller (Art. 30 GDPR), one for each form.
 *
 * With `format: "csv"` they are a table (RFC 4180) with a header and a row for each form.
 */
export function toProcessingRecords(
  collections: readonly Collection[],
  options?: ProcessingRecordsOptions & { readonly format?: "json" },
): ProcessingRecord[];
export function toProcessingRecords(
  collections: readonly Collection[],
  options: ProcessingRecordsOptions & CsvOptions & { readonly format: "csv" },
): string;
export function toProcessingRecords(
  collections: readonly Collection[],
  options: ProcessingRecordsOptions & CsvOptions & { readonly format?: "json" | "csv" } = {},
): ProcessingRecord[] | string {
  const records = collections.map((collection) => recordOf(collection, options));
  if (options.format !== "csv") return records;
  return writeCsv(
    [columns.map(({ name }) => name), ...records.map((record) => columns.map(({ cell }) => cell(record)))],
    options,
  );
}

function recordOf(collection: Collection, { language, securityMeasures }: ProcessingRecordsOptions): ProcessingRecord {
  const notice = createNotice(collection, language === undefined ? {} : { language });
  const { id, title, service } = notice.collection;
  const locale = resolveLocale(notice.language, collection.locales);
  const uses = notice.fields.flatMap((field) => field.uses);
  return {
    id,
    name: title,
    service: service.label,
    ...(service.description === undefined ? {} : { description: service.description }),
    policy: { id: notice.policy.id, version: notice.policy.version },
    language: notice.language,
    ...(notice.controller ? { controller: notice.controller } : {}),
    ...(notice.representative ? { representative: notice.representative } : {}),
    ...(notice.dataProtectionOfficer ? { dataProtectionOfficer: notice.dataProtectionOfficer } : {}),
    purposes: notice.purposes.map(({ label }) => label),
    dataSubjects: notice.subjects.map(({ label }) => label),
    dataCategories: unique(notice.fields.map(({ category }) => category.label)),
    specialCategories: unique(notice.fields.flatMap(({ special, category }) => (special ? [category.label] : []))),
    legalBases: unique([
      ...uses.map(({ legalBasis: { label, article } }) => `${label} (${article})`),
      ...notice.fields.flatMap(({ special }) =>
        special ? [`${special.condition.label} (${special.condition.article})`] : [],
      ),
    ]),
    recipients: notice.recipients.map(({ label }) => label),
    ...(notice.transfers
      ? {
          transfers: notice.transfers.map((transfer) => ({
            ...transfer,
            country: countryName(transfer.country, locale),
          })),
        }
      : {}),
    erasure: notice.retention.flatMap(({ label, description }) =>
      description === "" ? [] : [{ rule: label, period: description }],
    ),
    ...(securityMeasures === undefined ? {} : { securityMeasures }),
  };
}

interface Column {
  readonly name: string;
  readonly cell: (record: ProcessingRecord) => string;
}

const list = (items: readonly string[]) => items.join("; ");

/** The columns of the table, in the order of Art. 30(1). */
const columns: readonly Column[] = [
  { name: "id", cell: ({ id }) => id },
  { name: "name", cell: ({ name }) => name },
  { name: "service", cell: ({ service }) => service },
  { name: "description", cell: ({ description = "" }) => description },
  { name: "policy", cell: ({ policy }) => `${policy.id}@${policy.version}` },
  { name: "language", cell: ({ language }) => language },
  { name: "controller", cell: ({ controller }) => partyCell(controller) },
  { name: "representative", cell: ({ representative }) => partyCell(representative) },
  { name: "dataProtectionOfficer", cell: ({ dataProtectionOfficer }) => partyCell(dataProtectionOfficer) },
  { name: "purposes", cell: ({ purposes }) => list(purposes) },
  { name: "dataSubjects", cell: ({ dataSubjects }) => list(dataSubjects) },
  { name: "dataCategories", cell: ({ dataCategories }) => list(dataCategories) },
  { name: "specialCategories", cell: ({ specialCategories }) => list(specialCategories) },
  { name: "legalBases", cell: ({ legalBases }) => list(legalBases) },
  { name: "recipients", cell: ({ recipients }) => list(recipients) },
  {
    name: "transfers",
    cell: ({ transfers = [] }) =>
      list(
        transfers.map(({ recipient, country, safeguard }) =>
          [recipient, country, safeguard].filter(Boolean).join(", "),
        ),
      ),
  },
  { name: "erasure", cell: ({ erasure }) => list(erasure.map(({ rule, period }) => `${rule}: ${period}`)) },
  { name: "securityMeasures", cell: ({ securityMeasures = "" }) => securityMeasures },
];

function partyCell(party: NoticeParty | undefined): string {
  if (!party) return "";
  const { name, address, email, phone, url } = party;
  return [name, address, email, phone, url].filter((part) => part !== undefined).join(", ");
}
