import { type BrowserContextOptions, type Page, chromium } from "playwright";
import { findChromium } from "../../scripts/browser.mjs";

/** A page, and all that its browser has to say against it. */
export interface WatchedPage {
  readonly page: Page;
  /** Warnings and errors in the console, scripts that threw, what could not be loaded, and breaches of the page's policy. */
  readonly complaints: readonly string[];
}

export interface TestBrowser {
  /** Opens a page in a profile of its own. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<WatchedPage>;
  readonly close: () => Promise<void>;
}

/** Starts the Chromium of the tests, to drive an application as it is served. */
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
        // What a page calls off itself it does not miss: Next.js ends the answer of an action so.
        if (reason !== "net::ERR_ABORTED") complaints.push(`${request.url()}: ${reason}`);
      });
      // Not every breach is logged: what a script catches is reported to the page alone.
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
