import { expect, test, vi } from "vitest";
import { commands, page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { ConsentSettings, Receipt } from "../../src/react/index.js";
import "../../src/styles/index.css";
import { intakeReceipt } from "../../stories/support/receipts.js";

const receipt = await intakeReceipt({});

test("what is to be pressed is as large as a fingertip, and nothing is wider than the screen", async () => {
  await render(
    <>
      <Receipt receipt={receipt} defaultOpen={["consents", "given", "proof"]} />
      <ConsentSettings record={receipt.record} notice={receipt.notice} />
    </>,
  );
  for (const control of document.querySelectorAll("button, summary")) {
    const { height } = control.getBoundingClientRect();
    expect(Math.round(height), control.outerHTML.slice(0, 80)).toBeGreaterThanOrEqual(44);
  }
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
});

test("a tap takes a consent back, as a tap gave it", async () => {
  const onWithdraw = vi.fn();
  await render(<ConsentSettings record={receipt.record} onWithdraw={onWithdraw} />);
  await commands.tap(".forthright-consent-settings-item:last-child button");
  await expect.element(page.getByText("You withdrew this on")).toBeVisible();
  expect(onWithdraw).toHaveBeenCalledOnce();
});
