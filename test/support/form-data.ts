import type { Collection, CollectionGroup } from "../../src/collection/model/collection.js";
import { noRows, walk } from "../../src/collection/model/walk.js";
import { parseControlValue, formatControlValue } from "../../src/collection/values/control-value.js";
import { parseFormValues } from "../../src/collection/values/parse-form-values.js";
import { createNotice, digestNotice, submissionNames } from "../../src/index.js";
import { isCheckbox } from "../../src/collection/model/control.js";

/**
 * The form data that a browser without a script submits for these values, which have the types of the schema, from a page
 * that shows the fields that are visible with them.
 */
export function formDataOf(collection: Collection, values: unknown, language = collection.language): FormData {
  const form = new FormData();
  const { visible } = parseFormValues(collection, values, { language: "en" });
  for (const field of visible) {
    const { control, name, path } = field;
    const value = path.reduce<unknown>((inside, key) => Reflect.get(Object(inside), key), values);
    // Browsers do not submit unchecked checkboxes and radio buttons.
    if (isCheckbox(control)) {
      if (parseControlValue(field, value, "en") !== undefined) form.append(name, "on");
      continue;
    }
    const held = control === "file" ? (value ?? new File([], "")) : formatControlValue(field, value, language);
    const isText = !field.multiple && control !== "radio";
    for (const one of Array.isArray(held) ? held : [held]) {
      if (one instanceof File) form.append(name, one);
      else if (isText || one !== "") form.append(name, String(one ?? ""));
    }
  }
  return form;
}

/** The same with the metadata of a page: its visible fields, its language and the digest of its notice. */
export async function pageDataOf(
  collection: Collection,
  values: unknown,
  {
    language = collection.language,
    lists = listsIn(collection.root),
    asked = parseFormValues(collection, values, { language: "en" }).visible.map(({ name }) => name),
  } = {},
): Promise<FormData> {
  const form = formDataOf(collection, values, language);
  const notice = createNotice(collection, { language, fields: asked });
  form.append(submissionNames.language, language);
  form.append(submissionNames.visibleFields, JSON.stringify([...lists, ...notice.fields.map(({ name }) => name)]));
  form.append(submissionNames.notice, await digestNotice(notice));
  return form;
}

function listsIn(root: CollectionGroup): string[] {
  return walk(root, { rows: noRows }).flatMap(({ node, name }) => (node.kind === "list" ? [name] : []));
}
