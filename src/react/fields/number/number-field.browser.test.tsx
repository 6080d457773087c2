import * as z from "zod";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server.browser";
import { useFormState } from "react-hook-form";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render, renderHook } from "vitest-browser-react";
import { plainPolicy } from "../../../../test/generators/forms.js";
import { defineCollection } from "../../../collection/define/define-collection.js";
import {
  CollectionForm,
  NumberField,
  SubmitButton,
  TextField,
  useCollectionField,
  useCollectionForm,
} from "../../index.js";
import { de } from "../../../locales/de/index.js";

const common = { category: "contact", uses: { answer: "contract" } } as const;

const collection = defineCollection({
  id: "order",
  policy: plainPolicy,
  locales: [de],
  service: "desk",
  subjects: ["customer"],
  schema: z.object({
    price: z.number().min(0).max(20_000),
    pieces: z.int().min(1).optional(),
    change: z.number().optional(),
  }),
  fields: {
    price: { ...common, label: { en: "Price", de: "Preis" }, hint: { en: "With tax", de: "Mit Steuer" } },
    pieces: { ...common, label: { en: "Pieces", de: "Stück" } },
    change: { ...common, label: { en: "Change", de: "Änderung" } },
  },
});

const price = page.getByRole("textbox", { name: /^(Price|Preis)/ });
const pieces = page.getByRole("textbox", { name: /^(Pieces|Stück)/ });
const send = page.getByRole("button", { name: /^(Send|Senden)$/ });

/** The values of the latest submit. */
async function submitted(onSubmit: ReturnType<typeof vi.fn>, times = 1): Promise<unknown> {
  await userEvent.click(send);
  await expect.poll(() => onSubmit.mock.calls.length).toBe(times);
  return onSubmit.mock.calls.at(-1)?.[0];
}

test.for([
  ["en", "1,234.5", 1234.5],
  ["en", "1.234", 1.234],
  ["en", "1,5", 1.5],
  ["de", "1.234,5", 1234.5],
  ["de", "1.234", 1234],
  ["de", "1.5", 1.5],
  ["de", "12 000", 12_000],
  ["de-CH", "12’000.50", 12_000.5],
] as const)("in %s, %s is typed and read as it is meant there", async ([language, typed, price_]) => {
  const onSubmit = vi.fn();
  await render(<CollectionForm collection={collection} language={language} onSubmit={onSubmit} />);
  await userEvent.click(price);
  await userEvent.keyboard(typed);
  expect(await submitted(onSubmit)).toEqual({ price: price_ });
});

test("is a text input whose keypad fits the schema, and a full keyboard where a minus is possible", async () => {
  await render(<CollectionForm collection={collection} />);
  await expect.element(price).toHaveAttribute("inputmode", "decimal");
  await expect.element(pieces).toHaveAttribute("inputmode", "numeric");
  await expect.element(page.getByRole("textbox", { name: "Change" })).not.toHaveAttribute("inputmode");
  await expect.element(price).toHaveAttribute("type", "text");
});

test("reports an error in the language of the form, and clears it when the number is corrected", async () => {
  await render(<CollectionForm collection={collection} language="de" defaultValues={{ pieces: 0.5 }} />);
  await expect.element(pieces).toHaveValue("0,5");
  await userEvent.fill(price, "viel");
  await userEvent.click(send);
  await expect
    .element(price)
    .toHaveAccessibleDescription("Fehler: „Preis“ muss eine Zahl sein, etwa 12 oder 3,5 Mit Steuer");
  await expect.element(pieces).toHaveAccessibleDescription("Fehler: „Stück“ muss eine ganze Zahl sein, etwa 12");
  await userEvent.fill(price, "20.000,5");
  await expect.element(price).toHaveAccessibleDescription(/darf höchstens 20\.000 sein/);
  await userEvent.fill(price, "20.000");
  await expect.element(price).not.toHaveAttribute("aria-invalid");
});

test("accepts the bound of an error as the error formats it", async () => {
  const onSubmit = vi.fn();
  await render(<CollectionForm collection={collection} onSubmit={onSubmit} />);
  await userEvent.fill(price, "99,999");
  await userEvent.click(send);
  await expect.element(price).toHaveAccessibleDescription(/must be 20,000 or less/);
  await userEvent.fill(price, "20,000");
  expect(await submitted(onSubmit)).toEqual({ price: 20_000 });
});

test("formats the numbers of errors for the region of the language", async () => {
  await render(<CollectionForm collection={collection} language="de-CH" defaultValues={{ price: 99_999 }} />);
  await userEvent.click(send);
  await expect.element(price).toHaveAccessibleDescription(/„Preis“ darf höchstens 20['’]000 sein/);
  await userEvent.fill(price, "viel");
  await expect.element(price).toHaveAccessibleDescription(/muss eine Zahl sein, etwa 12 oder 3\.5/);
});

test("submits an empty number as absent, not as zero", async () => {
  await render(<CollectionForm collection={collection} />);
  await userEvent.fill(price, " ");
  await userEvent.click(send);
  await expect.element(price).toHaveAccessibleDescription(/^Error: Enter your price/);
});

test("reformats a number when the language changes, and keeps its value", async () => {
  const onSubmit = vi.fn();
  const form = (language: string) => (
    <CollectionForm
      collection={collection}
      language={language}
      defaultValues={{ price: 1.125, change: -7.5 }}
      onSubmit={onSubmit}
    />
  );
  const { rerender } = await render(form("de"));
  await expect.element(price).toHaveValue("1,125");
  await userEvent.fill(pieces, "1.234");
  await rerender(form("en"));
  await expect.element(price).toHaveValue("1.125");
  await expect.element(pieces).toHaveValue("1234");
  expect(await submitted(onSubmit)).toEqual({ price: 1.125, pieces: 1234, change: -7.5 });
  await userEvent.fill(pieces, "many");
  await rerender(form("de"));
  await expect.element(pieces).toHaveValue("many");
  await expect.element(page.getByRole("textbox", { name: "Änderung" })).toHaveValue("-7,5");
});

function WithForm({ language, onSubmit }: { readonly language: string; readonly onSubmit: () => void }) {
  const form = useCollectionForm(collection, { defaultValues: { price: 1.125 } });
  const { isDirty } = useFormState({ control: form.control });
  return (
    <>
      <CollectionForm collection={collection} form={form} language={language} onSubmit={onSubmit}>
        <NumberField name="price" />
        <TextField name="pieces" />
        <SubmitButton />
      </CollectionForm>
      <button type="button" onClick={() => form.setValue("price", 2.375)}>
        Set
      </button>
      <button type="button" onClick={() => form.reset()}>
        Reset
      </button>
      <button type="button" onClick={() => form.reset({ price: 3.625, pieces: 2 })}>
        Load
      </button>
      <output>{isDirty ? "changed" : "unchanged"}</output>
    </>
  );
}

test("shows values that an app sets, resets and loads in the language of the form, and submits them unchanged", async () => {
  const onSubmit = vi.fn();
  const { rerender } = await render(<WithForm language="de" onSubmit={onSubmit} />);
  await expect.element(price).toHaveValue("1,125");
  await userEvent.click(page.getByRole("button", { name: "Set", exact: true }));
  await expect.element(price).toHaveValue("2,375");
  // A blur parses the text again.
  await userEvent.click(price);
  await userEvent.click(pieces);
  expect(await submitted(onSubmit)).toEqual({ price: 2.375 });

  await userEvent.click(page.getByRole("button", { name: "Load" }));
  await expect.element(price).toHaveValue("3,625");
  await expect.element(pieces).toHaveValue("2");
  await expect.element(page.getByText("unchanged")).toBeVisible();
  await userEvent.fill(price, "4,5");
  await expect.element(page.getByText("changed", { exact: true })).toBeVisible();
  await rerender(<WithForm language="en" onSubmit={onSubmit} />);
  await expect.element(price).toHaveValue("4.5");
  await userEvent.click(page.getByRole("button", { name: "Reset" }));
  await expect.element(price).toHaveValue("3.625");
  await expect.element(page.getByText("unchanged")).toBeVisible();
  expect(await submitted(onSubmit, 2)).toEqual({ price: 3.625, pieces: 2 });
  await userEvent.fill(price, "5");
  expect(await submitted(onSubmit, 3)).toEqual({ price: 5, pieces: 2 });
});

test("accepts the type of the schema in every way to set a value: setValue, resetField and a reset function", async () => {
  const { result } = await renderHook(() => useCollectionForm(collection, { language: "de" }));
  const form = result.current;
  form.setValues({ price: 1.125, pieces: 2 });
  expect(form.getValues()).toMatchObject({ price: "1,125", pieces: "2" });
  form.register("price");
  form.resetField("price", { defaultValue: 2.375 });
  expect(form.getValues("price")).toBe("2,375");
  form.resetField("price");
  expect(form.getValues("price")).toBe("2,375");
  form.resetDefaultValues({ price: 3.625 });
  form.reset();
  expect(form.getValues()).toMatchObject({ price: "3,625", pieces: "" });
  form.reset((values) => ({ ...values, change: -1.5 }));
  expect(form.getValues()).toMatchObject({ price: "3,625", change: "-1,5" });
});

test("parses text that is typed into the markup of the server in the language of that markup", async () => {
  const onSubmit = vi.fn();
  const app = <WithForm language="de" onSubmit={onSubmit} />;
  const container = document.createElement("div");
  container.innerHTML = renderToString(app);
  document.body.append(container);
  const [drawn, other] = container.querySelectorAll("input");
  expect(drawn?.value).toBe("1,125");
  if (other) other.value = "1.234";
  const root = hydrateRoot(container, app);
  expect(await submitted(onSubmit)).toEqual({ price: 1.125, pieces: 1234 });
  await expect.element(pieces).toHaveValue("1.234");
  root.unmount();
  container.remove();
});

test("shows a suffix after the input, and adds it to the accessible description", async () => {
  await render(
    <CollectionForm collection={collection} language="de">
      <NumberField name="price" suffix={{ en: "euros", de: "Euro" }} aria-describedby="tax" />
      <p id="tax">19 %</p>
      <SubmitButton />
    </CollectionForm>,
  );
  await expect.element(price).toHaveAccessibleDescription("Mit Steuer Euro 19 %");
  await userEvent.click(send);
  await expect.element(price).toHaveAccessibleDescription("Fehler: Füllen Sie „Preis“ aus Mit Steuer Euro 19 %");
});

function Slider() {
  const { controlProps, label, labelProps } = useCollectionField("price");
  return (
    <>
      <label {...labelProps}>{label}</label>
      <input type="range" min="0" max="2" step="0.125" {...controlProps} />
    </>
  );
}

test("parses a custom native number or range input without a language", async () => {
  const onSubmit = vi.fn();
  const layout = (
    <>
      <Slider />
      <TextField name="change" type="number" />
      <SubmitButton />
    </>
  );
  const form = (language: string) => (
    <CollectionForm
      collection={collection}
      language={language}
      defaultValues={{ price: 1.125, change: 2.5 }}
      onSubmit={onSubmit}
    >
      {layout}
    </CollectionForm>
  );
  const { rerender } = await render(form("de"));
  const change = page.getByRole("spinbutton");
  const slider = page.getByRole("slider");
  await expect.element(slider).toHaveValue("1.125");
  await expect.element(change).toHaveValue(2.5);
  expect(await submitted(onSubmit)).toEqual({ price: 1.125, change: 2.5 });
  await userEvent.click(slider);
  await userEvent.keyboard("{Home}{ArrowRight}");
  await userEvent.fill(change, "1.234");
  expect(await submitted(onSubmit, 2)).toEqual({ price: 0.125, change: 1.234 });
  await rerender(form("en"));
  expect(await submitted(onSubmit, 3)).toEqual({ price: 0.125, change: 1.234 });
});

test("parses the numbers that the Intl of this browser formats, in every language", async () => {
  const { readNumber } = await import("../../../collection/values/number-text.js");
  for (const language of ["en", "de", "fr", "de-CH", "ar", "ar-EG", "sv", "fa", "en-IN"]) {
    for (const number of [0, -7, 1234.5, 1.234, 1_234_567.891, -12_000, 0.125]) {
      const text = new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format(number);
      expect(Number(readNumber(text, language)), `${language} ${text}`).toBe(number);
    }
  }
});

const invoice = defineCollection({
  id: "invoice",
  policy: plainPolicy,
  locales: [de],
  service: "desk",
  subjects: ["customer"],
  language: "de",
  schema: z.object({
    sum: z.number(),
    reason: z.string().min(1),
    lines: z.array(z.object({ hours: z.number() })).min(1),
  }),
  fields: {
    sum: { ...common, label: "Sum" },
    reason: { ...common, label: "Reason", when: ({ sum }) => (sum ?? 0) > 1000 },
    lines: { hours: { ...common, label: "Hours" } },
  },
  groups: { lines: { label: "Lines", itemLabel: "Line" } },
});

test("evaluates conditions on numbers, and numbers in lists, alike in every language and after a switch", async () => {
  const onSubmit = vi.fn();
  const form = (language: string) => <CollectionForm collection={invoice} language={language} onSubmit={onSubmit} />;
  const { rerender } = await render(form("de"));
  const sum = page.getByRole("textbox", { name: "Sum" });
  const reason = page.getByRole("textbox", { name: "Reason" });
  const hours = page.getByRole("textbox", { name: "Hours" });
  await userEvent.fill(sum, "1,234");
  await expect.element(sum).toHaveValue("1,234");
  expect(reason.elements()).toEqual([]);
  await userEvent.fill(sum, "1.234");
  await userEvent.fill(reason, "Much");
  await userEvent.fill(hours, "1,125");
  await userEvent.click(page.getByRole("button", { name: /Line.* hinzufügen/ }));
  await userEvent.fill(hours.nth(1), "2.000");

  await rerender(form("en"));
  await expect.element(sum).toHaveValue("1234");
  await expect.element(reason).toHaveValue("Much");
  await expect.element(hours.first()).toHaveValue("1.125");
  await expect.element(hours.nth(1)).toHaveValue("2000");
  expect(await submitted(onSubmit)).toEqual({
    sum: 1234,
    reason: "Much",
    lines: [{ hours: 1.125 }, { hours: 2000 }],
  });
  const [, record] = onSubmit.mock.calls[0] ?? [];
  expect(record.fields).toContainEqual({ name: "reason", given: true });
});
