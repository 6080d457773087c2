import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { CollectionForm, ConsentSettings, Receipt } from "../../src/react/index.js";
import "../../src/styles/index.css";
import { projectEnquiryInPerson } from "../../stories/forms/project-enquiry.collection.js";
import { intakeReceipt } from "../../stories/support/receipts.js";
import { allForms } from "../support/all-forms.js";
import { drawingsForm, pdf } from "../support/drawings-form.js";

const receipt = await intakeReceipt({});
const longName = `${"Rechtsschutzversicherungsgesellschaft".repeat(3)}.pdf`;

const screens: readonly { readonly title: string; readonly element: ReactNode; readonly shows: string }[] = [
  ...[...allForms, projectEnquiryInPerson].map((collection) => ({
    title: `the form ${collection.id}${collection.mode === "in-person" ? ", in person," : ""}`,
    element: <CollectionForm collection={collection} />,
    shows: "Send",
  })),
  {
    title: "a form with chosen files",
    element: (
      <CollectionForm collection={drawingsForm} defaultValues={{ drawings: [pdf("plan.pdf"), pdf(longName)] }} />
    ),
    shows: "Remove plan.pdf",
  },
  {
    title: "a receipt with consent settings",
    element: (
      <>
        <Receipt receipt={receipt} defaultOpen={["consents", "given", "proof"]} />
        <ConsentSettings record={receipt.record} notice={receipt.notice} />
      </>
    ),
    shows: "Print",
  },
];

/** Everything that is pressed. The label of a choice is pressed with it. */
const targets =
  "button, summary, .forthright-control, .forthright-choice, .forthright-file-input, .forthright-file-button";

test.each(screens)(
  "on a phone, every target of $title is at least 44 px high, and nothing is wider than the screen",
  async ({ element, shows }) => {
    const { container } = await render(element);
    await expect.element(page.getByRole("button", { name: shows, exact: true }).first()).toBeVisible();
    const visible = [...container.querySelectorAll(targets)].filter((target) => target.checkVisibility());
    const tooSmall = visible.filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      const size = target.className.includes("forthright-file") ? Math.min(width, height) : height;
      return Math.round(size) < 44;
    });
    expect(tooSmall.map(({ outerHTML }) => outerHTML.slice(0, 120))).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  },
);
