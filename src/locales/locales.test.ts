import { describe, expect, it } from "vitest";
import type { ValidationIssue } from "../collection/validation/validation-issue.js";
import { de } from "./de/index.js";
import { en } from "./en/index.js";
import { formatFileSize } from "./format-file-size.js";
import { resolveLocale } from "./resolve-locale.js";
import type { FieldReference, FileLimitMessages, Locale } from "./locale.js";
import { formatList } from "./format-list.js";
import { formatMediaTypes } from "./format-media-types.js";
import { formMessages } from "./messages/form-messages.js";
import type { CollectionMode } from "../collection/model/mode.js";

const locales = { en, de };

/** Every message of a locale, by its path. */
function entriesOf(value: unknown, path = ""): [path: string, entry: unknown][] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, member]) => entriesOf(member, path === "" ? key : `${path}.${key}`));
}

/** One issue of each kind, and of each format and reading. */
const issues: readonly ValidationIssue[] = [
  { kind: "missing" },
  ...(["number", "wholeNumber", "date", "file", "choice", "value"] as const).map((expected): ValidationIssue => ({
    kind: "unreadable",
    expected,
  })),
  ...(["email", "url", "phone", "date", "time", "datetime", "iban", "other"] as const).map(
    (format): ValidationIssue => ({
      kind: "format",
      format,
    }),
  ),
  { kind: "tooFewCharacters", minimum: 1 },
  { kind: "tooFewCharacters", minimum: 1200 },
  { kind: "tooManyCharacters", maximum: 1 },
  { kind: "tooManyCharacters", maximum: 1200 },
  { kind: "tooFewItems", minimum: 2 },
  { kind: "tooManyItems", maximum: 2 },
  { kind: "tooSmall", minimum: 0.5, inclusive: true },
  { kind: "tooSmall", minimum: 1200n, inclusive: false },
  { kind: "tooLarge", maximum: 1200, inclusive: true },
  { kind: "tooLarge", maximum: 0.5, inclusive: false },
  { kind: "tooEarly", minimum: "2024-02-01" },
  { kind: "tooLate", maximum: "2024-02-01" },
  { kind: "tooLate", maximum: "2024-02-01T09:30" },
  { kind: "notMultiple", step: 0.25 },
  { kind: "fileTooSmall", minimum: 1 },
  { kind: "fileTooLarge", maximum: 2_500_000 },
  { kind: "fileType", types: ["application/pdf", "image/png"] },
  { kind: "notAgreed", consent: "I agree" },
  { kind: "fileTooSmall", minimum: 1, file: "plan.pdf" },
  { kind: "fileTooLarge", maximum: 2_500_000, file: "plan.pdf" },
  { kind: "fileType", types: ["image/png"], file: "plan.pdf" },
  { kind: "invalid", file: "plan.pdf" },
  { kind: "notOffered" },
  { kind: "invalid" },
];

/** The message of a locale for an issue of a field. */
function messageFor<Kind extends ValidationIssue["kind"]>(
  { errors, language }: Locale,
  issue: Extract<ValidationIssue, { kind: Kind }> & { kind: Kind },
  label: string,
  control: FieldReference["control"] = "text",
  mode: CollectionMode = "online",
): string {
  return errors[issue.kind]({ label, language, control, mode, consent: "I agree" }, issue);
}

describe("every locale", () => {
  it("has the same messages", () => {
    const paths = (locale: Locale) => entriesOf(locale).map(([path, entry]) => [path, typeof entry]);
    expect(paths(de)).toEqual(paths(en));
  });

  it.each(Object.entries(locales))("%s has a text for every message, without spaces around it", (_, locale) => {
    const texts = entriesOf(locale).flatMap(([path, entry]) =>
      typeof entry === "string" ? [[path, entry] as const] : [],
    );
    expect(texts.filter(([, text]) => text === "" || text !== text.trim())).toEqual([]);
  });

  it("differs from the other languages in every message", () => {
    const english = new Map(entriesOf(en));
    const shared = entriesOf(de).filter(([path, entry]) => typeof entry === "string" && english.get(path) === entry);
    // The same in both: the direction of the script, and the German word for a website.
    expect(shared.map(([path]) => path)).toEqual(["direction", "notice.labels.website"]);
  });

  it.each(Object.entries(locales))("%s says what to do about every issue, with the field's name", (_, locale) => {
    for (const issue of issues) {
      for (const control of [
        "text",
        "select",
        "multiselect",
        "checkbox",
        "consent",
        "file",
        "custom",
        "rows",
      ] as const) {
        const sentence = messageFor(locale, issue, "IBAN", control);
        expect(sentence).toContain("IBAN");
        if ("file" in issue) expect(sentence).toContain("plan.pdf");
        expect(sentence).toMatch(/^[A-Z“„].{8,}[^.\s]$/u);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }
  });

  it("says each issue in its own language", () => {
    for (const issue of issues) expect(messageFor(de, issue, "IBAN")).not.toBe(messageFor(en, issue, "IBAN"));
  });

  it.each(Object.entries(locales))("%s counts files, and names a single one", (_, { files }) => {
    for (const words of [files.choose, files.chooseMore]) expect(words(true)).not.toBe(words(false));
    expect(files.chosen("IBAN")).toContain("IBAN");
    expect(files.removeFile("plan.pdf")).toContain("plan.pdf");
    expect(files.removeFile("plan.pdf").toLowerCase()).toContain(files.remove.toLowerCase());
    expect(files.added(["plan.pdf"], 1)).toMatch(/^plan\.pdf \S+\.$/);
    expect(files.added(["plan.pdf", "cv.pdf"], 1200)).toMatch(/2 .*1[.,]200/);
    expect(files.removed("plan.pdf", 0)).toMatch(/plan\.pdf.*\.$/);
    expect(files.removed("plan.pdf", 0)).not.toMatch(/0/);
    expect(files.sending(["plan.pdf"])).toContain("plan.pdf");
    expect(files.sending(["plan.pdf", "cv.pdf"])).toMatch(/2/);
  });

  it.each(Object.entries(locales))("%s uses every argument of its messages", (_, { form, marking, notice }) => {
    expect(form.help("Telefon")).toContain("Telefon");
    expect(form.errorTitle(1)).not.toBe(form.errorTitle(2));
    expect(form.errorTitle(12)).toContain("12");
    expect(notice.introduction("Formular", "Verein")).toMatch(/Verein.*Formular/);
    expect(notice.introduction("Formular", undefined)).toMatch(/Formular/);
    expect(notice.consequence("Kein Angebot.")).toMatch(/^.+: Kein Angebot\.$/);
    expect(notice.interestHolder("Ruhe", undefined)).toBe("Ruhe");
    expect(notice.interestHolder("Ruhe", "Nachbarn")).toMatch(/^Ruhe .*Nachbarn/);
    expect(notice.rightsContact("post@example.com")).toContain("post@example.com");
    expect(notice.laws("HGB")).toContain("HGB");
    expect(notice.retainedUntil("Bis dahin")).toBe("Bis dahin");
    expect(notice.transfer("Bank", "Schweiz", undefined)).toMatch(/Bank.*Schweiz/);
    expect(notice.transfer("Bank", "Schweiz", "Vertrag")).toMatch(/Bank.*Schweiz.*Vertrag/);
    expect(notice.missingOf("warum", "Name")).toMatch(/Name.*warum/);
    for (const start of [undefined, "event", "year-end"] as const) {
      expect(notice.retainedFor("10 Jahre", start, "Ende")).toMatch(/^10 Jahre.*Ende/);
      expect(notice.retainedFor("10 Jahre", start, undefined)).toMatch(/^10 Jahre/);
    }
    for (const words of Object.values(notice.period)) {
      expect(words(1)).toMatch(/^1 \p{L}+$/u);
      expect(words(2)).toMatch(/^2 \p{L}+$/u);
      expect(words(2).replace("2", "1")).not.toBe(words(1));
    }
    const legend = marking.legend({ symbol: "§", colour: "rot", words: "nötig" }, "sind wichtig");
    expect(legend).toMatch(/§.*rot.*nötig.*sind wichtig\.$/);
  });
});

describe("the messages of a receipt and of consent settings", () => {
  it.each(Object.entries(locales))("use every argument in %s", (_, { receipt, consentSettings }) => {
    for (const introduction of Object.values(receipt.introduction)) {
      expect(introduction("Formular", "Verein", "1. Mai")).toMatch(/Formular/);
      expect(introduction("Formular", "Verein", "1. Mai")).toMatch(/Verein/);
      expect(introduction("Formular", undefined, "1. Mai")).toMatch(/^[^ ].*1\. Mai[^ ]*.*[^ ]\.$/);
      expect(introduction("Formular", undefined, "1. Mai")).not.toMatch(/undefined| {2}| ,/);
    }
    expect(receipt.time("2024-05-01T22:30:00Z", "UTC")).toMatch(/^1.* 2024 .*22:30 UTC$/);
    expect(receipt.time("2024-05-01T22:30:00Z", "Europe/Berlin")).toMatch(/^2.* 2024 .*00:30 /);
    for (const decided of [receipt.decision.given, receipt.decision.withdrawn])
      expect(decided("1. Mai")).toMatch(/1\. Mai.*\.$/);
    expect(receipt.appliesTo("Namen")).toMatch(/ Namen\.$/);
    for (const informed of Object.values(receipt.noticeDelivery)) expect(informed("Rosa")).toMatch(/^Rosa /);
    for (const words of [consentSettings.withdrawOf, consentSettings.withdrawn]) expect(words("Ja")).toMatch(/: Ja$/);
    expect(consentSettings.withdrawOf("Ja")).toContain(consentSettings.withdraw);
  });
});

describe("the messages of a spoken notice", () => {
  it.each(Object.entries(locales))("use every argument in %s", (_, { inPerson: { spokenNotice } }) => {
    expect(spokenNotice.introduction("Formular", "Verein")).toMatch(/„Formular“.*Verein|“Formular”.*Verein/);
    expect(spokenNotice.introduction("Formular", undefined)).not.toMatch(/undefined| ,|,\./);
    expect(spokenNotice.quote("Warum?")).toMatch(/^.Warum\?.$/u);
    for (const words of [...Object.values(spokenNotice.necessity), spokenNotice.optional, spokenNotice.conditional])
      expect(words("Name")).toMatch(/: Name\.$/);
    expect(spokenNotice.otherwise("Kein Angebot.")).toMatch(/: Kein Angebot\.$/);
    expect(spokenNotice.without("Name", "Kein Angebot.")).toMatch(/Name.*: Kein Angebot\.$/);
    expect(spokenNotice.use("Name", "Zweck")).toMatch(/Name.*: Zweck\.$/);
    expect(spokenNotice.special("Name", "Glaube", "Gesetz")).toMatch(/Name.*Glaube.*Gesetz\.$/);
    expect(spokenNotice.transfer("Bank", "Schweiz", undefined)).toMatch(/Bank, Schweiz\.$/);
    expect(spokenNotice.transfer("Bank", "Schweiz", "Vertrag")).toMatch(/Bank, Schweiz\. .*: Vertrag$/);
    const { useAll, useRest, basis, interests, laws, recipients, retention, retentions, rights, complaint } =
      spokenNotice;
    for (const words of [useAll, useRest, basis, interests, laws, recipients, retention, retentions, rights, complaint])
      expect(words("Wort")).toMatch(/: Wort\.$/);
    expect(complaint(undefined)).toMatch(/^[A-Z][^:]*\.$/);
    expect(spokenNotice.fullPolicy("example.com")).toMatch(/ example\.com\.$/);
  });
});

describe("English asks for a field by its label", () => {
  it.each<readonly [label: string, control: FieldReference["control"], sentence: string]>([
    ["Full name", "text", "Enter your full name"],
    ["Email", "email", "Enter your email"],
    ["VAT number", "text", "Enter your VAT number"],
    ["IBAN", "text", "Enter your IBAN"],
    ["Your message", "textarea", "Enter your message"],
    ["The date", "date", "Enter the date"],
    ["An answer", "text", "Enter an answer"],
    ["Country", "select", "Choose your country"],
    ["CV", "file", "Choose your CV"],
    ["Why us?", "text", "Answer “Why us?”"],
    ["Call me back", "checkbox", "Tick “Call me back”"],
  ])("%s", (label, control, sentence) => {
    expect(messageFor(en, { kind: "missing" }, label, control)).toBe(sentence);
  });
});

describe("messages to an operator do not call the data theirs", () => {
  it.each<readonly [label: string, control: FieldReference["control"], sentence: string]>([
    ["Full name", "text", "Enter the full name"],
    ["VAT number", "text", "Enter the VAT number"],
    ["The date", "date", "Enter the date"],
    ["Country", "select", "Choose the country"],
    ["Your message", "textarea", "Enter “Your message”"],
    ["Why us?", "text", "Answer “Why us?”"],
    ["Call me back", "checkbox", "Tick “Call me back”"],
  ])("%s", (label, control, sentence) => {
    expect(messageFor(en, { kind: "missing" }, label, control, "in-person")).toBe(sentence);
  });

  it.each(Object.entries(locales))("in %s", (_, locale) => {
    for (const issue of issues) {
      expect(messageFor(locale, issue, "IBAN", "text", "in-person")).not.toMatch(/\byour\b|\bIhre?[nmrs]?\b/i);
    }
  });
});

describe("numbers, sizes and dates are written as each language does", () => {
  it.each<readonly [issue: ValidationIssue, en: string, de: string]>([
    [
      { kind: "tooManyCharacters", maximum: 1200 },
      "Brief must be 1,200 characters or fewer",
      "„Brief“ darf höchstens 1.200 Zeichen lang sein",
    ],
    [
      { kind: "tooFewCharacters", minimum: 1 },
      "Brief must be at least 1 character long",
      "„Brief“ muss mindestens 1 Zeichen lang sein",
    ],
    [{ kind: "tooSmall", minimum: 2, inclusive: false }, "Brief must be more than 2", "„Brief“ muss größer als 2 sein"],
    [
      { kind: "tooSmall", minimum: 2010, inclusive: true },
      "Brief must be 2010 or more",
      "„Brief“ muss mindestens 2010 sein",
    ],
    [
      { kind: "tooLarge", maximum: 20_100, inclusive: true },
      "Brief must be 20,100 or less",
      "„Brief“ darf höchstens 20.100 sein",
    ],
    [{ kind: "tooLarge", maximum: 2, inclusive: true }, "Brief must be 2 or less", "„Brief“ darf höchstens 2 sein"],
    [
      { kind: "tooLarge", maximum: 2, inclusive: false },
      "Brief must be less than 2",
      "„Brief“ muss kleiner als 2 sein",
    ],
    [
      { kind: "tooSmall", minimum: 0.5, inclusive: true },
      "Brief must be 0.5 or more",
      "„Brief“ muss mindestens 0,5 sein",
    ],
    [
      { kind: "tooEarly", minimum: "2024-02-01" },
      "Brief must be 1 February 2024 or later",
      "„Brief“ darf nicht vor dem 1. Februar 2024 liegen",
    ],
    [
      { kind: "tooLate", maximum: "2024-02-01T09:30" },
      "Brief must be 1 February 2024 at 09:30 or earlier",
      "„Brief“ darf nicht nach dem 1. Februar 2024 um 09:30 liegen",
    ],
    [
      { kind: "fileTooLarge", maximum: 2_500_000 },
      "Choose a file of 2.5 MB or less for Brief",
      "Wählen Sie für „Brief“ eine Datei mit höchstens 2,5 MB",
    ],
    [
      { kind: "fileTooSmall", minimum: 0 },
      "Choose a file of at least 0 bytes for Brief",
      "Wählen Sie für „Brief“ eine Datei mit mindestens 0 Byte",
    ],
    [
      { kind: "fileTooLarge", maximum: 3e12 },
      "Choose a file of 3,000 GB or less for Brief",
      "Wählen Sie für „Brief“ eine Datei mit höchstens 3.000 GB",
    ],
  ])("%j", (issue, english, german) => {
    expect(messageFor(en, issue, "Brief")).toBe(english);
    expect(messageFor(de, issue, "Brief")).toBe(german);
  });
});

describe("describes the limits of files in one line", () => {
  const several = { several: true, types: undefined, smallest: undefined, largest: undefined };

  it.each<readonly [limits: Partial<FileLimitMessages>, en: string, de: string]>([
    [
      { types: "PDF or PNG", largest: "5 MB", most: 3 },
      "PDF or PNG, up to 5 MB each, at most 3 files",
      "PDF or PNG, je bis zu 5 MB, höchstens 3 Dateien",
    ],
    [{ largest: "5 MB", several: false }, "Up to 5 MB", "Bis zu 5 MB"],
    [{ smallest: "1 kB", several: false }, "At least 1 kB", "Mindestens 1 kB"],
    [
      { fewest: 2, most: 1200 },
      "At least 2 files, at most 1,200 files",
      "Mindestens 2 Dateien, höchstens 1.200 Dateien",
    ],
    [{ fewest: 2, most: 2 }, "Exactly 2 files", "Genau 2 Dateien"],
    [{ most: 1 }, "At most 1 file", "Höchstens 1 Datei"],
  ])("%j", (limits, english, german) => {
    const all = { ...several, fewest: undefined, most: undefined, ...limits };
    expect(en.files.limits(all)).toBe(english);
    expect(de.files.limits(all)).toBe(german);
  });
});

describe("formats the size of a file", () => {
  it.each<readonly [bytes: number, en: string, de: string]>([
    [0, "0 bytes", "0 Byte"],
    [1, "1 byte", "1 Byte"],
    [999, "999 bytes", "999 Byte"],
    [1000, "1 kB", "1 kB"],
    [1_100_000, "1.1 MB", "1,1 MB"],
    [2_500_000, "2.5 MB", "2,5 MB"],
    [1e9, "1 GB", "1 GB"],
    [3e12, "3,000 GB", "3.000 GB"],
  ])("of %d bytes", (bytes, english, german) => {
    expect(formatFileSize("en", bytes)).toBe(english);
    expect(formatFileSize("de", bytes)).toBe(german);
  });

  it("so that a file that is too large never looks as if it fitted", () => {
    expect(formatFileSize("en", 5_000_001)).toBe("5.1 MB");
    expect(formatFileSize("en", 5 * 1024 * 1024, Math.floor)).toBe("5.2 MB");
  });
});

describe("names a media type as people do", () => {
  it.each<readonly [types: readonly string[], en: string, de: string]>([
    [["application/pdf"], "PDF", "PDF"],
    [["application/pdf", "image/png"], "PDF or PNG", "PDF oder PNG"],
    [["image/jpeg", "image/svg+xml", "image/webp"], "JPEG, SVG, or WebP", "JPEG, SVG oder WebP"],
    [["application/zip", "application/x-zip-compressed"], "ZIP", "ZIP"],
    [["application/vnd.openxmlformats-officedocument.wordprocessingml.document"], "DOCX", "DOCX"],
    [["text/csv", "text/plain"], "CSV or TXT", "CSV oder TXT"],
    [["model/gltf-binary"], "model/gltf-binary", "model/gltf-binary"],
  ])("%j", (types, english, german) => {
    expect(formatMediaTypes("en", types)).toBe(english);
    expect(formatMediaTypes("de", types)).toBe(german);
  });
});

describe("resolves a language", () => {
  it.each([
    ["en", en],
    ["EN", en],
    ["en-GB", en],
    ["de-AT", de],
    ["de-Latn-CH", de],
  ])("%s", (language, locale) => {
    const found = resolveLocale(language, [de]);
    expect(found.language).toBe(locale.language);
    expect(formMessages(found)).toBe(locale.form);
  });

  it("among those passed in first, a region before its language", () => {
    const austrian: Locale = { ...de, language: "de-AT" };
    const own: Locale = { ...en, language: "en" };
    expect(resolveLocale("de-AT", [de, austrian])).toBe(austrian);
    expect(resolveLocale("de-CH", [austrian, de])).toBe(de);
    expect(resolveLocale("de", [austrian, de])).toBe(de);
    expect(resolveLocale("en-GB", [own])).toBe(own);
  });

  it("without a locale only if it is English", () => {
    expect(formMessages(resolveLocale("en"))).toBe(en.form);
    expect(() => resolveLocale("de")).toThrow('import { de } from "forthright/locales/de"');
  });

  it.each(["fr", "", "deutsch", "constructor"])("or the error says how to import one: %j", (language) => {
    expect(() => resolveLocale(language, [{ ...en, language: "pt-BR" }])).toThrow(
      new RangeError(
        `forthright has no messages in ${JSON.stringify(language)}, so it cannot show what a form asks for. ` +
          "The languages here are: pt-BR, en. Import a language, or write one with defineLocale(), and pass it as a " +
          'locale: import { de } from "forthright/locales/de"; defineCollection({ locales: [de], ... }).',
      ),
    );
  });
});

describe("a list in a sentence", () => {
  it.each([
    ["en", "a, b, and c"],
    ["de", "a, b und c"],
    ["fr", "a, b et c"],
  ])("is written as %s writes it", (language, list) => {
    expect(formatList(language, [])).toBe("");
    expect(formatList(language, ["a"])).toBe("a");
    expect(formatList(language, ["a", "b", "c"])).toBe(list);
  });
});
