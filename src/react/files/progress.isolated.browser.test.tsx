import { rendersDuring } from "../../../test/support/count-renders.js";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { choose, drawingsForm, pdf } from "../../../test/support/drawings-form.js";
import { CollectionForm, type SubmitHelpers } from "../index.js";

const drawings = page.getByLabelText(/^Drawings/);
const send = page.getByRole("button", { name: "Send" });
const bar = page.getByRole("progressbar");
const said = page.getByRole("status").last();

let helpers: SubmitHelpers<typeof drawingsForm>;
let finish: () => void;
let fail: (error: Error) => void;

const onSubmit = (_values: unknown, _record: unknown, current: SubmitHelpers<typeof drawingsForm>) => {
  helpers = current;
  return new Promise<void>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
};

const form = <CollectionForm collection={drawingsForm} onSubmit={onSubmit} onSubmitError={() => {}} />;

beforeEach(() => window.scrollTo(0, 0));

async function sendFiles(...names: string[]): Promise<void> {
  await expect.element(drawings).toBeVisible();
  choose(
    drawings.element(),
    names.map((name) => pdf(name)),
  );
  await userEvent.click(send);
  await expect.element(page.getByText("Sending…")).toBeVisible();
}

test("shows the reported upload progress at its field, in a progress bar and in text", async () => {
  await render(form);
  await sendFiles("plan.pdf");
  await expect.element(bar).not.toBeInTheDocument();
  helpers.reportProgress("drawings", 0.1);
  await expect.element(bar).toHaveAccessibleName("Sending plan.pdf");
  await expect.element(bar).toHaveValue(0.1);
  await expect.element(bar).toHaveAttribute("aria-valuetext", "10%");
  expect(bar.element().closest(".forthright-field")).toContainElement(drawings.element().parentElement);
  helpers.reportProgress("drawings", 0.526);
  await expect.element(page.getByText("52%")).toBeVisible();
  await expect.element(said).toHaveTextContent("Sending plan.pdf: 50%");
  finish();
  await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
  await expect.element(bar).not.toBeInTheDocument();
  await expect.element(page.getByRole("listitem").first()).toHaveTextContent("plan.pdf");
});

test("formats the progress in German in a German form", async () => {
  await render(<CollectionForm collection={drawingsForm} language="de" onSubmit={onSubmit} />);
  await expect.element(drawings).toBeVisible();
  choose(drawings.element(), [pdf("plan.pdf"), pdf("roof.pdf")]);
  await userEvent.click(page.getByRole("button", { name: "Senden" }));
  await expect.element(page.getByText("Wird gesendet …")).toBeVisible();
  helpers.reportProgress("drawings", 1 / 3);
  await expect.element(bar).toHaveAccessibleName("2 Dateien werden gesendet");
  await expect.element(bar).toHaveAttribute("aria-valuetext", "33\u00A0%");
  finish();
});

test("renders only the field of the upload, and only when the percentage changes", async () => {
  await render(form);
  await sendFiles("plan.pdf");
  const names = await rendersDuring(async () => {
    for (const fraction of [0.11, 0.111, 0.112, 0.12]) helpers.reportProgress("drawings", fraction);
    await expect.element(bar).toHaveValue(0.12);
    helpers.reportProgress("drawings", 0.13);
    await expect.element(bar).toHaveValue(0.13);
  });
  expect(names).toEqual(["FileField", "FileField"]);
  finish();
});

test("shows progress without a total as indeterminate, and caps it at 100 percent", async () => {
  await render(form);
  await sendFiles("plan.pdf");
  helpers.reportProgress("drawings", 0 / 0);
  await expect.element(bar).toBeVisible();
  await expect.element(bar).not.toHaveAttribute("value");
  helpers.reportProgress("drawings", 1.5);
  await expect.element(bar).toHaveValue(1);
  helpers.reportProgress("drawings", -1);
  await expect.element(bar).toHaveValue(0);
  finish();
});

test("removes the bar and keeps the files after a failed submit, and ignores later reports", async () => {
  await render(form);
  await sendFiles("plan.pdf");
  helpers.reportProgress("drawings", 0.5);
  await expect.element(bar).toBeVisible();
  fail(new Error("no connection"));
  await expect.element(page.getByText("We could not send the form.")).toBeVisible();
  await expect.element(bar).not.toBeInTheDocument();
  helpers.reportProgress("drawings", 0.6);
  await expect.element(page.getByRole("button", { name: "Remove plan.pdf" })).toBeVisible();
  await expect.element(bar).not.toBeInTheDocument();
});

test("rejects an unknown field name, and lists the known names", async () => {
  await render(form);
  await sendFiles("plan.pdf");
  expect(() => Reflect.apply(helpers.reportProgress, helpers, ["plans", 0.5])).toThrow(
    /has no field "plans".*Use one of "drawings", "letter", "remark"/s,
  );
  finish();
});
