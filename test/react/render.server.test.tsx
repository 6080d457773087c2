import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import * as z from "zod";
import { defineCollection } from "../../src/index.js";
import { CollectionForm } from "../../src/react/index.js";
import { plainPolicy } from "../generators/forms.js";
import { allForms } from "../support/all-forms.js";
import { de } from "../../src/locales/de/index.js";
import { projectEnquiry, projectEnquiryInPerson } from "../../stories/forms/project-enquiry.collection.js";

const html = (language: string) => renderToString(<CollectionForm collection={projectEnquiry} language={language} />);

/** The tag of the control of this name. */
function control(page: string, name: string): string {
  return page.match(new RegExp(`<(?:input|select|textarea)[^>]*name="${name}"[^>]*>`))?.[0] ?? "";
}

test("renders a whole form on a server: native names, marks, requiredness, metadata, notice", () => {
  const page = html("en");
  for (const { name, required } of projectEnquiry.fields) {
    expect(control(page, name), name).not.toBe("");
    expect(control(page, name).includes('aria-required="true"'), name).toBe(required);
  }
  expect(control(page, "email")).toContain('data-purpose="precontract communication"');
  expect(control(page, "email")).toContain('data-legal-basis="contract"');
  expect(control(page, "email")).toContain('data-category="contact"');
  expect(control(page, "email")).toContain('data-necessity="precontractual"');
  expect(control(page, "phone")).toContain('data-necessity="voluntary"');
  expect(page).toContain("Example Studio GmbH");
  expect(page).toContain("We cannot address an offer to you.");
});

test.each(allForms.map((collection) => ({ id: collection.id, collection })))(
  "$id: streams no content that stays hidden until a script runs",
  async ({ collection }) => {
    const { pipe } = renderToPipeableStream(<CollectionForm collection={collection} />);
    const page = await text(pipe(new PassThrough()));
    expect(page).toContain("forthright-notice-content");
    expect(page).not.toMatch(/<(script|template)\b|<div hidden/);
  },
);

test("renders the legend before the first field", () => {
  const page = html("en");
  expect(page.indexOf("forthright-marking-legend")).toBeGreaterThan(-1);
  expect(page.indexOf("forthright-marking-legend")).toBeLessThan(page.indexOf('name="fullName"'));
});

test("in person, renders the spoken notice before everything, and native names for its answers", () => {
  const page = renderToString(<CollectionForm collection={projectEnquiryInPerson} operator="Rosa Dorn" />);
  const at = (words: string) => page.indexOf(words);
  expect(at("I am filling in “Project enquiry” with you")).toBeGreaterThan(-1);
  expect(at("I am filling in “Project enquiry” with you")).toBeLessThan(at("forthright-marking-legend"));
  expect(page.match(/<input[^>]*name="forthright-notice-delivery-method"[^>]*value="[a-z-]+"/g)).toHaveLength(3);
  expect(control(page, "forthright-notice-delivered-by")).toContain('value="Rosa Dorn"');
  expect(page).not.toContain("forthright-notice-link");
  expect(page).not.toMatch(/<(script|style)\b|\sstyle=|\son[a-z]+=/);
});

test("renders nothing of Radix, and no inline style, script or handler that a strict CSP would block", () => {
  const page = html("en");
  expect(page).not.toContain("radix");
  expect(page).not.toMatch(/<(script|style)\b|\sstyle=|\son[a-z]+=/);
});

test("renders two forms in two languages at once", async () => {
  const pages = await Promise.all(["en", "de", "en", "de"].map(async (language) => html(language)));
  const [english = "", german = ""] = pages;
  expect(pages).toEqual([english, german, english, german]);
  expect(english).toContain('lang="en"');
  expect(english).toContain("Full name");
  expect(english).not.toContain("Vollständiger Name");
  expect(german).toContain('lang="de"');
  expect(german).toContain("Vollständiger Name");
  expect(german).not.toContain("Full name");
});

test("rejects an unknown field name, and lists the known names", async () => {
  const { TextField } = await import("../../src/react/index.js");
  expect(() =>
    renderToString(
      <CollectionForm collection={projectEnquiry}>
        <TextField name="fullNam" />
      </CollectionForm>,
    ),
  ).toThrow(/has no field "fullNam".*Use one of "fullName", "email"/s);
});

test("a component outside of a form throws an error that says where it belongs", async () => {
  const { SubmitButton } = await import("../../src/react/index.js");
  expect(() => renderToString(<SubmitButton />)).toThrow(
    /SubmitButton was rendered outside of a form.*<CollectionForm/s,
  );
});

test("formats the default value of a number in the language of the form", () => {
  const collection = defineCollection({
    id: "sum",
    policy: plainPolicy,
    locales: [de],
    service: "desk",
    subjects: ["customer"],
    schema: z.object({ sum: z.number().min(0) }),
    fields: { sum: { label: "Sum", category: "contact", uses: { answer: "contract" } } },
  });
  const sum = (language: string) =>
    control(
      renderToString(<CollectionForm collection={collection} language={language} defaultValues={{ sum: 1234.5 }} />),
      "sum",
    );
  expect(sum("de")).toContain('value="1234,5"');
  expect(sum("en")).toContain('value="1234.5"');
  expect(sum("en")).toContain('inputMode="decimal"');
});
