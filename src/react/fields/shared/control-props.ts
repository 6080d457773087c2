import type { UseFormRegisterReturn } from "react-hook-form";

/** The props that register, label and mark a control: spread them onto an input, a textarea or a select. */
export interface ControlProps extends UseFormRegisterReturn {
  readonly id: string;
  readonly "aria-required": true | undefined;
  readonly "aria-invalid": true | undefined;
  readonly "aria-describedby": string | undefined;
  /** Set on text controls. */
  readonly readOnly?: true;
  /** Set on choices, for which HTML has no `readOnly`. */
  readonly "aria-readonly"?: true;
  readonly autoComplete?: string;
  readonly placeholder?: string;
  readonly "data-purpose": string;
  readonly "data-legal-basis": string;
  readonly "data-category": string;
  readonly "data-necessity": string | undefined;
}
