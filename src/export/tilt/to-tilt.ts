import type { Collection } from "../../collection/model/collection.js";
import { digestNotice } from "../../notice/digest-notice.js";
import type { CollectionNotice } from "../../notice/notice.js";
import { Missing } from "../missing.js";
import { tiltPhone } from "./phone.js";
import { noticeForExport, type ExportNoticeOptions } from "../notice-for-export.js";
import type { TiltDocument, TiltOffice } from "./document.js";
import { dataDisclosed } from "./data-disclosed.js";
import { tiltRights } from "./rights.js";

/** Facts that TILT requires and a policy lacks: about the controller, and the document's dates. */
export interface TiltOptions extends ExportNoticeOptions {
  readonly created: Date;
  /** When the policy last changed. */
  readonly modified: Date;
  /** The version as a whole number from 1. @default the policy's version, if it is one */
  readonly version?: number;
  readonly status?: "active" | "inactive";
  readonly controller: {
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    /** The natural person who represents the controller. */
    readonly representative: { readonly name: string; readonly email: string; readonly phone?: string };
    readonly address?: string;
  };
  /** Facts about the data protection officer that the policy lacks. */
  readonly dataProtectionOfficer?: Partial<TiltOffice>;
  /** Facts about the supervisory authority that the policy lacks. */
  readonly supervisoryAuthority?: Partial<TiltOffice>;
}

/**
 * The notice of a form in the Transparency Information Language 2.0.
 *
 * @see https://github.com/Transparency-Information-Language/schema
 * @throws {DefinitionError} listing the missing values that TILT requires.
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
    // Data of a form comes from the data subject: Art. 13, not 14 GDPR.
    sources: [],
    automatedDecisionMaking: decisionsOf(notice, missing),
    // A new purpose is a new version of the policy with a new notice.
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
      email: missing.need(
        representative.email,
        "controller.representative.email",
        asOption("controller.representative"),
      ),
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

/** The transfers. A safeguard is the policy's text, from which TILT's four kinds cannot be derived. */
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
