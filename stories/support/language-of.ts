/** The language and direction of the toolbar, as props of a form. */
export function languageOf(globals: { readonly [name: string]: unknown }): {
  readonly language: string;
  readonly dir?: "rtl";
} {
  return {
    language: globals["language"] === "de" ? "de" : "en",
    // Left to right is left out, so that an Arabic form stays right to left.
    ...(globals["direction"] === "rtl" ? { dir: "rtl" as const } : {}),
  };
}
