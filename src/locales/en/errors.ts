import { formatDate } from "../format-date.js";
import { formatFileSize } from "../format-file-size.js";
import type { ErrorMessages, FieldReference } from "../locale.js";
import { formatMediaTypes } from "../format-media-types.js";

/** The verb for each control. */
const verbs: { readonly [control in FieldReference["control"]]: "Enter" | "Choose" | "Tick" | "Add" | "Give" } = {
  text: "Enter",
  email: "Enter",
  tel: "Enter",
  url: "Enter",
  password: "Enter",
  search: "Enter",
  textarea: "Enter",
  number: "Enter",
  date: "Enter",
  time: "Enter",
  datetime: "Enter",
  select: "Choose",
  multiselect: "Choose",
  radio: "Choose",
  checkbox: "Tick",
  consent: "Tick",
  checkboxes: "Choose",
  file: "Choose",
  custom: "Give",
  rows: "Add",
};

/**
 * What to do about an empty field: "Enter your full name", "Choose your country", "Answer “Why us?”". For an operator:
 * "Enter the full name", and "Enter “Your message”", which is not the operator's.
 */
function ask({ label, control, mode }: FieldReference): string {
  const verb = verbs[control];
  if (verb === "Tick") return `Tick “${label}”`;
  if (/[?？]$/.test(label)) return `Answer “${label}”`;
  if (mode === "in-person" && /^(your|my|our) /i.test(label)) return `${verb} “${label}”`;
  if (/^(your|the|an?|my|our) /i.test(label)) return `${verb} ${lower(label)}`;
  return `${verb} ${mode === "in-person" ? "the" : "your"} ${lower(label)}`;
}

/** "Full name" within a sentence; "VAT number" and "IBAN" stay as they are. */
function lower(label: string): string {
  const [first = "", second = ""] = label;
  return second === second.toLowerCase() && second !== " " ? first.toLowerCase() + label.slice(1) : label;
}

/** A label at the start of a sentence, in quotation marks if it ends with punctuation. */
function subject(label: string): string {
  return /[?？.!:]$/.test(label) ? `“${label}”` : label;
}

/** A number as the person would write it, grouped from five digits on: "2010" may be a year. */
function number(n: number | bigint, { language }: FieldReference): string {
  return new Intl.NumberFormat(language, { useGrouping: "min2" }).format(n);
}

function count(n: number, one: string, many: string): string {
  return `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
}

function items(n: number, control: FieldReference["control"]): string {
  return control === "file" ? count(n, "file", "files") : `${n}`;
}

function date(iso: string): string {
  return formatDate("en-GB", iso);
}

/** One of several files: "“plan.pdf” in Drawings". */
function fileIn(file: string, label: string): string {
  return `“${file}” in ${subject(label)}`;
}

/** English: what to do about each kind of validation issue, with the field's name. */
export const errors: ErrorMessages = {
  missing: ask,
  unreadable: (field, { expected }) => {
    const what = {
      number: `must be a number, like ${number(12, field)} or ${number(3.5, field)}`,
      wholeNumber: `must be a whole number, like ${number(12, field)}`,
      date: "must be a real date, with day, month and year",
      file: "must be a file",
      choice: "must be answered with yes or no",
      value: "",
    }[expected];
    return what === "" ? ask(field) : `${subject(field.label)} ${what}`;
  },
  format: ({ label }, { format }) => {
    const what = {
      email: "must be an email address in the right form, like name@example.com",
      url: "must be a web address, like https://example.com",
      phone: "must be a phone number with its country code, like +49 30 123456",
      date: "must be a real date, with day, month and year",
      time: "must be a time of day, like 14:30",
      datetime: "must be a real date with a time",
      iban: "must be a valid IBAN",
      other: "is not in the form that is asked for",
    }[format];
    return `${subject(label)} ${what}`;
  },
  tooFewCharacters: ({ label }, { minimum }) =>
    `${subject(label)} must be at least ${count(minimum, "character", "characters")} long`,
  tooManyCharacters: ({ label }, { maximum }) =>
    `${subject(label)} must be ${count(maximum, "character", "characters")} or fewer`,
  tooFewItems: ({ label, control }, { minimum }) =>
    control === "rows"
      ? `Add at least ${minimum} to ${subject(label)}`
      : `Choose at least ${items(minimum, control)} for ${subject(label)}`,
  tooManyItems: ({ label, control }, { maximum }) =>
    control === "rows"
      ? `Keep ${maximum} or fewer in ${subject(label)}`
      : `Choose ${items(maximum, control)} or fewer for ${subject(label)}`,
  tooSmall: (field, { minimum, inclusive }) => {
    const bound = number(minimum, field);
    return `${subject(field.label)} must be ${inclusive ? `${bound} or more` : `more than ${bound}`}`;
  },
  tooLarge: (field, { maximum, inclusive }) => {
    const bound = number(maximum, field);
    return `${subject(field.label)} must be ${inclusive ? `${bound} or less` : `less than ${bound}`}`;
  },
  tooEarly: ({ label }, { minimum }) => `${subject(label)} must be ${date(minimum)} or later`,
  tooLate: ({ label }, { maximum }) => `${subject(label)} must be ${date(maximum)} or earlier`,
  notMultiple: (field, { step }) => `${subject(field.label)} must be a multiple of ${number(step, field)}`,
  fileTooSmall: ({ label, language }, { minimum, file }) => {
    const size = formatFileSize(language, minimum);
    if (file === undefined) return `Choose a file of at least ${size} for ${subject(label)}`;
    return `${fileIn(file, label)} must be at least ${size}`;
  },
  fileTooLarge: ({ label, language }, { maximum, file }) => {
    const size = formatFileSize(language, maximum, Math.floor);
    if (file === undefined) return `Choose a file of ${size} or less for ${subject(label)}`;
    return `${fileIn(file, label)} must be ${size} or less`;
  },
  fileType: ({ label }, { types, file }) => {
    const names = formatMediaTypes("en", types);
    if (file === undefined) return `Choose a file of the type ${names} for ${subject(label)}`;
    return `${fileIn(file, label)} must be of the type ${names}`;
  },
  notAgreed: ({ label, consent }) =>
    `“${label}” can only be used with consent. Tick “${consent}” as well, or empty the field`,
  notOffered: ({ label }) => `Choose one of the answers offered for ${subject(label)}`,
  invalid: ({ label }, { file }) =>
    `Check ${file === undefined ? subject(label) : fileIn(file, label)}: it cannot be sent as it is`,
};
