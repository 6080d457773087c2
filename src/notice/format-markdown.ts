import type { NoticeDescription } from "./describe-notice.js";
import type { DescriptionItem } from "./describe-field.js";

/** A notice as CommonMark. Nothing in it can become markup. */
export function formatMarkdown({ title, introduction, legend, sections }: NoticeDescription): string {
  const blocks = [
    `# ${escape(title)}`,
    escape(introduction),
    ...(legend === "" ? [] : [escape(legend)]),
    ...sections.flatMap(({ heading, paragraphs, items, facts, fields }) => [
      `## ${escape(heading)}`,
      ...paragraphs.map(escape),
      ...list(items.map(escape)),
      ...list(facts.map(writeFact)),
      ...fields.flatMap((field) => [
        `### ${escape(field.label)}${field.mark?.symbol === undefined ? "" : ` ${escape(field.mark.symbol)}`}`,
        ...field.sentences.map(escape),
        ...list(field.facts.map(writeFact)),
      ]),
    ]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function writeFact({ term, description }: DescriptionItem): string {
  return term === "" ? escape(description) : `**${escape(term)}:** ${escape(description)}`;
}

function list(items: readonly string[]): string[] {
  return items.length === 0 ? [] : [items.map((item) => `- ${item}`).join("\n")];
}

/**
 * Every sign that CommonMark gives a meaning to, and what begins a block at the start of a line. Line breaks become
 * spaces, and spaces around it go: a label of two lines must not end a heading and begin a list, nor an indented one be
 * code.
 */
function escape(text: string): string {
  return text
    .trim()
    .replace(/\s*[\r\n]+\s*/g, " ")
    .replace(/[\\`*_{}[\]<>#|~&]/g, "\\$&")
    .replace(/^([-+=]|\d+[.)])/, (sign) => `${sign.slice(0, -1)}\\${sign.slice(-1)}`);
}
