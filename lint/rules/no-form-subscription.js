// Reading react-hook-form's state off the form object subscribes the component that called useForm, which renders the
// whole form at each change. It also goes stale once the React Compiler has memoised the reader.

const formHooks = new Set(["useForm", "useFormContext", "useCollectionForm"]);
const formTypes = new Set(["UseFormReturn", "UseFormWatch"]);
const formName = /^(?:form|methods)$|Form$|FormMethods$/;

const why = "It renders the whole form at each change, instead of the component that changed.";
const advice = {
  watch: `Do not watch() a form. ${why} Read one field with useWatch({ control, name }), or react without rendering with form.subscribe().`,
  formState: `Do not read formState from the form. ${why} Read what you need with useFormState({ control, name }).`,
  getFieldState: `Do not call getFieldState(). ${why} Read the field's state with useFormState({ control, name }) or useController({ control, name }).`,
  useWatch: `Give useWatch() a name. Without one it watches every field. Write useWatch({ control, name }).`,
};

/** The expression inside `(x as T)!?.` and the like. */
function unwrap(node) {
  let inner = node;
  while (
    inner &&
    ["ChainExpression", "TSAsExpression", "TSNonNullExpression", "TSSatisfiesExpression"].includes(inner.type)
  ) {
    inner = inner.expression;
  }
  return inner;
}

/** The property's name: of `form.watch`, `form["watch"]` and `{ watch }`. */
function propertyName(node) {
  const key = node.type === "MemberExpression" ? node.property : node.key;
  if (!node.computed && key.type === "Identifier") return key.name;
  return key.type === "Literal" ? String(key.value) : undefined;
}

/** The called function's name: of `useForm()` and `rhf.useForm()`. */
function calleeName(call) {
  const callee = unwrap(call.callee);
  if (callee.type === "Identifier") return callee.name;
  return callee.type === "MemberExpression" ? propertyName(callee) : undefined;
}

const isFormType = (annotated) => {
  const type = annotated?.typeAnnotation?.typeAnnotation;
  return type?.type === "TSTypeReference" && type.typeName.type === "Identifier" && formTypes.has(type.typeName.name);
};

export default {
  meta: {
    type: "problem",
    docs: { description: "Read form state through a hook that names its field, never off the form object." },
  },
  create(context) {
    const definitionOf = (identifier) => {
      for (let scope = context.sourceCode.getScope(identifier); scope; scope = scope.upper) {
        const variable = scope.set.get(identifier.name);
        if (variable) return variable.defs[0];
      }
      return undefined;
    };

    /** Whether an expression is a form object: by its hook, by its type, or by its name. */
    const isForm = (expression) => {
      const node = unwrap(expression);
      if (!node) return false;
      if (node.type === "CallExpression") return formHooks.has(calleeName(node));
      if (node.type === "MemberExpression") return formName.test(propertyName(node) ?? "");
      if (node.type !== "Identifier") return false;
      const definition = definitionOf(node);
      if (definition?.type === "Variable" && definition.node.id.type === "Identifier" && definition.node.init) {
        const init = unwrap(definition.node.init);
        // The result of another call may be a form, too: then its name decides.
        if (isForm(init)) return true;
      }
      return isFormType(definition?.name) || formName.test(node.name);
    };

    /** Whether a `{ … }` pattern destructures a form object. */
    const destructuresForm = (pattern) => {
      if (isFormType(pattern)) return true;
      const { parent } = pattern;
      if (parent.type === "VariableDeclarator") return isForm(parent.init);
      if (parent.type === "AssignmentExpression") return isForm(parent.right);
      if (parent.type === "AssignmentPattern") return isFormType(parent.left);
      return parent.type === "Property" && formName.test(propertyName(parent) ?? "");
    };

    const report = (node, name) => context.report({ node, message: advice[name] });

    return {
      MemberExpression(node) {
        const name = propertyName(node);
        if ((name === "formState" || name === "watch") && isForm(node.object)) report(node, name);
      },
      Property(node) {
        if (node.parent.type !== "ObjectPattern") return;
        const name = propertyName(node);
        if (Object.hasOwn(advice, name ?? "") && name !== "useWatch" && destructuresForm(node.parent))
          report(node, name);
      },
      CallExpression(node) {
        const name = calleeName(node);
        if (name === "getFieldState") report(node, name);
        if (name !== "useWatch") return;
        const [options] = node.arguments;
        const known = options === undefined || options.type === "ObjectExpression";
        const named = options?.properties?.some(
          (each) => each.type === "SpreadElement" || propertyName(each) === "name",
        );
        if (known && !named) report(node, name);
      },
    };
  },
};
