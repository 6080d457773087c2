/** The disclosure of a request. The manufacturer of the device or program may receive it. */
export const request = {
  category: "support",
  uses: { performance: "contract" },
  retention: "general",
  recipients: ["telecom", "subcontractor"],
} as const;

/** The disclosure of data that is also used for statistics of the service. */
export const requestStatistics = {
  ...request,
  uses: { performance: "contract", improvement: "legitimateInterests" },
  interest: "management",
} as const;

/** The disclosure of an order, which is billed. */
export const order = {
  ...request,
  category: "contract",
  uses: { performance: "contract", billing: "contract" },
  retention: ["general", "voucher"],
  recipients: ["telecom", "subcontractor", "taxAdvisor"],
} as const;

/** The disclosure of contact data. */
export const contact = {
  category: "contact",
  uses: { performance: "contract", communication: "contract" },
  retention: "general",
  recipients: ["telecom"],
} as const;

/** The values that conditions read. */
interface SupportRequest {
  readonly kind?: string | undefined;
  readonly impact?: string | undefined;
  readonly remote?: boolean | undefined;
}

/** Whether the request reports a fault or a security incident. */
export function isIncident({ kind }: SupportRequest): boolean {
  return kind === "fault" || kind === "security";
}

/** Whether the request is too urgent for email. */
export function requiresCall({ remote, kind, impact }: SupportRequest): boolean {
  return remote === true || kind === "security" || impact === "everyone";
}
