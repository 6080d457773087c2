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

/** What a server knows of a submission. What it does not, the form's own page says. */
export interface SubmissionOptions {
  /** The language that the form was in, BCP 47, with its region. */
  readonly language?: string | undefined;
  /** Now, where nothing is said. */
  readonly submittedAt?: Date | undefined;
  /** When the notice was presented. */
  readonly presentedAt?: Date | undefined;
  /** How the person was informed, and by whom: of a form in person, and of no other. */
  readonly noticeDelivery?: NoticeDelivery | undefined;
  /** Until when something is kept, by retention rule: what `CollectionForm` was given, so that its page told it. */
  readonly retentionEnds?: RetentionEnds | undefined;
  /** The names of the fields whose controls the app had disabled: nobody could give them. */
  readonly disabled?: readonly string[] | undefined;
  /** How much is read at the most. */
  readonly limits?: Partial<SubmissionLimits> | undefined;
}

/**
 * Reads what a form submitted, on a server: a `FormData` with or without JavaScript behind it, `URLSearchParams`, or the
 * values in JSON. It is read as the controls hold it, held against the same schema, and answered with values and a record,
 * or with all that is needed to give the form back. What nobody was asked is dropped.
 *
 * Give it the body as parsed, with its size limited. It stores nothing and throws for no submission, however hostile.
 *
 * @throws {RangeError} for a language there are no words in.
 * @throws {TypeError} for what `createRecord` refuses of the app itself.
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

/** A page that says what no page of this form says is no reason to lose what was typed on it. */
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
  said: SubmissionMetadata | RejectedSubmissionError,
  options: SubmissionOptions & { readonly limits: SubmissionLimits },
): Promise<SubmissionResult<Schema, Conditional>> {
  const page = said instanceof RejectedSubmissionError ? undefined : said;
  const language = options.language ?? page?.language ?? collection.language;
  const filling = { language, disabled: new Set(options.disabled) };
  const { raw, rejections } = nestEntries(collection, entries, page?.visibleFields, options.limits);
  const { values, notRestored } = restorableValues(collection.root, raw, {
    language,
    wasVisible: (pattern) => page?.visibleFields?.has(pattern) ?? false,
  });
  const noticeDelivery = { ...page?.noticeDelivery, ...options.noticeDelivery };
  const back = (reason: ReturnedSubmission["reason"], parts: Partial<ReturnedSubmission>): ReturnedSubmission => ({
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

  const read = parseFormValues(collection, raw, filling);
  const notice =
    page && (await rebuildNotice(collection, page, read, { language, retentionEnds: options.retentionEnds }));
  const refused: Rejection[] = [
    ...(said instanceof RejectedSubmissionError ? [said] : []),
    ...(page && !notice ? [{ kind: "otherNotice" } as const] : []),
    ...rejections,
  ];
  if (!page || !notice || refused.length > 0)
    return back("rejected", { errors: rejectionErrors(collection, language, refused) });

  const words = submissionMessages(resolveLocale(language, collection.locales));
  const newsOf = (message: string, names: readonly string[]) => ({
    message,
    entries: names.map((name) => ({ name, message: labelOf(collection, name, language) })),
  });
  if (page.add !== undefined || page.remove !== undefined) {
    const changed = changeRows(collection, values, page);
    if (page.remove !== undefined)
      return back("rowsChanged", { ...changed, statusMessage: newsOf(words.rowsRemoved, []) });
    return back(
      "rowsChanged",
      changed.revealedFields.length > 0
        ? { ...changed, statusMessage: newsOf(words.rowsChanged, changed.revealedFields) }
        : changed,
    );
  }

  const revealed = page.visibleFields && !page.scripted ? revealedFields(collection, read, page.visibleFields) : [];
  const form = { raw, parsed: read, ...filling };
  const validation = await validateParsed(collection, form);
  const unsaid = missingDeliveryErrors(collection, noticeDelivery, language);
  const faults = validation.ok ? [] : validation.issues.filter((fault) => !isRevealed(fault, revealed, read));
  const errors = [...unsaid, ...faults.map((fault) => toError(collection, fault, language))];
  if (errors.length > 0) return back("invalid", { errors, revealedFields: revealed });
  if (!validation.ok || revealed.length > 0)
    return back("fieldsRevealed", {
      revealedFields: revealed,
      statusMessage: newsOf(words.fieldsRevealed(revealed.length), revealed),
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

/** A clock that is ahead has no notice presented after it was acted upon: then nobody knows when it was. */
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

/** What was not said in person of how the person was informed. */
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

/** What a field, a list or a row is called. */
function labelOf(collection: Collection, name: string, language: string): string {
  const locale = resolveLocale(language, collection.locales);
  const read = (text: LocalizedText) => localize(text, locale.language, collection.language);
  const node = findNode(collection, name);
  if (node) return read(node.label);
  const path = name.split(".");
  const list = findContainer(collection, path.slice(0, -1).join("."));
  return list?.kind === "list" ? formMessages(locale).rows.row(read(list.itemLabel), Number(path.at(-1)) + 1) : name;
}

/** What is said beside what was given and does not come back. */
function notRestoredMessages(collection: Collection, notRestored: readonly string[], language: string): FieldMessage[] {
  const words = submissionMessages(resolveLocale(language, collection.locales)).notRestored;
  return notRestored.flatMap((name) => {
    const control = findField(collection, name)?.control;
    return control && isNotRestorable(control) ? [{ name, message: words[control] }] : [];
  });
}

function toError(collection: Collection, fault: FieldIssue, language: string): SubmissionError {
  const locale = resolveLocale(language, collection.locales);
  return {
    ...(fault.field ? { name: fault.field.name } : {}),
    kind: fault.issue.kind,
    message: formatIssue(fault, { collection, locale, language }),
  };
}

/** Each reason once: a million forged names have one. */
function rejectionErrors(
  collection: Collection,
  language: string,
  refusals: readonly Pick<Rejection, "kind" | "field">[],
): SubmissionError[] {
  const locale = resolveLocale(language, collection.locales);
  const told = new Map<string, SubmissionError>();
  for (const { kind, field } of refusals) {
    const label = field ? localize(field.label, locale.language, collection.language) : "";
    const message = submissionMessages(locale).rejected[kind](label);
    const name = field && !field.path.includes("*") ? { name: field.name } : {};
    if (!told.has(message)) told.set(message, { ...name, kind, message });
  }
  return [...told.values()];
}
