import { expect, test } from "vitest";
import { commands, page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { projectEnquiry } from "../../../stories/forms/project-enquiry.collection.js";
import { CollectionForm } from "../index.js";
import "../../styles/index.css";

test("a tap on an entry of the error summary moves focus to its field", async () => {
  await render(<CollectionForm collection={projectEnquiry} />);
  await commands.tap('button[type="submit"]');
  await expect.element(page.getByRole("region", { name: "4 things need your attention" })).toHaveFocus();
  await commands.tap(".forthright-error-summary li:last-child a");
  await expect.element(page.getByRole("textbox", { name: "What should we build?" })).toHaveFocus();
});
