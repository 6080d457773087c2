import type { Page } from "playwright";
import { expect } from "vitest";

/** The form of the applications, as a person meets it. */
export function enquiryPage(page: Page) {
  const box = (name: string) => page.getByRole("textbox", { name });
  return {
    send: () => page.getByRole("button", { name: "Send", exact: true }).click(),
    async fillIn({ email }: { readonly email: string }) {
      await box("Full name").fill("Ada Lovelace");
      await box("Email").fill(email);
      await box("What should we build?").fill("An engine that weaves algebraic patterns.");
    },
    /** Sends it empty, and finds all that is missing told. */
    async expectToldWhatIsMissing() {
      await page.getByRole("button", { name: "Send", exact: true }).click();
      await page.getByRole("region", { name: "3 things need your attention" }).waitFor();
      await expect.poll(() => box("Full name").getAttribute("aria-invalid")).toBe("true");
    },
    /** Opens the help of a field, whose popup is loaded only then. */
    async expectHelpOpens() {
      await page.getByRole("button", { name: "About Email" }).click();
      await page.getByRole("tooltip").getByText("We cannot answer you.").waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("tooltip").waitFor({ state: "detached" });
    },
    /** That the style sheet is there and says something: its custom properties, and what follows from them. */
    async expectStyled() {
      const accent = page
        .locator("form")
        .evaluate((form) => getComputedStyle(form).getPropertyValue("--forthright-accent"));
      expect(await accent).not.toBe("");
      const button = page.getByRole("button", { name: "Send", exact: true });
      expect(await button.evaluate((drawn) => getComputedStyle(drawn).borderRadius)).not.toBe("0px");
    },
  };
}
