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

/** The tag of the control of that name. */
function control(page: string, name: string): string {
  return page.match(new RegExp(`<(?:input|select|textarea)[^>]*name="${name}"[^>]*>`))?.[0] ?? "";
}

test("on a server, the form is whole: native names, marks, requiredness, metadata, notice", () => {
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
  "$id: a server that streams hides nothing of it until a script runs, however long it is",
  async ({ collection }) => {
    const { pipe } = renderToPipeableStream(<CollectionForm collection={collection} />);
    const page = await text(pipe(new PassThrough()));
    expect(page).toContain("forthright-notice-content");
    expect(page).not.toMatch(/<(script|template)\b|<div hidden/);
  },
);

test("the legend stands before the first field", () => {
  const page = html("en");
  expect(page.indexOf("forthright-marking-legend")).toBeGreaterThan(-1);
  expect(page.indexOf("forthright-marking-legend")).toBeLessThan(page.indexOf('name="fullName"'));
});

test("in person, what is to be read out stands before everything, and what the record needs has native names", () => {
  const page = renderToString(<CollectionForm collection={projectEnquiryInPerson} operator="Rosa Dorn" />);
  const at = (words: string) => page.indexOf(words);
  expect(at("I am filling in “Project enquiry” with you")).toBeGreaterThan(-1);
  expect(at("I am filling in “Project enquiry” with you")).toBeLessThan(at("forthright-marking-legend"));
  expect(page.match(/<input[^>]*name="forthright-notice-delivery-method"[^>]*value="[a-z-]+"/g)).toHaveLength(3);
  expect(control(page, "forthright-notice-delivered-by")).toContain('value="Rosa Dorn"');
  expect(page).not.toContain("forthright-notice-link");
  expect(page).not.toMatch(/<(script|style)\b|\sstyle=|\son[a-z]+=/);
});

test("nothing of Radix is drawn, and no inline style or script: a strict content security policy has nothing to report", () => {
  const page = html("en");
  expect(page).not.toContain("radix");
  expect(page).not.toMatch(/<(script|style)\b|\sstyle=|\son[a-z]+=/);
});

test("two forms in two languages render at once, each in its own", async () => {
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

test("a name that the collection does not have is refused, with the names it has", async () => {
  const { TextField } = await import("../../src/react/index.js");
  expect(() =>
    renderToString(
      <CollectionForm collection={projectEnquiry}>
        <TextField name="fullNam" />
      </CollectionForm>,
    ),
  ).toThrow(/has no field "fullNam".*Use one of "fullName", "email"/s);
});

test("a part outside of a form says where it belongs", async () => {
  const { SubmitButton } = await import("../../src/react/index.js");
  expect(() => renderToString(<SubmitButton />)).toThrow(
    /SubmitButton was rendered outside of a form.*<CollectionForm/s,
  );
});

test("a number that a field holds at first is written as the form's language writes it, and so read again", () => {
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
