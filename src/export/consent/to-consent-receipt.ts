import type { Collection } from "../../collection/model/collection.js";
import type { CollectionNotice, NoticeParty } from "../../notice/notice.js";
import { assertMatchingSource, type PermittedUse, permittedUses, isAllowed, type RecordAndNotice } from "./permitted-uses.js";
import { Missing } from "../missing.js";

/** An address as https://schema.org/PostalAddress has it. One in lines stands in `streetAddress`. */
export interface PostalAddress {
  readonly streetAddress?: string;
  readonly postalCode?: string;
  readonly addressLocality?: string;
  readonly addressRegion?: string;
  readonly postOfficeBoxNumber?: string;
  readonly addressCountry?: string;
}

/** What a consent receipt is made from. */
export interface ConsentReceiptSource extends RecordAndNotice {
  /** Who the person is to you: an id, or what they gave to be reached by. */
  readonly principal: string;
  /** Whose law applies, such as "DE" or "EU". */
  readonly jurisdiction: string;
  /** What the specification asks for of the controller and the policy does not say, or says in another form. */
  readonly controller?: {
    /** Whom to contact. Absent: the data protection officer, or else the controller itself. */
    readonly contact?: string;
    readonly address?: PostalAddress;
    readonly email?: string;
    readonly phone?: string;
    readonly url?: string;
    /** Whether it acts for somebody else. */
    readonly onBehalf?: boolean;
  };
  /** The controller's public key, where receipts are signed. */
  readonly publicKey?: string;
}

/** One purpose in a receipt. */
export interface ReceiptPurpose {
  readonly purpose: string;
  readonly purposeCategory: readonly string[];
  /** "EXPLICIT" for a consent; what allows it where it rests on something else. */
  readonly consentType: string;
  readonly piiCategory: readonly string[];
  readonly termination: string;
  readonly thirdPartyDisclosure: boolean;
  readonly thirdPartyName?: string;
}

/** A consent receipt after the Kantara Initiative's specification 1.1.0. */
export interface ConsentReceipt {
  readonly version: "KI-CR-v1.1.0";
  readonly jurisdiction: string;
  /** Seconds since 1970-01-01, UTC. */
  readonly consentTimestamp: number;
  readonly collectionMethod: string;
  readonly consentReceiptID: string;
  readonly publicKey?: string;
  readonly language: string;
  readonly piiPrincipalId: string;
  readonly piiControllers: readonly {
    readonly piiController: string;
    readonly onBehalf?: boolean;
    readonly contact: string;
    readonly address: PostalAddress;
    readonly email: string;
    readonly phone: string;
    readonly piiControllerUrl?: string;
  }[];
  readonly policyUrl: string;
  readonly services: readonly { readonly service: string; readonly purposes: readonly ReceiptPurpose[] }[];
  readonly sensitive: boolean;
  readonly spiCat: readonly string[];
}

/**
 * The receipt of one submit for the person who made it: what they gave, for what, and what they agreed to (Kantara Initiative,
 * Consent Receipt Specification 1.1.0). What rests on a consent that was refused or withdrawn is not in it.
 *
 * @throws {DefinitionError} listing what the specification asks for and nobody has said.
 */
export function toConsentReceipt(collection: Collection, source: ConsentReceiptSource): ConsentReceipt {
  assertMatchingSource(collection, source);
  const { record, notice, principal, jurisdiction, publicKey } = source;
  const missing = new Missing("the consent receipt");
  const uses = permittedUses(source).filter(isAllowed);
  if (uses.length === 0) {
    throw new TypeError(
      `At the submit ${JSON.stringify(record.id)} nothing was given and nothing agreed to, so there is nothing to give a receipt for. Keep the record itself.`,
    );
  }
  const special = uses.flatMap(({ fields }) => fields.flatMap((field) => (field.special ? [field.special.label] : [])));
  const receipt: ConsentReceipt = {
    version: "KI-CR-v1.1.0",
    jurisdiction: missing.need(jurisdiction, "jurisdiction", "Pass it to the export."),
    consentTimestamp: Math.floor(Date.parse(record.submittedAt) / 1000),
    collectionMethod: [
      notice.collection.title,
      record.mode,
      ...(record.noticeDelivery ? [record.noticeDelivery.method] : []),
    ].join(", "),
    consentReceiptID: record.id,
    ...(publicKey === undefined ? {} : { publicKey }),
    language: notice.language,
    piiPrincipalId: missing.need(principal, "principal", "Pass it to the export: an id is enough."),
    piiControllers: [controllerOf(source, missing)],
    policyUrl: missing.need(notice.policy.url, "policy.url", 'Say it in the policy: url: "https://...".'),
    services: [
      { service: notice.collection.service.label, purposes: uses.map((given) => purposeOf(given, notice, missing)) },
    ],
    sensitive: special.length > 0,
    spiCat: unique(special),
  };
  missing.check(`toConsentReceipt(${JSON.stringify(collection.id)})`);
  return receipt;
}

function controllerOf(
  { notice, controller: more = {} }: ConsentReceiptSource,
  missing: Missing,
): ConsentReceipt["piiControllers"][number] {
  const { dataProtectionOfficer } = notice;
  const { name, address, email, phone, url }: Partial<NoticeParty> = notice.controller ?? {};
  const fix = (what: string) =>
    `Say it in the policy, controller: { ${what}: "..." }, or pass controller: { ${what} }.`;
  const siteUrl = more.url ?? url;
  return {
    piiController: missing.need(name, "controller.name", 'Say it in the policy: controller: { name: "..." }.'),
    ...(more.onBehalf === undefined ? {} : { onBehalf: more.onBehalf }),
    contact: more.contact ?? dataProtectionOfficer?.name ?? name ?? "",
    address: more.address ?? { streetAddress: missing.need(address, "controller.address", fix("address")) },
    email: missing.need(more.email ?? email, "controller.email", fix("email")),
    phone: telephone(missing.need(more.phone ?? phone, "controller.phone", fix("phone"))),
    ...(siteUrl === undefined ? {} : { piiControllerUrl: siteUrl }),
  };
}

function purposeOf(
  { use, fields, consents }: PermittedUse,
  notice: CollectionNotice,
  missing: Missing,
): ReceiptPurpose {
  const { purpose, legalBasis } = use;
  const rules = new Set(fields.flatMap(({ retention }) => retention));
  const receivers = new Set(fields.flatMap(({ recipients }) => recipients));
  const kept = notice.retention
    .filter(({ id }) => rules.has(id))
    .map(({ label, description }) => `${label}: ${description}`);
  const names = notice.recipients.filter(({ id }) => receivers.has(id)).map(({ label }) => label);
  const ends = [...(consents.length > 0 && notice.withdrawal ? [notice.withdrawal.description] : []), ...kept];
  return {
    purpose: purpose.label,
    purposeCategory: [purpose.label],
    consentType: consents.length > 0 ? "EXPLICIT" : `${legalBasis.label} (${legalBasis.article})`,
    piiCategory: unique(fields.map(({ category }) => category.label)),
    termination: missing.need(
      ends.join("; "),
      `services.${notice.collection.service.id}.retention`,
      "Say in the policy how long the service's data is kept.",
    ),
    thirdPartyDisclosure: names.length > 0,
    ...(names.length > 0 ? { thirdPartyName: names.join(", ") } : {}),
  };
}

/** As RFC 3966 has it, "tel:+49-30-123456"; a number without its country cannot be told so and stays as it is. */
function telephone(phone: string): string {
  const digits = phone.trim().replaceAll(/[\s/]+/g, "-");
  return /^\+[\d.()-]+$/.test(digits) ? `tel:${digits}` : phone;
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
