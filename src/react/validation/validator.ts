import { type FieldErrors, type Resolver, set } from "react-hook-form";
import type { Collection } from "../../collection/model/collection.js";
import type { ValidationIssue } from "../../collection/validation/validation-issue.js";
import { findNode, type NamedNode } from "../../collection/model/find-field.js";
import type { SubmittedValues } from "../../collection/model/submitted-values.js";
import { dependsOnOthers, validate, validateField } from "../../collection/validation/validate.js";
import { resolveLocale } from "../../locales/resolve-locale.js";
import { formatIssue } from "../../collection/validation/issue-message.js";
import { badInputIssue, withBadInput } from "./bad-input.js";
import type { ResolverHost } from "../rhf/resolver.js";
import { errorNameOf, attachIssue, listErrorName } from "../form-state/field-error.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";
import type { FieldIssue } from "../../collection/validation/field-issue.js";

/** The name under which react-hook-form keeps an error that is no field's. */
const formErrorName = "root";

/**
 * Asks a collection's schema. At a change only the changed field's own part of it is asked, unless a rule across fields
 * is in the way: a keystroke in a form of 1000 fields then costs what it costs in a form of one.
 *
 * A rule across fields may put one right by a change in another: `onResolved` is told which. One that it puts wrong waits
 * for its own turn.
 */
export function createValidator<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  { language, isOnlyField, hasBadInput, badInputNames, onResolved, omitHidden, disabled }: ResolverHost,
): Resolver<Schema["_zod"]["input"], unknown, SubmittedValues<Schema, Conditional>> {
  /** The fields last found wrong. Errors that the app set are not ours to clear. */
  const wrong = new Set<string>();

  function toErrors(found: readonly FieldIssue[]): FieldErrors<Schema["_zod"]["input"]> {
    const errors: FieldErrors<Schema["_zod"]["input"]> = {};
    const locale = resolveLocale(language(), collection.locales);
    for (const issue of found) {
      const error = {
        type: issue.issue.kind,
        message: formatIssue(issue, { collection, locale, language: language() }),
        // Which files are wrong may change while the message stays: without it, nobody would be told.
        ...(issue.fileErrors && { types: kindsByPlace(issue.fileErrors) }),
      };
      attachIssue(error, { issue, format: (telling) => formatIssue(issue, telling) });
      set(errors, nameOf(issue), error);
    }
    return errors;
  }

  return async (raw, _context, { names }) => {
    const changed = isOnlyField() ? undefined : changedNode(collection, names);
    if (changed?.kind === "field" && !dependsOnOthers(collection, changed)) {
      const issue = hasBadInput(changed.name)
        ? badInputIssue(changed)
        : await validateField(collection, changed, raw, language());
      if (issue) wrong.add(changed.name);
      else wrong.delete(changed.name);
      return { values: {}, errors: toErrors(issue ? [issue] : []) };
    }
    const half = badInputNames();
    const filling = { language: language(), disabled: disabled() };
    const validation = withBadInput(collection, await validate(collection, omitHidden(raw), filling), half);
    if (changed?.kind === "list") {
      // A row that was just added is not wrong before anything was typed in it.
      const told = (issue: FieldIssue) => nameOf(issue) === listErrorName(changed.name) || wrong.has(nameOf(issue));
      return { values: {}, errors: toErrors(validation.ok ? [] : validation.issues.filter(told)) };
    }
    const found = new Set(validation.ok ? [] : validation.issues.map(nameOf));
    const mended = [...wrong].filter((name) => !found.has(name));
    const others = mended.filter((name) => name !== changed?.name);
    if (changed && others.length > 0) onResolved(others);
    for (const name of changed ? mended : wrong) wrong.delete(name);
    for (const name of changed ? [changed.name].filter((one) => found.has(one)) : found) wrong.add(name);
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
