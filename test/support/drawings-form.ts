import * as z from "zod";
import { defineCollection } from "../../src/collection/define/define-collection.js";
import { de } from "../../src/locales/de/index.js";
import { plainPolicy } from "../generators/forms.js";

const common = { category: "contact", uses: { answer: "contract" } } as const;

/** A form with file fields: for several files of some types, and for a single one. */
export const drawingsForm = defineCollection({
  id: "drawings",
  policy: plainPolicy,
  locales: [de],
  service: "desk",
  subjects: ["customer"],
  schema: z.object({
    drawings: z
      .array(z.file().mime(["application/pdf", "image/png"]).max(10))
      .min(1)
      .max(3),
    letter: z.file().max(10).optional(),
    remark: z.string().optional(),
  }),
  fields: {
    drawings: { ...common, label: "Drawings" },
    letter: { ...common, label: "Letter", hint: "Signed." },
    remark: { ...common, label: "Remark" },
  },
});

/** A file of this many bytes. */
export function pdf(name: string, size = 1): File {
  return new File(["x".repeat(size)], name, { type: "application/pdf", lastModified: 0 });
}

/** Chooses files as a browser does: the input then has the last choice, as new objects, and fires its events. */
export function choose(input: Element, files: readonly File[]): void {
  if (!(input instanceof HTMLInputElement)) throw new Error("That is no input.");
  const transfer = new DataTransfer();
  for (const { name, type, lastModified, size } of files)
    transfer.items.add(new File(["x".repeat(size)], name, { type, lastModified }));
  input.files = transfer.files;
  for (const type of ["input", "change"]) input.dispatchEvent(new Event(type, { bubbles: true }));
}
