import { Activity, type ReactNode } from "react";
import { DefaultForm } from "../collection-form/default-form.js";

/** The whole form, as a server draws it: at once. Browsers take `default-form.client.ts` instead. */
export function DefaultFormSlot(): ReactNode {
  return (
    // The browser has the like of it in this place: what stands in it is kept until it is loaded there. Not Suspense: a
    // server that streams would hide it until a script runs.
    <Activity>
      <DefaultForm />
    </Activity>
  );
}
