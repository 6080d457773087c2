import type { NoticeDescription } from "./describe-notice.js";
import type { DescriptionItem } from "./describe-field.js";

/** A notice as CommonMark. No text in it can become markup. */
export function formatMarkdown({ title, introduction, legend, sections }: NoticeDescription): string {
  const blocks = [
    `# ${escape(title)}`,
    escape(introduction),
    ...(legend === "" ? [] : [escape(legend)]),
    ...sections.flatMap(({ heading, paragraphs, items, facts, fields }) => [
      `## ${escape(heading)}`,
      ...paragraphs.map(escape),
      ...list(items.map(escape)),
      ...list(facts.map(formatItem)),
      ...fields.flatMap((field) => [
        `### ${escape(field.label)}${field.mark?.symbol === undefined ? "" : ` ${escape(field.mark.symbol)}`}`,
        ...field.sentences.map(escape),
        ...list(field.facts.map(formatItem)),
      ]),
    ]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function formatItem({ term, description }: DescriptionItem): string {
  return term === "" ? escape(description) : `**${escape(term)}:** ${escape(description)}`;
}

function list(items: readonly string[]): string[] {
  return items.length === 0 ? [] : [items.map((item) => `- ${item}`).join("\n")];
}

/**
 * Escapes every character that CommonMark interprets, and those that begin a block at the start of a line. Line breaks
 * become spaces, and surrounding spaces are removed: a label of two lines must not end a heading and begin a list, and an
 * indented label must not be code.
 */
function escape(text: string): string {
  return text
    .trim()
    .replace(/\s*[\r\n]+\s*/g, " ")
    .replace(/[\\`*_{}[\]<>#|~&]/g, "\\$&")
    .replace(/^([-+=]|\d+[.)])/, (sign) => `${sign.slice(0, -1)}\\${sign.slice(-1)}`);
}
