import type { FormMessages, MarkingMessages } from "../locale.js";

/** Was die Teile eines Formulars sagen. */
export const form: FormMessages = {
  explain: (label) => `Erläuterung zu ${label}`,
  choose: "Bitte auswählen",
  errorTitle: (count) =>
    count === 1 ? "Eine Angabe fehlt oder stimmt noch nicht" : `${count} Angaben fehlen oder stimmen noch nicht`,
  errorPrefix: "Fehler:",
  submit: "Senden",
  submitting: "Wird gesendet …",
  submitted: "Gesendet. Vielen Dank.",
  failed:
    "Das Formular konnte nicht gesendet werden. Ihre Eingaben sind noch da: Bitte versuchen Sie es gleich noch einmal.",
  unavailable: "Dieser Teil konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und laden Sie die Seite neu.",
  noticeLink: "Wie wir Ihre Angaben verwenden",
  rows: {
    row: (item, place) => `${item} ${place}`,
    add: (item) => `${item} hinzufügen`,
    remove: (row) => `${row} entfernen`,
    moveUp: (row) => `${row} nach oben`,
    moveDown: (row) => `${row} nach unten`,
    added: (row) => `${row} hinzugefügt`,
    removed: (row) => `${row} entfernt`,
    moved: (row, place) => `${row} ist jetzt Nummer ${place}`,
    full: (maximum) => `Mehr als ${maximum} sind nicht möglich.`,
    empty: "Noch keine",
  },
  steps: {
    label: "Schritte",
    progress: (place, count) => `Schritt ${place} von ${count}`,
    next: "Weiter",
    back: "Zurück",
  },
  consent: {
    free: "Sie entscheiden frei: Das Formular lässt sich auch ohne Ihre Einwilligung absenden.",
    withdraw: (contact) =>
      contact === undefined
        ? "Sie können Ihre Einwilligung jederzeit widerrufen."
        : `Sie können Ihre Einwilligung jederzeit widerrufen: ${contact}`,
    purpose: (purpose) => `Zweck: ${purpose}.`,
    covers: (fields) => `Es geht um: ${fields}.`,
  },
  draft: {
    restored:
      "Was Sie hier zuvor eingegeben haben, ist noch da. Einwilligungen und sensible Angaben heben wir nie auf.",
    discard: "Neu beginnen",
  },
};

/** Kennzeichen und ihre Legende. */
export const marking: MarkingMessages = {
  mark: {
    required: "(Pflichtangabe)",
    optional: "(freiwillig)",
    statutory: "(gesetzlich vorgeschrieben)",
    contractual: "(vertraglich nötig)",
    precontractual: "(für ein Angebot nötig)",
  },
  colour: { red: "rot", blue: "blau", green: "grün", amber: "bernsteinfarben", violet: "violett" },
  meaning: {
    required: "sind Pflichtfelder",
    optional: "sind freiwillig",
    statutory: "sind gesetzlich vorgeschrieben",
    contractual: "sind vertraglich vorgeschrieben",
    precontractual: "sind nötig, bevor ein Vertrag geschlossen werden kann",
  },
  legend: ({ symbol, colour, words }, meaning) => {
    const signs = [
      ...(symbol === undefined ? [] : [symbol]),
      ...(colour === undefined ? [] : [`einem ${colour}en Balken`]),
      ...(words === undefined ? [] : [`„${words}“`]),
    ];
    return `Felder mit ${signs.join(" und ")} ${meaning}.`;
  },
  spokenLegend: "Bei jedem Feld wird angesagt, ob es ein Pflichtfeld ist.",
};
