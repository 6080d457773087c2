/** The path of a Chromium: CHROME_PATH, else Playwright's own, else one of the system's, else undefined. */
export function findChromium(): string | undefined;
