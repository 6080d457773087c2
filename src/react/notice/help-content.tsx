import type { ReactNode } from "react";
import type { FieldDescription } from "../../notice/describe-field.js";
import { renderDescriptionList } from "./description-list.js";

/** What a help says: first whether it must be given and why, then what for. */
export function HelpContent({ sentences, facts }: Pick<FieldDescription, "sentences" | "facts">): ReactNode {
  return (
    <div className="forthright-tooltip-content">
      <p className="forthright-tooltip-sentences">{sentences.join(" ")}</p>
      {renderDescriptionList(facts)}
    </div>
  );
}
