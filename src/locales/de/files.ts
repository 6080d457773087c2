import type { FileMessages } from "../locale.js";

function count(n: number): string {
  return n === 1 ? "1 Datei" : `${n.toLocaleString("de")} Dateien`;
}

function total(n: number): string {
  return n === 0 ? "Es ist keine Datei ausgewählt." : `${count(n)} ausgewählt.`;
}

/** Was ein Feld für Dateien sagt. */
export const files: FileMessages = {
  choose: (several) => (several ? "Dateien auswählen" : "Datei auswählen"),
  chooseMore: (several) => (several ? "Weitere Dateien auswählen" : "Andere Datei auswählen"),
  drop: () => "oder hierher ziehen",
  limits: ({ types, smallest, largest, fewest, most, several }) => {
    const each = several ? "je " : "";
    const parts = [
      ...(types === undefined ? [] : [types]),
      ...(smallest === undefined ? [] : [`${each}mindestens ${smallest}`]),
      ...(largest === undefined ? [] : [`${each}bis zu ${largest}`]),
      ...(fewest === undefined || fewest === most ? [] : [`mindestens ${count(fewest)}`]),
      ...(most === undefined ? [] : [`${fewest === most ? "genau" : "höchstens"} ${count(most)}`]),
    ];
    const line = parts.join(", ");
    return line.charAt(0).toUpperCase() + line.slice(1);
  },
  chosen: (label) => `Ausgewählt für ${label}`,
  remove: "Entfernen",
  removeFile: (file) => `${file} entfernen`,
  wrong: {
    fileTooSmall: "zu klein",
    fileTooLarge: "zu groß",
    fileType: "keiner der gewünschten Dateitypen",
    invalid: "kann so nicht gesendet werden",
  },
  added: (names, all) => {
    const [name, ...others] = names;
    const what = name === undefined || others.length > 0 ? count(names.length) : name;
    return `${what} hinzugefügt.${all === names.length ? "" : ` ${total(all)}`}`;
  },
  removed: (name, left) => `${name} entfernt. ${total(left)}`,
  sending: ([name, ...others]) => {
    if (name !== undefined && others.length === 0) return `${name} wird gesendet`;
    return `${count(others.length + 1)} werden gesendet`;
  },
};
