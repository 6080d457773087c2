import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { CollectionForm, ErrorSummary, NoticePanel, SubmitButton, TextField } from "../index.js";
import { projectEnquiry } from "../../../stories/forms/project-enquiry.collection.js";

const layout = (
  <>
    <ErrorSummary />
    <TextField name="fullName" />
    <label>
      No field of the collection
      <input defaultValue="before" />
    </label>
    <NoticePanel />
    <SubmitButton />
    <button type="reset">Start again</button>
  </>
);

const again = page.getByRole("button", { name: "Start again" });
const fullName = page.getByRole("textbox", { name: "Full name" });
const summary = page.getByRole("region", { name: /attention/ });

test("a reset clears the errors of a submit, and the next submit reports them again", async () => {
  await render(<CollectionForm collection={projectEnquiry}>{layout}</CollectionForm>);
  await userEvent.click(page.getByRole("button", { name: "Send" }));
  await expect.element(summary).toBeVisible();
  await userEvent.click(again);
  await expect.element(summary).not.toBeInTheDocument();
  await expect.element(fullName).not.toHaveAttribute("aria-invalid");
  await userEvent.click(page.getByRole("button", { name: "Send" }));
  await expect.element(summary).toHaveFocus();
});

test("a reset also resets controls that are not fields of the collection, as a browser does", async () => {
  await render(<CollectionForm collection={projectEnquiry}>{layout}</CollectionForm>);
  const own = page.getByRole("textbox", { name: "No field of the collection" });
  await userEvent.fill(own, "after");
  await userEvent.click(again);
  await expect.element(own).toHaveValue("before");
});

test("a reset that the app prevents changes nothing", async () => {
  await render(
    <CollectionForm collection={projectEnquiry} onReset={(event) => event.preventDefault()}>
      {layout}
    </CollectionForm>,
  );
  await userEvent.fill(fullName, "Ada");
  await userEvent.click(again);
  await expect.element(fullName).toHaveValue("Ada");
});
