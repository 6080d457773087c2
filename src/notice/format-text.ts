import type { DescriptionItem } from "./describe-field.js";
import type { NoticeDescription } from "./describe-notice.js";
import { line, sentence } from "./sentence.js";

/**
 * A notice as plain text, in whole sentences without symbols. The legend is left out, since plain text has no marks; each
 * field says whether it is required.
 */
export function formatText({ title, introduction, sections }: NoticeDescription): string {
  const blocks = [
    line(title),
    line(introduction),
    ...sections.flatMap(({ heading, paragraphs, items, facts, fields }) => [
      `${heading}:`,
      ...paragraphs.map(line),
      ...(items.length === 0 ? [] : [sentence(items.map((item) => line(item).replace(/\.$/, "")).join("; "))]),
      ...facts.map(formatItem),
      ...fields.map(({ label, sentences, facts: about }) =>
        [sentence(label), ...sentences.map(sentence), ...about.map(formatItem)].join(" "),
      ),
    ]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function formatItem({ term, description }: DescriptionItem): string {
  return sentence(term === "" ? description : `${term}: ${description}`);
}
