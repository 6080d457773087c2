/** Downloads a file that is created in the browser. Nothing is sent. */
export function downloadFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: some browsers start to read it later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
