import * as z from "zod";
import { expect, test, vi } from "vitest";
import { type Locator, page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { plainPolicy } from "../../../../test/generators/forms.js";
import { defineCollection } from "../../../collection/define/define-collection.js";
import { de } from "../../../locales/de/index.js";
import { CollectionForm, DateField, SubmitButton, TextField, useCollectionForm } from "../../index.js";

const common = { category: "contact", uses: { answer: "contract" } } as const;

const collection = defineCollection({
  id: "visit",
  policy: plainPolicy,
  locales: [de],
  service: "desk",
  subjects: ["customer"],
  schema: z.object({
    day: z.date().min(new Date("2024-02-01T12:00:00Z")).max(new Date("2024-12-31T00:00:00Z")),
    birthday: z.iso.date().optional(),
    time: z.iso.time().optional(),
    call: z.iso.datetime({ local: true }).optional(),
  }),
  fields: {
    day: { ...common, label: { en: "Day", de: "Tag" } },
    birthday: { ...common, label: { en: "Birthday", de: "Geburtstag" } },
    time: { ...common, label: { en: "Time", de: "Uhrzeit" } },
    call: { ...common, label: { en: "Call", de: "Anruf" } },
  },
});

const send = page.getByRole("button", { name: /^(Send|Senden)$/ });
const day = page.getByLabelText(/^(Day|Tag)/);
const time = page.getByLabelText("Time", { exact: true });
const call = page.getByLabelText("Call", { exact: true });
const birthday = page.getByLabelText(/^(Birthday|Geburtstag)/);

/** Focuses a date as Tab does: a click may hit the middle of it. */
function focus(control: Locator): void {
  const element = control.element();
  if (element instanceof HTMLElement) element.focus();
}

test("renders a native input with the bounds of the schema and years of four digits", async () => {
  await render(<CollectionForm collection={collection} />);
  await expect.element(day).toHaveAttribute("type", "date");
  // The day starts at midnight, before the bound at noon.
  await expect.element(day).toHaveAttribute("min", "2024-02-02");
  await expect.element(day).toHaveAttribute("max", "2024-12-31");
  await expect.element(birthday).not.toHaveAttribute("min");
  await expect.element(birthday).toHaveAttribute("max", "9999-12-31");
  await expect.element(time).toHaveAttribute("type", "time");
  await expect.element(call).toHaveAttribute("type", "datetime-local");
});

test("submits a typed date as the type of the schema", async () => {
  const onSubmit = vi.fn();
  await render(<CollectionForm collection={collection} onSubmit={onSubmit} />);
  focus(day);
  await userEvent.keyboard("03152024");
  focus(birthday);
  await userEvent.keyboard("12101815");
  await userEvent.fill(time, "14:30");
  await userEvent.fill(call, "2024-03-01T09:15");
  await userEvent.click(send);
  await expect.poll(() => onSubmit.mock.calls.length).toBe(1);
  expect(onSubmit.mock.calls[0]?.[0]).toEqual({
    day: new Date("2024-03-15T00:00:00Z"),
    birthday: "1815-12-10",
    time: "14:30",
    call: "2024-03-01T09:15",
  });
});

test("reports a date out of bounds with the bound in the language of the form", async () => {
  await render(<CollectionForm collection={collection} language="de" />);
  await userEvent.fill(day, "2024-02-01");
  await userEvent.click(send);
  await expect.element(day).toHaveAccessibleDescription("Fehler: „Tag“ darf nicht vor dem 2. Februar 2024 liegen");
  await userEvent.fill(day, "2025-01-01");
  await expect.element(day).toHaveAccessibleDescription("Fehler: „Tag“ darf nicht nach dem 31. Dezember 2024 liegen");
  await userEvent.fill(day, "2024-02-02");
  await expect.element(day).not.toHaveAttribute("aria-invalid");
});

test("reports an incomplete date as incomplete, not as missing, and does not drop it", async () => {
  const onSubmit = vi.fn();
  await render(
    <CollectionForm
      collection={collection}
      defaultValues={{ day: new Date("2024-03-15T00:00:00Z") }}
      onSubmit={onSubmit}
    />,
  );
  focus(birthday);
  await userEvent.keyboard("1210");
  await userEvent.click(send);
  const incomplete = "Error: Birthday must be a real date, with day, month and year";
  await expect.element(birthday).toHaveAccessibleDescription(incomplete);
  await expect.element(page.getByRole("link", { name: /Birthday must be a real date/ })).toBeVisible();
  expect(onSubmit).not.toHaveBeenCalled();

  // Correcting another field does not clear this error.
  await userEvent.fill(day, "2024-03-16");
  await expect.element(birthday).toHaveAccessibleDescription(incomplete);

  // The year completes the date.
  await userEvent.click(page.getByRole("link", { name: /Birthday must be a real date/ }));
  await userEvent.keyboard("12101815");
  await expect.element(birthday).not.toHaveAttribute("aria-invalid");
  await userEvent.click(send);
  await expect.poll(() => onSubmit.mock.calls.length).toBe(1);
  expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({ birthday: "1815-12-10" });
});

test("accepts an optional date that is emptied again after it was incomplete", async () => {
  await render(<CollectionForm collection={collection} defaultValues={{ day: new Date("2024-03-15T00:00:00Z") }} />);
  focus(birthday);
  await userEvent.keyboard("12");
  await userEvent.click(send);
  await expect.element(birthday).toHaveAttribute("aria-invalid");
  focus(birthday);
  await userEvent.keyboard("{Backspace}{ArrowLeft}{Backspace}{Tab}");
  await userEvent.click(day);
  await expect.element(birthday).not.toHaveAttribute("aria-invalid");
});

test("asks for the whole date where a required date is incomplete, and for a date where it is empty", async () => {
  await render(<CollectionForm collection={collection} />);
  await userEvent.click(send);
  await expect.element(day).toHaveAccessibleDescription("Error: Enter your day");
  focus(day);
  await userEvent.keyboard("03");
  await userEvent.click(birthday);
  await expect.element(day).toHaveAccessibleDescription("Error: Day must be a real date, with day, month and year");
});

function WithReset() {
  const form = useCollectionForm(collection, { defaultValues: { birthday: "1815-12-10" } });
  return (
    <>
      <CollectionForm collection={collection} form={form}>
        <DateField name="day" />
        <TextField name="birthday" />
        <SubmitButton />
      </CollectionForm>
      <button type="button" onClick={() => form.reset()}>
        Reset
      </button>
      <button type="button" onClick={() => form.reset({ day: new Date("2024-03-15T00:00:00Z") })}>
        Load
      </button>
    </>
  );
}

test("a reset restores the default value, and empties an incomplete date", async () => {
  await render(<WithReset />);
  focus(day);
  await userEvent.keyboard("03");
  await userEvent.fill(birthday, "2000-01-01");
  await userEvent.click(send);
  await expect.element(day).toHaveAccessibleDescription(/must be a real date/);
  await userEvent.click(page.getByRole("button", { name: "Reset" }));
  await expect.element(birthday).toHaveValue("1815-12-10");
  await expect.element(day).not.toHaveAttribute("aria-invalid");
  await userEvent.click(send);
  await expect.element(day).toHaveAccessibleDescription("Error: Enter your day");
  await userEvent.click(page.getByRole("button", { name: "Load" }));
  await expect.element(day).toHaveValue("2024-03-15");
  await expect.element(birthday).toHaveValue("");
});

const trips = defineCollection({
  id: "trips",
  policy: plainPolicy,
  locales: [de],
  service: "desk",
  subjects: ["customer"],
  schema: z.object({
    abroad: z.boolean(),
    left: z.iso.date().optional(),
    trips: z.array(z.object({ day: z.iso.date().optional() })).min(1),
  }),
  fields: {
    abroad: { ...common, label: "Abroad" },
    left: { ...common, label: "Left on", when: ({ abroad }) => abroad === true },
    trips: { day: { ...common, label: "Trip on" } },
  },
  groups: { trips: { label: "Trips", itemLabel: "Trip" } },
});

test("reports an incomplete date at its list item, and does not block a submit by an incomplete date that is hidden", async () => {
  const onSubmit = vi.fn();
  await render(<CollectionForm collection={trips} onSubmit={onSubmit} />);
  const trip = page.getByLabelText("Trip on", { exact: true });
  const abroad = page.getByRole("checkbox", { name: "Abroad" });
  await userEvent.click(abroad);
  focus(page.getByLabelText("Left on", { exact: true }));
  await userEvent.keyboard("12");
  focus(trip);
  await userEvent.keyboard("11");
  await userEvent.click(send);
  const summary = page.getByRole("region", { name: "2 things need your attention" });
  await expect.element(summary).toHaveTextContent(/Left on must be a real date.*Trip on must be a real date/);
  await userEvent.click(abroad);
  focus(trip);
  await userEvent.keyboard("11102026");
  await userEvent.click(send);
  await expect.poll(() => onSubmit.mock.calls.length).toBe(1);
  expect(onSubmit.mock.calls[0]?.[0]).toEqual({ abroad: false, trips: [{ day: "2026-11-10" }] });
});
