import { expect, test, vi } from "vitest";
import { commands, page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { ConsentSettings } from "../index.js";
import "../../styles/index.css";
import { intakeReceipt } from "../../../stories/support/receipts.js";

const receipt = await intakeReceipt({});

test("withdraws a consent with one tap, as it was given", async () => {
  const onWithdraw = vi.fn();
  await render(<ConsentSettings record={receipt.record} onWithdraw={onWithdraw} />);
  await commands.tap(".forthright-consent-settings-item:last-child button");
  await expect.element(page.getByText("You withdrew this on")).toBeVisible();
  expect(onWithdraw).toHaveBeenCalledOnce();
});
