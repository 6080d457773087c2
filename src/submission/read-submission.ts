import type { Collection } from "../collection/model/collection.js";
import { formatIssue } from "../collection/validation/issue-message.js";
import { findContainer, findField, findNode } from "../collection/model/find-field.js";
import { parseFormValues } from "../collection/values/parse-form-values.js";
import type { CollectionSchema } from "../collection/schema/schema.js";
import { type FieldIssue, validate } from "../collection/validation/validate.js";
import { resolveLocale } from "../locales/resolve-locale.js";
import type { RetentionEnds } from "../notice/retention-ends.js";
import { localize, type Text } from "../policy/text.js";
import { createRecord } from "../record/create-record.js";
import { type Informed, noticeDeliveryNames } from "../record/notice-delivery.js";
import { restorableValues } from "./restorable-values.js";
import { nestEntries } from "./nest-entries.js";
import { type Rejection, RejectedSubmissionError } from "./rejection.js";
import { isRevealed, revealedFields } from "./revealed-fields.js";
import { withRow } from "./submission-rows.js";
import { noticeForExport } from "./submission-notice.js";
import { entriesOf, type SubmissionEntry, type SubmissionLimits, submissionLimits } from "./submission-entries.js";
import { readPage, type SubmissionMetadata } from "./submission-metadata.js";
import type { ReturnedSubmission, SubmissionError, SubmissionNote, SubmissionResult } from "./submission.js";
import { inPersonMessages } from "../locales/messages/in-person-messages.js";
import { formMessages } from "../locales/messages/form-messages.js";
import { submissionMessages } from "../locales/messages/submission-messages.js";

/** What a server knows of a submission. What it does not, the form's own page says. */
export interface SubmissionOptions {
  /** The language that the form was in, BCP 47, with its region. */
  readonly language?: string | undefined;
  /** Now, where nothing is said. */
  readonly submittedAt?: Date | undefined;
  /** When the notice was presented. */
  readonly presentedAt?: Date | undefined;
  /** How the person was informed, and by whom: of a form in person, and of no other. */
  readonly informed?: Informed | undefined;
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
    const entries = entriesOf(collection, body, limits);
    const page = readPageOr(collection, entries);
    return await answer(collection, entries, page, { ...options, limits });
  } catch (error) {
    if (!(error instanceof RejectedSubmissionError)) throw error;
    const errors = rejectionErrors(collection, language, [error]);
    return { ok: false, reason: "refused", errors, values: {}, asked: [], again: [], notes: [] };
  }
}

/** A page that says what no page of this form says is no reason to lose what was typed on it. */
function readPageOr(collection: Collection, entries: readonly SubmissionEntry[]): SubmissionMetadata | RejectedSubmissionError {
  try {
    return readPage(collection, entries);
  } catch (error) {
    if (error instanceof RejectedSubmissionError) return error;
    throw error;
  }
}

async function answer<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  entries: readonly SubmissionEntry[],
  said: SubmissionMetadata | RejectedSubmissionError,
  options: SubmissionOptions & { readonly limits: SubmissionLimits },
): Promise<SubmissionResult<Schema, Conditional>> {
  const page = said instanceof RejectedSubmissionError ? undefined : said;
  const language = options.language ?? page?.language ?? collection.language;
  const filling = { language, disabled: new Set(options.disabled) };
  const { raw, refusals } = nestEntries(collection, entries, page?.asked, options.limits);
  const { values, again } = restorableValues(collection.root, raw, {
    language,
    wasAsked: (pattern) => page?.asked?.has(pattern) ?? false,
  });
  const informed = { ...page?.informed, ...options.informed };
  const back = (reason: ReturnedSubmission["reason"], parts: Partial<ReturnedSubmission>): ReturnedSubmission => ({
    ok: false,
    reason,
    errors: [],
    values,
    asked: [],
    again,
    notes: notesOn(collection, again, language),
    ...(collection.mode === "in-person" ? { informed } : {}),
    ...parts,
  });

  const read = parseFormValues(collection, raw, filling);
  const notice = page && (await noticeForExport(collection, page, read, { language, ends: options.retentionEnds }));
  const refused: Rejection[] = [
    ...(said instanceof RejectedSubmissionError ? [said] : []),
    ...(page && !notice ? [{ kind: "otherNotice" } as const] : []),
    ...refusals,
  ];
  if (!page || !notice || refused.length > 0)
    return back("refused", { errors: rejectionErrors(collection, language, refused) });

  const words = submissionMessages(resolveLocale(language, collection.locales));
  const newsOf = (message: string, names: readonly string[]) => ({
    message,
    entries: names.map((name) => ({ name, message: calledInForm(collection, name, language) })),
  });
  if (page.add !== undefined || page.remove !== undefined) {
    const changed = withRow(collection, values, page);
    if (page.remove !== undefined) return back("rows", { ...changed, news: newsOf(words.rowsRemoved, []) });
    return back("rows", changed.asked.length > 0 ? { ...changed, news: newsOf(words.rows, changed.asked) } : changed);
  }

  const asked = page.asked && !page.isLive ? revealedFields(collection, read, page.asked) : [];
  const validation = await validate(collection, raw, filling);
  const unsaid = unsaidOf(collection, informed, language);
  const faults = validation.ok ? [] : validation.faults.filter((fault) => !isRevealed(fault, asked, read));
  const errors = [...unsaid, ...faults.map((fault) => toError(collection, fault, language))];
  if (errors.length > 0) return back("faults", { errors, asked });
  if (!validation.ok || asked.length > 0)
    return back("questions", { asked, news: newsOf(words.questions(asked.length), asked) });

  const submittedAt = options.submittedAt ?? new Date();
  const record = await createRecord(collection, {
    notice,
    values: raw,
    language,
    presentedAt: options.presentedAt ?? momentBefore(page.presentedAt, submittedAt),
    informed: whole(collection, informed),
    submittedAt,
  });
  return { ok: true, values: validation.values, record, notice };
}

/** A clock that is ahead has no notice presented after it was acted upon: then nobody knows when it was. */
function momentBefore(moment: Date | undefined, end: Date): Date | undefined {
  return moment && moment.getTime() <= end.getTime() ? moment : undefined;
}

function whole({ mode }: Collection, { how, by }: Partial<Informed>): Informed | undefined {
  return mode === "in-person" && how !== undefined && by !== undefined ? { how, by } : undefined;
}

/** What was not said in person of how the person was informed. */
function unsaidOf({ mode, locales }: Collection, informed: Partial<Informed>, language: string): SubmissionError[] {
  if (mode === "online") return [];
  const { unsaid } = inPersonMessages(resolveLocale(language, locales));
  return (["how", "by"] as const)
    .filter((part) => informed[part] === undefined)
    .map((part) => ({ name: noticeDeliveryNames[part], kind: "missing", message: unsaid[part] }));
}

/** What a field, a list or a row is called. */
function calledInForm(collection: Collection, name: string, language: string): string {
  const locale = resolveLocale(language, collection.locales);
  const read = (text: Text) => localize(text, locale.language, collection.language);
  const node = findNode(collection, name);
  if (node) return read(node.label);
  const path = name.split(".");
  const list = findContainer(collection, path.slice(0, -1).join("."));
  return list?.kind === "list" ? formMessages(locale).rows.row(read(list.item), Number(path.at(-1)) + 1) : name;
}

/** What is said beside what was given and does not come back. */
function notesOn(collection: Collection, again: readonly string[], language: string): SubmissionNote[] {
  const words = submissionMessages(resolveLocale(language, collection.locales)).again;
  return again.flatMap((name) => {
    const control = findField(collection, name)?.control;
    const isTold = control === "consent" || control === "password" || control === "file";
    return isTold ? [{ name, message: words[control] }] : [];
  });
}

function toError(collection: Collection, fault: FieldIssue, language: string): SubmissionError {
  const locale = resolveLocale(language, collection.locales);
  return {
    ...(fault.field ? { name: fault.field.name } : {}),
    kind: fault.fault.kind,
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
    const message = submissionMessages(locale).refused[kind](label);
    const name = field && !field.path.includes("*") ? { name: field.name } : {};
    if (!told.has(message)) told.set(message, { ...name, kind, message });
  }
  return [...told.values()];
}
