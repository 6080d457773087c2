import { formatList } from "../format-list.js";
import type { NoticeMessages } from "../locale.js";
import { longDate } from "../long-date.js";

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** Was eine Mitteilung zwischen den Tatsachen sagt. */
export const notice: NoticeMessages = {
  title: { online: "Wie wir Ihre Angaben verwenden", "in-person": "Was wir mit Ihren Angaben tun" },
  introduction: (form, controller) =>
    controller === undefined
      ? `Was in „${form}“ gefragt wird, und warum.`
      : `Was ${controller} in „${form}“ von Ihnen wissen möchte, und warum.`,
  headings: {
    controller: "Wer verantwortlich ist",
    representative: "Vertretung",
    dataProtectionOfficer: "Datenschutzbeauftragte Person",
    service: "Wozu das Formular gehört",
    subjects: "Wer gefragt wird",
    fields: "Was wir fragen, und warum",
    purposes: "Wofür wir es verwenden",
    recipients: "Wer es erhalten kann",
    transfers: "Übermittlung in andere Länder",
    retention: "Wie lange wir es aufbewahren",
    rights: "Ihre Rechte",
    objection: "Ihr Widerspruchsrecht",
    withdrawal: "Widerruf Ihrer Einwilligung",
    complaint: "Beschwerden",
    automatedDecisions: "Automatisierte Entscheidungen",
    fullPolicy: "Die vollständige Datenschutzerklärung",
    missing: "Nicht angegeben",
  },
  labels: {
    category: "Art der Daten",
    usedFor: "Verwendet für",
    legalBasis: "Rechtsgrundlage",
    interest: "Interesse",
    law: "Gesetz",
    retention: "Aufbewahrt",
    recipients: "Kann gehen an",
    special: "Besonders geschützt",
    condition: "Erlaubt durch",
    address: "Anschrift",
    email: "E-Mail",
    phone: "Telefon",
    website: "Website",
  },
  required: {
    online: "Ohne diese Angabe kann das Formular nicht gesendet werden.",
    "in-person": "Ohne diese Angabe geht es nicht weiter.",
  },
  optional: { online: "Sie können das Feld leer lassen.", "in-person": "Sie müssen uns das nicht sagen." },
  conditional: "Danach fragen wir nur, wenn es darauf ankommt.",
  consequence: (words) => `Ohne diese Angabe: ${words}`,
  interestHolder: (interest, holder) => (holder === undefined ? interest : `${interest} (ein Interesse von ${holder})`),
  period: {
    years: (n) => count(n, "Jahr", "Jahre"),
    months: (n) => count(n, "Monat", "Monate"),
    weeks: (n) => count(n, "Woche", "Wochen"),
    days: (n) => count(n, "Tag", "Tage"),
  },
  retainedFor: (period, start, event) => {
    if (start === "year-end")
      return `${period} ab dem Ende des Kalenderjahres${event === undefined ? "" : ` (${event})`}`;
    return event === undefined ? period : `${period}, Beginn: ${event}`;
  },
  retainedUntil: (criteria) => criteria,
  retainedUntilDay: (day, rule) => `Bis zum ${longDate("de-DE", day)}.${rule === "" ? "" : ` Die Regel: ${rule}`}`,
  untilDay: (day) => `bis zum ${longDate("de-DE", day)}`,
  laws: (laws) => `(${laws})`,
  transfer: (recipient, country, safeguard) =>
    safeguard === undefined ? `${recipient}: ${country}` : `${recipient}: ${country}. Garantie: ${safeguard}`,
  noTransfers: "Ihre Daten bleiben im Europäischen Wirtschaftsraum.",
  noAutomatedDecisions: "Über Sie wird nicht allein durch automatisierte Verfahren entschieden.",
  rightsContact: (contact) => `Um Ihre Rechte auszuüben, schreiben Sie an ${contact}.`,
  and: (items) => formatList("de", items),
  missing: {
    controller: "wer verantwortlich ist (Art. 13 Abs. 1 lit. a DSGVO)",
    controllerContact: "wie die verantwortliche Stelle zu erreichen ist (Art. 13 Abs. 1 lit. a DSGVO)",
    recipients: "wer die Daten erhalten kann (Art. 13 Abs. 1 lit. e DSGVO)",
    transfers: "ob Daten in andere Länder gehen (Art. 13 Abs. 1 lit. f DSGVO)",
    safeguard: "was die Daten in einem anderen Land schützt (Art. 13 Abs. 1 lit. f DSGVO)",
    automatedDecisions: "ob automatisiert entschieden wird (Art. 13 Abs. 2 lit. f DSGVO)",
    supervisoryAuthority: "welche Behörde Beschwerden annimmt (Art. 13 Abs. 2 lit. d DSGVO)",
    fullPolicy: "wo die vollständige Datenschutzerklärung steht",
    necessity: "warum es angegeben werden muss (Art. 13 Abs. 2 lit. e DSGVO)",
    consequence: "was geschieht, wenn es fehlt (Art. 13 Abs. 2 lit. e DSGVO)",
    interest: "welchem berechtigten Interesse es dient (Art. 13 Abs. 1 lit. d DSGVO)",
    law: "welches Gesetz es verlangt (Art. 6 Abs. 3 DSGVO)",
    retention: "wie lange es aufbewahrt wird (Art. 13 Abs. 2 lit. a DSGVO)",
    retentionStart: "wann die Frist beginnt (Art. 13 Abs. 2 lit. a DSGVO)",
  },
  missingOf: (element, field) => `${field}: ${element}`,
};
