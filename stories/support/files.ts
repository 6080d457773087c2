/** A picture of one white dot: the smallest PNG there is. */
const dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAGFmVwAAAAABJRU5ErkJggg==";

/** A picture as somebody chooses it from a folder. */
export function pictureFile(name: string): File {
  return new File([Uint8Array.from(atob(dot), (character) => character.charCodeAt(0))], name, { type: "image/png" });
}

/** A document as somebody chooses it from a folder. */
export function pdfFile(name: string): File {
  return new File(["%PDF-1.4\n%%EOF\n"], name, { type: "application/pdf" });
}
