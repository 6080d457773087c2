import { describe, expect, test } from "vitest";
import { bundle } from "./bundle.js";

const drawing = /node_modules\/(react|react-dom|scheduler|react-hook-form|@radix-ui|@floating-ui)\/|^dist\/react\//;
const radix = /node_modules\/(@radix-ui|@floating-ui)\//;

describe("a bundler takes of the built package what is used, and no more", () => {
  test("a notice comes without React", async () => {
    const { first, later } = await bundle(
      `import { createNotice, defineCollection } from "forthright";\nconsole.log(createNotice, defineCollection);`,
    );
    expect(first).toContain("dist/notice/create-notice.js");
    expect([...first, ...later].filter((module) => drawing.test(module))).toEqual([]);
  });

  test("nor does the whole of what a server imports", async () => {
    const { first, later } = await bundle(
      ["forthright", "forthright/export", "forthright/policies/business-services", "forthright/locales/de"]
        .map((entry, index) => `import * as all${index} from "${entry}";\nconsole.log(all${index});`)
        .join("\n"),
    );
    expect(first).toContain("dist/export/dpv/to-dpv.js");
    expect([...first, ...later].filter((module) => drawing.test(module))).toEqual([]);
  });

  test("a text field comes without steps, rows, files and receipts", async () => {
    const { first, later } = await bundle(`import { TextField } from "forthright/react";\nconsole.log(TextField);`);
    expect(first).toContain("dist/react/fields/text-field.js");
    const parts =
      /^dist\/react\/.+\/(form-steps?|field-array|field-group|file-field|receipt|consent-settings|draft-note|notice-script|submit-button)\.js$/;
    expect([...first, ...later].filter((module) => parts.test(module))).toEqual([]);
  });

  test("nothing of Radix is loaded before somebody wants help", async () => {
    const { first, later } = await bundle(`import * as parts from "forthright/react";\nconsole.log(parts);`);
    expect(first).toContain("dist/react/help/field-help.js");
    expect(first.filter((module) => radix.test(module))).toEqual([]);
    expect(later.filter((module) => radix.test(module)).length).toBeGreaterThan(0);
  });

  test("a form loads no export, no policy check and no counting of periods", async () => {
    const { first, later } = await bundle(`import * as parts from "forthright/react";\nconsole.log(parts);`);
    const server = /^dist\/(export|audit|policies)\/|policy-schema|record-schema|retention-end\.js$|temporal-polyfill/;
    expect([...first, ...later].filter((module) => server.test(module))).toEqual([]);
  });
});
