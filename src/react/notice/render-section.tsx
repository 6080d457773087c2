import type { ReactNode } from "react";
import type { NoticeSection } from "../../notice/describe-notice.js";
import { renderDescriptionList } from "./description-list.js";
import { renderMark } from "../marking/render-mark.js";

/** Draws the sections of a notice or a receipt, to be opened and closed. */
export function renderSections(sections: readonly NoticeSection[], open: readonly string[]): ReactNode {
  return sections.map((section) => (
    <details key={section.id} className="forthright-notice-section" open={open.includes(section.id)}>
      <summary>{section.heading}</summary>
      <div className="forthright-notice-content">{renderSection(section)}</div>
    </details>
  ));
}

function renderSection({ paragraphs, items, facts, fields }: NoticeSection): ReactNode {
  return (
    <>
      {paragraphs.map((text) => (
        <p key={text}>{renderLine(text)}</p>
      ))}
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {renderDescriptionList(facts)}
      {fields.map((field) => (
        <div key={field.name} className="forthright-notice-field">
          <h3>
            {field.label}
            {renderMark(field.mark)}
          </h3>
          <p>{field.sentences.join(" ")}</p>
          {renderDescriptionList(field.facts)}
        </div>
      ))}
    </>
  );
}

/** The address of the full policy can be followed. */
function renderLine(text: string): ReactNode {
  return /^https?:\/\/\S+$/.test(text) ? <a href={text}>{text}</a> : text;
}
