import { type FieldErrors, type Resolver, set } from "react-hook-form";
import type { Collection } from "../../collection/model/collection.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";
import { findNode, type NamedNode } from "../../collection/model/find-field.js";
import type { SubmittedValues } from "../../collection/model/submitted-values.js";
import type { FieldIssue } from "../../collection/validation/field-issue.js";
import { formatIssue } from "../../collection/validation/issue-message.js";
import { dependsOnOthers, validateField, validateParsed } from "../../collection/validation/validate.js";
import type { ValidationIssue } from "../../collection/validation/validation-issue.js";
import { resolveLocale } from "../../locales/resolve-locale.js";
import { hasBadInput } from "../rhf/bad-input.js";
import { controlOf, mountedFieldsOf } from "../rhf/internals.js";
import { takeValues } from "./parse-values.js";
import { attachIssue, errorNameOf, listErrorName } from "../form-state/field-error.js";
import type { ResolverHost } from "../rhf/resolver.js";
import { badInputIssue, withBadInput } from "./bad-input.js";

/** The name under which react-hook-form stores an error of the form as a whole. */
const formErrorName = "root";

/**
 * Validates against a collection's schema. At a change, only the changed field's part of the schema is used, unless a rule
 * across fields concerns it: a keystroke in a form of 1000 fields costs as much as in a form of one.
 *
 * A change may resolve an error of another field, by a rule across fields: then that is cleared. An error that it causes in another field is reported at the next change of that field, or at a submit.
 */
export function createValidator<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  host: ResolverHost,
): Resolver<Schema["_zod"]["input"], unknown, SubmittedValues<Schema, Conditional>> {
  const { getLanguage, getForm, clearErrors } = host;
  /** The fields with an error of the schema. Errors that the app set are not cleared here. */
  const invalid = new Set<string>();

  function toErrors(issues: readonly FieldIssue[]): FieldErrors<Schema["_zod"]["input"]> {
    const errors: FieldErrors<Schema["_zod"]["input"]> = {};
    const locale = resolveLocale(getLanguage(), collection.locales);
    for (const issue of issues) {
      const error = {
        type: issue.issue.kind,
        message: formatIssue(issue, { collection, locale, language: getLanguage() }),
        // Other files may be invalid while the message stays the same: the types tell the two errors apart.
        ...(issue.fileErrors && { types: kindsByPlace(issue.fileErrors) }),
      };
      attachIssue(error, { issue, format: (context) => formatIssue(issue, context) });
      set(errors, nameOf(issue), error);
    }
    return errors;
  }

  return async (raw, _context, { names }) => {
    const form = getForm();
    const mounted = form ? [...mountedFieldsOf(form)] : [];
    const isBadInput = (name: string) => form !== undefined && hasBadInput(controlOf(form, name));
    // At a submit react-hook-form names every field. If there is only one, that looks like a change of it.
    const changed = mounted.length <= 1 ? undefined : changedNode(collection, names);
    if (changed?.kind === "field" && !dependsOnOthers(collection, changed)) {
      const issue = isBadInput(changed.name)
        ? badInputIssue(changed)
        : await validateField(collection, changed, raw, getLanguage());
      if (issue) invalid.add(changed.name);
      else invalid.delete(changed.name);
      return { values: {}, errors: toErrors(issue ? [issue] : []) };
    }
    const badInputs = mounted.filter(isBadInput);
    const validation = withBadInput(
      collection,
      await validateParsed(collection, takeValues(collection, host, raw)),
      badInputs,
    );
    if (changed?.kind === "list") {
      // A row that was just added has no errors before anything was typed in it.
      const isReported = (issue: FieldIssue) =>
        nameOf(issue) === listErrorName(changed.name) || invalid.has(nameOf(issue));
      return { values: {}, errors: toErrors(validation.ok ? [] : validation.issues.filter(isReported)) };
    }
    const found = new Set(validation.ok ? [] : validation.issues.map(nameOf));
    const resolved = [...invalid].filter((name) => !found.has(name));
    const others = resolved.filter((name) => name !== changed?.name);
    if (changed && others.length > 0) clearErrors(others);
    for (const name of changed ? resolved : invalid) invalid.delete(name);
    for (const name of changed ? [changed.name].filter((one) => found.has(one)) : found) invalid.add(name);
    return validation.ok
      ? { values: validation.values, errors: {} }
      : { values: {}, errors: toErrors(validation.issues) };
  };
}

function kindsByPlace(fileErrors: ReadonlyMap<number, ValidationIssue>): Record<string, string> {
  return Object.fromEntries([...fileErrors].map(([place, { kind }]) => [place, kind]));
}

function nameOf({ field }: FieldIssue): string {
  return field ? errorNameOf(field) : formErrorName;
}

/** The one field or list that is being validated; `undefined` where it is the whole form. */
function changedNode(collection: Collection, names: readonly string[] | undefined): NamedNode | undefined {
  const [name, ...others] = names ?? [];
  return name === undefined || others.length > 0 ? undefined : findNode(collection, name);
}
