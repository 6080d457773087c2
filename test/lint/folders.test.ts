import { testLintPromises } from "./promises.js";

const line = (specifier: string) => `import { b } from "${specifier}"; b();`;

await testLintPromises("forthright/folders", [
  {
    name: "a file imports from its own folder and from earlier ones of its layer",
    accepted: [
      ["src/collection/values/a.ts", line("./b.js")],
      ["src/collection/values/a.ts", line("../model/b.js")],
      ["src/collection/validation/a.ts", line("../define/b.js")],
      ["src/react/fields/text/a.tsx", line("../shared/b.js")],
      ["src/react/fields/text/a.tsx", line("../../lib/b.js")],
      ["src/react/collection-form/a.tsx", line("../steps/b.js")],
    ],
  },
  {
    name: "a file imports from other layers, whose order another rule holds",
    accepted: [
      ["src/collection/model/a.ts", line("../../policy/b.js")],
      ["src/react/lib/a.ts", line("../../collection/validation/b.js")],
    ],
  },
  {
    name: "a folder of src/collection does not import from a later one, by any kind of import",
    refused: {
      "src/collection/model may not import from src/collection/values, a later folder": [
        ["src/collection/model/a.ts", line("../values/b.js")],
        ["src/collection/model/a.ts", 'import type { B } from "../values/b.js"; export type C = B;'],
        ["src/collection/model/a.ts", 'export type C = import("../values/b.js").B;'],
        ["src/collection/model/a.ts", 'export { b } from "../values/b.js";'],
        ["src/collection/model/a.ts", 'export * from "../values/b.js";'],
      ],
    },
  },
  {
    name: "a folder of src/react does not import from a later one",
    refused: {
      "src/react/fields may not import from src/react/collection-form, a later folder": [
        ["src/react/fields/text/a.tsx", line("../../collection-form/b.js")],
        ["src/react/fields/a.tsx", line("../collection-form/b.js")],
      ],
    },
  },
  {
    name: "tests, stories and the files directly in a layer import from any folder",
    accepted: [
      ["src/react/fields/a.browser.test.tsx", line("../collection-form/b.js")],
      ["src/react/fields/a.stories.tsx", line("../collection-form/b.js")],
      ["src/collection/model/a.test-d.ts", line("../values/b.js")],
      ["src/react/index.ts", 'export * from "./collection-form/b.js";'],
    ],
  },
  {
    name: "src/react/chunks imports from later folders and loads chunks with import()",
    accepted: [
      ["src/react/chunks/a.ts", 'export * from "../collection-form/b.js";'],
      ["src/react/chunks/a.ts", 'export const load = () => import("../help/b.js");'],
    ],
  },
  {
    name: "no other folder of src/react loads chunks with import()",
    refused: {
      "import() is allowed in src/react/chunks only": [
        ["src/react/help/a.ts", 'export const load = () => import("./b.js");'],
        ["src/react/help/a.ts", 'export const load = () => import("react-hook-form");'],
        ["src/react/a.ts", 'export const load = () => import("./help/b.js");'],
      ],
    },
  },
  {
    name: "a folder without a place in the order is refused, in both layers",
    refused: {
      "is not in the order of src/": [
        ["src/react/widgets/a.tsx", "export const a = 1;"],
        ["src/collection/helpers/a.ts", "export const a = 1;"],
      ],
    },
  },
  {
    name: "other layers and what is outside of src have no order of folders",
    accepted: [
      ["src/policy/laws/a.ts", line("../other/b.js")],
      ["src/notice/a.ts", 'export const load = () => import("./b.js");'],
      ["test/react/a.ts", 'export const load = () => import("./b.js");'],
    ],
  },
]);
