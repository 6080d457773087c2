import type { ReactNode } from "react";
import type { DescriptionItem } from "../../notice/describe-field.js";

/** Draws facts as a list of terms. What has no term stands before it as it is. */
export function renderDescriptionList(facts: readonly DescriptionItem[]): ReactNode {
  const named = facts.filter(({ term }) => term !== "");
  return (
    <>
      {facts
        .filter(({ term }) => term === "")
        .map(({ description }) => (
          <p key={description}>{description}</p>
        ))}
      {named.length > 0 && (
        <dl className="forthright-description-list">
          {named.map(({ term, description }) => (
            <div key={`${term} ${description}`}>
              <dt>{term}</dt>
              <dd>{description}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
