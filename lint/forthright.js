// forthright's rules for oxlint. Each rule is a file in rules/ and has a test in test/lint/.
import folders from "./rules/folders.js";
import layers from "./rules/layers.js";
import noFormSubscription from "./rules/no-form-subscription.js";
import noLibraryInternals from "./rules/no-library-internals.js";
import zodNamespace from "./rules/zod-namespace.js";

export default {
  meta: { name: "forthright" },
  rules: {
    folders,
    layers,
    "no-form-subscription": noFormSubscription,
    "no-library-internals": noLibraryInternals,
    "zod-namespace": zodNamespace,
  },
};
