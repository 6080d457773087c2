import { StrictMode } from "react";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { digestNotice } from "../../notice/digest-notice.js";
import { CollectionForm, MarkingLegend, SubmitButton, TextField } from "../index.js";
import { projectEnquiry } from "../../../stories/forms/project-enquiry.collection.js";

const send = page.getByRole("button", { name: "Send" });
const field = (name: string) => page.getByRole("textbox", { name });

async function fillIn(): Promise<void> {
  await userEvent.fill(field("Full name"), "Ada Lovelace");
  await userEvent.fill(field("Email"), "ada@example.com");
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Kind of project" }), "app");
  await userEvent.fill(field("What should we build?"), "A form that says what it asks for, and why.");
}

test("passes the values and a record of the notice to onSubmit", async () => {
  const onSubmit = vi.fn();
  const onNotice = vi.fn();
  await render(<CollectionForm collection={projectEnquiry} onSubmit={onSubmit} onNotice={onNotice} />);
  await fillIn();
  await userEvent.click(send);
  await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();

  const [values, record] = onSubmit.mock.calls[0] ?? [];
  expect(values).toEqual({
    fullName: "Ada Lovelace",
    email: "ada@example.com",
    kind: "app",
    brief: "A form that says what it asks for, and why.",
    callBack: false,
  });
  expect(record.notice.digest).toBe(await digestNotice(onNotice.mock.calls[0]?.[0]));
  expect(
    record.fields.filter(({ given }: { given: boolean }) => given).map(({ name }: { name: string }) => name),
  ).toEqual(["fullName", "email", "kind", "brief"]);
  expect(Date.parse(record.presentedAt)).toBeLessThanOrEqual(Date.parse(record.submittedAt));
  expect(JSON.stringify(record)).not.toContain("Ada");
});

test("focuses the error summary after an empty submit, with a link to each field", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  await userEvent.click(send);
  const summary = page.getByRole("region", { name: "4 things need your attention" });
  await expect.element(summary).toHaveFocus();
  expect(
    summary
      .getByRole("link")
      .elements()
      .map((link) => link.textContent),
  ).toEqual([
    "Enter your full name",
    "Enter your email",
    "Choose your kind of project",
    "Answer “What should we build?”",
  ]);

  await userEvent.click(summary.getByRole("link", { name: "Answer" }));
  const brief = field("What should we build?");
  await expect.element(brief).toHaveFocus();
  await expect.element(brief).toHaveAccessibleDescription(/^Error: Answer “What should we build\?”/);
  // The label is scrolled into view with its control.
  await expect.element(page.getByText(/^What should we build\?/).first()).toBeInViewport();
});

test("focuses the first invalid field in a form without an error summary", async () => {
  await render(
    <CollectionForm collection={projectEnquiry}>
      <MarkingLegend />
      <TextField name="fullName" />
      <TextField name="email" />
      <SubmitButton>Send</SubmitButton>
    </CollectionForm>,
  );
  await userEvent.click(send);
  await expect.element(field("Full name")).toHaveFocus();
});

test("shows errors in German in a German form, and translates them when the language changes", async () => {
  const { rerender } = await render(<CollectionForm collection={projectEnquiry} language="de" />);
  await userEvent.click(page.getByRole("button", { name: "Senden" }));
  await expect.element(page.getByRole("link", { name: "Füllen Sie „Vollständiger Name“ aus" })).toBeVisible();
  await rerender(<CollectionForm collection={projectEnquiry} language="en" />);
  await expect.element(field("Full name")).toHaveAccessibleDescription("Error: Enter your full name");
  await expect.element(page.getByRole("link", { name: "Enter your full name" })).toBeVisible();
});

test.for([
  [
    "throws",
    () => {
      throw new Error("no connection");
    },
  ],
  ["rejects", () => Promise.reject(new Error("no connection"))],
] as const)("a handler that %s loses nothing: the person is told, and can try again", async ([, fail]) => {
  const onSubmitError = vi.fn();
  let works = false;
  const onSubmit = vi.fn(() => (works ? undefined : fail()));
  await render(<CollectionForm collection={projectEnquiry} onSubmit={onSubmit} onSubmitError={onSubmitError} />);
  await fillIn();
  await userEvent.click(send);
  await expect.element(page.getByText("We could not send the form.")).toBeVisible();
  expect(onSubmitError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: "no connection" }));
  await expect.element(field("Full name")).toHaveValue("Ada Lovelace");
  await expect.element(field("What should we build?")).toHaveValue("A form that says what it asks for, and why.");

  works = true;
  await userEvent.click(send);
  await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
  expect(onSubmit).toHaveBeenCalledTimes(2);
});

test("ignores a second press while a submit is pending, and keeps focus on the button", async () => {
  let finish = () => {};
  const onSubmit = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      }),
  );
  await render(<CollectionForm collection={projectEnquiry} onSubmit={onSubmit} />);
  await fillIn();
  await userEvent.click(send);
  await expect.element(page.getByText("Sending…")).toBeVisible();
  await userEvent.click(send, { force: true });
  await userEvent.click(field("Full name"));
  await userEvent.keyboard("{Enter}");
  await expect.element(send).toHaveAttribute("aria-disabled", "true");
  expect(onSubmit).toHaveBeenCalledOnce();
  finish();
  await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
  expect(onSubmit).toHaveBeenCalledOnce();
});

test("submits once for two presses before a render", async () => {
  const onSubmit = vi.fn();
  await render(<CollectionForm collection={projectEnquiry} onSubmit={onSubmit} />);
  await fillIn();
  const button = send.element();
  if (!(button instanceof HTMLElement)) throw new Error("no button");
  button.click();
  button.click();
  await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
  expect(onSubmit).toHaveBeenCalledOnce();
});

test("calls onNotice once with the visible notice, in strict mode too", async () => {
  const onNotice = vi.fn();
  await render(
    <StrictMode>
      <CollectionForm collection={projectEnquiry} onNotice={onNotice} />
    </StrictMode>,
  );
  await fillIn();
  expect(onNotice).toHaveBeenCalledOnce();
  expect(onNotice.mock.calls[0]?.[0]).toMatchObject({ kind: "collection-notice", language: "en" });
});

test("warns the developer of a form without a notice, and records no presentation", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const onNotice = vi.fn();
  await render(
    <CollectionForm collection={projectEnquiry} onNotice={onNotice}>
      <TextField name="fullName" />
    </CollectionForm>,
  );
  expect(onNotice).not.toHaveBeenCalled();
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('The form "project-enquiry" has no NoticePanel'));
  warn.mockRestore();
});

test("shows default values as their controls format them", async () => {
  await render(
    <CollectionForm collection={projectEnquiry} defaultValues={{ fullName: "Ada", kind: "app", callBack: true }} />,
  );
  await expect.element(field("Full name")).toHaveValue("Ada");
  await expect.element(page.getByRole("combobox", { name: "Kind of project" })).toHaveValue("app");
  await expect.element(page.getByRole("checkbox", { name: "Please call me back" })).toBeChecked();
});
