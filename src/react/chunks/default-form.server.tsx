import { Activity, type ReactNode } from "react";
import { DefaultForm } from "../collection-form/default-form.js";

/** The default form on a server, rendered at once. Browsers import `default-form.client.ts` instead. */
export function DefaultFormSlot(): ReactNode {
  return (
    // The browser renders an Activity in the same place, which keeps this markup until the chunk is loaded. Not Suspense:
    // a streaming server would hide the markup until a script runs.
    <Activity>
      <DefaultForm />
    </Activity>
  );
}
