import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server.browser";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { type CollectionReceipt, createReceipt } from "../../receipt/receipt.js";
import { verifyRecord } from "../../record/verify-record.js";
import { CollectionFields, CollectionForm, Receipt, SubmitButton, useRecord } from "../index.js";
import { projectEnquiry } from "../../../stories/forms/project-enquiry.collection.js";
import { projectEnquiryValues } from "../../../stories/forms/project-enquiry.values.js";
import { intakeReceipt } from "../../../stories/support/receipts.js";

afterEach(() => void vi.restoreAllMocks());

const send = page.getByRole("button", { name: "Send" });
const receipt = page.getByRole("region", { name: "Your receipt" });

/** The files that the person downloads. */
function watchDownloads(): { readonly name: string; readonly blob: Blob }[] {
  const saved: { name: string; blob: Blob }[] = [];
  let last: Blob | undefined;
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    last = blob instanceof Blob ? blob : undefined;
    return "blob:receipt";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    if (last) saved.push({ name: this.download, blob: last });
  });
  return saved;
}

function RecordId() {
  return <p>{useRecord()?.id ?? "nothing sent"}</p>;
}

test("in a form, appears after the submit, for the submitted values", async () => {
  const onSubmit = vi.fn();
  await render(
    <CollectionForm collection={projectEnquiry} defaultValues={projectEnquiryValues} onSubmit={onSubmit}>
      <CollectionFields />
      <SubmitButton />
      <RecordId />
      <Receipt />
    </CollectionForm>,
  );
  expect(receipt.query()).toBeNull();
  await expect.element(page.getByText("nothing sent")).toBeVisible();
  await userEvent.click(send);
  await expect.element(receipt).toBeVisible();
  const [, record, submission] = onSubmit.mock.calls[0] ?? [];
  await expect.element(page.getByText(record.id, { exact: true }).first()).toBeInTheDocument();
  expect(await verifyRecord(record, submission.notice)).toMatchObject({ ok: true });
  // Later input does not change the receipt.
  await userEvent.fill(page.getByRole("textbox", { name: "Full name" }), "Grace Hopper");
  await expect.element(receipt).toBeVisible();
});

test("in a form, does not appear where the app rejects the submission", async () => {
  await render(
    <CollectionForm
      collection={projectEnquiry}
      defaultValues={projectEnquiryValues}
      onSubmit={() => Promise.reject(new Error("The server cannot be reached."))}
      onSubmitError={() => {}}
    >
      <CollectionFields />
      <SubmitButton />
      <Receipt />
    </CollectionForm>,
  );
  await userEvent.click(send);
  await expect.element(page.getByText("We could not send the form")).toBeVisible();
  expect(receipt.query()).toBeNull();
});

test("in a form, disappears with a reset for the next person", async () => {
  await render(
    <CollectionForm collection={projectEnquiry} defaultValues={projectEnquiryValues}>
      <CollectionFields />
      <SubmitButton />
      <Receipt />
      <button type="reset">Begin anew</button>
    </CollectionForm>,
  );
  await userEvent.click(send);
  await expect.element(receipt).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: "Begin anew" }));
  await expect.element(receipt).not.toBeInTheDocument();
});

test("rendered on a server, shows local times once it is hydrated", async () => {
  const one = await intakeReceipt({});
  const root = document.body.appendChild(document.createElement("div"));
  root.innerHTML = renderToString(<Receipt receipt={one} />);
  const onRecoverableError = vi.fn();
  const alive = hydrateRoot(root, <Receipt receipt={one} />, { onRecoverableError });
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const own = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone });
  await expect.element(receipt).toHaveTextContent(`at ${own.format(new Date(one.record.submittedAt))}`);
  expect(onRecoverableError).not.toHaveBeenCalled();
  alive.unmount();
  root.remove();
});

test("is saved as a page and as data by keyboard alone", async () => {
  const saved = watchDownloads();
  await render(<Receipt receipt={await intakeReceipt({})} timeZone="Europe/Berlin" />);
  await userEvent.keyboard("{Tab}{Enter}{Tab}{Enter}");
  expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([
    ["receipt.html", "text/html;charset=utf-8"],
    ["receipt.json", "application/json;charset=utf-8"],
  ]);
  const html = (await saved[0]?.blob.text()) ?? "";
  const kept = new DOMParser().parseFromString(html, "text/html");
  expect(kept.documentElement.lang).toBe("en");
  expect(kept.querySelector("h1")?.textContent).toBe("Your receipt");
  expect(kept.body.textContent).toContain("1 March 2027 at 10:20");
  const data: CollectionReceipt = JSON.parse((await saved[1]?.blob.text()) ?? "");
  expect(await verifyRecord(data.record, data.notice)).toMatchObject({ ok: true });
});

test("is printed without the rest of the page", async () => {
  const print = vi.spyOn(window, "print").mockImplementation(() => {});
  await render(<Receipt receipt={await intakeReceipt({})} />);
  await userEvent.click(receipt.getByRole("button", { name: "Print" }));
  expect(print).toHaveBeenCalledOnce();
  await expect.element(receipt).toHaveAttribute("data-printing");
  window.dispatchEvent(new Event("afterprint"));
  await expect.element(receipt).not.toHaveAttribute("data-printing");
});

test("shows times in the time zone of the person by default", async () => {
  const { record, notice } = await intakeReceipt({});
  await render(<Receipt receipt={createReceipt(record, notice)} />);
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const hour = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone });
  await expect.element(receipt).toHaveTextContent(hour.format(new Date(record.submittedAt)));
});

test("outside of a form and without the prop receipt, reports what is missing", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  await expect(render(<Receipt />)).rejects.toThrow("Receipt was rendered outside of a form and without a receipt");
});
