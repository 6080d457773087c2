import type { ReactNode } from "react";
import type { NoticeSection } from "../../notice/describe-notice.js";
import { renderMark } from "../marking/render-mark.js";
import { DescriptionList } from "./description-list.js";

interface NoticeSectionsProps {
  readonly sections: readonly NoticeSection[];
  /** The ids of the sections that are open at first. */
  readonly defaultOpen: readonly string[];
}

/** The sections of a notice or a receipt, each as a disclosure. */
export function NoticeSections({ sections, defaultOpen }: NoticeSectionsProps): ReactNode {
  return sections.map((section) => (
    <details key={section.id} className="forthright-notice-section" open={defaultOpen.includes(section.id)}>
      <summary>{section.heading}</summary>
      <div className="forthright-notice-content">{renderContent(section)}</div>
    </details>
  ));
}

function renderContent({ paragraphs, items, facts, fields }: NoticeSection): ReactNode {
  return (
    <>
      {paragraphs.map((text) => (
        <p key={text}>{linkAddress(text)}</p>
      ))}
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      <DescriptionList items={facts} />
      {fields.map((field) => (
        <div key={field.name} className="forthright-notice-field">
          <h3>
            {field.label}
            {renderMark(field.mark)}
          </h3>
          <p>{field.sentences.join(" ")}</p>
          <DescriptionList items={field.facts} />
        </div>
      ))}
    </>
  );
}

/** A paragraph that is an address, such as that of the full policy, becomes a link. */
function linkAddress(text: string): ReactNode {
  return /^https?:\/\/\S+$/.test(text) ? <a href={text}>{text}</a> : text;
}
