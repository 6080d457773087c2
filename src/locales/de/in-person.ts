import type { InPersonMessages } from "../in-person-messages.js";

/** Was gesagt wird, wo jemand ein Formular für jemand anderen ausfüllt. */
export const inPerson: InPersonMessages = {
  spokenNotice: {
    who: (form, controller) =>
      `Ich fülle jetzt mit Ihnen „${form}“ aus${controller === undefined ? "" : `, für ${controller}`}. Vorher sage ich Ihnen, was wir brauchen und warum.`,
    quote: (label) => `„${label}“`,
    necessity: {
      statutory: (fields) => `Gesetzlich vorgeschrieben sind diese Angaben: ${fields}.`,
      contractual: (fields) => `Nach unserem Vertrag müssen Sie angeben: ${fields}.`,
      precontractual: (fields) => `Um einen Vertrag mit Ihnen schließen zu können, brauchen wir: ${fields}.`,
      voluntary: (fields) => `Hier dürfen Sie Nein sagen, aber dann geht es nicht weiter: ${fields}.`,
      required: (fields) => `Ohne diese Angaben geht es nicht weiter: ${fields}.`,
    },
    optional: (fields) => `Freiwillig sind: ${fields}.`,
    conditional: (fields) => `Nur wenn es darauf ankommt, fragen wir nach: ${fields}.`,
    otherwise: (consequence) => `Sonst gilt: ${consequence}`,
    without: (fields, consequence) => `Ohne ${fields} gilt: ${consequence}`,
    use: (fields, purposes) => `${fields} verwenden wir für: ${purposes}.`,
    useAll: (purposes) => `Das alles verwenden wir für: ${purposes}.`,
    useRest: (purposes) => `Alles andere verwenden wir für: ${purposes}.`,
    basis: (basis) => `Rechtsgrundlage dafür: ${basis}.`,
    interests: (interests) => `Das Interesse dahinter: ${interests}.`,
    laws: (laws) => `Das Gesetz dazu: ${laws}.`,
    special: (fields, kind, condition) =>
      `Gesetzlich besonders geschützt: ${fields} (${kind}). Was uns diese Frage erlaubt: ${condition}.`,
    recipients: (recipients) => `Ganz oder teilweise kann das gehen an: ${recipients}.`,
    transfer: (recipient, country, safeguard) =>
      `Einiges davon geht in ein anderes Land: ${recipient}, ${country}.${safeguard === undefined ? "" : ` Was es dort schützt: ${safeguard}`}`,
    retention: (time) => `So lange bewahren wir es auf: ${time}.`,
    retentions: (times) => `Wie lange wir es aufbewahren, hängt davon ab, was es ist: ${times}.`,
    rights: (rights) => `Sie können: ${rights}.`,
    right: {
      access: "eine Kopie Ihrer Daten bekommen",
      rectification: "Fehler berichtigen lassen",
      erasure: "löschen lassen, was wir nicht länger behalten dürfen",
      restriction: "die Nutzung vorerst sperren lassen",
      portability: "Ihre Daten in einem gängigen Format mitnehmen",
    },
    complaint: (authority) =>
      `Beschweren können Sie sich bei einer Datenschutzaufsichtsbehörde${authority === undefined ? "" : `, zum Beispiel: ${authority}`}.`,
    fullPolicy: (address) => `Die vollständige Datenschutzerklärung steht unter ${address}.`,
    inWriting: "Auf Wunsch bekommen Sie alles schriftlich, mit allen Einzelheiten.",
  },
  title: "Zuerst: die Person informieren",
  instruction:
    "Lesen Sie das vor, geben Sie es ausgedruckt mit oder zeigen Sie es auf dem Bildschirm. Geben Sie darunter an, wie Sie es getan haben.",
  readAloud: "Zum Vorlesen",
  print: "Diese Information drucken",
  record: "Für den Nachweis",
  recordHint: "Ohne beides kann das Formular nicht gesendet werden. Es gehört zum Nachweis, nicht zu den Antworten.",
  method: "Wie haben Sie die Person informiert?",
  methods: {
    "read-aloud": "Ich habe es vorgelesen",
    printed: "Ich habe es ausgedruckt übergeben",
    "on-screen": "Ich habe es auf dem Bildschirm gezeigt",
  },
  deliveredBy: "Informiert durch",
  deliveredByHint: "Ihr eigener Name.",
  missing: {
    method: "Geben Sie an, wie Sie die Person informiert haben",
    deliveredBy: "Geben Sie an, wer die Person informiert hat",
  },
};
