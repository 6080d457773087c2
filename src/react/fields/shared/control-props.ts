import type { UseFormRegisterReturn } from "react-hook-form";

/** What a control needs to be wired, explained and marked: spread it onto an input, a textarea or a select. */
export interface ControlProps extends UseFormRegisterReturn {
  readonly id: string;
  readonly "aria-required": true | undefined;
  readonly "aria-invalid": true | undefined;
  readonly "aria-describedby": string | undefined;
  /** Of what is typed into. */
  readonly readOnly?: true;
  /** Of what is chosen from, where HTML has no `readOnly`. */
  readonly "aria-readonly"?: true;
  readonly autoComplete?: string;
  readonly placeholder?: string;
  readonly "data-purpose": string;
  readonly "data-legal-basis": string;
  readonly "data-category": string;
  readonly "data-necessity": string | undefined;
}
