import { StrictMode } from "react";
import { useFormState } from "react-hook-form";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import * as z from "zod";
import { defineCollection } from "../../collection/define/define-collection.js";
import { digestNotice } from "../../notice/digest-notice.js";
import {
  CheckboxField,
  CollectionFields,
  CollectionForm,
  FieldArray,
  FormStep,
  FormSteps,
  NoticePanel,
  SpokenNotice,
  SubmitButton,
  TextField,
  useCollectionForm,
} from "../index.js";
import { projectEnquiry, projectEnquiryInPerson } from "../../../stories/forms/project-enquiry.collection.js";
import { policy } from "../../../test/support/one-field.js";
import { de } from "../../locales/de/index.js";
import { tabTo } from "../../../test/support/tab-to.js";

const send = page.getByRole("button", { name: "Send" });
const field = (name: string) => page.getByRole("textbox", { name, exact: true });
const way = (name: string) => page.getByRole("radio", { name });
const readOut = way("I read it out");

async function fillIn(): Promise<void> {
  await userEvent.fill(field("Full name"), "Ada Lovelace");
  await userEvent.fill(field("Email"), "ada@example.com");
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Kind of project" }), "app");
  await userEvent.fill(field("What should we build?"), "A form that says what it asks for, and why.");
}

describe("a spoken notice", () => {
  test("stands before the first field, without a link to it", async () => {
    await render(<CollectionForm collection={projectEnquiryInPerson} />);
    const script = page.getByRole("region", { name: "First, tell the person" });
    await expect
      .element(script)
      .toHaveTextContent("I am filling in “Project enquiry” with you, for Example Studio GmbH.");
    const position = script.element().compareDocumentPosition(field("Full name").element());
    expect(position & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(document.querySelector(".forthright-notice-link")).toBeNull();
  });

  test("can be closed, and starts closed on request", async () => {
    await render(
      <CollectionForm collection={projectEnquiryInPerson}>
        <SpokenNotice defaultOpen={false} />
        <NoticePanel />
      </CollectionForm>,
    );
    const words = page.getByText(/^I am filling in/);
    await expect.element(words).not.toBeVisible();
    await userEvent.click(page.getByText("To read out"));
    await expect.element(words).toBeVisible();
  });

  test("is absent from an online form", async () => {
    await render(<CollectionForm collection={projectEnquiry} operator="Rosa Dorn" />);
    expect(page.getByText("First, tell the person").elements()).toEqual([]);
    vi.spyOn(console, "error").mockReturnValue();
    await expect(
      render(
        <CollectionForm collection={projectEnquiry}>
          <SpokenNotice />
        </CollectionForm>,
      ),
    ).rejects.toThrow('SpokenNotice was rendered in the form "project-enquiry", which people fill in themselves');
    vi.restoreAllMocks();
  });
});

test("a form in person is filled in by keyboard alone, up to a record with delivery method and operator", async () => {
  const onSubmit = vi.fn();
  const onNotice = vi.fn();
  await render(<CollectionForm collection={projectEnquiryInPerson} onSubmit={onSubmit} onNotice={onNotice} />);

  await tabTo("I read it out");
  await userEvent.keyboard(" {ArrowDown}");
  await tabTo("Informed by");
  await userEvent.keyboard("Rosa Dorn");
  await tabTo("Full name");
  await userEvent.keyboard("Ada Lovelace");
  await tabTo("Email");
  await userEvent.keyboard("ada@example.com");
  await tabTo("Kind of project");
  await userEvent.keyboard("An app");
  await tabTo("What should we build?");
  await userEvent.keyboard("A form that says why it asks.");
  await tabTo("Send");
  await userEvent.keyboard("{Enter}");

  await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
  const [values, record] = onSubmit.mock.calls[0] ?? [];
  const [notice, presentedAt] = onNotice.mock.calls[0] ?? [];
  expect(values).toEqual({
    fullName: "Ada Lovelace",
    email: "ada@example.com",
    kind: "app",
    brief: "A form that says why it asks.",
    callBack: false,
  });
  expect(record).toMatchObject({
    mode: "in-person",
    noticeDelivery: { method: "printed", deliveredBy: "Rosa Dorn" },
    presentedAt: presentedAt.toISOString(),
    notice: { digest: await digestNotice(notice) },
  });
  expect(JSON.stringify(notice)).not.toMatch(/Rosa|informed/i);
  expect(record.fields.map(({ name }: { name: string }) => name)).toEqual(
    projectEnquiryInPerson.fields.map(({ name }) => name),
  );
});

describe("the time of presentation", () => {
  test("is the first choice of a delivery method, not the first render, and later changes keep it", async () => {
    const onNotice = vi.fn();
    await render(
      <StrictMode>
        <CollectionForm collection={projectEnquiryInPerson} onNotice={onNotice} />
      </StrictMode>,
    );
    await fillIn();
    expect(onNotice).not.toHaveBeenCalled();
    const before = Date.now();
    await userEvent.click(readOut);
    expect(onNotice).toHaveBeenCalledOnce();
    expect(onNotice.mock.calls[0]?.[0]).toMatchObject({ kind: "collection-notice", collection: { mode: "in-person" } });
    expect(onNotice.mock.calls[0]?.[1].getTime()).toBeGreaterThanOrEqual(before);
    await userEvent.click(way("I showed it on the screen"));
    expect(onNotice).toHaveBeenCalledOnce();
  });

  test("starts again for the next person, however the form is reset", async () => {
    const onNotice = vi.fn();
    const onSubmit = vi.fn();
    function Desk() {
      const form = useCollectionForm(projectEnquiryInPerson);
      return (
        <>
          <CollectionForm
            collection={projectEnquiryInPerson}
            form={form}
            operator="Rosa Dorn"
            onNotice={onNotice}
            onSubmit={(values, record) => {
              onSubmit(values, record);
              if (values.fullName === "Resets at once") form.reset();
            }}
          />
          <button type="button" onClick={() => form.reset()}>
            Next
          </button>
          <button type="button" onClick={() => form.reset({ fullName: "Known already" })}>
            Next, known
          </button>
        </>
      );
    }
    await render(<Desk />);
    const nexts = ["Next", "Next, known", ""];
    for (const [times, next] of nexts.entries()) {
      await expect.element(readOut).not.toBeChecked();
      await expect.element(field("Informed by")).toHaveValue("Rosa Dorn");
      await userEvent.click(readOut);
      await fillIn();
      if (next === "") await userEvent.fill(field("Full name"), "Resets at once");
      await userEvent.click(send);
      await expect.poll(() => onSubmit.mock.calls.length).toBe(times + 1);
      expect(onSubmit.mock.lastCall?.[1].presentedAt).toBe(onNotice.mock.lastCall?.[1].toISOString());
      expect(onNotice).toHaveBeenCalledTimes(times + 1);
      if (next !== "") await userEvent.click(page.getByRole("button", { name: next, exact: true }));
    }
    await expect.element(readOut).not.toBeChecked();
  });

  test("starts again after a reset button, even without a submit", async () => {
    const onNotice = vi.fn();
    await render(
      <CollectionForm collection={projectEnquiryInPerson} onNotice={onNotice}>
        <SpokenNotice />
        <NoticePanel />
        <button type="reset">Start again</button>
      </CollectionForm>,
    );
    await userEvent.click(readOut);
    await userEvent.click(page.getByRole("button", { name: "Start again" }));
    await expect.element(readOut).not.toBeChecked();
    await userEvent.click(readOut);
    expect(onNotice).toHaveBeenCalledTimes(2);
  });

  test("stays the same for the same person after a failed submit", async () => {
    const onNotice = vi.fn();
    const onSubmit = vi.fn(() => Promise.reject(new Error("no connection")));
    await render(
      <CollectionForm
        collection={projectEnquiryInPerson}
        operator="Rosa Dorn"
        onNotice={onNotice}
        onSubmit={onSubmit}
        onSubmitError={() => undefined}
      />,
    );
    await userEvent.click(readOut);
    await fillIn();
    await userEvent.click(send);
    await expect.element(page.getByText("We could not send the form.")).toBeVisible();
    await expect.element(readOut).toBeChecked();
    await userEvent.click(send);
    await expect.poll(() => onSubmit.mock.calls.length).toBe(2);
    expect(onNotice).toHaveBeenCalledOnce();
  });
});

describe("a form in person with conditional fields", () => {
  const contact = { category: "contact", uses: { precontract: "contract" } } as const;
  const order = defineCollection({
    id: "order",
    policy,
    locales: [de],
    service: "project",
    subjects: ["prospect"],
    mode: "in-person",
    schema: z.object({
      isCompany: z.boolean(),
      vatId: z.string().min(3),
      people: z.array(z.object({ name: z.string().min(1) })),
      fax: z.string().optional(),
      remarks: z.string().min(1),
    }),
    groups: { people: { label: "People", itemLabel: "Person" } },
    fields: {
      isCompany: { ...contact, label: "You are a company" },
      vatId: {
        ...contact,
        label: "VAT id",
        category: "payment",
        retention: "voucher",
        when: (values) => values.isCompany === true,
      },
      people: { name: { ...contact, label: "Name" } },
      fax: { ...contact, label: "Fax" },
      remarks: { ...contact, label: "Remarks" },
    },
  });

  test("reads out every possible field once at the start, those of later steps and list items too, and no field that the layout omits", async () => {
    const onNotice = vi.fn();
    const onSubmit = vi.fn();
    await render(
      <CollectionForm collection={order} operator="Rosa Dorn" onNotice={onNotice} onSubmit={onSubmit}>
        <SpokenNotice />
        <FormSteps>
          <FormStep title="You">
            <CheckboxField name="isCompany" />
            <TextField name="vatId" />
            <FieldArray name="people">{(row) => <TextField name={`${row.name}.name`} />}</FieldArray>
          </FormStep>
          <FormStep title="The rest">
            <TextField name="remarks" />
          </FormStep>
        </FormSteps>
        <NoticePanel />
      </CollectionForm>,
    );
    const script = page.getByRole("region", { name: "First, tell the person" });
    await expect.element(script).toHaveTextContent("We cannot go on without: VAT id, “Person: Name”, and Remarks.");
    await expect.element(script).toHaveTextContent("We only ask if it comes up: VAT id.");
    await expect.element(script).not.toHaveTextContent("Fax");
    const panel = page.getByRole("region", { name: "How we use what you tell us" });
    await expect.element(panel).toHaveTextContent("We cannot go on without it. We only ask for this if it comes up.");

    await userEvent.click(readOut);
    await userEvent.click(page.getByRole("checkbox", { name: "You are a company" }));
    await userEvent.fill(field("VAT id"), "DE123");
    await userEvent.click(page.getByRole("checkbox", { name: "You are a company" }));
    await expect.element(field("VAT id")).not.toBeInTheDocument();
    await userEvent.click(page.getByRole("button", { name: "Continue" }));
    await userEvent.fill(field("Remarks"), "None");
    await userEvent.click(send);
    await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();

    expect(onNotice).toHaveBeenCalledOnce();
    const [notice] = onNotice.mock.calls[0] ?? [];
    const [, record] = onSubmit.mock.calls[0] ?? [];
    expect(notice.fields.map(({ name }: { name: string }) => name)).toEqual([
      "isCompany",
      "vatId",
      "people.*.name",
      "remarks",
    ]);
    expect(record.notice.digest).toBe(await digestNotice(notice));
    // Fields that stayed hidden are not collected, and have no retention.
    expect(record.fields.map(({ name }: { name: string }) => name)).toEqual(["isCompany", "remarks"]);
    expect(record.retention.map(({ category }: { category: string }) => category)).not.toContain("payment");
  });
});

describe("without delivery method and operator", () => {
  test("nothing is submitted, and both come first in the error summary with links to them", async () => {
    const onSubmit = vi.fn();
    await render(<CollectionForm collection={projectEnquiryInPerson} onSubmit={onSubmit} />);
    await userEvent.click(send);
    const summary = page.getByRole("region", { name: "6 things need your attention" });
    await expect.element(summary).toHaveFocus();
    expect(
      summary
        .getByRole("link")
        .elements()
        .map((link) => link.textContent),
    ).toEqual([
      "Say how you informed the person",
      "Say who informed the person",
      "Enter the full name",
      "Enter the email",
      "Choose the kind of project",
      "Answer “What should we build?”",
    ]);
    const group = page.getByRole("radiogroup", { name: "How did you inform the person?" });
    await expect.element(group).toHaveAttribute("aria-invalid", "true");
    await expect.element(group).toHaveAttribute("aria-required", "true");
    await expect.element(group).toHaveAccessibleDescription("Error: Say how you informed the person");
    await expect
      .element(field("Informed by"))
      .toHaveAccessibleDescription("Error: Say who informed the person Your own name.");

    await userEvent.click(summary.getByRole("link", { name: "Say who" }));
    await expect.element(field("Informed by")).toHaveFocus();
    await userEvent.click(summary.getByRole("link", { name: "Say how" }));
    await expect.element(readOut).toHaveFocus();

    // Each error disappears with its own answer.
    await userEvent.keyboard(" ");
    await expect.element(group).not.toHaveAttribute("aria-invalid");
    await expect.element(field("Informed by")).toHaveAttribute("aria-invalid", "true");
    await userEvent.fill(field("Informed by"), "Rosa Dorn");
    await expect.element(field("Informed by")).not.toHaveAttribute("aria-invalid");
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test("nothing is submitted though every field is valid, until both are filled in", async () => {
    const onSubmit = vi.fn();
    await render(<CollectionForm collection={projectEnquiryInPerson} operator="Rosa Dorn" onSubmit={onSubmit} />);
    await fillIn();
    await userEvent.click(send);
    await expect.element(page.getByRole("region", { name: "One thing needs your attention" })).toHaveFocus();
    expect(onSubmit).not.toHaveBeenCalled();
    await userEvent.click(way("I handed it over in print"));
    await userEvent.click(send);
    await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
    expect(onSubmit.mock.calls[0]?.[1].noticeDelivery).toEqual({ method: "printed", deliveredBy: "Rosa Dorn" });
  });

  test("react-hook-form does not report a successful submit", async () => {
    function Watched() {
      const form = useCollectionForm(projectEnquiryInPerson);
      const { isSubmitSuccessful, isSubmitted } = useFormState({ control: form.control });
      return (
        <>
          <CollectionForm collection={projectEnquiryInPerson} form={form} />
          <output aria-label="state">{isSubmitted ? `submitted: ${String(isSubmitSuccessful)}` : "untouched"}</output>
        </>
      );
    }
    await render(<Watched />);
    await fillIn();
    await userEvent.click(send);
    await expect.element(page.getByLabelText("state")).toHaveTextContent("submitted: false");
    await userEvent.click(readOut);
    await userEvent.fill(field("Informed by"), "Rosa Dorn");
    await userEvent.click(send);
    await expect.element(page.getByLabelText("state")).toHaveTextContent("submitted: true");
  });

  test("an operator of spaces only counts as missing", async () => {
    await render(<CollectionForm collection={projectEnquiryInPerson} />);
    await userEvent.click(readOut);
    await userEvent.fill(field("Informed by"), "  ");
    await userEvent.click(send);
    await expect.element(page.getByRole("link", { name: "Say who informed the person" })).toBeVisible();
    expect(page.getByRole("link", { name: "Say how" }).elements()).toEqual([]);
  });

  test("focus moves to the first of them in a form without an error summary", async () => {
    await render(
      <CollectionForm collection={projectEnquiryInPerson}>
        <SpokenNotice />
        <CollectionFields />
        <NoticePanel />
        <SubmitButton>Send</SubmitButton>
      </CollectionForm>,
    );
    await userEvent.click(send);
    await expect.element(readOut).toHaveFocus();
  });

  test("in German, in German", async () => {
    await render(<CollectionForm collection={projectEnquiryInPerson} language="de" />);
    await userEvent.click(page.getByRole("button", { name: "Senden" }));
    await expect
      .element(page.getByRole("link", { name: "Geben Sie an, wie Sie die Person informiert haben" }))
      .toBeVisible();
    await expect.element(page.getByRole("link", { name: "Geben Sie an, wer die Person informiert hat" })).toBeVisible();
  });
});

describe("the operator", () => {
  test("is filled in from the prop, also when it changes, and stays editable", async () => {
    const { rerender } = await render(<CollectionForm collection={projectEnquiryInPerson} />);
    await expect.element(field("Informed by")).toHaveValue("");
    await rerender(<CollectionForm collection={projectEnquiryInPerson} operator="Rosa Dorn" />);
    await expect.element(field("Informed by")).toHaveValue("Rosa Dorn");
    await userEvent.fill(field("Informed by"), "Hedwig Hecke");
    await expect.element(field("Informed by")).toHaveValue("Hedwig Hecke");
  });

  test("is the only field with autofill: the rest is about another person", async () => {
    await render(<CollectionForm collection={projectEnquiryInPerson} />);
    expect(document.querySelector("form")?.getAttribute("autocomplete")).toBe("off");
    const filled = [...document.querySelectorAll("form [autocomplete]")].map((control) => control.getAttribute("name"));
    expect(filled).toEqual(["forthright-notice-delivered-by"]);
  });
});

describe("a custom layout without a required component", () => {
  beforeEach(() => void vi.spyOn(console, "warn").mockReturnValue());
  afterEach(() => void vi.restoreAllMocks());

  test("is reported to the developer, and the operator sees why nothing is submitted", async () => {
    await render(
      <CollectionForm collection={projectEnquiryInPerson}>
        <CollectionFields />
        <SubmitButton>Send</SubmitButton>
      </CollectionForm>,
    );
    expect(console.warn).toHaveBeenCalledWith(
      expect.stringContaining("has no NoticePanel, so there is no notice to be printed"),
    );
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining("has no SpokenNotice, so nobody says how"));
    await fillIn();
    await userEvent.click(send);
    await expect.element(page.getByText("We could not send the form.")).toBeVisible();
  });
});
