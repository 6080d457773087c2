import type { ReactNode } from "react";
import { CollectionFields, FormStep, FormSteps } from "../../src/react/index.js";
import { FormFrame } from "../support/form-frame.js";

/** The consulting intake in three steps: topic, conversation, person. */
export function ConsultingIntake(): ReactNode {
  return (
    <FormFrame>
      <FormSteps>
        <FormStep title={{ en: "Your concern", de: "Ihr Anliegen" }}>
          <CollectionFields names={["topic", "situation", "decideBy", "documents"]} />
        </FormStep>
        <FormStep title={{ en: "The conversation", de: "Das Gespräch" }}>
          <CollectionFields names={["meeting", "place", "proposals"]} />
        </FormStep>
        <FormStep title={{ en: "About you", de: "Über Sie" }}>
          <CollectionFields names={["askingFor", "organisation", "size", "clientNumber"]} />
          <CollectionFields names={["fullName", "email", "phone", "passOn", "askAfterwards"]} />
        </FormStep>
      </FormSteps>
    </FormFrame>
  );
}
