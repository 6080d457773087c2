/** A PNG of one white pixel, in base64. */
const whitePixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAGFmVwAAAAABJRU5ErkJggg==";

/** A PNG file, as chosen from a folder. */
export function pictureFile(name: string): File {
  return new File([Uint8Array.from(atob(whitePixel), (character) => character.charCodeAt(0))], name, {
    type: "image/png",
  });
}

/** A PDF file, as chosen from a folder. */
export function pdfFile(name: string): File {
  return new File(["%PDF-1.4\n%%EOF\n"], name, { type: "application/pdf" });
}
