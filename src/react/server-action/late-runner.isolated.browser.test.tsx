import { type ReactNode, useEffect, useState } from "react";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { CollectionForm } from "../index.js";
import { ActionRunner } from "./action-runner.js";
import { projectEnquiry } from "../../../stories/forms/project-enquiry.collection.js";
import { projectEnquiryValues } from "../../../stories/forms/project-enquiry.values.js";

const late = vi.hoisted(() => ({ press: () => {} }));

// The component that runs the action renders after the submit, as on a slow network.
vi.mock("../chunks/hidden-fields.client.js", () => ({
  HiddenFields(): ReactNode {
    const [isThere, setIsThere] = useState(false);
    useEffect(() => {
      late.press = () => setIsThere(true);
    }, []);
    return isThere && <ActionRunner />;
  },
}));

test("a submit before the action runner is loaded waits for it, and reports success afterwards", async () => {
  const action = vi.fn(async () => {});
  const screen = await render(
    <CollectionForm collection={projectEnquiry} defaultValues={projectEnquiryValues} action={action} />,
  );
  await expect.element(page.getByRole("button", { name: "Send", exact: true })).toBeVisible();
  const form = screen.container.querySelector("form");
  // The values are read, and no runner is there yet.
  const isRead = new Promise((resolve) => form?.addEventListener("formdata", resolve, { once: true }));
  form?.requestSubmit();
  await isRead;
  expect(action).not.toHaveBeenCalled();
  late.press();
  await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
  expect(action).toHaveBeenCalledOnce();
});
