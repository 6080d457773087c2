/** The path of a Chromium: CHROME_PATH, then Playwright's, then the system's; `undefined` if there is none. */
export function findChromium(): string | undefined;
