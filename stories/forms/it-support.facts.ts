/** What we need to help. Those who make the device or the program may have to help us. */
export const request = {
  category: "support",
  uses: { performance: "contract" },
  retention: "general",
  recipients: ["telecom", "subcontractor"],
} as const;

/** What we also count, to see where our service is slow or fails. */
export const requestStatistics = {
  ...request,
  uses: { performance: "contract", improvement: "legitimateInterests" },
  interest: "management",
} as const;

/** What is ordered under the contract, and billed. */
export const order = {
  ...request,
  category: "contract",
  uses: { performance: "contract", billing: "contract" },
  retention: ["general", "voucher"],
  recipients: ["telecom", "subcontractor", "taxAdvisor"],
} as const;

export const contact = {
  category: "contact",
  uses: { performance: "contract", communication: "contract" },
  retention: "general",
  recipients: ["telecom"],
} as const;

/** What has been answered so far, of what conditions ask. */
interface SupportRequest {
  readonly kind?: string | undefined;
  readonly impact?: string | undefined;
  readonly remote?: boolean | undefined;
}

export function isIncident({ kind }: SupportRequest): boolean {
  return kind === "fault" || kind === "security";
}

/** What cannot wait for an answer by email. */
export function requiresCall(given: SupportRequest): boolean {
  return given.remote === true || given.kind === "security" || given.impact === "everyone";
}
