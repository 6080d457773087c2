import type { Collection } from "../../collection/model/collection.js";
import type { NamedNode } from "../../collection/model/find-field.js";
import type { MessageContext } from "../../collection/validation/issue-message.js";
import { inPersonMessages } from "../../locales/messages/in-person-messages.js";
import { focusField } from "../form-state/focus-field.js";
import type { FormContextValue } from "../form-state/form-context.js";
import { noticeDeliveryName } from "../form-state/notice-delivery-store.js";
import { collectErrors } from "../validation/collect-errors.js";

/** Shows the errors of a submit: those of the schema, or those that the app set afterwards. */
export function reportErrors(collection: Collection, context: FormContextValue): void {
  const { submit, errors, notice } = context;
  const issues = collectErrors(collection, errors.all());
  const missingDelivery = notice.delivery.missing().map((part) => ({
    name: noticeDeliveryName(part),
    format: ({ locale }: MessageContext) => inPersonMessages(locale).missing[part],
  }));
  const leftOut = issues.flatMap(({ issue: { field } }) => (field && !isReachable(context, field) ? [field.name] : []));
  if (leftOut.length > 0) console.error(unfocusableMessage(collection, leftOut));
  const parts = missingDelivery.map(({ name }) => name);
  const unfocusable = notice.delivery.isRendered() ? leftOut : [...leftOut, ...parts];
  const names = [...parts, ...issues.flatMap(({ issue: { field } }) => field?.name ?? [])];
  const first = names.find((name) => !unfocusable.includes(name));
  // No error is visible, and none can be fixed: the person learns at least that the form was not sent.
  const isInvisible = issues.length + missingDelivery.length > 0 && first === undefined && !errors.hasSummary();
  submit.write({
    state: isInvisible ? "failed" : "idle",
    issues,
    missingDelivery,
    unfocusable,
    count: submit.read().count + 1,
  });
  if (!errors.hasSummary()) focusField(context, first);
}

/** Whether focus can go there: a field has a control in the form, a list an element with its id. */
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
