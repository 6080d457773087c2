import { findNoticeField } from "./find-notice-field.js";
import type { ReadNotice, ReadRecord } from "./record-schema.js";
import { type RecordProblem, problem } from "./verification.js";

/**
 * The contradictions between a record and its notice, and within the record. A digest detects changes; this detects false
 * records whose digests were recomputed.
 */
export function findContradictions(record: ReadRecord, notice: ReadNotice): RecordProblem[] {
  return [...identity(record, notice), ...times(record), ...fields(record, notice), ...consents(record, notice)].map(
    (message) => problem("contradiction", message),
  );
}

function identity(record: ReadRecord, notice: ReadNotice): string[] {
  const pairs: readonly (readonly [what: string, record: string, notice: string])[] = [
    ["the notice", record.notice.id, notice.id],
    ["the form", record.collection, notice.collection.id],
    ["the policy", record.policy.id, notice.policy.id],
    ["the version of the policy", record.policy.version, notice.policy.version],
    ["the language", record.language, notice.language],
    ["the mode", record.mode, notice.collection.mode],
  ];
  return pairs
    .filter(([, inRecord, inNotice]) => inRecord !== inNotice)
    .map(
      ([what, inRecord, inNotice]) =>
        `The record has ${JSON.stringify(inRecord)} as ${what}, the notice has ${JSON.stringify(inNotice)}.`,
    );
}

function times({ presentedAt, submittedAt }: ReadRecord): string[] {
  if (presentedAt === undefined || Date.parse(presentedAt) <= Date.parse(submittedAt)) return [];
  return [`The notice was presented at ${presentedAt}, after the form was submitted at ${submittedAt}.`];
}

function fields(record: ReadRecord, notice: ReadNotice): string[] {
  const rules = new Map(notice.retention.map(({ id, until }) => [id, until]));
  return [
    ...record.fields
      .filter(({ name }) => !findNoticeField(notice.fields, name))
      .map(({ name }) => `The record has the field ${JSON.stringify(name)}, and the notice does not.`),
    ...record.retention
      .filter(({ rule }) => !rules.has(rule))
      .map(({ rule }) => `The record retains data by the rule ${JSON.stringify(rule)}, and the notice does not.`),
    ...record.retention.flatMap(({ rule, until }) => {
      const inNotice = rules.get(rule);
      if (inNotice === undefined || inNotice === until) return [];
      return [
        `By the rule ${JSON.stringify(rule)}, the notice has ${inNotice}, and the record has ${until ?? "no date"}.`,
      ];
    }),
  ];
}

function consents(record: ReadRecord, notice: ReadNotice): string[] {
  return record.consents.flatMap(({ field, purpose, decision, words, at, previous }, index) => {
    const name = `The consent ${JSON.stringify(field)}`;
    const requested = findNoticeField(notice.fields, field);
    const earlier = record.consents
      .slice(0, index)
      .filter((entry) => entry.field === field && entry.purpose === purpose);
    const given = earlier.find((entry) => entry.decision === "given");
    if (!requested) return [`${name} is in the record, and the notice does not request it.`];
    if (!requested.uses.some((use) => use.purpose.id === purpose))
      return [
        `${name} has the purpose ${JSON.stringify(purpose)} in the record, for which the notice does not request it.`,
      ];
    if (requested.label !== words)
      return [
        `${name} has the text ${JSON.stringify(requested.label)} in the notice, and ${JSON.stringify(words)} in the record.`,
      ];
    if (decision !== "withdrawn")
      return previous === undefined ? [] : [`${name} is a decision at submit, and is appended to the record.`];
    if (previous === undefined) return [`${name} is withdrawn without the digest of the record before that.`];
    if (!given) return [`${name} is withdrawn and was not given.`];
    if (earlier.some((entry) => entry.decision === "withdrawn")) return [`${name} is withdrawn twice.`];
    return Date.parse(at) < Date.parse(given.at)
      ? [`${name} is withdrawn at ${at}, before it was given at ${given.at}.`]
      : [];
  });
}
