import type { Collection } from "../collection/model/collection.js";
import { isNotRestorable } from "../collection/model/control.js";
import { formatIssue } from "../collection/validation/issue-message.js";
import { findContainer, findField, findNode } from "../collection/model/find-field.js";
import { parseFormValues } from "../collection/values/parse-form-values.js";
import { validateParsed } from "../collection/validation/validate.js";
import { resolveLocale } from "../locales/resolve-locale.js";
import { digestNotice } from "../notice/digest-notice.js";
import type { RetentionEnds } from "../notice/retention-ends.js";
import { localize, type LocalizedText } from "../policy/text.js";
import { buildRecord } from "../record/build-record.js";
import { restorableValues } from "./restorable-values.js";
import { nestEntries } from "./nest-entries.js";
import { type Rejection, RejectedSubmissionError } from "./rejection.js";
import { isRevealed, revealedFields } from "./revealed-fields.js";
import { changeRows } from "./change-rows.js";
import { rebuildNotice } from "./rebuild-notice.js";
import { readEntries, type SubmissionEntry, type SubmissionLimits, submissionLimits } from "./entries.js";
import { readMetadata, type SubmissionMetadata } from "./metadata.js";
import type { ReturnedSubmission, SubmissionError, FieldMessage, SubmissionResult } from "./submission-result.js";
import { inPersonMessages } from "../locales/messages/in-person-messages.js";
import { formMessages } from "../locales/messages/form-messages.js";
import { submissionMessages } from "../locales/messages/submission-messages.js";
import type { CollectionSchema } from "../collection/model/collection-schema.js";
import { noticeDeliveryNames, type NoticeDelivery } from "../collection/model/notice-delivery.js";
import type { FieldIssue } from "../collection/validation/field-issue.js";

/** Options for reading a submission. The page of the form supplies the rest. */
export interface SubmissionOptions {
  /** The language of the form, BCP 47, with its region. @default the language that the page states */
  readonly language?: string | undefined;
  /** The time of the submit. @default now */
  readonly submittedAt?: Date | undefined;
  /** When the notice was presented. @default the time that the page states */
  readonly presentedAt?: Date | undefined;
  /** How the person was informed and by whom, for forms in person only. */
  readonly noticeDelivery?: NoticeDelivery | undefined;
  /** The retention ends that `CollectionForm` was given, so that its notice has them. */
  readonly retentionEnds?: RetentionEnds | undefined;
  /** The names of the fields whose controls the app disabled. */
  readonly disabled?: readonly string[] | undefined;
  /** The limits of the submission. @default `submissionLimits` */
  readonly limits?: Partial<SubmissionLimits> | undefined;
}

/**
 * Reads a submission on a server: a `FormData` with or without JavaScript in the browser, `URLSearchParams`, or JSON values. It
 * parses the values as the form does, validates them by the same schema, and returns the values with a record, or the form
 * to return. Values of fields that were not visible are dropped.
 *
 * Pass the parsed body, and limit its size before. It stores nothing, and throws for no submission, however hostile.
 *
 * @throws {RangeError} for a language without messages.
 * @throws {TypeError} for options of the app that `createRecord` rejects.
 */
export async function readSubmission<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  body: unknown,
  options: SubmissionOptions = {},
): Promise<SubmissionResult<Schema, Conditional>> {
  const { language = collection.language } = options;
  const limits = { ...submissionLimits, ...options.limits };
  try {
    const entries = readEntries(collection, body, limits);
    const page = tryReadMetadata(collection, entries);
    return await processSubmission(collection, entries, page, { ...options, limits });
  } catch (error) {
    if (!(error instanceof RejectedSubmissionError)) throw error;
    const errors = rejectionErrors(collection, language, [error]);
    return {
      ok: false,
      reason: "rejected",
      errors,
      values: {},
      revealedFields: [],
      notRestored: [],
      fieldMessages: [],
    };
  }
}

/** The metadata, or the error that it causes: invalid metadata must not lose the values. */
function tryReadMetadata(
  collection: Collection,
  entries: readonly SubmissionEntry[],
): SubmissionMetadata | RejectedSubmissionError {
  try {
    return readMetadata(collection, entries);
  } catch (error) {
    if (error instanceof RejectedSubmissionError) return error;
    throw error;
  }
}

async function processSubmission<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  entries: readonly SubmissionEntry[],
  metadata: SubmissionMetadata | RejectedSubmissionError,
  options: SubmissionOptions & { readonly limits: SubmissionLimits },
): Promise<SubmissionResult<Schema, Conditional>> {
  const page = metadata instanceof RejectedSubmissionError ? undefined : metadata;
  const language = options.language ?? page?.language ?? collection.language;
  const parseOptions = { language, disabled: new Set(options.disabled) };
  const { raw, rejections } = nestEntries(collection, entries, page?.visibleFields, options.limits);
  const { values, notRestored } = restorableValues(collection.root, raw, {
    language,
    wasVisible: (pattern) => page?.visibleFields?.has(pattern) ?? false,
  });
  const noticeDelivery = { ...page?.noticeDelivery, ...options.noticeDelivery };
  const returnForm = (
    reason: ReturnedSubmission["reason"],
    parts: Partial<ReturnedSubmission>,
  ): ReturnedSubmission => ({
    ok: false,
    reason,
    errors: [],
    values,
    revealedFields: [],
    notRestored,
    fieldMessages: notRestoredMessages(collection, notRestored, language),
    ...(collection.mode === "in-person" ? { noticeDelivery } : {}),
    ...parts,
  });

  const parsed = parseFormValues(collection, raw, parseOptions);
  const notice =
    page && (await rebuildNotice(collection, page, parsed, { language, retentionEnds: options.retentionEnds }));
  const allRejections: Rejection[] = [
    ...(metadata instanceof RejectedSubmissionError ? [metadata] : []),
    ...(page && !notice ? [{ kind: "otherNotice" } as const] : []),
    ...rejections,
  ];
  if (!page || !notice || allRejections.length > 0)
    return returnForm("rejected", { errors: rejectionErrors(collection, language, allRejections) });

  const messages = submissionMessages(resolveLocale(language, collection.locales));
  const statusOf = (message: string, names: readonly string[]) => ({
    message,
    entries: names.map((name) => ({ name, message: labelOf(collection, name, language) })),
  });
  if (page.add !== undefined || page.remove !== undefined) {
    const changed = changeRows(collection, values, page);
    if (page.remove !== undefined)
      return returnForm("rowsChanged", { ...changed, statusMessage: statusOf(messages.rowsRemoved, []) });
    return returnForm(
      "rowsChanged",
      changed.revealedFields.length > 0
        ? { ...changed, statusMessage: statusOf(messages.rowsChanged, changed.revealedFields) }
        : changed,
    );
  }

  const revealed = page.visibleFields && !page.scripted ? revealedFields(collection, parsed, page.visibleFields) : [];
  const form = { raw, parsed, ...parseOptions };
  const validation = await validateParsed(collection, form);
  const missingDelivery = missingDeliveryErrors(collection, noticeDelivery, language);
  const issues = validation.ok ? [] : validation.issues.filter((issue) => !isRevealed(issue, revealed, parsed));
  const errors = [...missingDelivery, ...issues.map((issue) => toError(collection, issue, language))];
  if (errors.length > 0) return returnForm("invalid", { errors, revealedFields: revealed });
  if (!validation.ok || revealed.length > 0)
    return returnForm("fieldsRevealed", {
      revealedFields: revealed,
      statusMessage: statusOf(messages.fieldsRevealed(revealed.length), revealed),
    });

  const submittedAt = options.submittedAt ?? new Date();
  const source = {
    notice,
    form,
    presentedAt: options.presentedAt ?? notAfter(page.presentedAt, submittedAt),
    noticeDelivery: completeDelivery(collection, noticeDelivery),
    submittedAt,
  };
  const record = await buildRecord(collection, source, digestNotice);
  return { ok: true, values: validation.values, record, notice };
}

/** A time that is not after the submit; `undefined` for a later one, from a clock that is ahead. */
function notAfter(moment: Date | undefined, end: Date): Date | undefined {
  return moment && moment.getTime() <= end.getTime() ? moment : undefined;
}

function completeDelivery(
  { mode }: Collection,
  { method, deliveredBy }: Partial<NoticeDelivery>,
): NoticeDelivery | undefined {
  return mode === "in-person" && method !== undefined && deliveredBy !== undefined
    ? { method, deliveredBy }
    : undefined;
}

/** The errors for a missing notice delivery of a form in person. */
function missingDeliveryErrors(
  { mode, locales }: Collection,
  noticeDelivery: Partial<NoticeDelivery>,
  language: string,
): SubmissionError[] {
  if (mode === "online") return [];
  const { missing } = inPersonMessages(resolveLocale(language, locales));
  return (["method", "deliveredBy"] as const)
    .filter((part) => noticeDelivery[part] === undefined)
    .map((part) => ({ name: noticeDeliveryNames[part], kind: "missing", message: missing[part] }));
}

/** The label of a field, a list or a row. */
function labelOf(collection: Collection, name: string, language: string): string {
  const locale = resolveLocale(language, collection.locales);
  const read = (text: LocalizedText) => localize(text, locale.language, collection.language);
  const node = findNode(collection, name);
  if (node) return read(node.label);
  const path = name.split(".");
  const list = findContainer(collection, path.slice(0, -1).join("."));
  return list?.kind === "list" ? formMessages(locale).rows.row(read(list.itemLabel), Number(path.at(-1)) + 1) : name;
}

/** The messages beside the filled fields that are not restored. */
function notRestoredMessages(collection: Collection, notRestored: readonly string[], language: string): FieldMessage[] {
  const messages = submissionMessages(resolveLocale(language, collection.locales)).notRestored;
  return notRestored.flatMap((name) => {
    const control = findField(collection, name)?.control;
    return control && isNotRestorable(control) ? [{ name, message: messages[control] }] : [];
  });
}

function toError(collection: Collection, fieldIssue: FieldIssue, language: string): SubmissionError {
  const locale = resolveLocale(language, collection.locales);
  return {
    ...(fieldIssue.field ? { name: fieldIssue.field.name } : {}),
    kind: fieldIssue.issue.kind,
    message: formatIssue(fieldIssue, { collection, locale, language }),
  };
}

/** The errors for rejections, each message once, since a million forged names may have the same. */
function rejectionErrors(
  collection: Collection,
  language: string,
  rejections: readonly Pick<Rejection, "kind" | "field">[],
): SubmissionError[] {
  const locale = resolveLocale(language, collection.locales);
  const errors = new Map<string, SubmissionError>();
  for (const { kind, field } of rejections) {
    const label = field ? localize(field.label, locale.language, collection.language) : "";
    const message = submissionMessages(locale).rejected[kind](label);
    const name = field && !field.path.includes("*") ? { name: field.name } : {};
    if (!errors.has(message)) errors.set(message, { ...name, kind, message });
  }
  return [...errors.values()];
}
