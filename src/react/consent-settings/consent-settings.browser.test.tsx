import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { CollectionRecord } from "../../record/record.js";
import { verifyRecord } from "../../record/verify-record.js";
import { de } from "../../locales/de/index.js";
import "../../styles/index.css";
import { ConsentSettings } from "../index.js";
import { intakeReceipt } from "../../../stories/support/receipts.js";

afterEach(() => void vi.restoreAllMocks());

const given = await intakeReceipt({});
const { record, notice } = given;
const passOn = page.getByRole("button", { name: /^Withdraw: If another firm/ });
const askAfterwards = page.getByRole("button", { name: /^Withdraw: You may ask me/ });
const status = page.getByRole("status");

test("shows each consent with the text that the person agreed to, its purpose and its time", async () => {
  await render(<ConsentSettings record={record} notice={notice} timeZone="UTC" />);
  const settings = page.getByRole("region", { name: "Your consents" });
  expect(settings.getByRole("listitem").elements()).toHaveLength(2);
  await expect.element(settings).toHaveTextContent("You may ask me by email, once, how the conversation was");
  await expect.element(settings).toHaveTextContent("You agreed on 1 March 2027 at 09:20 UTC.");
});

test("withdraws a consent with one press, and passes on a record with the withdrawal appended", async () => {
  const onWithdraw = vi.fn<(record: CollectionRecord) => void>();
  await render(<ConsentSettings record={record} notice={notice} onWithdraw={onWithdraw} />);
  await userEvent.click(passOn);
  await expect.element(page.getByText("You withdrew this on")).toHaveFocus();
  await expect.element(status).toHaveTextContent("Withdrawn: If another firm");
  expect(passOn.query()).toBeNull();
  const withdrawn = onWithdraw.mock.calls[0]?.[0];
  expect(withdrawn?.consents.slice(0, 2)).toEqual(record.consents);
  expect(withdrawn?.consents[2]).toMatchObject({ field: "passOn", decision: "withdrawn", previous: record.digest });
  expect(await verifyRecord(withdrawn, notice)).toMatchObject({ ok: true });

  await userEvent.click(askAfterwards);
  await expect.poll(() => onWithdraw.mock.calls.length).toBe(2);
  const both = onWithdraw.mock.calls[1]?.[0];
  expect(both?.consents.slice(0, 3)).toEqual(withdrawn?.consents);
  expect(await verifyRecord(both, notice)).toMatchObject({ ok: true });
});

test("withdraws a consent by keyboard alone, as it was given", async () => {
  const onWithdraw = vi.fn();
  await render(<ConsentSettings record={record} onWithdraw={onWithdraw} />);
  await userEvent.keyboard("{Tab} ");
  await expect.element(page.getByText("You withdrew this on")).toHaveFocus();
  await userEvent.keyboard("{Tab}{Enter}");
  await expect.poll(() => onWithdraw.mock.calls.length).toBe(2);
});

test("reports a withdrawal that could not be stored, keeps focus, and allows another attempt", async () => {
  const onWithdraw = vi.fn(() => Promise.resolve()).mockRejectedValueOnce(new Error("offline"));
  const onWithdrawError = vi.fn();
  await render(<ConsentSettings record={record} onWithdraw={onWithdraw} onWithdrawError={onWithdrawError} />);
  await userEvent.click(passOn);
  await expect.element(passOn).toHaveAccessibleDescription(/could not be withdrawn, so your consent still holds/);
  await expect.element(passOn).toHaveFocus();
  await expect.element(status).toHaveTextContent("could not be withdrawn");
  expect(onWithdrawError).toHaveBeenCalledWith(new Error("offline"));
  expect(page.getByText("You withdrew this on").query()).toBeNull();
  await userEvent.click(passOn);
  await expect.element(page.getByText("You withdrew this on")).toBeVisible();
  expect(page.getByText("could not be withdrawn").query()).toBeNull();
});

test("ignores presses while a withdrawal is being stored", async () => {
  let store = () => {};
  const stored = new Promise<void>((resolve) => {
    store = resolve;
  });
  const onWithdraw = vi.fn(() => stored);
  await render(<ConsentSettings record={record} onWithdraw={onWithdraw} />);
  await userEvent.click(passOn);
  const busy = page.getByRole("button", { name: "Withdrawing…" });
  await expect.element(busy).toHaveAttribute("aria-disabled", "true");
  await userEvent.click(busy, { force: true });
  await userEvent.click(askAfterwards, { force: true });
  store();
  await expect.element(page.getByText("You withdrew this on")).toBeVisible();
  expect(onWithdraw).toHaveBeenCalledOnce();
  await expect.element(askAfterwards).not.toHaveAttribute("aria-disabled");
});

test("shows the record that the server returns, and prefers the record of the app to it", async () => {
  const digest = `sha256-${"0".repeat(64)}`;
  const sign = (one: CollectionRecord) => ({
    ...one,
    signatures: [{ digest, algorithm: "ES256" as const, value: "00" }],
  });
  const onWithdraw = vi.fn(sign);
  const screen = await render(<ConsentSettings record={record} onWithdraw={onWithdraw} />);
  await userEvent.click(passOn);
  await userEvent.click(askAfterwards);
  await expect.poll(() => onWithdraw.mock.calls.length).toBe(2);
  expect(onWithdraw.mock.calls[1]?.[0].signatures).toHaveLength(1);
  const other = await intakeReceipt({}, { passOn: false });
  await screen.rerender(<ConsentSettings record={other.record} onWithdraw={onWithdraw} />);
  await expect.element(askAfterwards).toBeVisible();
  expect(page.getByRole("listitem").elements()).toHaveLength(1);
});

test("withdraws a consent even where the clock is behind the time of the consent", async () => {
  vi.spyOn(Date, "now").mockReturnValue(0);
  const onWithdraw = vi.fn<(record: CollectionRecord) => void>();
  await render(<ConsentSettings record={record} onWithdraw={onWithdraw} />);
  await userEvent.click(passOn);
  await expect.poll(() => onWithdraw.mock.calls.length).toBe(1);
  expect(onWithdraw.mock.calls[0]?.[0].consents.at(-1)?.at).toBe(record.submittedAt);
});

test("is in the language of the page, with each consent in the language of its text", async () => {
  await render(<ConsentSettings record={record} language="de" locales={[de]} />);
  await expect.element(page.getByRole("region", { name: "Ihre Einwilligungen" })).toHaveAttribute("lang", "de");
  await expect
    .element(page.getByText("You may ask me by email, once, how the conversation was"))
    .toHaveAttribute("lang", "en");
  expect(page.getByRole("button", { name: /^Widerrufen: / }).elements()).toHaveLength(2);
});

test("has a withdraw button that is at least as large as the checkbox of a consent", async () => {
  await render(<ConsentSettings record={record} />);
  const { width, height } = passOn.element().getBoundingClientRect();
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
});
