import type { FileMessages } from "../locale.js";

function count(n: number): string {
  return n === 1 ? "1 file" : `${n.toLocaleString("en")} files`;
}

function total(n: number): string {
  return n === 0 ? "No file is chosen." : `${count(n)} chosen.`;
}

/** English: the messages of a file field. */
export const files: FileMessages = {
  choose: (several) => (several ? "Choose files" : "Choose a file"),
  chooseMore: (several) => (several ? "Add files" : "Choose another file"),
  drop: (several) => (several ? "or drop them here" : "or drop it here"),
  limits: ({ types, smallest, largest, fewest, most, several }) => {
    const each = several ? " each" : "";
    const parts = [
      ...(types === undefined ? [] : [types]),
      ...(smallest === undefined ? [] : [`at least ${smallest}${each}`]),
      ...(largest === undefined ? [] : [`up to ${largest}${each}`]),
      ...(fewest === undefined || fewest === most ? [] : [`at least ${count(fewest)}`]),
      ...(most === undefined ? [] : [`${fewest === most ? "exactly" : "at most"} ${count(most)}`]),
    ];
    const line = parts.join(", ");
    return line.charAt(0).toUpperCase() + line.slice(1);
  },
  chosen: (label) => `Chosen for ${label}`,
  remove: "Remove",
  removeFile: (file) => `Remove ${file}`,
  errors: {
    fileTooSmall: "too small",
    fileTooLarge: "too large",
    fileType: "not one of the types asked for",
    invalid: "cannot be sent as it is",
  },
  added: (names, all) => {
    const [name, ...others] = names;
    const what = name === undefined || others.length > 0 ? count(names.length) : name;
    return `${what} added.${all === names.length ? "" : ` ${total(all)}`}`;
  },
  removed: (name, left) => `${name} removed. ${total(left)}`,
  sending: ([name, ...others]) =>
    `Sending ${name === undefined || others.length > 0 ? count(others.length + 1) : name}`,
};
