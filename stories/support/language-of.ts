/** What the toolbar says of language and direction, as a form takes it. */
export function languageOf(globals: { readonly [name: string]: unknown }): {
  readonly language: string;
  readonly dir?: "rtl";
} {
  return {
    language: globals["language"] === "de" ? "de" : "en",
    // Left to right is not passed on: an Arabic form runs right to left whatever the toolbar says.
    ...(globals["direction"] === "rtl" ? { dir: "rtl" as const } : {}),
  };
}
