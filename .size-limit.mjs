// The size budgets of the entries in an app, minified and gzipped, without React, react-hook-form and zod, which the app
// has anyway. `npm run size` measures dist/ and fails over a budget. Each budget is the measured size, rounded up by half a
// kilobyte at most. Raise one only for a feature that people on a phone would wait for, and lower it when possible.
import { exportedEntries } from "./scripts/entries.mjs";
import { firstLoad, without } from "./scripts/size-rules.mjs";

const peers = ["react", "react-dom", "react-hook-form", "zod"];

const noReact = without("react", "react-dom", "react-hook-form", "@radix-ui", "dist/react");
const noPolyfill = without("temporal-polyfill");
// The tooltip of the help is loaded on the first hover, focus or tap.
const noTooltip = without("@radix-ui", "@floating-ui");
const noSteps = without("dist/react/steps/form-steps.js");

const manualForm = "{ CollectionForm, TextField, MarkingLegend, NoticePanel, ErrorSummary, SubmitButton }";
const manualFormWithCollection = { "react/index": manualForm, index: "{ defineCollection }" };

const budgets = [
  budget("forthright, createNotice alone", "7 kB", { index: "{ createNotice }" }, [noReact, noPolyfill]),
  budget("forthright, defineCollection alone", "11.6 kB", { index: "{ defineCollection }" }, [noReact, noPolyfill]),
  budget("forthright, all of it", "71.5 kB", { index: "*" }, [noReact]),

  budget("A form by hand, first load", "21.1 kB", { "react/index": manualForm }, [firstLoad, noTooltip, noPolyfill]),
  budget("A form by hand, all of it", "73 kB", { "react/index": manualForm }, []),
  budget("A form by hand and its collection, first load", "31.2 kB", manualFormWithCollection, [firstLoad, noTooltip]),
  budget("TextField alone, first load", "8 kB", { "react/index": "{ TextField }" }, [firstLoad, noTooltip, noSteps]),
  budget("forthright/react, first load", "47.5 kB", { "react/index": "*" }, [firstLoad, noTooltip, noPolyfill]),
  budget("forthright/react, all of it", "80 kB", { "react/index": "*" }, []),

  budget("forthright/policies/business-services", "11 kB", { "policies/business-services/index": "*" }, [noReact]),
  budget("forthright/export", "28 kB", { "export/index": "*" }, [noReact]),
  budget("forthright/locales/de", "8.5 kB", { "locales/de/index": "*" }, [noReact]),
  budget("forthright/locales/en", "7.5 kB", { "locales/en/index": "*" }, [noReact]),
  { name: "forthright/styles.css", path: "dist/styles.css", limit: "7.5 kB", gzip: true },
];

/** A budget for imports from the entries in dist/, with rules as esbuild plugins. */
function budget(name, limit, imports, plugins) {
  const files = Object.entries(imports).map(([entry, names]) => [`dist/${entry}.js`, names]);
  return {
    name,
    limit,
    gzip: true,
    path: files.map(([file]) => file),
    import: Object.fromEntries(files),
    ignore: peers,
    modifyEsbuildConfig: (config) => ({ ...config, format: "esm", logLevel: "error", plugins }),
  };
}

const measuredFiles = new Set(budgets.flatMap(({ path }) => path));
for (const entry of Object.keys(exportedEntries())) {
  if (!measuredFiles.has(`dist/${entry}.js`)) {
    throw new Error(`.size-limit.mjs has no budget for dist/${entry}.js, which package.json exports. Add one.`);
  }
}

export default budgets;
