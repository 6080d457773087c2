import { describe, expect, test } from "vitest";
import { bundle } from "./bundle.js";

const drawing = /node_modules\/(react|react-dom|scheduler|react-hook-form|@radix-ui|@floating-ui)\/|^dist\/react\//;
const radix = /node_modules\/(@radix-ui|@floating-ui)\//;

describe("a bundle of the built package has only what is used:", () => {
  test("a notice without React", async () => {
    const { first, later } = await bundle(
      `import { createNotice, defineCollection } from "forthright";\nconsole.log(createNotice, defineCollection);`,
    );
    expect(first).toContain("dist/notice/create-notice.js");
    expect([...first, ...later].filter((module) => drawing.test(module))).toEqual([]);
  });

  test("all entries of a server without React", async () => {
    const { first, later } = await bundle(
      ["forthright", "forthright/export", "forthright/policies/business-services", "forthright/locales/de"]
        .map((entry, index) => `import * as all${index} from "${entry}";\nconsole.log(all${index});`)
        .join("\n"),
    );
    expect(first).toContain("dist/export/dpv/to-dpv.js");
    expect([...first, ...later].filter((module) => drawing.test(module))).toEqual([]);
  });

  test("a text field without steps, lists, files and receipts", async () => {
    const { first, later } = await bundle(`import { TextField } from "forthright/react";\nconsole.log(TextField);`);
    expect(first).toContain("dist/react/fields/text/text-field.js");
    const parts =
      /^dist\/react\/.+\/(form-steps?|field-array|field-group|file-field|receipt|consent-settings|draft-banner|spoken-notice|submit-button)\.js$/;
    expect([...first, ...later].filter((module) => parts.test(module))).toEqual([]);
  });

  test("the components, with Radix on demand only", async () => {
    const { first, later } = await bundle(`import * as parts from "forthright/react";\nconsole.log(parts);`);
    expect(first).toContain("dist/react/help/field-help.js");
    expect(first.filter((module) => radix.test(module))).toEqual([]);
    expect(later.filter((module) => radix.test(module)).length).toBeGreaterThan(0);
  });

  test("a form without exports, policy checks and retention dates", async () => {
    const { first, later } = await bundle(`import * as parts from "forthright/react";\nconsole.log(parts);`);
    const server = /^dist\/(export|audit|policies)\/|policy-schema|record-schema|retention-end\.js$|temporal-polyfill/;
    expect([...first, ...later].filter((module) => server.test(module))).toEqual([]);
  });
});
