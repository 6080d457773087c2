import type { Collection } from "../../collection/model/collection.js";
import { digestNotice } from "../../notice/digest-notice.js";
import type { CollectionNotice } from "../../notice/notice.js";
import { Missing } from "../missing.js";
import { tiltPhone } from "./phone.js";
import { noticeForExport, type ExportNoticeOptions } from "../notice-for-export.js";
import type { TiltDocument, TiltOffice } from "./document.js";
import { dataDisclosed } from "./data-disclosed.js";
import { tiltRights } from "./rights.js";

/** What TILT asks for and a policy does not say: facts about the controller, and the document's own dates. */
export interface TiltOptions extends ExportNoticeOptions {
  readonly created: Date;
  /** When the policy last changed. */
  readonly modified: Date;
  /** The version as a whole number from 1. Absent: the policy's, where that is one. */
  readonly version?: number;
  readonly status?: "active" | "inactive";
  readonly controller: {
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    /** The real person who stands for the controller. */
    readonly representative: { readonly name: string; readonly email: string; readonly phone?: string };
    readonly address?: string;
  };
  /** What the policy does not say of the data protection officer. */
  readonly dataProtectionOfficer?: Partial<TiltOffice>;
  /** What the policy does not say of the supervisory authority. */
  readonly supervisoryAuthority?: Partial<TiltOffice>;
}

/**
 * What a form tells the person it asks, in the Transparency Information Language 2.0
 * (https://github.com/Transparency-Information-Language/schema).
 *
 * @throws {DefinitionError} listing what TILT asks for and nobody has said.
 */
export async function toTilt(collection: Collection, options: TiltOptions): Promise<TiltDocument> {
  const notice = noticeForExport(collection, options);
  const missing = new Missing("TILT");
  const { _hash, ...meta } = metaOf(notice, options, missing);
  const document = {
    meta,
    controller: controllerOf(notice, options, missing),
    dataProtectionOfficer: officerOf(notice, options, missing),
    dataDisclosed: dataDisclosed(notice, missing),
    thirdCountryTransfers: transfersOf(notice, missing),
    ...tiltRights(notice, options, missing),
    // What a form asks for comes from the person: Art. 13, not 14 GDPR.
    sources: [],
    automatedDecisionMaking: decisionsOf(notice, missing),
    // A new purpose is a new version of the policy, with a notice of its own.
    changesOfPurpose: [],
  } as const;
  missing.check(`toTilt(${JSON.stringify(collection.id)})`);
  const digest = await digestNotice(document);
  return { ...document, meta: { ...meta, _hash: digest.replace(/^sha256-/, "") } };
}

function metaOf(notice: CollectionNotice, options: TiltOptions, missing: Missing): TiltDocument["meta"] {
  const version = options.version ?? Number(notice.policy.version);
  const isWhole = Number.isInteger(version) && version >= 1;
  missing.need(isWhole ? String(version) : undefined, "version", "Pass version: a whole number from 1.");
  return {
    _id: notice.id,
    name: notice.controller?.name ?? "",
    created: options.created.toISOString(),
    modified: options.modified.toISOString(),
    version,
    // ISO 639-1: without a region.
    language: new Intl.Locale(notice.language).language,
    status: options.status ?? "active",
    url: missing.need(notice.policy.url, "policy.url", 'Say it in the policy: url: "https://...".'),
    _hash: "",
  };
}

const inPolicy = (path: string) => `Say it in the policy, as ${path}.`;
const asOption = (path: string) => `Pass it to the export, as ${path}.`;

function controllerOf(
  { controller }: CollectionNotice,
  options: TiltOptions,
  missing: Missing,
): TiltDocument["controller"] {
  const { country, representative, address } = options.controller;
  return {
    name: missing.need(controller?.name, "controller.name", inPolicy("controller.name")),
    address: missing.need(address ?? controller?.address, "controller.address", inPolicy("controller.address")),
    country: missing.need(countryCode(country), "controller.country", asOption('controller.country, such as "DE"')),
    representative: {
      name: missing.need(representative.name, "controller.representative.name", asOption("controller.representative")),
      email: missing.need(representative.email, "controller.representative.email", asOption("controller.representative")),
      ...tiltPhone(representative.phone),
    },
  };
}

function officerOf(notice: CollectionNotice, options: TiltOptions, missing: Missing): TiltOffice {
  const path = "dataProtectionOfficer";
  const { name, address, country, email, phone }: Partial<TiltOffice> = {
    ...notice.dataProtectionOfficer,
    ...options.dataProtectionOfficer,
  };
  return {
    name: missing.need(name, `${path}.name`, inPolicy(`${path}.name`)),
    address: missing.need(address, `${path}.address`, inPolicy(`${path}.address`)),
    country: missing.need(countryCode(country), `${path}.country`, asOption(`${path}.country, such as "DE"`)),
    email: missing.need(email, `${path}.email`, inPolicy(`${path}.email`)),
    ...tiltPhone(phone),
  };
}

function countryCode(country: string | undefined): string | undefined {
  return /^[A-Z]{2}$/.test(country ?? "") ? country : undefined;
}

/** A safeguard is told in the words of the policy: TILT's four kinds cannot be read from them. */
function transfersOf(notice: CollectionNotice, missing: Missing): TiltDocument["thirdCountryTransfers"] {
  return (notice.transfers ?? []).map(({ country, recipient, safeguard }) => ({
    country: missing.need(
      countryCode(country),
      `recipients: ${recipient}: country`,
      "Use an ISO 3166-1 code in the policy.",
    ),
    adequacyDecision: {},
    appropriateGuarantees: safeguard === undefined ? {} : { description: safeguard },
    presenceOfEnforceableRightsAndEffectiveRemedies: {},
    standardDataProtectionClause: {},
  }));
}

function decisionsOf(
  { automatedDecisions }: CollectionNotice,
  missing: Missing,
): TiltDocument["automatedDecisionMaking"] {
  missing.need(
    automatedDecisions?.description,
    "automatedDecisions",
    inPolicy('automatedDecisions: "none", or what they are'),
  );
  if (!automatedDecisions?.used) return { inUse: false };
  const { description } = automatedDecisions;
  return { inUse: true, logicInvolved: description, scopeAndIntendedEffects: description };
}
