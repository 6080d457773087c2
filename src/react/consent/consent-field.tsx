"use client";

import { type MouseEvent, type ReactNode, useEffect } from "react";
import type { Collection } from "../../collection/model/collection.js";
import { isAffirmative } from "../../collection/values/parse-form-values.js";
import type { AsChildProps } from "../lib/slot.js";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { getCurrentNotice } from "../form-state/current-notice.js";
import { renderControl } from "../fields/shared/render-control.js";
import { renderHelp, renderLabel, renderError, renderHint, fieldProps } from "../fields/shared/field-layout.js";
import { type ControlAttributes, type FieldProps, useField } from "../fields/shared/use-field.js";
import { joinClasses } from "../lib/join-classes.js";
import { joinIds } from "../lib/merge-props.js";
import { consentTerms } from "./consent-terms.js";

/** The props of `ConsentField`. The others go to its input. None of them can check it. */
export interface ConsentFieldProps<C extends Collection = Collection>
  extends FieldProps<C>, AsChildProps, Omit<ControlAttributes<"input">, "type" | "readOnly"> {}

/**
 * A consent: a checkbox with its purposes, that it is voluntary, and how to withdraw it (Art. 7 GDPR). Only a person can
 * check it: a value that an app, a stored form or a browser sets is removed.
 */
export function ConsentField<C extends Collection = Collection>(props: ConsentFieldProps<C>): ReactNode {
  const context = useCollectionFormContext("ConsentField");
  const { collection, subscribeValue, idOf, locale, localize, visibility, setValue, valueOf } = context;
  const fieldState = useField("ConsentField", props);
  const { field, controlProps, visible } = fieldState;
  const { name, schema, control } = field;

  useEffect(() => {
    const check = (): void => {
      const decision = visibility.consentChoice(name) ?? false;
      if (decision || !isAffirmative({ schema, control }, valueOf(name))) return;
      console.error(presetConsentError(collection, name));
      setValue(name, false);
    };
    check();
    return subscribeValue(name, (isReset) => {
      if (isReset) visibility.setConsentChoice(name, undefined);
      check();
    });
  }, [collection, control, subscribeValue, name, schema, visibility, setValue, valueOf]);

  if (!visible) return null;
  const termsId = idOf(name, "terms");
  const terms = consentTerms(field, getCurrentNotice(context)(), collection, locale, localize);
  return (
    <div {...fieldProps(fieldState)} data-consent="">
      <div className={joinClasses("forthright-label-row", fieldState.classNames.labelRow)}>
        {renderControl(fieldState, "input", {
          className: "forthright-checkbox",
          fixed: {
            type: "checkbox",
            // Otherwise browsers check it again after a reload.
            autoComplete: "off",
            "aria-describedby": joinIds(controlProps["aria-describedby"], termsId),
            // Before onChange: a value without a choice by the person is removed.
            onClick: (event: MouseEvent<HTMLInputElement>) =>
              visibility.setConsentChoice(name, event.currentTarget.checked),
          },
        })}
        {renderLabel(fieldState)}
        {renderHelp(fieldState)}
      </div>
      {renderHint(fieldState)}
      {renderError(fieldState)}
      <p id={termsId} className="forthright-consent-terms">
        {terms.join(" ")}
      </p>
    </div>
  );
}

function presetConsentError({ id }: Collection, name: string): string {
  return (
    `The form ${JSON.stringify(id)}: the consent ${JSON.stringify(name)} was set to true without an action of the person, so it was reset to false: ` +
    "only the person can give consent (Art. 4(11) GDPR). Do not set it with default values, setValue or reset."
  );
}
