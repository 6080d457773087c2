// React and react-hook-form have members that are not part of their documented API and change without notice. Where there
// is no other way, one file uses them, and its test fails first when a new version changes them.

const adapters = [
  {
    file: "src/react/rhf/internals.ts",
    library: "react-hook-form",
    // The members of its `Control` that start with an underscore, and what a registered field holds.
    names: new Set([
      "_defaultValues",
      "_disableForm",
      "_f",
      "_fields",
      "_focusError",
      "_formState",
      "_formValues",
      "_getDirty",
      "_getFieldArray",
      "_getWatch",
      "_names",
      "_options",
      "_proxyFormState",
      "_removeUnmounted",
      "_reset",
      "_resetDefaultValues",
      "_runSchema",
      "_setDisabledField",
      "_setErrors",
      "_setFieldArray",
      "_setValid",
      "_state",
      "_subjects",
      "_subscribe",
      "_updateIsValidating",
    ]),
  },
  { file: "src/react/server-action/server-reference.ts", library: "React", names: new Set(["$$FORM_ACTION"]) },
];

/** The adapter that a name belongs to, unless `file` is that adapter. */
function adapterOf(name, file) {
  return adapters.find((adapter) => adapter.names.has(name) && !file.endsWith(`/${adapter.file}`));
}

export default {
  meta: {
    type: "problem",
    docs: { description: "Use internals of React and react-hook-form in one adapter each." },
  },
  create(context) {
    const file = context.filename.replaceAll("\\", "/");
    if (!file.replace(context.cwd.replaceAll("\\", "/"), "").startsWith("/src/")) return {};

    const check = (node, name) => {
      const adapter = adapterOf(name, file);
      if (!adapter) return;
      context.report({
        node,
        message: `${name} is an internal of ${adapter.library}, which a new version may change. Use the documented API, or add a function to ${adapter.file} that says why that does not do.`,
      });
    };

    return {
      MemberExpression(node) {
        if (!node.computed) check(node.property, node.property.name);
      },
      Property(node) {
        if (node.parent.type === "ObjectPattern" && !node.computed && node.key.type === "Identifier")
          check(node.key, node.key.name);
      },
      // form["_fields"], "$$FORM_ACTION" in action, get(fields, "name._f.ref")
      Literal(node) {
        if (typeof node.value === "string") for (const part of node.value.split(".")) check(node, part);
      },
      TemplateElement(node) {
        for (const part of node.value.raw.split(".")) check(node, part);
      },
    };
  },
};
