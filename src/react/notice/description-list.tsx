import type { ReactNode } from "react";
import type { DescriptionItem } from "../../notice/describe-field.js";

/** A description list. An item without a term becomes a paragraph before the list. */
export function DescriptionList({ items }: { readonly items: readonly DescriptionItem[] }): ReactNode {
  const named = items.filter(({ term }) => term !== "");
  return (
    <>
      {items
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
