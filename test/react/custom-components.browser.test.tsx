import type { ComponentPropsWithRef } from "react";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import {
  CollectionFields,
  CollectionForm,
  ErrorSummary,
  FieldHelp,
  MarkingLegend,
  NoticeLink,
  NoticePanel,
  SelectField,
  SubmitButton,
  TextField,
} from "../../src/react/index.js";
import { projectEnquiry } from "../../stories/forms/project-enquiry.collection.js";

const send = page.getByRole("button", { name: "Send" });

test("a field accepts a class for each of its elements", async () => {
  await render(
    <CollectionForm collection={projectEnquiry}>
      <TextField
        name="email"
        className="own-class"
        classNames={{
          root: "own-root",
          labelRow: "own-row",
          label: "own-label",
          help: "own-help",
          hint: "own-hint",
          error: "own-error",
          control: "own-control",
        }}
      />
      <SubmitButton />
    </CollectionForm>,
  );
  await userEvent.click(send);
  const email = page.getByRole("textbox", { name: "Email" });
  await expect.element(email).toHaveClass("forthright-control", "own-control", "own-class");
  await expect.element(page.getByText("Email *")).toHaveClass("forthright-label", "own-label");
  await expect.element(page.getByRole("button", { name: "About Email" })).toHaveClass("own-help");
  await expect.element(page.getByText("Enter your email")).toHaveClass("forthright-error", "own-error");
  expect(email.element().closest(".own-root")?.querySelector(".own-row")).not.toBeNull();
});

test("the components around the fields accept a class and a ref", async () => {
  const ref = vi.fn();
  await render(
    <CollectionForm collection={projectEnquiry}>
      <MarkingLegend className="own-legend" ref={ref} />
      <NoticeLink className="own-link" ref={ref} />
      <ErrorSummary className="own-summary" ref={ref} />
      <TextField name="email" />
      <NoticePanel className="own-notice" ref={ref} />
      <SubmitButton className="own-button" ref={ref} />
    </CollectionForm>,
  );
  await userEvent.click(send);
  await expect.element(page.getByRole("region", { name: /attention/ })).toHaveFocus();
  const filled = ref.mock.calls.map(([element]) => element?.className);
  for (const name of ["own-legend", "own-link", "own-summary", "own-notice", "own-button"]) {
    expect(filled).toContainEqual(expect.stringContaining(name));
  }
});

const OwnButton = (props: ComponentPropsWithRef<"button">) => <button type="button" {...props} data-custom="" />;

test("a custom submit button submits, keeps its class, and calls its own handler", async () => {
  const onSubmit = vi.fn();
  const onClick = vi.fn();
  await render(
    <CollectionForm
      collection={projectEnquiry}
      defaultValues={{ fullName: "Ada", email: "ada@example.com", kind: "app", brief: "A form that says why it asks." }}
      onSubmit={onSubmit}
    >
      <CollectionFields />
      <NoticePanel />
      <SubmitButton asChild>
        <OwnButton className="own" onClick={onClick}>
          Off it goes
        </OwnButton>
      </SubmitButton>
    </CollectionForm>,
  );
  const button = page.getByRole("button", { name: "Off it goes" });
  expect(button.element().className).toBe("own");
  await userEvent.click(button);
  await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
  expect(onClick).toHaveBeenCalledOnce();
  expect(onSubmit).toHaveBeenCalledOnce();
});

test("a custom help button is named for its field, and opens its help", async () => {
  await render(
    <CollectionForm collection={projectEnquiry}>
      <FieldHelp name="email" asChild>
        <OwnButton>i</OwnButton>
      </FieldHelp>
    </CollectionForm>,
  );
  const button = page.getByRole("button", { name: "About Email" });
  await expect.element(button).toHaveAttribute("data-custom");
  await userEvent.click(button);
  await expect.element(page.getByRole("tooltip")).toHaveTextContent("We cannot answer you.");
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("tooltip")).not.toBeInTheDocument();
});

const OwnInput = (props: ComponentPropsWithRef<"input">) => <input {...props} />;

test("a custom child keeps its own props, and cannot override the ones that connect it", async () => {
  await render(
    <CollectionForm collection={projectEnquiry}>
      <p id="own">One more thing.</p>
      <TextField name="email" asChild>
        <OwnInput
          name={undefined}
          id={undefined}
          aria-required={false}
          aria-describedby="own"
          type="search"
          placeholder="ada@example.com"
        />
      </TextField>
      <SubmitButton />
    </CollectionForm>,
  );
  const email = page.getByRole("searchbox", { name: "Email" });
  await expect.element(email).toHaveAttribute("name", "email");
  await expect.element(email).toHaveAttribute("aria-required", "true");
  await expect.element(email).toHaveAttribute("placeholder", "ada@example.com");
  await userEvent.click(send);
  // The error comes first.
  await expect
    .element(email)
    .toHaveAccessibleDescription("Error: Enter your email We send our answer there. One more thing.");
});

const OwnSelect = (props: ComponentPropsWithRef<"select">) => <select {...props} />;

test("a custom select has the options of the collection, or its own", async () => {
  await render(
    <CollectionForm collection={projectEnquiry}>
      <SelectField name="kind" asChild>
        <OwnSelect />
      </SelectField>
      <SelectField name="budget" asChild>
        <select>
          <option value="">None</option>
        </select>
      </SelectField>
    </CollectionForm>,
  );
  await expect.element(page.getByRole("option", { name: "An app" })).toBeInTheDocument();
  const budget = page.getByRole("combobox", { name: "Budget" });
  await expect.element(budget).toHaveTextContent(/^None$/);
});

test("asChild without an element as its child throws an error that shows what to write", async () => {
  const drawn = render(
    <CollectionForm collection={projectEnquiry}>
      <TextField name="email" asChild>
        words
      </TextField>
    </CollectionForm>,
  );
  await expect(drawn).rejects.toThrow(/TextField was given asChild, but not one element.*<TextField asChild>/);
});
