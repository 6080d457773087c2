"use client";

import { useCallback, useEffect } from "react";
import { useFormContext } from "react-hook-form";
import { focusField } from "../form-state/focus-field.js";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { loadInteraction } from "../chunks/load.js";
import { errorNameOf } from "../form-state/field-error.js";

/** Validates one step as a submit validates the whole form, and reports its errors. */
export function useStepCheck(): (step: string) => Promise<boolean> {
  const context = useCollectionFormContext("FormSteps");
  const { collection, errors, visibility, submit } = context;
  const { subscribe, trigger } = useFormContext();

  // react-hook-form validates on change only after a submit, and the next step is none.
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ name, isSubmitted }) => {
          if (name !== undefined && !isSubmitted && errors.read(name)) void trigger(name);
        },
      }),
    [subscribe, errors, trigger],
  );

  return useCallback(
    async (step) => {
      const names = visibility.fieldsIn(step);
      // Without names, react-hook-form would validate the whole form.
      if (names.length === 0 || (await trigger([...names]))) {
        submit.write({ state: "idle", issues: [], unfocusable: [] });
        return true;
      }
      const { collectErrors } = await loadInteraction();
      const issues = collectErrors(collection, errors.all()).filter(
        ({ issue: { field } }) => field && names.includes(errorNameOf(field)),
      );
      submit.write({ state: "idle", issues, unfocusable: [], count: submit.read().count + 1 });
      if (!errors.hasSummary()) focusField(context, issues[0]?.issue.field?.name);
      return false;
    },
    [collection, context, errors, visibility, submit, trigger],
  );
}
