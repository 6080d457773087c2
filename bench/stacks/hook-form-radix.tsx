// The yardstick with one Radix Tooltip a field, the usual way to give fields a help.
import * as Tooltip from "@radix-ui/react-tooltip";
import type { ReactNode } from "react";
import type { Field } from "../form/fields.js";
import { begin } from "../page/begin.js";
import { drawHookForm } from "./hook-form-fields.js";

function renderHelp({ label }: Field): ReactNode {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger type="button" className="help" aria-label={`About ${label}`}>
        <span aria-hidden="true">?</span>
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content>What {label} is for, and what happens without it.</Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}

begin(drawHookForm({ renderHelp, drawAround: (form) => <Tooltip.Provider>{form}</Tooltip.Provider> }));
