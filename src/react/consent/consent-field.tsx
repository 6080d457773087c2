"use client";

import { type ComponentPropsWithRef, type MouseEvent, type ReactNode, useEffect } from "react";
import { useFormContext } from "react-hook-form";
import type { Collection } from "../../collection/collection.js";
import { saysYes } from "../../collection/read-values.js";
import { useFormParts } from "../form/form-context.js";
import { assertDraws } from "../fields/assert-draws.js";
import { drawLabel, drawMessages, fieldProps, type FieldProps } from "../fields/field-layout.js";
import { mergeControlProps } from "../fields/merge-control-props.js";
import { useCollectionField } from "../fields/use-collection-field.js";
import { FieldHelp } from "../help/field-help.js";
import { consentTerms } from "./consent-terms.js";

/** What a consent takes. Everything else goes to the input. It cannot be ticked from outside. */
export interface ConsentFieldProps<C extends Collection = Collection>
  extends
    FieldProps<C>,
    Omit<
      ComponentPropsWithRef<"input">,
      "name" | "type" | "value" | "defaultValue" | "checked" | "defaultChecked" | "required"
    > {}

/**
 * A consent: a choice of its own, with what it is for, that it is free, and how to take it back (Art. 7 GDPR). Only a
 * person ticks it: what an app, a stored form or a browser puts into it is taken out again.
 */
export function ConsentField<C extends Collection = Collection>({ name, ...props }: ConsentFieldProps<C>): ReactNode {
  const { collection, idOf, locale, notice, read, screen, setValue, valueOf } = useFormParts("ConsentField");
  const { subscribe } = useFormContext();
  const state = useCollectionField<C>(name);
  const { field, controlProps, shown } = state;
  const { schema, control } = field;
  assertDraws("ConsentField", field);

  useEffect(() => {
    const check = (): void => {
      const decision = screen.decisionOn(name) ?? false;
      if (decision || !saysYes({ schema, control }, valueOf(name))) return;
      console.error(notDecided(collection, name));
      setValue(name, false);
    };
    check();
    return subscribe({
      name,
      formState: { values: true },
      callback: ({ name: changed }) => {
        // A reset names no field.
        if (changed === undefined) screen.decide(name, undefined);
        check();
      },
    });
  }, [collection, control, name, schema, screen, setValue, subscribe, valueOf]);

  if (!shown) return null;
  const termsId = idOf(name, "terms");
  const terms = consentTerms(field, notice(), collection, locale, read);
  const wired = {
    ...controlProps,
    "aria-describedby": [controlProps["aria-describedby"], termsId].filter((id) => id !== undefined).join(" "),
  };
  return (
    <div {...fieldProps(state)} data-consent="">
      <div className="forthright-label-row">
        <input
          type="checkbox"
          {...mergeControlProps(wired, props, "forthright-checkbox")}
          // Before what it holds changes for the form: what has no decision behind it is taken out again.
          onClick={(event: MouseEvent<HTMLInputElement>) => {
            screen.decide(name, event.currentTarget.checked);
            props.onClick?.(event);
          }}
          // Or a browser ticks it again by itself when the page is loaded anew.
          autoComplete="off"
        />
        {drawLabel(state)}
        <FieldHelp name={name} />
      </div>
      {drawMessages(state, locale.form.errorPrefix)}
      <p id={termsId} className="forthright-consent-terms">
        {terms.join(" ")}
      </p>
    </div>
  );
}

function notDecided({ id }: Collection, name: string): string {
  return (
    `The form ${JSON.stringify(id)}: the consent ${JSON.stringify(name)} was set to yes, and nobody had ticked it. It was taken back: ` +
    "a consent is given by the person alone (Art. 4(11) GDPR). Do not set it by default values, setValue or reset."
  );
}
