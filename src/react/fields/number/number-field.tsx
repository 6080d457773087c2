"use client";

import { memo, type ReactNode } from "react";
import type { Collection } from "../../../collection/model/collection.js";
import type { LocalizedText } from "../../../policy/text.js";
import type { AsChildProps } from "../../lib/slot.js";
import { useCollectionFormContext } from "../../form-state/form-context.js";
import { renderNumber } from "./render-number.js";
import { type ControlAttributes, type FieldProps, useField } from "../shared/use-field.js";

/** The props of `NumberField`. The others go to its input. */
export interface NumberFieldProps<C extends Collection = Collection>
  extends FieldProps<C>, AsChildProps, Omit<ControlAttributes<"input">, "type" | "min" | "max" | "step"> {
  /** The unit after the input: "€", or { en: "hours", de: "Stunden" }. Part of its accessible description. */
  readonly suffix?: LocalizedText | undefined;
}

/**
 * A number, formatted and parsed in the form's language: "1.234,5" in German, "1,234.5" in English. Its bounds and steps are
 * those of the schema.
 */
export const NumberField: <C extends Collection = Collection>(props: NumberFieldProps<C>) => ReactNode = memo(
  function NumberField({ suffix, ...props }: NumberFieldProps): ReactNode {
    const { idOf, localize } = useCollectionFormContext("NumberField");
    const fieldState = useField("NumberField", props);
    if (!fieldState.visible) return null;
    return renderNumber(
      fieldState,
      suffix === undefined ? undefined : { id: idOf(fieldState.field.name, "suffix"), text: localize(suffix) },
    );
  },
);
