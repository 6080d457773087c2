"use client";

import { type ReactNode, useContext } from "react";
import type { LocalizedText } from "../../policy/text.js";
import { StepContext } from "../form-state/step-context.js";

/** What a step is given. */
export interface FormStepProps {
  /** What it is called, as the heading above it and in the list of steps. */
  readonly title: LocalizedText;
  readonly children?: ReactNode;
}

/** One step of a form: goes directly into `FormSteps`. */
export function FormStep({ children }: FormStepProps): ReactNode {
  if (useContext(StepContext) === undefined)
    throw new Error(
      "FormStep was rendered outside of FormSteps, so nothing leads to it. Put it directly into <FormSteps>.",
    );
  return children;
}
