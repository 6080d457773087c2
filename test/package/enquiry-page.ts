import type { Page } from "playwright";
import { expect } from "vitest";

/** The form of the applications, by its accessible names. */
export function enquiryPage(page: Page) {
  const box = (name: string) => page.getByRole("textbox", { name });
  return {
    send: () => page.getByRole("button", { name: "Send", exact: true }).click(),
    async fillIn({ email }: { readonly email: string }) {
      await box("Full name").fill("Ada Lovelace");
      await box("Email").fill(email);
      await box("What should we build?").fill("An engine that weaves algebraic patterns.");
    },
    /** Submits it empty, and expects an error for every required field. */
    async expectMissingErrors() {
      await page.getByRole("button", { name: "Send", exact: true }).click();
      await page.getByRole("region", { name: "3 things need your attention" }).waitFor();
      await expect.poll(() => box("Full name").getAttribute("aria-invalid")).toBe("true");
    },
    /** Expects the entered values and one error, in the summary and at its field. */
    async expectReturned({ email }: { readonly email: string }) {
      const summary = page.getByRole("region", { name: "One thing needs your attention" });
      await summary.getByRole("link", { name: /^Email must be an email address/ }).waitFor();
      expect(await box("Email").inputValue()).toBe(email);
      expect(await box("Email").getAttribute("aria-invalid")).toBe("true");
      expect(await box("Full name").inputValue()).toBe("Ada Lovelace");
      expect(await box("Full name").getAttribute("aria-invalid")).toBeNull();
      expect(await box("What should we build?").inputValue()).toBe("An engine that weaves algebraic patterns.");
    },
    /** Opens the help of a field, whose popup loads on demand. */
    async expectHelpOpens() {
      await page.getByRole("button", { name: "About Email" }).click();
      await page.getByRole("tooltip").getByText("We cannot answer you.").waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("tooltip").waitFor({ state: "detached" });
    },
    /** Expects that the style sheet is applied: its custom properties, and a style that uses them. */
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
