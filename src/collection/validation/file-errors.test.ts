import * as z from "zod";
import { describe, expect, it } from "vitest";
import { disclosure, oneField, policy } from "../../../test/support/one-field.js";
import type { ValidationIssue } from "./validation-issue.js";
import { defineCollection } from "../define/define-collection.js";
import { validate, validateField } from "./validate.js";
import type { FieldIssue } from "./field-issue.js";

const file = (name: string, type: string, size = 1) => new File(["x".repeat(size)], name, { type });
const plan = file("plan.pdf", "application/pdf");
const notes = file("notes.txt", "text/plain");
const large = file("large.pdf", "application/pdf", 20);
const empty = file("empty.pdf", "application/pdf", 0);

const drawings = z.array(z.file().mime("application/pdf").min(1).max(10)).max(3);

/** The issue of the only field of a form, by the whole form and by the field alone: they agree. */
async function issueOf(schema: z.ZodType, answer: unknown): Promise<FieldIssue | undefined> {
  const { collection, field } = oneField(schema);
  const validation = await validate(collection, { answer });
  const [whole] = validation.ok ? [] : validation.issues;
  expect(await validateField(collection, field, { answer })).toEqual(whole);
  return whole;
}

const pdfOnly: ValidationIssue = { kind: "fileType", types: ["application/pdf"] };

describe("reports of several files", () => {
  it.each<
    readonly [
      what: string,
      answer: readonly File[],
      issue: ValidationIssue,
      fileErrors: readonly [number, ValidationIssue][],
    ]
  >([
    [
      "the first that is wrong is named, and each that is wrong is told by its place",
      [plan, notes, large],
      { ...pdfOnly, file: "notes.txt" },
      [
        [1, { ...pdfOnly, file: "notes.txt" }],
        [2, { kind: "fileTooLarge", maximum: 10, file: "large.pdf" }],
      ],
    ],
    [
      "one that is too small is named",
      [empty],
      { kind: "fileTooSmall", minimum: 1, file: "empty.pdf" },
      [[0, { kind: "fileTooSmall", minimum: 1, file: "empty.pdf" }]],
    ],
    ["too many are nobody's fault", [plan, plan, plan, plan], { kind: "tooManyItems", maximum: 3 }, []],
  ])("%s", async (_, answer, issue, fileErrors) => {
    const told = await issueOf(drawings, answer);
    expect(told?.issue).toEqual(issue);
    expect([...(told?.fileErrors ?? [])]).toEqual(fileErrors);
  });

  it("one that a custom refinement rejects, with the message of its author first", async () => {
    const scans = z.array(z.file().refine(({ name }) => name.startsWith("scan"), "Scans only, please"));
    expect(await issueOf(scans, [plan])).toMatchObject({
      issue: { kind: "invalid", file: "plan.pdf" },
      message: "Scans only, please",
      fileErrors: new Map([[0, { kind: "invalid", file: "plan.pdf" }]]),
    });
  });

  it("none for a refinement of their list", async () => {
    const told = await issueOf(
      z.array(z.file()).refine(() => false),
      [plan],
    );
    expect(told).toMatchObject({ issue: { kind: "invalid" } });
    expect(told).not.toHaveProperty("fileErrors");
    expect(told?.issue).not.toHaveProperty("file");
  });
});

describe("reports of a single file", () => {
  it("that it is invalid, without its name", async () => {
    const told = await issueOf(z.file().mime("application/pdf"), notes);
    expect(told?.issue).toEqual(pdfOnly);
    expect(told?.fileErrors).toEqual(new Map([[0, pdfOnly]]));
  });

  it("nothing where it is missing or no file", async () => {
    expect(await issueOf(z.file(), undefined)).not.toHaveProperty("fileErrors");
    expect(await issueOf(z.file(), "plan.pdf")).not.toHaveProperty("fileErrors");
  });

  it("nothing for a refinement of its group", async () => {
    const collection = defineCollection({
      id: "order",
      policy,
      service: "project",
      subjects: ["prospect"],
      schema: z.object({ papers: z.object({ plan: z.file(), scan: z.file() }).refine(() => false) }),
      fields: { papers: disclosure },
    });
    const validation = await validate(collection, { papers: { plan, scan: plan } });
    const [told] = validation.ok ? [] : validation.issues;
    expect(told).toMatchObject({ field: { name: "papers.plan" }, issue: { kind: "invalid" } });
    expect(told).not.toHaveProperty("fileErrors");
  });

  it("its path within a group", async () => {
    const collection = defineCollection({
      id: "order",
      policy,
      service: "project",
      subjects: ["prospect"],
      schema: z.object({ papers: z.object({ scans: drawings }) }),
      fields: { papers: disclosure },
    });
    const raw = { papers: { scans: [plan, notes] } };
    const validation = await validate(collection, raw);
    const [told] = validation.ok ? [] : validation.issues;
    expect(told?.fileErrors).toEqual(new Map([[1, { ...pdfOnly, file: "notes.txt" }]]));
    const [field] = collection.fields;
    expect(field && (await validateField(collection, field, raw))).toEqual(told);
  });
});
