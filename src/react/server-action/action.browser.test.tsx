import { type ReactNode, useActionState } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createNotice } from "../../notice/create-notice.js";
import { digestNotice } from "../../notice/digest-notice.js";
import { verifyRecord } from "../../record/verify-record.js";
import { readSubmission } from "../../submission/read-submission.js";
import type { SubmissionResult } from "../../submission/submission-result.js";
import { CollectionForm, type LastResult } from "../index.js";
import { projectEnquiry } from "../../../stories/forms/project-enquiry.collection.js";
import { trip } from "../../../test/support/trip-form.js";
import { TripForm } from "../../../test/support/trip-layout.js";

afterEach(() => vi.restoreAllMocks());

const box = (name: string) => page.getByRole("textbox", { name });
const send = () => userEvent.click(page.getByRole("button", { name: "Send", exact: true }));

/** A server with an error that no schema can find: the name is taken. */
async function receive(_before: LastResult | undefined, data: FormData): Promise<LastResult> {
  const result = await readSubmission(trip, data);
  if (!result.ok || result.values.name !== "Ada") return result;
  const message = "Ada comes along already. Who else?";
  return {
    ok: false,
    reason: "invalid",
    errors: [{ name: "name", kind: "invalid", message }],
    values: {},
    revealedFields: [],
    notRestored: [],
    fieldMessages: [],
  };
}

function Trip({ answered }: { readonly answered?: (submission: LastResult) => void }): ReactNode {
  const [submission, action] = useActionState(async (before: LastResult | undefined, data: FormData) => {
    const answer = await receive(before, data);
    answered?.(answer);
    return answer;
  }, undefined);
  return <TripForm action={action} lastResult={submission} />;
}

async function fillIn(): Promise<void> {
  await userEvent.fill(box("Full name"), "Ada");
  await userEvent.fill(box("Fare"), "12.5");
  await userEvent.fill(page.getByLabelText("Day", { exact: true }), "2026-12-24");
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Seat" }), "aisle");
  await userEvent.click(page.getByRole("checkbox", { name: "hill" }));
  await userEvent.click(page.getByRole("button", { name: "Add guest" }));
  await userEvent.fill(page.getByRole("group", { name: "Guest 1" }).getByRole("textbox"), "Lili");
  await userEvent.click(page.getByRole("checkbox", { name: "Vegan" }));
  await userEvent.click(page.getByRole("checkbox", { name: "Send me the newsletter" }));
  const ticket = page.elementLocator(document.querySelector('input[name="ticket"]') ?? document.body);
  await userEvent.upload(ticket, new File(["x"], "ticket.pdf"));
}

describe("a form whose action returns errors", () => {
  test("shows them at their fields, and keeps all values", async () => {
    await render(<Trip />);
    await fillIn();
    await send();
    await expect.element(page.getByRole("region", { name: "One thing needs your attention" })).toHaveFocus();
    await expect.element(box("Full name")).toHaveAccessibleDescription(/Ada comes along already/);
    await expect.element(box("Full name")).toHaveValue("Ada");
    await expect.element(box("Fare")).toHaveValue("12.5");
    await expect.element(page.getByLabelText("Day", { exact: true })).toHaveValue("2026-12-24");
    await expect.element(page.getByRole("combobox", { name: "Seat" })).toHaveValue("aisle");
    await expect.element(page.getByRole("checkbox", { name: "hill" })).toBeChecked();
    await expect.element(page.getByRole("group", { name: "Guest 1" }).getByRole("textbox")).toHaveValue("Lili");
    await expect.element(page.getByRole("checkbox", { name: "Vegan" })).toBeChecked();
    await expect.element(page.getByRole("checkbox", { name: "Send me the newsletter" })).toBeChecked();
    await expect.element(page.getByText("ticket.pdf", { exact: true })).toBeVisible();
  });

  test("submits everything with the visible notice once they are corrected", async () => {
    const answered = vi.fn<(answer: LastResult) => void>();
    await render(<Trip answered={answered} />);
    await fillIn();
    await send();
    await expect.element(box("Full name")).toHaveAttribute("aria-invalid", "true");
    await userEvent.fill(box("Full name"), "Eve");
    await expect.element(box("Full name")).not.toHaveAttribute("aria-invalid");
    await send();
    await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
    expect(answered).toHaveBeenCalledTimes(2);
    const answer = answered.mock.lastCall?.[0];
    expect(answer).toMatchObject({
      ok: true,
      values: { name: "Eve", fare: 12.5, seat: "aisle", tours: ["hill"], guests: [{ name: "Lili", vegan: true }] },
      record: { consents: [{ field: "letters", decision: "given" }], presentedAt: expect.any(String) },
    });
    if (!answer?.ok || !answer.record || !answer.notice) throw new Error("It was not taken.");
    expect(await verifyRecord(answer.record, answer.notice)).toMatchObject({ ok: true });
  });

  test("shows an error of the whole form", async () => {
    const refused: SubmissionResult = await readSubmission(projectEnquiry, "no form");
    await render(<CollectionForm collection={projectEnquiry} action={() => {}} lastResult={refused} />);
    await expect
      .element(page.getByRole("region", { name: "One thing needs your attention" }))
      .toHaveTextContent(/was not this form/);
  });
});

describe("an action", () => {
  async function fillEnquiry(): Promise<void> {
    await userEvent.fill(box("Full name"), "Ada");
    await userEvent.fill(box("Email"), "ada@example.com");
    await userEvent.selectOptions(page.getByRole("combobox", { name: "Kind of project" }), "app");
    await userEvent.fill(box("What should we build?"), "An engine that weaves algebraic patterns.");
  }

  test("is called with the visible fields and the notice, and only for valid values", async () => {
    const action = vi.fn<(data: FormData) => void>();
    await render(<CollectionForm collection={projectEnquiry} action={action} />);
    await send();
    await expect.element(page.getByRole("region", { name: "4 things need your attention" })).toHaveFocus();
    expect(action).not.toHaveBeenCalled();
    await fillEnquiry();
    await send();
    await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
    const data = action.mock.lastCall?.[0];
    expect(data?.get("email")).toBe("ada@example.com");
    expect(data?.get("forthright-notice")).toBe(await digestNotice(createNotice(projectEnquiry)));
    expect(data?.get("forthright-scripted")).toBe("true");
  });

  test("that throws is reported to the person and to the developer, and no value is lost", async () => {
    const onSubmitError = vi.fn();
    const cause = new Error("The server cannot be reached.");
    const action = async () => {
      throw cause;
    };
    await render(<CollectionForm collection={projectEnquiry} action={action} onSubmitError={onSubmitError} />);
    await fillEnquiry();
    await send();
    await expect.element(page.getByText(/could not send the form/)).toBeVisible();
    expect(onSubmitError).toHaveBeenCalledWith(cause);
    await expect.element(box("Full name")).toHaveValue("Ada");
  });

  test("is not called where the form has an onSubmit", async () => {
    const action = vi.fn();
    const onSubmit = vi.fn();
    await render(<CollectionForm collection={projectEnquiry} action={action} onSubmit={onSubmit} />);
    await fillEnquiry();
    await send();
    await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
    expect(onSubmit).toHaveBeenCalledTimes(1);
    expect(action).not.toHaveBeenCalled();
  });

  test("may return nothing but its success", async () => {
    function Enquiry(): ReactNode {
      const [submission, action] = useActionState(async (): Promise<LastResult> => ({ ok: true }), undefined);
      return <CollectionForm collection={projectEnquiry} action={action} lastResult={submission} />;
    }
    await render(<Enquiry />);
    await fillEnquiry();
    await send();
    await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
  });
});
