/** The names of file types whose media type does not contain them. The same in every language. */
const names: { readonly [type: string]: string } = {
  "application/epub+zip": "EPUB",
  "application/msword": "DOC",
  "application/vnd.ms-excel": "XLS",
  "application/vnd.ms-powerpoint": "PPT",
  "application/vnd.oasis.opendocument.presentation": "ODP",
  "application/vnd.oasis.opendocument.spreadsheet": "ODS",
  "application/vnd.oasis.opendocument.text": "ODT",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": "PPTX",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "XLSX",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
  "application/x-zip-compressed": "ZIP",
  "audio/mpeg": "MP3",
  "image/svg+xml": "SVG",
  "image/webp": "WebP",
  "text/calendar": "ICS",
  "text/markdown": "Markdown",
  "text/plain": "TXT",
  "video/quicktime": "MOV",
};

/** The names of media types as alternatives: "PDF or PNG". */
export function formatMediaTypes(language: string, types: readonly string[]): string {
  const labels = [...new Set(types.map((type) => names[type] ?? shortName(type) ?? type))];
  return new Intl.ListFormat(language, { type: "disjunction" }).format(labels);
}

/** "PDF" for "application/pdf". `undefined` if the subtype is not a short name. */
function shortName(type: string): string | undefined {
  return /^[a-z]+\/(?:x-)?([a-z0-9]{2,5})$/.exec(type)?.[1]?.toUpperCase();
}
