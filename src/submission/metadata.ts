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

/** What a form says of the page that it was on. It is what the page says: whether it is true, a server cannot see. */
export interface SubmissionMetadata {
  readonly language: string | undefined;
  /** The digest of the notice. */
  readonly notice: string | undefined;
  readonly presentedAt: Date | undefined;
  /** The fields and lists that were on it, as declared. */
  readonly visibleFields: ReadonlySet<string> | undefined;
  /** The fields that its notice spoke of. */
  readonly noticeFields: readonly string[] | undefined;
  readonly scripted: boolean;
  /** The list that a row is to be added to, and the row that is to go. */
  readonly add: string | undefined;
  readonly remove: string | undefined;
  readonly noticeDelivery: Partial<NoticeDelivery>;
}

/** @throws {RejectedSubmissionError} where no page of this form says so. */
export function readMetadata(collection: Collection, entries: readonly SubmissionEntry[]): SubmissionMetadata {
  const said = new Map<string, string>();
  for (const { name, value } of entries) {
    if (!name.startsWith(reservedPrefix)) continue;
    if (typeof value !== "string" || said.has(name)) throw new RejectedSubmissionError("unreadable");
    said.set(name, value);
  }
  const asked = readNames(collection, said.get(submissionNames.visibleFields));
  const told = readNames(collection, said.get(submissionNames.noticeFields)) ?? asked;
  return {
    language: readLanguage(collection, said.get(submissionNames.language)),
    notice: said.get(submissionNames.notice) || undefined,
    presentedAt: readDate(said.get(submissionNames.presentedAt)),
    // What a notice does not speak of nobody was told, and so not asked.
    visibleFields: asked && new Set(asked.filter((name) => !collection.fieldsByName.has(name) || told?.includes(name))),
    noticeFields: told?.filter((name) => collection.fieldsByName.has(name)),
    scripted: said.get(submissionNames.scripted) === "true",
    add: readPlace(collection, said.get(submissionNames.add), "list"),
    remove: readPlace(collection, said.get(submissionNames.remove), "row"),
    noticeDelivery: readNoticeDelivery(said),
  };
}

/** The names of a form's fields and lists, as declared. A page of an earlier version of the form may have others. */
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

function readDate(written: string | undefined): Date | undefined {
  if (written === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(written)) return undefined;
  const moment = new Date(written);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

function readPlace(collection: Collection, name: string | undefined, kind: "list" | "row"): string | undefined {
  if (name === undefined) return undefined;
  const node = findContainer(collection, name);
  const isThere = kind === "list" ? node?.kind === "list" : node?.key === "*";
  if (!isThere) throw new RejectedSubmissionError("unreadable");
  return name;
}

function readNoticeDelivery(said: ReadonlyMap<string, string>): Partial<NoticeDelivery> {
  const method = noticeDeliveryMethods.find((way) => way === said.get(noticeDeliveryNames.method));
  const deliveredBy = said.get(noticeDeliveryNames.deliveredBy)?.trim() ?? "";
  return { ...(method === undefined ? {} : { method }), ...(deliveredBy === "" ? {} : { deliveredBy }) };
}
