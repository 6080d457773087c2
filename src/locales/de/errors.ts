import { fileSize } from "../file-size.js";
import type { ErrorMessages, FieldReference } from "../locale.js";
import { longDate } from "../long-date.js";
import { formatMediaTypes } from "../format-media-types.js";

/** Was bei einem leeren Feld zu tun ist, je nach seiner Art. */
const missing = {
  fillIn: (label: string) =>
    label.endsWith("?") ? `Beantworten Sie ${quoted(label)}` : `Füllen Sie ${quoted(label)} aus`,
  choose: (label: string) => `Wählen Sie etwas aus bei ${quoted(label)}`,
  chooseFile: (label: string) => `Wählen Sie eine Datei aus für ${quoted(label)}`,
  tick: (label: string) => `Kreuzen Sie ${quoted(label)} an`,
};

/** The kind of each control. */
const actions: { readonly [control in FieldReference["control"]]: keyof typeof missing } = {
  text: "fillIn",
  email: "fillIn",
  tel: "fillIn",
  url: "fillIn",
  password: "fillIn",
  search: "fillIn",
  textarea: "fillIn",
  number: "fillIn",
  date: "fillIn",
  time: "fillIn",
  datetime: "fillIn",
  select: "choose",
  multiselect: "choose",
  radio: "choose",
  checkbox: "tick",
  consent: "tick",
  checkboxes: "choose",
  file: "chooseFile",
  custom: "fillIn",
  rows: "fillIn",
};

/**
 * German inflects what a label cannot tell (Ihr vollständiger Name, Ihren vollständigen Namen): labels are quoted
 * instead.
 */
function quoted(label: string): string {
  return `„${label}“`;
}

/** A number as the person would write it, grouped from five digits on: "2010" is a year, or might be. */
function number(n: number | bigint, { language }: FieldReference): string {
  return new Intl.NumberFormat(language, { useGrouping: "min2" }).format(n);
}

function count(n: number, one: string, many: string): string {
  return `${n.toLocaleString("de")} ${n === 1 ? one : many}`;
}

function items(n: number, control: FieldReference["control"]): string {
  return control === "file" ? count(n, "Datei", "Dateien") : `${n}`;
}

function date(iso: string): string {
  return longDate("de-DE", iso);
}

/** Eine von mehreren Dateien: „plan.pdf“ bei „Zeichnungen“. */
function fileIn(file: string, label: string): string {
  return `${quoted(file)} bei ${quoted(label)}`;
}

/** Was bei jeder Art von Fehler zu tun ist, mit dem Namen des Feldes. */
export const errors: ErrorMessages = {
  missing: ({ label, control }) => missing[actions[control]](label),
  unreadable: (field, { expected }) => {
    const what = {
      number: `muss eine Zahl sein, etwa ${number(12, field)} oder ${number(3.5, field)}`,
      wholeNumber: `muss eine ganze Zahl sein, etwa ${number(12, field)}`,
      date: "muss ein gültiges Datum mit Tag, Monat und Jahr sein",
      file: "muss eine Datei sein",
      choice: "muss mit Ja oder Nein beantwortet werden",
      value: "muss ausgefüllt werden",
    }[expected];
    return `${quoted(field.label)} ${what}`;
  },
  format: ({ label }, { format }) => {
    const what = {
      email: "muss eine vollständige E-Mail-Adresse sein, etwa name@example.com",
      url: "muss eine Webadresse sein, etwa https://example.com",
      phone: "muss eine Telefonnummer mit Ländervorwahl sein, etwa +49 30 123456",
      date: "muss ein gültiges Datum mit Tag, Monat und Jahr sein",
      time: "muss eine Uhrzeit sein, etwa 14:30",
      datetime: "muss ein gültiges Datum mit Uhrzeit sein",
      iban: "muss eine gültige IBAN sein",
      other: "hat nicht die erwartete Form",
    }[format];
    return `${quoted(label)} ${what}`;
  },
  tooFewCharacters: ({ label }, { minimum }) =>
    `${quoted(label)} muss mindestens ${count(minimum, "Zeichen", "Zeichen")} lang sein`,
  tooManyCharacters: ({ label }, { maximum }) =>
    `${quoted(label)} darf höchstens ${count(maximum, "Zeichen", "Zeichen")} lang sein`,
  tooFewItems: ({ label, control }, { minimum }) =>
    control === "rows"
      ? `${quoted(label)} braucht mindestens ${count(minimum, "Eintrag", "Einträge")}`
      : `Wählen Sie mindestens ${items(minimum, control)} aus bei ${quoted(label)}`,
  tooManyItems: ({ label, control }, { maximum }) =>
    control === "rows"
      ? `${quoted(label)} darf höchstens ${count(maximum, "Eintrag", "Einträge")} haben`
      : `Wählen Sie höchstens ${items(maximum, control)} aus bei ${quoted(label)}`,
  tooSmall: (field, { minimum, inclusive }) =>
    `${quoted(field.label)} muss ${inclusive ? "mindestens" : "größer als"} ${number(minimum, field)} sein`,
  tooLarge: (field, { maximum, inclusive }) =>
    `${quoted(field.label)} ${inclusive ? "darf höchstens" : "muss kleiner als"} ${number(maximum, field)} sein`,
  tooEarly: ({ label }, { minimum }) => `${quoted(label)} darf nicht vor dem ${date(minimum)} liegen`,
  tooLate: ({ label }, { maximum }) => `${quoted(label)} darf nicht nach dem ${date(maximum)} liegen`,
  notMultiple: (field, { step }) => `${quoted(field.label)} muss ein Vielfaches von ${number(step, field)} sein`,
  fileTooSmall: ({ label, language }, { minimum, file }) => {
    const size = fileSize(language, minimum);
    if (file === undefined) return `Wählen Sie für ${quoted(label)} eine Datei mit mindestens ${size}`;
    return `${fileIn(file, label)} muss mindestens ${size} groß sein`;
  },
  fileTooLarge: ({ label, language }, { maximum, file }) => {
    const size = fileSize(language, maximum, Math.floor);
    if (file === undefined) return `Wählen Sie für ${quoted(label)} eine Datei mit höchstens ${size}`;
    return `${fileIn(file, label)} darf höchstens ${size} groß sein`;
  },
  fileType: ({ label }, { types, file }) => {
    const names = formatMediaTypes("de", types);
    if (file === undefined) return `Wählen Sie für ${quoted(label)} eine Datei vom Typ ${names}`;
    return `${fileIn(file, label)} muss vom Typ ${names} sein`;
  },
  notAgreed: ({ label, consent }) =>
    `${quoted(label)} dürfen wir nur mit Einwilligung verwenden. Kreuzen Sie auch ${quoted(consent)} an oder leeren Sie das Feld`,
  notOffered: ({ label }) => `Wählen Sie bei ${quoted(label)} eine der angebotenen Antworten`,
  invalid: ({ label }, { file }) =>
    file === undefined
      ? `Prüfen Sie ${quoted(label)}: So kann es nicht gesendet werden`
      : `Prüfen Sie ${fileIn(file, label)}: So kann die Datei nicht gesendet werden`,
};
