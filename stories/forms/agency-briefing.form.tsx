import type { ReactNode } from "react";
import { CollectionFields, FormStep, FormSteps } from "../../src/react/index.js";
import { FormFrame } from "../support/form-frame.js";

/** The agency briefing in three steps: project, time and budget, contact. */
export function AgencyBriefing(): ReactNode {
  return (
    <FormFrame>
      <FormSteps>
        <FormStep title={{ en: "Your project", de: "Ihr Projekt" }}>
          <CollectionFields names={["services", "goal", "audience", "website", "platform", "trainees", "examples"]} />
        </FormStep>
        <FormStep title={{ en: "Time and budget", de: "Zeit und Budget" }}>
          <CollectionFields names={["budget", "deadline", "deadlineFixed", "documents", "confidential"]} />
        </FormStep>
        <FormStep title={{ en: "How we reach you", de: "Wie wir Sie erreichen" }}>
          <CollectionFields names={["fullName", "organisation", "email", "callBack", "phone", "callTimes"]} />
        </FormStep>
      </FormSteps>
    </FormFrame>
  );
}
