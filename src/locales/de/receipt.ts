import { longTime } from "../long-date.js";
import type { ConsentSettingsMessages, ReceiptMessages } from "../receipt-messages.js";

/** Was jemand nach dem Absenden behält. */
export const receipt: ReceiptMessages = {
  title: "Ihr Beleg",
  introduction: {
    online: (form, controller, time) =>
      `Was Sie am ${time} mit „${form}“${controller === undefined ? "" : ` an ${controller}`} gesendet haben, und was damit geschieht.`,
    "in-person": (form, controller, time) =>
      `Was Sie ${controller ?? "uns"} am ${time} für „${form}“ mitgeteilt haben, und was damit geschieht.`,
  },
  time: (iso, timeZone) => longTime("de-DE", iso, timeZone),
  headings: {
    consents: "Ihre Einwilligungen",
    given: "Was Sie angegeben haben, und warum",
    empty: "Was Sie nicht angegeben haben",
    proof: "Nachweis",
  },
  decided: {
    given: (time) => `Eingewilligt am ${time}.`,
    refused: "Nicht eingewilligt.",
    withdrawn: (time) => `Widerrufen am ${time}.`,
  },
  required: "Ohne diese Angabe konnte das Formular nicht gesendet werden.",
  optional: "Diese Angabe war freiwillig.",
  holdsFor: (categories) => `Das gilt für: ${categories}.`,
  labels: {
    presented: "Ihnen gezeigt",
    submitted: "Gesendet",
    informed: "Wie Sie informiert wurden",
    record: "Nummer",
    notice: "Datenschutzhinweis",
    noticeDigest: "Prüfsumme des Hinweises",
    recordDigest: "Prüfsumme des Nachweises",
  },
  informed: {
    "read-aloud": (by) => `${by} hat den Hinweis vorgelesen`,
    printed: (by) => `${by} hat den Hinweis ausgedruckt übergeben`,
    "on-screen": (by) => `${by} hat den Hinweis am Bildschirm gezeigt`,
  },
  keep: "Ihre Antworten stehen nicht darin. Bewahren Sie ihn auf, wenn Sie später darauf zurückkommen möchten.",
  save: "Als Seite speichern",
  saveData: "Als Daten speichern (JSON)",
  print: "Drucken",
  fileName: "beleg",
};

/** Was gesagt wird, wo jemand sieht, wozu die Einwilligung gilt. */
export const consentSettings: ConsentSettingsMessages = {
  title: "Ihre Einwilligungen",
  none: "Sie haben hier in nichts eingewilligt.",
  withdraw: "Widerrufen",
  withdrawOf: (words) => `Widerrufen: ${words}`,
  withdrawing: "Wird widerrufen …",
  withdrawn: (words) => `Widerrufen ist: ${words}`,
  failed:
    "Das konnte nicht widerrufen werden, Ihre Einwilligung gilt also noch. Bitte versuchen Sie es gleich noch einmal.",
};
