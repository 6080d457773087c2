import { useState } from "react";
import { type UseFormReturn, useFormContext } from "react-hook-form";
import { beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import * as z from "zod";
import { type CollectionRecord, createDraft, defineCollection } from "../../src/index.js";
import { CollectionForm, ConsentField, SubmitButton, TextField } from "../../src/react/index.js";
import { garden } from "../support/notices.js";

/* The attacks of `consent-attacks.test.ts` that take a form on screen. */

const asking = defineCollection({
  id: "asking",
  policy: garden,
  service: "plots",
  subjects: ["member"],
  schema: z.object({ name: z.string().optional(), letters: z.boolean() }),
  fields: {
    name: { label: "Name", category: "contact", uses: { plot: "contract" } },
    letters: { label: "Letters by post", category: "contact", uses: { letters: "consent" } },
  },
});

const box = page.getByRole("checkbox", { name: "Letters by post" });
const onSubmit = vi.fn<(values: unknown, record: CollectionRecord) => void>();

beforeEach(() => {
  onSubmit.mockReset();
  sessionStorage.clear();
  vi.spyOn(console, "error").mockImplementation(() => {});
  vi.spyOn(console, "warn").mockImplementation(() => {});
});

/** Submits the form, and returns the decision of the consent. */
async function expectDecision(decision: "given" | "refused"): Promise<void> {
  await userEvent.click(page.getByRole("button", { name: "Send", exact: true }));
  await expect.poll(() => onSubmit.mock.calls.length).toBe(1);
  const [values, record] = onSubmit.mock.lastCall ?? [];
  expect(record?.consents).toMatchObject([{ field: "letters", decision }]);
  expect(values).toMatchObject({ letters: decision === "given" });
}

/** A button of the app that changes the form. */
function Attack({ act }: { readonly act: (form: UseFormReturn) => void }) {
  const form = useFormContext();
  return (
    <button type="button" onClick={() => act(form)}>
      Attack
    </button>
  );
}

const query = Object.fromEntries(
  [...new URLSearchParams("letters=true&name=Ada")].map(([name, value]) => [name, value === "true" ? true : value]),
);

test.each<readonly [attack: string, defaultValues: object]>([
  ["default values", { letters: true }],
  ["a query string that an app hands in as default values", query],
])("%s tick nothing", async (_, defaultValues) => {
  await render(<CollectionForm collection={asking} defaultValues={defaultValues} onSubmit={onSubmit} />);
  await expect.element(box).not.toBeChecked();
  await expectDecision("refused");
});

test("a restored draft gives no consent", async () => {
  const draft = { ...createDraft(asking, { name: "Ada" }), values: { name: "Ada", letters: true } };
  sessionStorage.setItem("forthright:asking", JSON.stringify(draft));
  await render(<CollectionForm collection={asking} draft={sessionStorage} onSubmit={onSubmit} />);
  await expect.element(page.getByRole("textbox", { name: "Name" })).toHaveValue("Ada");
  await expect.element(box).not.toBeChecked();
  await expectDecision("refused");
});

test.each<readonly [attack: string, act: (form: UseFormReturn) => void]>([
  ["setValue", ({ setValue }) => setValue("letters", true)],
  ["a reset to other values", ({ reset }) => reset({ letters: true })],
  ["a reset of the one field", ({ resetField }) => resetField("letters", { defaultValue: true })],
  ["a word that reads as a tick", ({ setValue }) => setValue("letters", "true")],
  [
    "the box's own property, which a script sets",
    () => {
      const element = box.element();
      if (element instanceof HTMLInputElement) element.checked = true;
    },
  ],
  [
    "the same, and the event of a change",
    () => {
      const element = box.element();
      if (!(element instanceof HTMLInputElement)) return;
      element.checked = true;
      element.dispatchEvent(new Event("input", { bubbles: true }));
      element.dispatchEvent(new Event("change", { bubbles: true }));
    },
  ],
])("%s gives no consent", async (_, act) => {
  await render(
    <CollectionForm collection={asking} onSubmit={onSubmit}>
      <TextField name="name" />
      <ConsentField name="letters" />
      <Attack act={act} />
      <SubmitButton />
    </CollectionForm>,
  );
  await userEvent.click(page.getByRole("button", { name: "Attack" }));
  await expectDecision("refused");
});

test("a consent that is not rendered is refused, whatever its value", async () => {
  await render(
    <CollectionForm collection={asking} defaultValues={{ letters: true }} onSubmit={onSubmit}>
      <TextField name="name" />
      <SubmitButton />
    </CollectionForm>,
  );
  await userEvent.click(page.getByRole("button", { name: "Send", exact: true }));
  await expect.poll(() => onSubmit.mock.lastCall?.[1].consents).toEqual([]);
});

test("a consent in one form does not carry over to the next form", async () => {
  function Twice() {
    const [round, setRound] = useState(1);
    return (
      <>
        <CollectionForm key={round} collection={asking} onSubmit={onSubmit} />
        <button type="button" onClick={() => setRound(2)}>
          Again
        </button>
      </>
    );
  }
  await render(<Twice />);
  await userEvent.click(box);
  await expectDecision("given");
  onSubmit.mockReset();
  await userEvent.click(page.getByRole("button", { name: "Again" }));
  await expect.element(box).not.toBeChecked();
  await expectDecision("refused");
});

test("a checked checkbox gives the consent, and unchecking it again does not", async () => {
  await render(<CollectionForm collection={asking} onSubmit={onSubmit} />);
  await userEvent.click(box);
  await expect.element(box).toBeChecked();
  await userEvent.click(box);
  await expectDecision("refused");
});

test("a consent is given by keyboard, by pointer and by its label", async () => {
  await render(<CollectionForm collection={asking} onSubmit={onSubmit} />);
  await userEvent.click(page.getByText("Letters by post", { exact: true }).first());
  await expect.element(box).toBeChecked();
  await userEvent.keyboard(" ");
  await expect.element(box).not.toBeChecked();
  await userEvent.keyboard(" ");
  await expectDecision("given");
});

test("a script that clicks the checkbox cannot be told from a person", async () => {
  await render(<CollectionForm collection={asking} onSubmit={onSubmit} />);
  const element = box.element();
  if (element instanceof HTMLElement) element.click();
  await expectDecision("given");
});
