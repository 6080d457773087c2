import type { SubmissionMessages } from "../submission-messages.js";

/** Was zu einem Formular gesagt wird, das zurückkommt. */
export const submission: SubmissionMessages = {
  rejected: {
    unreadable: () =>
      "Was hier ankam, war nicht dieses Formular. Nichts davon wurde übernommen. Bitte senden Sie das Formular noch einmal.",
    tooMuch: () =>
      "Das war mehr, als dieses Formular aufnehmen kann. Nichts davon wurde übernommen. Bitte senden Sie weniger auf einmal.",
    hostileName: () =>
      "Was hier ankam, enthält Namen, die es in diesem Formular nicht gibt. Nichts davon wurde übernommen.",
    repeated: (label) =>
      `„${label}“ kam mehrfach an. Bitte machen Sie die Angabe einmal und senden Sie das Formular noch einmal.`,
    garbled: (label) =>
      `In „${label}“ sind einige Zeichen nicht so angekommen, wie sie eingegeben wurden. Bitte geben Sie es noch einmal ein.`,
    notText: (label) => `Wo Text hingehört, kam eine Datei an: „${label}“. Bitte geben Sie Text ein.`,
    notFile: (label) => `Die Datei zu „${label}“ ist nicht angekommen. Bitte wählen Sie sie noch einmal aus.`,
    forgedConsent: (label) =>
      `„${label}“ wurde nicht durch Ankreuzen erklärt und zählt deshalb nicht. Kreuzen Sie es an, wenn Sie einwilligen.`,
    otherNotice: () =>
      "Worüber Sie informiert wurden, ist nicht mehr das, was dieses Formular jetzt sagt. Deshalb wurde nichts gesendet. Bitte lesen Sie es noch einmal und senden Sie das Formular dann erneut.",
  },
  fieldsRevealed: (count) =>
    count === 1
      ? "Aus Ihren Antworten ergibt sich noch eine Frage"
      : `Aus Ihren Antworten ergeben sich noch ${count} Fragen`,
  rowsChanged: "Hinzugefügt. Hier können Sie weitermachen:",
  rowsRemoved: "Entfernt. Alles andere, was Sie eingegeben haben, ist noch da.",
  notRestored: {
    consent:
      "Das Formular kam zurück, und wir kreuzen hier nie etwas für Sie an. Wenn Sie einwilligen, kreuzen Sie es bitte noch einmal an.",
    password: "Das Formular kam zurück, und wir haben das nicht aufbewahrt. Bitte geben Sie es noch einmal ein.",
    file: "Das Formular kam zurück, und Dateien können nicht mit zurückkommen. Bitte wählen Sie noch einmal aus.",
  },
};
