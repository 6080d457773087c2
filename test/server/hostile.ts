import { createNotice, digestNotice, submissionNames } from "../../src/index.js";
import { plot } from "../support/notices.js";
import { trip } from "../support/trip-form.js";

/** A correct submission. */
export const good = { name: "Ada", tours: [], photos: [], guests: [], hungry: false, letters: false };

/** A correct form with additional entries. */
export function formWith(...entries: readonly (readonly [name: string, value: string | File])[]): FormData {
  const form = new FormData();
  form.append("name", "Ada");
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

/** The same as JSON, parsed from text as on a server. */
function jsonWith(more: string): unknown {
  return JSON.parse(`{ "name": "Ada", ${more} }`);
}

function manyNames(count: number, nameOf: (index: number) => string): FormData {
  const form = formWith();
  for (let index = 0; index < count; index += 1) form.append(nameOf(index), "");
  return form;
}

const text = new File(["<script>"], "note.txt", { type: "text/plain" });
const otherDigest = await digestNotice(createNotice(plot));
const onPage = (...names: readonly string[]) => [submissionNames.visibleFields, JSON.stringify(names)] as const;

/** A submission that no form of forthright sends. */
export interface Hostile {
  /** The name of the test. */
  readonly sent: string;
  readonly body: () => unknown;
  readonly kind: string;
  /** The expected message. */
  readonly says: RegExp;
}

const notThisForm = /was not this form, so nothing of it was taken/;
const tooMuch = /more than this form can take, so nothing of it was taken/;
const hostileName = /names that this form does not have, so nothing of it was taken/;

export const hostile: readonly Hostile[] = [
  ...[
    "__proto__",
    "__proto__.isAdmin",
    "constructor.prototype.isAdmin",
    "guests.__proto__.name",
    "__proto__[isAdmin]",
  ].map((name) => ({
    sent: `a name that is a prototype's: ${name}`,
    body: () => formWith([name, "yes"]),
    kind: "hostileName",
    says: hostileName,
  })),
  {
    sent: "a prototype in JSON",
    body: () => jsonWith('"__proto__": { "isAdmin": true }'),
    kind: "hostileName",
    says: hostileName,
  },
  {
    sent: "a prototype deep in JSON, where a field takes any keys",
    body: () => jsonWith('"extra": { "a": { "constructor": { "prototype": {} } } }'),
    kind: "hostileName",
    says: hostileName,
  },
  {
    sent: "a name twice that is asked once",
    body: () => formWith(["name", "Eve"]),
    kind: "repeated",
    says: /“Full name” arrived more than once/,
  },
  {
    sent: "a name twice in a row of a list",
    body: () => formWith(["guests.0.name", "Ada"], ["guests.0.name", "Eve"]),
    kind: "repeated",
    says: /“Name” arrived more than once/,
  },
  {
    sent: "a name in JSON, both nested and flat",
    body: () => ({ ...good, guests: [{ name: "Ada", vegan: false }], "guests.0.name": "Eve" }),
    kind: "repeated",
    says: /“Name” arrived more than once/,
  },
  {
    sent: "a consent twice",
    body: () => formWith(["letters", "on"], ["letters", "on"]),
    kind: "repeated",
    says: /“Send me the newsletter” arrived more than once/,
  },
  {
    sent: "a million keys",
    body: () => manyNames(1_000_000, String),
    kind: "tooMuch",
    says: tooMuch,
  },
  {
    sent: "a million keys in JSON",
    body: () => jsonWith(Array.from({ length: 1_000_000 }, (_, index) => `"${index}":0`).join(",")),
    kind: "tooMuch",
    says: tooMuch,
  },
  {
    sent: "more rows than anybody adds",
    body: () => manyNames(2_000, (index) => `guests.${index}.name`),
    kind: "tooMuch",
    says: tooMuch,
  },
  {
    sent: "a list of a million in JSON",
    body: () => jsonWith(`"tours": [${"0,".repeat(999_999)}0]`),
    kind: "tooMuch",
    says: tooMuch,
  },
  {
    sent: "JSON nested a hundred thousand deep",
    body: () => jsonWith(`"extra": ${"[".repeat(100_000)}${"]".repeat(100_000)}`),
    kind: "tooMuch",
    says: tooMuch,
  },
  {
    sent: "JSON nested deep under a name that the form does not have",
    body: () => jsonWith(`"other": ${'{"a":'.repeat(5_000)}0${"}".repeat(5_000)}`),
    kind: "tooMuch",
    says: tooMuch,
  },
  {
    sent: "an object that holds itself",
    body: () => {
      const body: { [key: string]: unknown } = { name: "Ada" };
      body["extra"] = body;
      return body;
    },
    kind: "tooMuch",
    says: tooMuch,
  },
  {
    sent: "a name without an end",
    body: () => formWith(["a".repeat(100_000), "x"]),
    kind: "tooMuch",
    says: tooMuch,
  },
  {
    sent: "a text without an end",
    body: () => formWith(["note", "a".repeat(1_000_000)]),
    kind: "tooMuch",
    says: tooMuch,
  },
  {
    sent: "many long texts",
    body: () => formWith(...Array.from({ length: 30 }, (_, index) => [`x${index}`, "a".repeat(100_000)] as const)),
    kind: "tooMuch",
    says: tooMuch,
  },
  {
    sent: "a thousand files",
    body: () => formWith(...Array.from({ length: 1_000 }, () => ["photos", text] as const)),
    kind: "tooMuch",
    says: tooMuch,
  },
  ...[null, undefined, "name=Ada", 42, true, [], [["name", "Ada"]], () => ({})].map((body) => ({
    sent: `no form at all: ${typeof body} ${JSON.stringify(body)}`,
    body: () => body,
    kind: "unreadable",
    says: notThisForm,
  })),
  {
    sent: "text where a group of rows belongs",
    body: () => ({ ...good, guests: "Lili" }),
    kind: "unreadable",
    says: notThisForm,
  },
  {
    sent: "a row that is none",
    body: () => ({ ...good, guests: ["Lili"] }),
    kind: "unreadable",
    says: notThisForm,
  },
  {
    sent: "Latin-1 read as UTF-8",
    body: () => formWith(["note", new TextDecoder().decode(Uint8Array.of(77, 252, 108, 108, 101, 114))]),
    kind: "garbled",
    says: /Some characters in “Note” did not arrive as they were typed/,
  },
  {
    sent: "U+0000, which a database would cut off or refuse",
    body: () => formWith(["note", "Ada\0'; DROP TABLE records"]),
    kind: "garbled",
    says: /Some characters in “Note”/,
  },
  {
    sent: "half a character",
    body: () => jsonWith(String.raw`"note": "\ud83d"`),
    kind: "garbled",
    says: /Some characters in “Note”/,
  },
  {
    sent: "half a character as a key, where a field takes any",
    body: () => jsonWith(String.raw`"extra": { "\udc00": "x" }`),
    kind: "garbled",
    says: /Some characters in “Extra”/,
  },
  {
    sent: "a file where text belongs",
    body: () => formWith(["note", text]),
    kind: "notText",
    says: /A file arrived where text belongs: “Note”/,
  },
  {
    sent: "a file where a consent belongs",
    body: () => formWith(["letters", text]),
    kind: "notText",
    says: /A file arrived where text belongs/,
  },
  {
    sent: "text where a file belongs, as from a form that is not encoded for files",
    body: () => formWith(["ticket", "ticket.pdf"]),
    kind: "notFile",
    says: /The file for “Ticket” did not arrive/,
  },
  {
    sent: "an object where a file belongs",
    body: () => ({ ...good, ticket: { name: "ticket.pdf", size: 3 } }),
    kind: "notFile",
    says: /The file for “Ticket” did not arrive/,
  },
  {
    sent: "a file among what the page says of itself",
    body: () => formWith([submissionNames.notice, text]),
    kind: "unreadable",
    says: notThisForm,
  },
  ...["yes", "ON", "1", "false", "agreed"].map((word) => ({
    sent: `a consent in a word that its box does not have: ${word}`,
    body: () => formWith(["letters", word]),
    kind: "forgedConsent",
    says: /“Send me the newsletter” was not agreed to by ticking its box, so it does not count/,
  })),
  ...['"yes"', "1", "[true]", '{ "valueOf": true }'].map((json) => ({
    sent: `a consent in JSON that its box does not have: ${json}`,
    body: () => jsonWith(`"letters": ${json}`),
    kind: "forgedConsent",
    says: /does not count/,
  })),
  {
    sent: "a consent that was not on the page",
    body: () => formWith(onPage("name"), ["letters", "on"]),
    kind: "forgedConsent",
    says: /“Send me the newsletter” was not agreed to by ticking its box/,
  },
  {
    sent: "a consent that stood in a place without a notice",
    body: () => formWith(onPage("name", "letters"), [submissionNames.noticeFields, '["name"]'], ["letters", "on"]),
    kind: "forgedConsent",
    says: /does not count/,
  },
  {
    sent: "the digest of another form's notice",
    body: () => formWith([submissionNames.notice, otherDigest]),
    kind: "otherNotice",
    says: /What you were told about your data is not what this form says now, so nothing was sent/,
  },
  {
    sent: "the digest of this form's notice, of other fields than were on the page",
    body: async () => {
      const digest = await digestNotice(createNotice(trip, { fields: ["name"] }));
      return formWith(onPage("name", "letters"), [submissionNames.notice, digest], ["letters", "on"]);
    },
    kind: "otherNotice",
    says: /nothing was sent/,
  },
  {
    sent: "the digest of this form's notice in another language than was on the page",
    body: async () => {
      const digest = await digestNotice(createNotice(trip, { fields: ["name"], language: "de" }));
      return formWith(onPage("name"), [submissionNames.notice, digest], [submissionNames.language, "en"]);
    },
    kind: "otherNotice",
    says: /nothing was sent/,
  },
  ...["sha256-", "null"].map((digest) => ({
    sent: `a digest that is none: ${digest}`,
    body: () => formWith([submissionNames.notice, digest]),
    kind: "otherNotice",
    says: /nothing was sent/,
  })),
  {
    sent: "fields of another form on the page",
    body: () => formWith(onPage("iban")),
    kind: "otherNotice",
    says: /nothing was sent/,
  },
  {
    sent: "a page that says no fields but something else",
    body: () => formWith([submissionNames.visibleFields, '{"__proto__":[]}']),
    kind: "unreadable",
    says: notThisForm,
  },
  {
    sent: "a page that breaks off",
    body: () => formWith([submissionNames.visibleFields, "[[[[["]),
    kind: "unreadable",
    says: notThisForm,
  },
  ...["xx", "../../etc/passwd", "en\0", "tlh"].map((language) => ({
    sent: `a language that there are no words in: ${JSON.stringify(language)}`,
    body: () => formWith([submissionNames.language, language]),
    kind: "otherNotice",
    says: /nothing was sent/,
  })),
  {
    sent: "two languages at once",
    body: () => formWith([submissionNames.language, "en"], [submissionNames.language, "de"]),
    kind: "unreadable",
    says: notThisForm,
  },
  {
    sent: "a row to be added to what is no list",
    body: () => formWith([submissionNames.add, "name"]),
    kind: "unreadable",
    says: notThisForm,
  },
  {
    sent: "a row to be taken out of what is no list",
    body: () => formWith([submissionNames.remove, "guests"]),
    kind: "unreadable",
    says: notThisForm,
  },
];
