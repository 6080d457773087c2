import type { Locale } from "../locale.js";

/** The base locale without its messages. `undefined` where an app resolves the condition "forthright-no-english". */
export const baseLocale: Pick<Locale, "language" | "direction"> | undefined = { language: "en", direction: "ltr" };
