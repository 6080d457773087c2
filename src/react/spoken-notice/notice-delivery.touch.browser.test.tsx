import { expect, test, vi } from "vitest";
import { commands, page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { CollectionForm } from "../index.js";
import "../../styles/index.css";
import { projectEnquiryInPerson } from "../../../stories/forms/project-enquiry.collection.js";

test("records the delivery method of the notice with one tap", async () => {
  const onNotice = vi.fn();
  await render(<CollectionForm collection={projectEnquiryInPerson} onNotice={onNotice} />);
  await commands.tap('.forthright-choice:has([value="on-screen"])');
  await expect.element(page.getByRole("radio", { name: "I showed it on the screen" })).toBeChecked();
  expect(onNotice).toHaveBeenCalledOnce();
});
