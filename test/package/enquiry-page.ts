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
    /** Finds the form as it was filled in, and told that one thing is wrong: above it, and at the field. */
    async expectGivenBack({ email }: { readonly email: string }) {
      const summary = page.getByRole("region", { name: "One thing needs your attention" });
      await summary.getByRole("link", { name: /^Email must be an email address/ }).waitFor();
      expect(await box("Email").inputValue()).toBe(email);
      expect(await box("Email").getAttribute("aria-invalid")).toBe("true");
      expect(await box("Full name").inputValue()).toBe("Ada Lovelace");
      expect(await box("Full name").getAttribute("aria-invalid")).toBeNull();
      expect(await box("What should we build?").inputValue()).toBe("An engine that weaves algebraic patterns.");
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
