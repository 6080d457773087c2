import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { CollectionForm } from "../index.js";
import "../../styles/index.css";
import { projectEnquiryInPerson } from "../../../stories/forms/project-enquiry.collection.js";

const setMedia = (media: string) => cdp().send("Emulation.setEmulatedMedia", { media });

/** The printed elements among those that match a selector. */
function seen(selector: string): Element[] {
  return [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
}

let onPaper = { headings: [""], controls: 0, others: 0, notices: 0 };

beforeEach(() => {
  // The browser opens its dialog and waits. The page is inspected during the call.
  vi.spyOn(window, "print").mockImplementation(() => {
    onPaper = {
      headings: seen("h1, h2, summary, legend").map(({ textContent }) => textContent),
      controls: seen("input, select, textarea, button, label, .forthright-error").length,
      others: seen("header, footer").length,
      notices: seen(".forthright-notice").length,
    };
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await setMedia("");
});

test("prints the notice with every section open, and nothing else of the page", async () => {
  await render(
    <div className="app">
      {/* An app's own rules come before those of a layer, and these have to hold all the same. */}
      <style>{".app { display: flex; block-size: 100vh; overflow: hidden } .app header { display: flex }"}</style>
      <header>Another page</header>
      <main>
        <h1>Project enquiry</h1>
        <CollectionForm collection={projectEnquiryInPerson} />
        <CollectionForm collection={projectEnquiryInPerson} language="de" />
      </main>
      <footer>Imprint</footer>
    </div>,
  );
  await expect.element(page.getByRole("button", { name: "Print this notice" })).toBeVisible();
  await expect.element(page.getByRole("heading", { name: "How we use what you tell us" })).toBeVisible();
  await setMedia("print");
  // The button is not on paper.
  [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Print this notice")?.click();
  expect(window.print).toHaveBeenCalledOnce();
  expect(onPaper).toEqual({
    headings: [
      "How we use what you tell us",
      "What we ask for, and why",
      "Who is responsible",
      "What the form belongs to",
      "Who is asked",
      "What we use it for",
      "Who may receive it",
      "Transfers to other countries",
      "How long we keep it",
      "Your rights",
      "Complaints",
      "Automated decisions",
      "The full privacy policy",
    ],
    controls: 0,
    others: 0,
    notices: 1,
  });

  // No ancestor clips it, and its closed sections are on paper too.
  const notice = document.querySelector("[data-printing]");
  for (let around = notice?.parentElement; around; around = around.parentElement)
    expect(getComputedStyle(around).overflow).toBe("visible");
  for (const words of ["Example Studio GmbH", "You can have wrong data put right.", "https://example.com/privacy"])
    expect(seen("[data-printing] :is(p, dd, a)").map(({ textContent }) => textContent)).toContain(words);

  window.dispatchEvent(new Event("afterprint"));
  expect(document.querySelector("[data-printing]")).toBeNull();
  expect(seen("h1")).toHaveLength(1);
});

test("prints on each press, whether or not the browser waits in print()", async () => {
  await render(<CollectionForm collection={projectEnquiryInPerson} />);
  await userEvent.click(page.getByRole("button", { name: "Print this notice" }));
  expect(window.print).toHaveBeenCalledOnce();
  expect(document.querySelectorAll("[data-printing]")).toHaveLength(1);
  // The same again without an afterprint event of the first.
  await userEvent.click(page.getByRole("button", { name: "Print this notice" }));
  window.dispatchEvent(new Event("afterprint"));
  expect(document.querySelectorAll("[data-printing]")).toHaveLength(0);
});

test("printing the page prints the form with its values and without buttons", async () => {
  await render(<CollectionForm collection={projectEnquiryInPerson} />);
  await setMedia("print");
  expect(seen("button")).toEqual([]);
  expect(seen(".forthright-spoken-notice-passage").length).toBeGreaterThan(5);
  expect(seen("input").length).toBeGreaterThan(5);
  expect(seen(".forthright-notice")).toHaveLength(1);
});
