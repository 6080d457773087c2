import type { CollectionField } from "../collection/model/collection.js";
import type { MissingElementId } from "../locales/locale.js";
import { idsIn, interestIds, lawsOf, type NoticeContext, recipientIds, retentionIds } from "./notice-context.js";
import type { MissingElement } from "./notice.js";
import { noticeMessages } from "../locales/messages/notice-messages.js";

/** The elements of Art. 13 GDPR that policy and collection do not state: first of the form, then of each field. */
export function missingElements(source: NoticeContext): MissingElement[] {
  const { locale, fields, readOwn } = source;
  const descriptions = noticeMessages(locale).missing;
  return [
    ...missingOfForm(source).map((element) => ({ element, description: descriptions[element] })),
    ...fields.flatMap((field) =>
      missingOfField(field, source).map((element) => ({
        element,
        field: field.name,
        description: noticeMessages(locale).missingOf(descriptions[element], readOwn(field.label)),
      })),
    ),
  ];
}

function missingOfForm({ collection, dates, fields }: NoticeContext): MissingElementId[] {
  const { policy } = collection;
  const { controller } = policy;
  const reachable = controller?.email ?? controller?.address ?? controller?.phone ?? controller?.url;
  const recipients = idsIn(fields.map((field) => recipientIds(field, collection)));
  const abroad = recipients.flatMap((id) => policy.recipients[id] ?? []).filter(({ country }) => country !== undefined);
  const startless = idsIn(fields.map((field) => retentionIds(field, collection)))
    .filter((id) => !dates.has(id))
    .map((id) => policy.retention[id])
    .some((rule) => rule?.period !== undefined && rule.start === undefined);
  return [
    ...when(!controller, "controller"),
    ...when(controller !== undefined && reachable === undefined, "controllerContact"),
    ...when(recipients.length === 0, "recipients"),
    ...when(policy.transfers === undefined && abroad.length === 0, "transfers"),
    ...when(
      abroad.some(({ safeguard }) => safeguard === undefined),
      "safeguard",
    ),
    ...when(startless, "retentionStart"),
    ...when(policy.supervisoryAuthority === undefined, "supervisoryAuthority"),
    ...when(policy.automatedDecisions === undefined, "automatedDecisions"),
    ...when(policy.url === undefined, "fullPolicy"),
  ];
}

function missingOfField(field: CollectionField, source: NoticeContext): MissingElementId[] {
  const { collection, dates } = source;
  const { disclosure, required, necessity } = field;
  const bases = Object.values(disclosure.uses);
  const rules = retentionIds(field, collection);
  const isStated = (id: string) => {
    const { period, until } = collection.policy.retention[id] ?? {};
    return dates.has(id) || (period ?? until) !== undefined;
  };
  return [
    ...when(required && necessity === undefined, "necessity"),
    ...when(required && disclosure.consequence === undefined, "consequence"),
    ...when(bases.includes("legitimateInterests") && interestIds(field, collection).length === 0, "interest"),
    ...when(bases.includes("legalObligation") && lawsOf(field, source).length === 0, "law"),
    ...when(rules.length === 0 || !rules.every(isStated), "retention"),
  ];
}

function when(missing: boolean, element: MissingElementId): MissingElementId[] {
  return missing ? [element] : [];
}
