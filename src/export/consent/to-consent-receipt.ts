import type { Collection } from "../../collection/model/collection.js";
import type { CollectionNotice, NoticeParty } from "../../notice/notice.js";
import {
  assertMatchingSource,
  type PermittedUse,
  permittedUses,
  isAllowed,
  type RecordAndNotice,
} from "./permitted-uses.js";
import { Missing } from "../missing.js";
import { unique } from "../../policy/unique.js";

/** An address as in https://schema.org/PostalAddress. `streetAddress` may hold the whole address. */
export interface PostalAddress {
  readonly streetAddress?: string;
  readonly postalCode?: string;
  readonly addressLocality?: string;
  readonly addressRegion?: string;
  readonly postOfficeBoxNumber?: string;
  readonly addressCountry?: string;
}

/** The source of a consent receipt. */
export interface ConsentReceiptSource extends RecordAndNotice {
  /** The data subject: an id, or contact data. */
  readonly principal: string;
  /** The jurisdiction whose law applies, such as "DE" or "EU". */
  readonly jurisdiction: string;
  /** Facts about the controller that the specification requires and the policy lacks or has in another form. */
  readonly controller?: {
    /** The contact. @default the data protection officer, otherwise the controller */
    readonly contact?: string;
    readonly address?: PostalAddress;
    readonly email?: string;
    readonly phone?: string;
    readonly url?: string;
    /** Whether the controller acts on behalf of another. */
    readonly onBehalf?: boolean;
  };
  /** The controller's public key, if receipts are signed. */
  readonly publicKey?: string;
}

/** One purpose in a receipt. */
export interface ReceiptPurpose {
  readonly purpose: string;
  readonly purposeCategory: readonly string[];
  /** "EXPLICIT" for a consent, otherwise the legal basis. */
  readonly consentType: string;
  readonly piiCategory: readonly string[];
  readonly termination: string;
  readonly thirdPartyDisclosure: boolean;
  readonly thirdPartyName?: string;
}

/** A consent receipt as in the Kantara Initiative's Consent Receipt Specification 1.1.0. */
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
 * The receipt of a submit for the data subject: data categories, purposes and consents, as in the Kantara Initiative's Consent
 * Receipt Specification 1.1.0. Uses that rely on a refused or withdrawn consent are left out.
 *
 * @throws {DefinitionError} listing the missing values that the specification requires.
 */
export function toConsentReceipt(collection: Collection, source: ConsentReceiptSource): ConsentReceipt {
  assertMatchingSource(collection, source);
  const { record, notice, principal, jurisdiction, publicKey } = source;
  const missing = new Missing("the consent receipt");
  const uses = permittedUses(source).filter(isAllowed);
  if (uses.length === 0) {
    throw new TypeError(
      `The record ${JSON.stringify(record.id)} has no field that was filled in and no consent that was given, so there is nothing to give a receipt for. Keep the record itself.`,
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
      { service: notice.collection.service.label, purposes: uses.map((use) => purposeOf(use, notice, missing)) },
    ],
    sensitive: special.length > 0,
    spiCat: unique(special),
  };
  missing.check(`toConsentReceipt(${JSON.stringify(collection.id)})`);
  return receipt;
}

function controllerOf(
  { notice, controller: extra = {} }: ConsentReceiptSource,
  missing: Missing,
): ConsentReceipt["piiControllers"][number] {
  const { dataProtectionOfficer } = notice;
  const { name, address, email, phone, url }: Partial<NoticeParty> = notice.controller ?? {};
  const fix = (what: string) =>
    `Say it in the policy, controller: { ${what}: "..." }, or pass controller: { ${what} }.`;
  const siteUrl = extra.url ?? url;
  return {
    piiController: missing.need(name, "controller.name", 'Say it in the policy: controller: { name: "..." }.'),
    ...(extra.onBehalf === undefined ? {} : { onBehalf: extra.onBehalf }),
    contact: extra.contact ?? dataProtectionOfficer?.name ?? name ?? "",
    address: extra.address ?? { streetAddress: missing.need(address, "controller.address", fix("address")) },
    email: missing.need(extra.email ?? email, "controller.email", fix("email")),
    phone: telephone(missing.need(extra.phone ?? phone, "controller.phone", fix("phone"))),
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
  const retention = notice.retention
    .filter(({ id }) => rules.has(id))
    .map(({ label, description }) => `${label}: ${description}`);
  const names = notice.recipients.filter(({ id }) => receivers.has(id)).map(({ label }) => label);
  const ends = [...(consents.length > 0 && notice.withdrawal ? [notice.withdrawal.description] : []), ...retention];
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

/** A telephone number as in RFC 3966, "tel:+49-30-123456". A number without a country code stays as it is. */
function telephone(phone: string): string {
  const digits = phone.trim().replaceAll(/[\s/]+/g, "-");
  return /^\+[\d.()-]+$/.test(digits) ? `tel:${digits}` : phone;
}
