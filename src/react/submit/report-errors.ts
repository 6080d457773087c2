import type { Collection } from "../../collection/model/collection.js";
import type { NamedNode } from "../../collection/model/find-field.js";
import { inPersonMessages } from "../../locales/messages/in-person-messages.js";
import { focusField } from "../form-state/focus-field.js";
import { noticeDeliveryName } from "../form-state/notice-delivery-store.js";
import type { FormContextValue } from "../form-state/form-context.js";
import { collectErrors } from "../validation/collect-errors.js";

/** Shows what a submit found wrong: by the schema, or by the app afterwards. */
export function reportErrors(collection: Collection, context: FormContextValue): void {
  const { submits, errors, noticeDelivery, hasSummary } = context;
  const issues = collectErrors(collection, errors.all());
  const missingDelivery = noticeDelivery.missing().map((part) => ({
    name: noticeDeliveryName(part),
    format: ({ locale }: Pick<FormContextValue, "locale">) => inPersonMessages(locale).missing[part],
  }));
  const leftOut = issues.flatMap(({ issue: { field } }) => (field && !isReachable(context, field) ? [field.name] : []));
  if (leftOut.length > 0) console.error(unfocusableMessage(collection, leftOut));
  const parts = missingDelivery.map(({ name }) => name);
  const unfocusable = noticeDelivery.isRendered() ? leftOut : [...leftOut, ...parts];
  const names = [...parts, ...issues.flatMap(({ issue: { field } }) => field?.name ?? [])];
  const first = names.find((name) => !unfocusable.includes(name));
  // Nothing to be seen and nothing to be mended: the person is told at least that it was not sent.
  const isDead = issues.length + missingDelivery.length > 0 && first === undefined && !hasSummary();
  submits.write({
    state: isDead ? "failed" : "idle",
    issues,
    missingDelivery,
    unfocusable,
    count: submits.read().count + 1,
  });
  if (!hasSummary()) focusField(context, first);
}

/** Whether a person can get to it: a field has a control in the form, a list a place of its own. */
function isReachable({ root, controlIdOf }: FormContextValue, { kind, name }: NamedNode): boolean {
  return kind === "list"
    ? document.getElementById(controlIdOf(name)) !== null
    : Boolean(root()?.elements.namedItem(name));
}

function unfocusableMessage({ id }: Collection, names: readonly string[]): string {
  return (
    `The form ${JSON.stringify(id)} cannot be sent: its schema refuses ${names.join(", ")}, which its layout leaves out, so nobody can give it. ` +
    "Lay it out, or make it optional in the schema."
  );
}
