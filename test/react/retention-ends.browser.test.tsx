import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { type CollectionRecord, digestNotice, type RetentionEnds, retentionEnd } from "../../src/index.js";
import { businessServices } from "../../src/policies/business-services/index.js";
import { CollectionForm } from "../../src/react/index.js";
import { projectEnquiry } from "../../stories/forms/project-enquiry.collection.js";
import { projectEnquiryValues } from "../../stories/forms/project-enquiry.values.js";

const { letter } = businessServices().retention;
const ends: RetentionEnds = { letter: retentionEnd(letter, "2025-03-14") };

test("the help of a field shows the date of deletion where the app knows the event", async () => {
  await render(<CollectionForm collection={projectEnquiry} retentionEnds={ends} />);
  await userEvent.click(page.getByRole("button", { name: "Email" }));
  await expect.element(page.getByRole("tooltip")).toHaveTextContent("until 31 December 2031");
});

test("the notice and the record have the same date of deletion", async () => {
  const onSubmit = vi.fn<(values: unknown, record: CollectionRecord) => void>();
  const onNotice = vi.fn();
  const screen = await render(
    <CollectionForm
      collection={projectEnquiry}
      retentionEnds={ends}
      defaultValues={projectEnquiryValues}
      onNotice={onNotice}
      onSubmit={onSubmit}
    />,
  );
  await userEvent.click(page.getByText("How long we keep it"));
  await expect.element(page.getByText("Until 31 December 2031.").first()).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: "Send" }));
  await expect.poll(() => onSubmit.mock.calls.length).toBe(1);
  const record = onSubmit.mock.calls[0]?.[1];
  expect(record?.retention).toContainEqual({
    category: "contact",
    rule: "letter",
    until: "2031-12-31",
    deleteFrom: "2032-01-01",
  });
  expect(record?.notice.digest).toBe(await digestNotice(onNotice.mock.lastCall?.[0]));
  await screen.unmount();
});

test("retention ends that are a new object at every render change nothing on screen", async () => {
  const onNotice = vi.fn();
  const draw = (until: string) => (
    <CollectionForm
      collection={projectEnquiry}
      retentionEnds={{ letter: { until, deleteFrom: "2032-01-01" } }}
      onNotice={onNotice}
    />
  );
  const screen = await render(draw("2031-12-31"));
  await screen.rerender(draw("2031-12-31"));
  await userEvent.fill(page.getByRole("textbox", { name: "Full name" }), "Ada Lovelace");
  expect(onNotice).toHaveBeenCalledOnce();
  await screen.rerender(draw("2031-12-30"));
  await expect.poll(() => onNotice.mock.calls.length).toBe(2);
  await expect.element(page.getByRole("textbox", { name: "Full name" })).toHaveValue("Ada Lovelace");
});
