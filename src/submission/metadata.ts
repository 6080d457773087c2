import type { Collection } from "../collection/model/collection.js";
import { findContainer } from "../collection/model/find-field.js";
import { walk } from "../collection/model/walk.js";
import { resolveLocale } from "../locales/resolve-locale.js";
import { RejectedSubmissionError } from "./rejection.js";
import { reservedPrefix, submissionNames } from "./submission-result.js";
import type { SubmissionEntry } from "./entries.js";
import {
  noticeDeliveryMethods,
  noticeDeliveryNames,
  type NoticeDelivery,
} from "../collection/model/notice-delivery.js";

/** The state of the page as the form states it. A server cannot verify it. */
export interface SubmissionMetadata {
  readonly language: string | undefined;
  /** The digest of the notice. */
  readonly notice: string | undefined;
  readonly presentedAt: Date | undefined;
  /** The names of the fields and lists on the page, as declared. */
  readonly visibleFields: ReadonlySet<string> | undefined;
  /** The names of the fields in the notice. */
  readonly noticeFields: readonly string[] | undefined;
  readonly scripted: boolean;
  /** The list to add a row to, and the row to remove. */
  readonly add: string | undefined;
  readonly remove: string | undefined;
  readonly noticeDelivery: Partial<NoticeDelivery>;
}

/** @throws {RejectedSubmissionError} for metadata that no page of this form sends. */
export function readMetadata(collection: Collection, entries: readonly SubmissionEntry[]): SubmissionMetadata {
  const values = new Map<string, string>();
  for (const { name, value } of entries) {
    if (!name.startsWith(reservedPrefix)) continue;
    if (typeof value !== "string" || values.has(name)) throw new RejectedSubmissionError("unreadable");
    values.set(name, value);
  }
  const visible = readNames(collection, values.get(submissionNames.visibleFields));
  const inNotice = readNames(collection, values.get(submissionNames.noticeFields)) ?? visible;
  return {
    language: readLanguage(collection, values.get(submissionNames.language)),
    notice: values.get(submissionNames.notice) || undefined,
    presentedAt: readDate(values.get(submissionNames.presentedAt)),
    // A field that the notice lacks does not count as visible.
    visibleFields:
      visible && new Set(visible.filter((name) => !collection.fieldsByName.has(name) || inNotice?.includes(name))),
    noticeFields: inNotice?.filter((name) => collection.fieldsByName.has(name)),
    scripted: values.get(submissionNames.scripted) === "true",
    add: readPlace(collection, values.get(submissionNames.add), "list"),
    remove: readPlace(collection, values.get(submissionNames.remove), "row"),
    noticeDelivery: readNoticeDelivery(values),
  };
}

/** The names of fields and lists, as declared. A page of an earlier version of the form may have others. */
function readNames(collection: Collection, json: string | undefined): string[] | undefined {
  if (json === undefined || json === "") return undefined;
  const names = parse(json);
  if (!Array.isArray(names)) throw new RejectedSubmissionError("unreadable");
  const lists = new Set(walk(collection.root).flatMap(({ node, name }) => (node.kind === "list" ? [name] : [])));
  return names.map((name: unknown) => {
    if (typeof name !== "string") throw new RejectedSubmissionError("unreadable");
    if (!collection.fieldsByName.has(name) && !lists.has(name)) throw new RejectedSubmissionError("otherNotice");
    return name;
  });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new RejectedSubmissionError("unreadable");
  }
}

function readLanguage({ locales }: Collection, language: string | undefined): string | undefined {
  if (language === undefined || language === "") return undefined;
  try {
    const [canonical] = Intl.getCanonicalLocales(language);
    resolveLocale(language, locales);
    return canonical;
  } catch {
    throw new RejectedSubmissionError("otherNotice");
  }
}

function readDate(text: string | undefined): Date | undefined {
  if (text === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text)) return undefined;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function readPlace(collection: Collection, name: string | undefined, kind: "list" | "row"): string | undefined {
  if (name === undefined) return undefined;
  const node = findContainer(collection, name);
  const isThere = kind === "list" ? node?.kind === "list" : node?.key === "*";
  if (!isThere) throw new RejectedSubmissionError("unreadable");
  return name;
}

function readNoticeDelivery(values: ReadonlyMap<string, string>): Partial<NoticeDelivery> {
  const method = noticeDeliveryMethods.find((known) => known === values.get(noticeDeliveryNames.method));
  const deliveredBy = values.get(noticeDeliveryNames.deliveredBy)?.trim() ?? "";
  return { ...(method === undefined ? {} : { method }), ...(deliveredBy === "" ? {} : { deliveredBy }) };
}
