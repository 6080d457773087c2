import type { Fact } from "./describe-field.js";
import type { NoticeDescription } from "./describe-notice.js";

/**
 * A notice as plain text, made to be read aloud: whole sentences, no symbols. What the marks look like is left out, since
 * whoever listens does not see them; which data are necessary is said with each.
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

function speakFact({ term, description }: Fact): string {
  return sentence(term === "" ? description : `${term}: ${description}`);
}

/** Ends as a sentence does, so that whoever reads it aloud pauses. */
function sentence(text: string): string {
  const words = line(text);
  return /[.!?…:。？！]$/.test(words) ? words : `${words}.`;
}

/** One line: a label of two must not look like a heading and what stands below it. */
function line(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
