// The baseline with one Radix Tooltip a field, the usual way to add help to fields.
import * as Tooltip from "@radix-ui/react-tooltip";
import type { ReactNode } from "react";
import type { Field } from "../form/fields.js";
import { registerContender } from "../page/register-contender.js";
import { hookFormContender } from "./hook-form-fields.js";

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

registerContender(
  hookFormContender({ renderHelp, renderWrapper: (form) => <Tooltip.Provider>{form}</Tooltip.Provider> }),
);
