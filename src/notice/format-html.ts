import type { ResolvedLocale } from "../locales/resolve-locale.js";
import type { DescriptionItem } from "./describe-field.js";
import type { NoticeDescription } from "./describe-notice.js";

/** A notice as a fragment of HTML, for a page or a mail. All text is escaped; there is no script, style or link. */
export function formatHtml(
  { title, introduction, legend, sections }: NoticeDescription,
  { language, direction }: ResolvedLocale,
): string {
  const parts = sections.map(({ heading, paragraphs, items, facts, fields }) =>
    [
      `<section>`,
      `<h2>${escape(heading)}</h2>`,
      ...paragraphs.map((text) => `<p>${escape(text)}</p>`),
      ...(items.length === 0 ? [] : [`<ul>${items.map((item) => `<li>${escape(item)}</li>`).join("")}</ul>`]),
      ...formatItems(facts),
      ...fields.flatMap((field) => [
        `<h3>${escape(field.label)}${field.mark?.symbol === undefined ? "" : ` <span aria-hidden="true">${escape(field.mark.symbol)}</span>`}</h3>`,
        `<p>${escape(field.sentences.join(" "))}</p>`,
        ...formatItems(field.facts),
      ]),
      `</section>`,
    ].join("\n"),
  );
  return [
    `<article lang="${escape(language)}" dir="${direction}">`,
    `<h1>${escape(title)}</h1>`,
    `<p>${escape(introduction)}</p>`,
    ...(legend === "" ? [] : [`<p>${escape(legend)}</p>`]),
    ...parts,
    `</article>`,
    ``,
  ].join("\n");
}

/** A fragment as a whole page to keep: without script or style, in the preferred colour scheme. */
export function formatPage(title: string, fragment: string, { language, direction }: ResolvedLocale): string {
  return [
    `<!doctype html>`,
    `<html lang="${escape(language)}" dir="${direction}">`,
    `<head>`,
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="color-scheme" content="light dark">`,
    `<title>${escape(title)}</title>`,
    `</head>`,
    `<body>`,
    `${fragment}</body>`,
    `</html>`,
    ``,
  ].join("\n");
}

/** A description list. An item without a term is a paragraph before it. */
function formatItems(facts: readonly DescriptionItem[]): string[] {
  const named = facts.filter(({ term }) => term !== "");
  return [
    ...facts.filter(({ term }) => term === "").map(({ description }) => `<p>${escape(description)}</p>`),
    ...(named.length === 0
      ? []
      : [
          `<dl>${named.map(({ term, description }) => `<dt>${escape(term)}</dt><dd>${escape(description)}</dd>`).join("")}</dl>`,
        ]),
  ];
}

const entities: { readonly [sign: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
