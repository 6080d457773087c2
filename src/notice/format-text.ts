import type { DescriptionItem } from "./describe-field.js";
import type { NoticeDescription } from "./describe-notice.js";
import { line, sentence } from "./sentence.js";

/**
 * A notice as plain text, all of it, in whole sentences without symbols. What the marks look like is left out, since
 * whoever hears it read does not see them; which data are necessary is said with each.
 */
export function formatText({ title, introduction, sections }: NoticeDescription): string {
  const blocks = [
    line(title),
    line(introduction),
    ...sections.flatMap(({ heading, paragraphs, items, facts, fields }) => [
      `${heading}:`,
      ...paragraphs.map(line),
      ...(items.length === 0 ? [] : [sentence(items.map((item) => line(item).replace(/\.$/, "")).join("; "))]),
      ...facts.map(speakFact),
      ...fields.map(({ label, sentences, facts: about }) =>
        [sentence(label), ...sentences.map(sentence), ...about.map(speakFact)].join(" "),
      ),
    ]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function speakFact({ term, description }: DescriptionItem): string {
  return sentence(term === "" ? description : `${term}: ${description}`);
}
