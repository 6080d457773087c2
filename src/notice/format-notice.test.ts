import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plot } from "../../test/support/notices.js";
import { de } from "../locales/de/index.js";
import { en } from "../locales/en/index.js";
import type { Locale } from "../locales/locale.js";
import { createNotice } from "./create-notice.js";
import { formatNotice } from "./format-notice.js";
import type { CollectionNotice } from "./notice.js";

const notice = createNotice(plot);
const formats = ["markdown", "text", "html"] as const;

/** The same notice with this text wherever a policy or a form has a text. */
function saying(words: string): CollectionNotice {
  const entry = { id: "id", label: words };
  const party = { name: words, address: words, email: words, phone: words, url: words };
  return {
    ...notice,
    collection: { ...notice.collection, title: words, service: { ...entry, description: words } },
    policy: { ...notice.policy, url: words },
    controller: party,
    representative: party,
    dataProtectionOfficer: party,
    subjects: [entry, entry],
    marking: { legend: words, marks: [{ meaning: "required", symbol: words, words }] },
    fields: notice.fields.map((field) => ({
      ...field,
      label: words,
      consequence: words,
      category: entry,
      mark: { meaning: "required", symbol: words },
      uses: field.uses.map((use) => ({
        purpose: entry,
        legalBasis: use.legalBasis,
        interests: [{ ...entry, holder: words }],
        laws: [words],
      })),
    })),
    purposes: [{ ...entry, description: words }],
    recipients: [{ ...entry, id: "bank" }, entry],
    transfers: [{ recipient: words, country: "CH", safeguard: words }],
    retention: [
      { ...entry, id: "leases", description: words, laws: [words] },
      { ...entry, description: words },
    ],
    rightsContact: words,
    complaint: { ...notice.complaint, authority: party },
    automatedDecisions: { used: true, description: words },
    missing: [{ element: "controller", description: words }],
  };
}

const hostile = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</article><h1>Other</h1>",
  "<!-- gone",
  "&lt;b&gt; &amp; &#60;i&#62;",
  'it\'s "quoted"',
  "# Heading",
  "Title\n===",
  "Title\r\n\r\n## Other\r\n\r\n- item",
  "- item",
  "+ item",
  "* item",
  "12. item",
  "7) item",
  "> quote",
  "    code",
  "\tcode",
  "```\ncode\n```",
  "~~~",
  "`code`",
  "**bold** _it_ ~~gone~~",
  "[text](javascript:alert(1))",
  "![image](x.png)",
  "<https://example.com>",
  "| a | b |",
  "---",
  "___",
  "back\\slash\\",
  "trailing space  ",
  "trailing break\\\n",
  "two  \nlines",
  "&copy;",
  "1 Orchard Row\n10115 Berlin",
];

const anyWords = fc
  .oneof(
    fc.constantFrom(...hostile),
    fc.string({ unit: "grapheme" }),
    fc.array(fc.constantFrom(...hostile)).map((all) => all.join("\n")),
  )
  .filter((words) => words.trim() !== "");

/** HTML without its text. No attribute has text, so this is exact. */
const tagsOf = (html: string) => html.replace(/>[^<]*</g, "><").trim();

/** Markdown without its text: the start of each line, and unescaped syntax. */
function shapeOf(markdown: string): string[] {
  return markdown.split("\n").map((line) => {
    const [begin = ""] = /^(#+ |- )?/.exec(line) ?? [];
    const rest = line.slice(begin.length).replace(/\\[!-/:-@[-`{-~]/g, "");
    const block = /^( {4}|\t|[-+=]|\d+[.)]\s)/.test(line.slice(begin.length)) ? "BLOCK" : "";
    const breaks = / {2}$/.test(line) ? "BREAK" : "";
    return [begin, block, rest.replace(/[^\\`*_{}[\]<>#|~&]/g, ""), breaks, line === "" ? "empty" : ""].join("");
  });
}

const shapes: { readonly [format in (typeof formats)[number]]: (written: string) => unknown } = {
  html: tagsOf,
  markdown: shapeOf,
  text: (written) => written.split("\n").map((line) => line === ""),
};

const decode = (html: string) =>
  html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

describe("no text becomes markup", () => {
  describe.each(formats)("in %s", (format) => {
    const write = (words: string) => formatNotice(saying(words), format, { missing: true });
    const plain = shapes[format](write("x"));

    it.each(hostile)("%j", (words) => {
      expect(shapes[format](write(words))).toEqual(plain);
    });

    it("for any text", () => {
      fc.assert(
        fc.property(anyWords, (words) => {
          expect(shapes[format](write(words))).toEqual(plain);
        }),
      );
    });
  });

  it("and every text is readable", () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const line = words.replace(/\s+/g, " ").trim();
        const html = decode(formatNotice(saying(words), "html").replace(/<[^>]*>/g, ""));
        expect(html).toContain(words);
        const markdown = formatNotice(saying(words), "markdown").replace(/\\([!-/:-@[-`{-~])/g, "$1");
        expect(markdown.replace(/\s+/g, " ")).toContain(line);
        expect(formatNotice(saying(words), "text")).toContain(line);
      }),
    );
  });
});

describe("HTML", () => {
  const html = formatNotice(notice, "html");

  it("is well formed, with text elements only", () => {
    const open: string[] = [];
    for (const [, close, name = "", attributes] of html.matchAll(/<(\/?)([a-z0-9]+)([^>]*)>/g)) {
      expect(["article", "section", "h1", "h2", "h3", "p", "ul", "li", "dl", "dt", "dd", "span"]).toContain(name);
      expect(["", ' lang="en" dir="ltr"', ' aria-hidden="true"']).toContain(attributes);
      if (close === "/") expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
    expect(html).toMatch(/^<article lang="en" dir="ltr">\n<h1>/);
  });

  it("declares its language and direction", () => {
    const hebrew: Locale = { ...en, language: "he", direction: "rtl" };
    const collection = { ...plot, locales: [hebrew] };
    expect(formatNotice(createNotice(collection, { language: "he" }), "html", { locales: [hebrew] })).toMatch(
      /^<article lang="he" dir="rtl">/,
    );
  });

  it("hides the symbol of a mark from screen readers", () => {
    expect(html).toContain('<h3>Full name <span aria-hidden="true">*</span></h3>');
    expect(html).toContain("<h3>Phone</h3>");
  });
});

describe("plain text", () => {
  const text = formatNotice(notice, "text");

  it("is suitable to be read aloud: without symbols, and without the look of the marks", () => {
    expect(text).not.toMatch(/[*_#<>\\|]/);
    expect(text).not.toContain("red bar");
    expect(text).not.toContain(notice.marking.legend);
  });

  it("states the necessity and the consequence of each field in sentences", () => {
    expect(text).toContain(
      "\n\nFull name. We need this to be able to enter into a contract with you. Without it: We cannot give you a plot. " +
        "Used for: Renting out plots; Letters. Legal basis: a contract with you, or steps you ask for before one (Art. 6(1)(b) GDPR). " +
        "Kind of data: Contact data. Kept: 1 year and 6 months, counted from: the end of the lease.\n\n",
    );
    expect(text).toContain("\n\nPhone. You can leave this empty. Used for: Letters.");
  });

  it("ends each sentence once", () => {
    expect(text).not.toMatch(/[.;:]{2}|\.;/);
  });
});

describe("every format", () => {
  it.each(formats)(
    "%s has a section for each element of the notice, with the fields first and objection by itself",
    (format) => {
      const written = formatNotice(notice, format);
      const at = Object.values({ ...en.notice.headings, missing: "" })
        .filter((heading) => heading !== "")
        .map((heading) => [heading, written.indexOf(heading)] as const);
      expect(at.filter(([, index]) => index < 0)).toEqual([]);
      const inOrder = at.toSorted(([, one], [, other]) => one - other).map(([heading]) => heading);
      expect(inOrder[0]).toBe(en.notice.headings.fields);
      expect(inOrder.indexOf(en.notice.headings.objection)).toBe(inOrder.indexOf(en.notice.headings.rights) + 1);
      expect(written).not.toContain(en.notice.headings.missing);
    },
  );

  it.each(formats)("%s omits elements that the notice lacks", (format) => {
    const {
      controller: _,
      representative,
      dataProtectionOfficer,
      transfers,
      automatedDecisions,
      withdrawal,
      ...rest
    } = notice;
    expect([representative, dataProtectionOfficer, transfers, automatedDecisions, withdrawal]).not.toContain(undefined);
    const bare: CollectionNotice = {
      ...rest,
      policy: { id: "p", version: "1" },
      subjects: [],
      purposes: [],
      recipients: [],
      retention: [{ id: "leases", label: "Leases", description: "" }],
      rights: rest.rights.filter(({ id }) => id !== "objection"),
    };
    const written = formatNotice(bare, format);
    const { fields, service, rights, complaint, ...gone } = en.notice.headings;
    for (const heading of [fields, service, rights, complaint]) expect(written).toContain(heading);
    for (const heading of Object.values(gone)) expect(written).not.toContain(heading);
    expect(written).not.toContain("undefined");
  });

  it.each(formats)("%s lists missing elements on request", (format) => {
    const gap = { element: "controller", description: "who is responsible" } as const;
    const incomplete = { ...notice, missing: [gap] };
    expect(formatNotice(incomplete, format)).not.toContain(en.notice.headings.missing);
    const written = formatNotice(incomplete, format, { missing: true });
    expect(written.indexOf("who is responsible")).toBeGreaterThan(written.indexOf(en.notice.headings.missing));
    expect(formatNotice(notice, format, { missing: true })).toBe(formatNotice(notice, format));
  });

  it.each(formats)("%s is in the language of the notice", (format) => {
    const german = formatNotice(createNotice(plot, { language: "de" }), format, { locales: [de] });
    expect(german).toContain("Ihr Widerspruchsrecht");
    expect(german).toContain("Ohne diese Angabe: Wir können Ihnen keine Parzelle geben.");
    expect(german).toContain("Schweiz");
    expect(german).not.toMatch(/Used for|Legal basis|Your rights/);
  });

  it.each(formats)("%s names a country by its code, and shows an unknown code as it is", (format) => {
    const to = (country: string) =>
      formatNotice({ ...notice, transfers: [{ recipient: "Bank", country }] }, format).replaceAll("\\", "");
    expect(to("US")).toContain("Bank: United States");
    expect(to("us")).toContain("Bank: United States");
    expect(to("Elsewhere")).toContain("Bank: Elsewhere");
    expect(to("USA")).toContain("Bank: USA");
  });

  it("ends with a line break", () => {
    for (const format of formats) expect(formatNotice(notice, format)).toMatch(/[^\n]\n$/);
  });

  it("throws for an unknown format", () => {
    expect(() => Reflect.apply(formatNotice, undefined, [notice, "pdf"])).toThrow(
      new RangeError('"pdf" is not a format of a notice. Use one of markdown, text, html, spoken.'),
    );
    expect(() => Reflect.apply(formatNotice, undefined, [notice, "toString"])).toThrow(RangeError);
    expect(() => formatNotice({ ...notice, language: "fr" }, "text")).toThrow('no messages in "fr"');
  });
});
