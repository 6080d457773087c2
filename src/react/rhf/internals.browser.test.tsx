import { useLayoutEffect } from "react";
import { type UseFormReturn, useForm, useFormState } from "react-hook-form";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import {
  controlOf,
  defaultValuesOf,
  formValuesOf,
  markSubmitted,
  mountedFieldsOf,
  registerBeforeReady,
} from "./internals.js";

interface Values {
  readonly name: string;
  readonly address: { readonly city: string };
}

const defaultValues: Values = { name: "Ada", address: { city: "Berlin" } };

/** A form of react-hook-form alone, without any code of forthright. */
function Form({ onLayout }: { readonly onLayout: (form: UseFormReturn<Values>) => void }) {
  const form = useForm<Values>({ defaultValues });
  const { errors } = useFormState({ control: form.control });
  useLayoutEffect(() => onLayout(form), [form, onLayout]);
  return (
    <>
      <input aria-label="Name" {...form.register("name", { minLength: 3 })} />
      <input aria-label="City" {...form.register("address.city")} />
      <output>{errors.name && "Too short"}</output>
    </>
  );
}

async function renderForm(onLayout: (form: UseFormReturn<Values>) => void = () => {}) {
  const forms: UseFormReturn<Values>[] = [];
  const handleLayout = (form: UseFormReturn<Values>) => {
    forms.push(form);
    onLayout(form);
  };
  await render(<Form onLayout={handleLayout} />);
  const [form] = forms;
  if (!form) throw new Error("The form did not render.");
  return form;
}

const name = page.getByRole("textbox", { name: "Name" });

test("the values of a form are what its controls hold, before it is mounted too", async () => {
  let atLayout: unknown;
  const form = await renderForm((made) => {
    atLayout ??= { ...formValuesOf(made) };
  });
  expect(atLayout).toEqual(defaultValues);
  await userEvent.fill(name, "Grace");
  expect(formValuesOf(form)).toEqual({ ...defaultValues, name: "Grace" });
});

test("the default values stay when a value changes, and follow a reset", async () => {
  const form = await renderForm();
  await userEvent.fill(name, "Grace");
  expect(defaultValuesOf(form)).toEqual(defaultValues);
  form.reset({ ...defaultValues, name: "Mary" });
  expect(defaultValuesOf(form)).toMatchObject({ name: "Mary" });
});

test("the mounted fields of a form are those with a control", async () => {
  const form = await renderForm();
  expect([...mountedFieldsOf(form)].toSorted()).toEqual(["address.city", "name"]);
  form.unregister("name");
  expect([...mountedFieldsOf(form)]).not.toContain("name");
});

test("a field leads to the control it was registered with, in an object too", async () => {
  const form = await renderForm();
  expect(controlOf(form, "name")).toBe(name.element());
  expect(controlOf(form, "address.city")).toBe(page.getByRole("textbox", { name: "City" }).element());
  expect(controlOf(form, "nothing")).toBeUndefined();
});

test("a control that is registered as if before the form was mounted keeps what was typed in it", async () => {
  const form = await renderForm();
  const input = () => Object.assign(document.createElement("input"), { name: "late", value: "typed" });
  const overwritten = input();
  const kept = input();
  const register = (element: HTMLInputElement) => form.register("name").ref(element);
  document.body.append(overwritten, kept);
  try {
    register(overwritten);
    expect(overwritten.value).toBe("Ada");
    registerBeforeReady(form, () => register(kept));
    expect(kept.value).toBe("typed");
    expect(form.getValues("name")).toBe("typed");
  } finally {
    overwritten.remove();
    kept.remove();
  }
});

test("a form that is marked as submitted validates again at each change", async () => {
  const form = await renderForm();
  await userEvent.fill(name, "Al");
  await expect.element(page.getByText("Too short")).not.toBeInTheDocument();
  markSubmitted(form, true);
  await userEvent.fill(name, "Bo");
  await expect.element(page.getByText("Too short")).toBeVisible();
});

test("a form that is marked as not submitted does not validate at a change", async () => {
  const form = await renderForm();
  markSubmitted(form, false);
  await userEvent.fill(name, "Bo");
  await expect.element(page.getByText("Too short")).not.toBeInTheDocument();
});
