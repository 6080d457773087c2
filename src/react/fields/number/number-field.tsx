"use client";

import { memo, type ReactNode } from "react";
import type { Collection } from "../../../collection/model/collection.js";
import type { LocalizedText } from "../../../policy/text.js";
import type { AsChildProps } from "../../lib/slot.js";
import { useCollectionFormContext } from "../../form-state/form-context.js";
import { renderNumber } from "./render-number.js";
import { type ControlAttributes, type FieldProps, useField } from "../shared/use-field.js";

/** What a number field takes. Everything else goes to the input. */
export interface NumberFieldProps<C extends Collection = Collection>
  extends FieldProps<C>, AsChildProps, Omit<ControlAttributes<"input">, "type" | "min" | "max" | "step"> {
  /** What is counted, after the box: "€", or { en: "hours", de: "Stunden" }. Read out with it. */
  readonly suffix?: LocalizedText | undefined;
}

/**
 * A number, written and read as the form's language writes numbers: "1.234,5" in German, "1,234.5" in English. Its bounds
 * and steps are the schema's.
 */
export const NumberField: <C extends Collection = Collection>(props: NumberFieldProps<C>) => ReactNode = memo(
  function NumberField({ suffix, ...props }: NumberFieldProps): ReactNode {
    const { idOf, localize } = useCollectionFormContext("NumberField");
    const drawn = useField("NumberField", props);
    if (!drawn.visible) return null;
    return renderNumber(
      drawn,
      suffix === undefined ? undefined : { id: idOf(drawn.field.name, "suffix"), words: localize(suffix) },
    );
  },
);
