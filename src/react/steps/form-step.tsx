"use client";

import { type ReactNode, useContext } from "react";
import type { LocalizedText } from "../../policy/text.js";
import { StepContext } from "../form-state/step-context.js";

/** The props of `FormStep`. */
export interface FormStepProps {
  /** Its heading, which is also its name in the list of steps. */
  readonly title: LocalizedText;
  readonly children?: ReactNode;
}

/**
 * One step of a form, a direct child of `FormSteps`.
 *
 * @throws {Error} outside of `FormSteps`.
 */
export function FormStep({ children }: FormStepProps): ReactNode {
  if (useContext(StepContext) === undefined)
    throw new Error(
      "FormStep was rendered outside of FormSteps, so people cannot reach it. Make it a direct child of <FormSteps>.",
    );
  return children;
}
