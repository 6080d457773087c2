import { useState } from "react";
import * as z from "zod";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { choose, pdf } from "../../../test/support/drawings-form.js";
import { plainPolicy } from "../../../test/generators/forms.js";
import { defineCollection } from "../../collection/define/define-collection.js";
import { CollectionForm, type SubmitHelpers, useCollectionForm } from "../index.js";

const common = { category: "contact", uses: { answer: "contract" } } as const;

const collection = defineCollection({
  id: "survey",
  policy: plainPolicy,
  service: "desk",
  subjects: ["customer"],
  schema: z.object({
    hasPlans: z.boolean(),
    plans: z.array(z.file()).optional(),
    rooms: z.array(z.object({ called: z.string().optional(), photo: z.file().max(10).optional() })),
  }),
  groups: { rooms: { label: "Rooms", itemLabel: "Room" } },
  fields: {
    hasPlans: { ...common, label: "I have plans" },
    plans: { ...common, label: "Plans", when: (values) => values.hasPlans === true },
    rooms: {
      called: { ...common, label: "Name" },
      photo: { ...common, label: "Photo" },
    },
  },
});

const box = page.getByRole("checkbox", { name: "I have plans" });
const plans = page.getByLabelText(/^Plans/);
const photos = page.getByLabelText(/^Photo/);
const rows = { hasPlans: false, rooms: [{}, {}, {}] };

/** The names of the files that the browser would submit. */
function held(input: Element): string[] {
  if (!(input instanceof HTMLInputElement)) throw new Error("That is no input.");
  return [...(input.files ?? [])].map(({ name }) => name);
}

const names = (files: readonly File[] | undefined) => files?.map(({ name }) => name);

test("restores chosen files when their field becomes visible again, and does not submit them while it is hidden", async () => {
  const onSubmit = vi.fn();
  await render(<CollectionForm collection={collection} onSubmit={onSubmit} />);
  await userEvent.click(box);
  choose(plans.element(), [pdf("plan.pdf"), pdf("roof.pdf")]);
  await userEvent.click(box);
  await expect.element(plans).not.toBeInTheDocument();
  await userEvent.click(page.getByRole("button", { name: "Send" }));
  await expect.poll(() => onSubmit.mock.calls.length).toBe(1);
  expect(onSubmit.mock.calls[0]?.[0].plans ?? []).toEqual([]);

  await userEvent.click(box);
  await expect.element(page.getByRole("button", { name: "Remove roof.pdf" })).toBeVisible();
  expect(held(plans.element())).toEqual(["plan.pdf", "roof.pdf"]);
  await userEvent.click(page.getByRole("button", { name: "Send" }));
  await expect.poll(() => onSubmit.mock.calls.length).toBe(2);
  expect(names(onSubmit.mock.calls[1]?.[0].plans)).toEqual(["plan.pdf", "roof.pdf"]);
});

test("does not restore files of a hidden field that the form unregisters", async () => {
  function Forgetting() {
    const form = useCollectionForm(collection, { shouldUnregister: true });
    const [, setCount] = useState(0);
    return (
      <>
        <CollectionForm collection={collection} form={form} />
        <button type="button" onClick={() => setCount((count) => count + 1)}>
          Render
        </button>
      </>
    );
  }
  await render(<Forgetting />);
  await userEvent.click(box);
  choose(plans.element(), [pdf("plan.pdf")]);
  await expect.element(page.getByRole("button", { name: "Remove plan.pdf" })).toBeVisible();
  await userEvent.click(box);
  await expect.element(plans).not.toBeInTheDocument();
  // react-hook-form unregisters when the component that called useForm renders.
  await userEvent.click(page.getByRole("button", { name: "Render" }));
  await userEvent.click(box);
  await expect.element(plans).toBeVisible();
  expect(held(plans.element())).toEqual([]);
  await expect.element(page.getByRole("button", { name: "Remove plan.pdf" })).not.toBeInTheDocument();
});

test("moves files with their list item, also when another item is removed", async () => {
  const onSubmit = vi.fn();
  await render(<CollectionForm collection={collection} defaultValues={rows} onSubmit={onSubmit} />);
  const held3 = () => photos.elements().map((input) => held(input)[0]);
  for (const [index, photo] of photos.elements().entries()) choose(photo, [pdf(`${index}.pdf`)]);
  await expect.poll(held3).toEqual(["0.pdf", "1.pdf", "2.pdf"]);
  await userEvent.click(page.getByRole("button", { name: "Move Room 3 up" }));
  await expect.poll(held3).toEqual(["0.pdf", "2.pdf", "1.pdf"]);
  await userEvent.click(page.getByRole("button", { name: "Remove Room 1" }));
  await expect.poll(held3).toEqual(["2.pdf", "1.pdf"]);
  await expect.element(page.getByRole("button", { name: "Remove 2.pdf" })).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: "Send" }));
  await expect.poll(() => onSubmit.mock.calls.length).toBe(1);
  const rooms: readonly { readonly photo: File }[] = onSubmit.mock.calls[0]?.[0].rooms;
  expect(rooms.map(({ photo }) => photo.name)).toEqual(["2.pdf", "1.pdf"]);
});

test("marks invalid files and shows upload progress in list items too", async () => {
  let helpers: SubmitHelpers<typeof collection> | undefined;
  const onSubmit = vi.fn((_values: unknown, _record: unknown, current: SubmitHelpers<typeof collection>) => {
    helpers = current;
    return new Promise<void>(() => {});
  });
  await render(<CollectionForm collection={collection} defaultValues={rows} onSubmit={onSubmit} />);
  const [, photo] = photos.elements();
  if (!photo) throw new Error("There is no second row.");
  choose(photo, [pdf("large.pdf", 20)]);
  await userEvent.click(page.getByRole("button", { name: "Send" }));
  await expect.element(page.getByText("too large")).toBeVisible();
  choose(photo, [pdf("small.pdf")]);
  await expect.element(page.getByText("too large")).not.toBeInTheDocument();
  await userEvent.click(page.getByRole("button", { name: "Send" }));
  await expect.poll(() => helpers).toBeDefined();
  helpers?.reportProgress("rooms.1.photo", 0.5);
  const bar = page.getByRole("progressbar", { name: "Sending small.pdf" });
  await expect.element(bar).toHaveValue(0.5);
  expect(bar.element().closest(".forthright-field")).toContainElement(photo);
});
