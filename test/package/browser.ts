import { type BrowserContextOptions, type Page, chromium } from "playwright";
import { findChromium } from "../../scripts/browser.mjs";

/** A page and the complaints of its browser. */
export interface WatchedPage {
  readonly page: Page;
  /** Console warnings and errors, uncaught errors, failed requests, and violations of the content security policy. */
  readonly complaints: readonly string[];
}

export interface TestBrowser {
  /** Opens a page in a new browser context. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<WatchedPage>;
  readonly close: () => Promise<void>;
}

/** Starts the Chromium of the tests, to drive an application. */
export async function startBrowser(): Promise<TestBrowser> {
  const executablePath = findChromium();
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  return {
    async open(address, options) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (["warning", "error"].includes(message.type())) complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("requestfailed", (request) => {
        const reason = request.failure()?.errorText;
        // The page itself aborted the request: Next.js ends the response of an action this way.
        if (reason !== "net::ERR_ABORTED") complaints.push(`${request.url()}: ${reason}`);
      });
      // Not every violation is logged: one that a script catches fires the event only.
      await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample, sourceFile }) =>
          console.error(`${effectiveDirective} forbids ${blockedURI} ${sample} in ${sourceFile}`),
        );
      });
      await page.goto(address);
      return { page, complaints };
    },
    close: () => browser.close(),
  };
}
