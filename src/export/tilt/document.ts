/** A right in TILT, with its contact. */
export interface TiltRight {
  readonly available: boolean;
  readonly description: string;
  readonly url?: readonly string[];
  readonly email?: string;
}

/** A party in TILT, with its country as ISO 3166-1 alpha-2. */
export interface TiltOffice {
  readonly name: string;
  readonly address: string;
  readonly country: string;
  readonly email: string;
  readonly phone?: string;
}

/** The data of one field in TILT. */
export interface TiltDataDisclosed {
  readonly _id: string;
  readonly category: readonly string[];
  readonly purposes: readonly { readonly purpose: string; readonly description: string }[];
  readonly legalBases: readonly { readonly reference: string; readonly description: string }[];
  readonly legitimateInterests: readonly { readonly exists: boolean; readonly reasoning: string }[];
  readonly recipients: readonly { readonly category: string; readonly country?: string }[];
  readonly storage: readonly {
    readonly temporal: readonly { readonly description: string; readonly ttl: string }[];
    readonly purposeConditional: readonly string[];
    readonly legalBasisConditional: readonly string[];
    readonly aggregationFunction: "max";
  }[];
  readonly nonDisclosure: {
    readonly legalRequirement: boolean;
    readonly contractualRegulation: boolean;
    readonly obligationToProvide: boolean;
    readonly consequences: string;
  };
}

/** A safeguard for a transfer in TILT. */
export interface TiltSafeguard {
  readonly available?: boolean;
  readonly description?: string;
}

/** A document in the Transparency Information Language, version 2.0. */
export interface TiltDocument {
  readonly meta: {
    readonly _id: string;
    readonly name: string;
    readonly created: string;
    readonly modified: string;
    readonly version: number;
    readonly language: string;
    readonly status: "active" | "inactive";
    readonly url: string;
    /** SHA-256 over the canonical JSON (RFC 8785) of the document without this hash, in hex. */
    readonly _hash: string;
  };
  readonly controller: {
    readonly name: string;
    readonly address: string;
    readonly country: string;
    readonly representative: { readonly name: string; readonly email: string; readonly phone?: string };
  };
  readonly dataProtectionOfficer: TiltOffice;
  readonly dataDisclosed: readonly TiltDataDisclosed[];
  readonly thirdCountryTransfers: readonly {
    readonly country: string;
    readonly adequacyDecision: TiltSafeguard;
    readonly appropriateGuarantees: TiltSafeguard;
    readonly presenceOfEnforceableRightsAndEffectiveRemedies: TiltSafeguard;
    readonly standardDataProtectionClause: TiltSafeguard;
  }[];
  readonly accessAndDataPortability: TiltRight;
  readonly sources: readonly [];
  readonly rightToInformation: TiltRight;
  readonly rightToRectificationOrDeletion: TiltRight;
  readonly rightToDataPortability: TiltRight;
  readonly rightToWithdrawConsent: TiltRight;
  readonly rightToComplain: TiltRight & {
    readonly supervisoryAuthority: Partial<TiltOffice> & { readonly name: string };
  };
  readonly automatedDecisionMaking: {
    readonly inUse: boolean;
    readonly logicInvolved?: string;
    readonly scopeAndIntendedEffects?: string;
  };
  readonly changesOfPurpose: readonly [];
}
