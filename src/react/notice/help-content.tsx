import type { ReactNode } from "react";
import { DescriptionList } from "./description-list.js";
import type { FieldHelpContent } from "./field-help-content.js";

/** The content of a help popup: first whether the field is required and why, then its purposes. */
export function HelpContent({ sentences, facts }: FieldHelpContent): ReactNode {
  return (
    <div className="forthright-tooltip-content">
      <p>{sentences.join(" ")}</p>
      <DescriptionList items={facts} />
    </div>
  );
}
