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

/** What a consent takes. Everything else goes to the input. It cannot be ticked from outside. */
export interface ConsentFieldProps<C extends Collection = Collection>
  extends FieldProps<C>, AsChildProps, Omit<ControlAttributes<"input">, "type" | "readOnly"> {}

/**
 * A consent: a choice of its own, with what it is for, that it is free, and how to take it back (Art. 7 GDPR). Only a
 * person ticks it: what an app, a stored form or a browser puts into it is taken out again.
 */
export function ConsentField<C extends Collection = Collection>(props: ConsentFieldProps<C>): ReactNode {
  const context = useCollectionFormContext("ConsentField");
  const { collection, subscribeValue, idOf, locale, localize, visibility, setValue, valueOf } = context;
  const drawn = useField("ConsentField", props);
  const { field, controlProps, visible } = drawn;
  const { name, schema, control } = field;

  useEffect(() => {
    const check = (): void => {
      const decision = visibility.consentChoice(name) ?? false;
      if (decision || !isAffirmative({ schema, control }, valueOf(name))) return;
      console.error(notDecided(collection, name));
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
    <div {...fieldProps(drawn)} data-consent="">
      <div className={joinClasses("forthright-label-row", drawn.classNames.labelRow)}>
        {renderControl(drawn, "input", {
          className: "forthright-checkbox",
          holds: {
            type: "checkbox",
            // Or a browser ticks it again by itself when the page is loaded anew.
            autoComplete: "off",
            "aria-describedby": joinIds(controlProps["aria-describedby"], termsId),
            // Before what it holds changes for the form: what has no decision behind it is taken out again.
            onClick: (event: MouseEvent<HTMLInputElement>) =>
              visibility.setConsentChoice(name, event.currentTarget.checked),
          },
        })}
        {renderLabel(drawn)}
        {renderHelp(drawn)}
      </div>
      {renderHint(drawn)}
      {renderError(drawn)}
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
