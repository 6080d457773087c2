import { describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { createNotice } from "../../src/notice/create-notice.js";
import { defineCollection } from "../../src/collection/define/define-collection.js";
import { validate } from "../../src/collection/validation/validate.js";
import { createDraft, readDraft } from "../../src/collection/values/draft.js";
import { createRecord } from "../../src/record/create-record.js";
import { compile } from "../support/compile.js";
import { garden } from "../support/notices.js";
import { problemsOf } from "../support/untyped.js";

/*
 * Every way to get a consent that nobody gave (Art. 4(11), 7 GDPR), and when it fails: at compile time, when the form is
 * defined, when it is filled in (`consent-attacks.browser.test.tsx`) or when it is submitted. The attacks that none of
 * these can detect are at the end.
 */

const letters = { label: "Send me letters", category: "contact", uses: { letters: "consent" } };
const allergies = {
  label: "Allergies",
  category: "allergies",
  uses: { plot: "contract" },
  condition: "explicitConsent",
};
const useAllergies = { ...allergies, label: "You may use them", covers: ["allergies"] };
const plain = { label: "Plain", category: "contact", uses: { plot: "contract" } };

/** A form with this schema and these disclosures. */
function form(shape: z.ZodRawShape, fields: object) {
  return { id: "attacked", policy: garden, service: "plots", subjects: ["member"], schema: z.object(shape), fields };
}

const box = (schema: z.ZodType) => form({ box: schema }, { box: letters });
const yes = "a box that nobody ticked: that is no consent";
const owed = "consent that must be given is not free";

describe("an attack fails at compile time:", () => {
  it.each<readonly [attack: string, code: string, says: string]>([
    [
      "a special category under no condition of Art. 9(2)",
      `fields: { allergies: { ...plain, category: "allergies" }, box: letters }`,
      "condition",
    ],
    ["a service that knows no consent", `service: "leases", fields: { allergies: plain, box: letters }`, "consent"],
  ])("%s", async (_, code, says) => {
    const prelude = `
      import * as z from "zod";
      import { defineCollection, definePolicy } from "forthright";
      const service = { label: "Plots", categories: ["contact", "allergies"], subjects: ["member"], purposes: ["plot"], retention: ["post"], marksNecessity: true } as const;
      const policy = definePolicy({
        id: "garden", version: "1", language: "en", marking: { preset: "asterisk" },
        categories: { contact: { label: "Contact" }, allergies: { label: "Allergies", special: "health" } },
        subjects: { member: { label: "Members" } }, purposes: { plot: { label: "Plots" } }, interests: {}, recipients: {},
        retention: { post: { label: "Post", until: "Until it is answered" } },
        services: { plots: { ...service, legalBases: ["consent", "contract"] }, leases: { ...service, legalBases: ["contract"] } },
      });
      const plain = { label: "Plain", category: "contact", uses: { plot: "contract" } } as const;
      const letters = { label: "Letters", category: "contact", uses: { plot: "consent" } } as const;
      const form = { id: "attacked", policy, service: "plots", subjects: ["member"], schema: z.object({ allergies: z.string(), box: z.boolean() }) } as const;
    `;
    const [right = [], wrong = []] = await compile(prelude, [
      "defineCollection({ ...form, fields: { allergies: plain, box: letters } });",
      `defineCollection({ ...form, ${code} });`,
    ]);
    expect(right).toEqual([]);
    expect(wrong.map(({ message }) => message).join("\n")).toContain(says);
  });
});

describe("an attack fails when the form is defined:", () => {
  it.each<readonly [attack: string, definition: object, problem: string]>([
    ["required: only a tick is taken", box(z.literal(true)), owed],
    ["required by a refinement", box(z.boolean().refine(Boolean)), owed],
    ["required in words", box(z.literal("yes")), owed],
    [
      "required within a group that may be left out",
      form({ all: z.object({ box: z.literal(true) }).optional() }, { all: { box: letters } }),
      owed,
    ],
    ["a field required that only a consent allows", form({ box: z.string().min(1) }, { box: letters }), owed],
    ["ticked by default", box(z.boolean().default(true)), yes],
    ["ticked by default, before anything is read", box(z.boolean().prefault(true)), yes],
    ["ticked by a mistake", box(z.boolean().catch(true)), yes],
    ["ticked by a transform", box(z.boolean().transform(() => true)), yes],
    ["ticked before it is read", box(z.preprocess(() => true, z.boolean())), yes],
    [
      "ticked by being absent",
      box(
        z
          .boolean()
          .optional()
          .transform((value) => value ?? true),
      ),
      yes,
    ],
    [
      "ticked in words, whatever is said",
      form(
        {
          box: z
            .string()
            .optional()
            .transform(() => "yes"),
        },
        { box: { ...letters, control: "checkbox" } },
      ),
      yes,
    ],
    [
      "ticked by the default of a group around it",
      form({ all: z.object({ box: z.boolean() }).default({ box: true }) }, { all: { box: letters } }),
      yes,
    ],
    [
      "one box for two purposes",
      form({ box: z.boolean() }, { box: { ...letters, uses: { letters: "consent", plot: "consent" } } }),
      "cannot refuse one of them alone",
    ],
    [
      "folded into terms",
      form({ box: z.boolean() }, { box: { ...letters, uses: { letters: "consent", plot: "contract" } } }),
      "folds a consent into something else",
    ],
    [
      "given by filling in a field",
      form({ birthday: z.string().optional() }, { birthday: { ...letters, label: "Birthday" } }),
      "has not agreed to anything",
    ],
    [
      "given by telling what Art. 9 protects",
      form({ allergies: z.string().optional() }, { allergies }),
      "has not agreed to anything",
    ],
    [
      "given for others, in the rows of a list",
      {
        ...form({ guests: z.array(z.object({ box: z.boolean() })) }, { guests: { box: letters } }),
        groups: { guests: { label: "Guests", itemLabel: "Guest" } },
      },
      "one person would agree for others",
    ],
    [
      "a box that covers what it does not speak of",
      form({ name: z.string().optional(), box: z.boolean() }, { name: plain, box: { ...letters, covers: ["name"] } }),
      "to agree would change nothing",
    ],
    [
      "a box that covers what there is not",
      form(
        { allergies: z.string().optional(), box: z.boolean() },
        { allergies, box: { ...useAllergies, covers: ["illnesses"] } },
      ),
      "is no field that a consent could cover",
    ],
    [
      "an explicit consent asked for as any other",
      form(
        { allergies: z.string().optional(), box: z.boolean() },
        { allergies, box: { ...letters, uses: { plot: "consent" }, covers: ["allergies"] } },
      ),
      "does not rest on such a consent",
    ],
    [
      "a box that looks like a consent and asks for none",
      form({ box: z.boolean() }, { box: { ...plain, label: "I accept the privacy policy", control: "consent" } }),
      "nothing rests on that",
    ],
    [
      "said of a whole group at once",
      form({ all: z.object({ one: z.boolean(), two: z.boolean() }) }, { all: { ...letters, covers: ["all.one"] } }),
      "covers",
    ],
  ])("%s", (_, definition, problem) => {
    expect(
      problemsOf(definition)
        .map(({ message }) => message)
        .join("\n"),
    ).toContain(problem);
  });

  it("except that the correct definition is accepted, so that each attack fails for its own reason", () => {
    expect(problemsOf(box(z.boolean()))).toEqual([]);
    expect(problemsOf(box(z.boolean().optional()))).toEqual([]);
    const inWords = form({ box: z.literal("yes").optional() }, { box: { ...letters, control: "checkbox" } });
    expect(problemsOf(inWords)).toEqual([]);
    expect(
      problemsOf(form({ allergies: z.string().optional(), box: z.boolean() }, { allergies, box: useAllergies })),
    ).toEqual([]);
  });
});

const asking = defineCollection({
  id: "asking",
  policy: garden,
  service: "plots",
  subjects: ["member"],
  schema: z.object({
    name: z.string().optional(),
    allergies: z.string().optional(),
    useAllergies: z.boolean(),
    letters: z.boolean(),
  }),
  fields: {
    name: { label: "Name", category: "contact", uses: { plot: "contract" } },
    allergies: {
      label: "Allergies",
      category: "allergies",
      uses: { plot: "contract" },
      condition: "explicitConsent",
    },
    useAllergies: {
      label: "You may use them",
      category: "allergies",
      uses: { plot: "contract" },
      condition: "explicitConsent",
      covers: ["allergies"],
      when: ({ allergies: told }) => Boolean(told),
    },
    letters: { label: "Send me letters", category: "contact", uses: { letters: "consent" } },
  },
});

describe("an attack fails when the form is submitted:", () => {
  it.each<readonly [attack: string, sent: unknown]>([
    ["a word that is no tick", { letters: "yes" }],
    ["a number", { letters: 1 }],
    ["a list of ticks", { letters: [true] }],
    ["an object", { letters: { valueOf: () => true } }],
    ["a name that another object lends", Object.create({ letters: true })],
    ["a box that was not asked for", { useAllergies: true }],
  ])("%s is a no, in what is handed over and in the record", async (_, values) => {
    const validation = await validate(asking, values);
    if (validation.ok) expect(Object.values(validation.values)).not.toContain(true);
    const record = await createRecord(asking, { notice: createNotice(asking), values, submittedAt: new Date() });
    expect(record.consents.map(({ decision }) => decision)).not.toContain("given");
  });

  it("a value without the consent that covers it is not submitted", async () => {
    const validation = await validate(asking, { allergies: "Nuts", useAllergies: false, letters: true });
    expect(validation).toMatchObject({
      ok: false,
      issues: [{ field: { name: "allergies" }, issue: { kind: "notAgreed" } }],
    });
  });

  it("a consent that a refinement of the form creates is not submitted", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const forging = defineCollection({
      id: "forging",
      subjects: ["member"],
      schema: z.object({ letters: z.boolean() }).transform(() => ({ letters: true })),
      fields: { letters: { label: "Send me letters", category: "contact", uses: { letters: "consent" } } },
      service: "plots",
      policy: garden,
    });
    expect(await validate(forging, { letters: false })).toMatchObject({ ok: false });
    expect(await validate(forging, { letters: true })).toMatchObject({ ok: true });
    expect(error.mock.lastCall?.[0]).toContain('makes a yes of "letters"');
  });

  it("a refinement of the form that forces it has no error at the consent", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const forcing = defineCollection({
      id: "forcing",
      subjects: ["member"],
      schema: z.object({ letters: z.boolean() }).refine(({ letters: agreed }) => agreed, { path: ["letters"] }),
      fields: { letters: { label: "Send me letters", category: "contact", uses: { letters: "consent" } } },
      service: "plots",
      policy: garden,
    });
    expect(await validate(forcing, { letters: false })).toMatchObject({ ok: false, issues: [{ field: undefined }] });
    expect(error.mock.lastCall?.[0]).toContain("consent that must be given is not free");
  });

  it("a draft neither stores nor restores a consent", () => {
    const draft = createDraft(asking, { name: "Ada", letters: true, useAllergies: true, allergies: "Nuts" });
    expect(draft.values).toEqual({ name: "Ada" });
    const forged = { ...draft, values: { ...draft.values, letters: true, useAllergies: true } };
    expect(readDraft(asking, forged)).not.toMatchObject({ letters: true });
    expect(readDraft(asking, forged)).not.toMatchObject({ useAllergies: true });
  });
});

/*
 * Not detectable either: an app that changes the values in `onSubmit`; another person at the device; a price or a service
 * that depends on the consent outside of the form; a server that invents a submission and its record. A script that
 * clicks the checkbox is among the attacks on screen.
 */
describe("the library cannot detect", () => {
  it.each<readonly [attack: string, label: string]>([
    ["a label that asks for something else", "I have read everything"],
    ["a label that names two things", "Send me letters, and give my address to others"],
    ["a label that says it must be given", "You must agree to letters"],
  ])("%s is taken: words are read by people alone", (_, label) => {
    expect(problemsOf(form({ box: z.boolean() }, { box: { ...letters, label } }))).toEqual([]);
  });
});
