import { findNoticeField } from "./find-notice-field.js";
import type { ReadNotice, ReadRecord } from "./record-schema.js";
import { type RecordProblem, problem } from "./verification.js";

/**
 * What a record says that cannot be true of its notice, or of itself. A digest shows what was changed; this shows what was
 * never so, where somebody wrote the digests as well.
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
    .filter(([, said, told]) => said !== told)
    .map(
      ([what, said, told]) =>
        `The record says ${what} was ${JSON.stringify(said)}, the notice ${JSON.stringify(told)}.`,
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
      .map(({ name }) => `The record speaks of the field ${JSON.stringify(name)}, and the notice does not.`),
    ...record.retention
      .filter(({ rule }) => !rules.has(rule))
      .map(({ rule }) => `The record keeps data by the rule ${JSON.stringify(rule)}, and the notice does not.`),
    ...record.retention.flatMap(({ rule, until }) => {
      const told = rules.get(rule);
      if (told === undefined || told === until) return [];
      return [
        `By the rule ${JSON.stringify(rule)}, the person was told ${told}, and the record says ${until ?? "no date"}.`,
      ];
    }),
  ];
}

function consents(record: ReadRecord, notice: ReadNotice): string[] {
  return record.consents.flatMap(({ field, purpose, decision, words, at, previous }, index) => {
    const name = `The consent ${JSON.stringify(field)}`;
    const asked = findNoticeField(notice.fields, field);
    const earlier = record.consents
      .slice(0, index)
      .filter((entry) => entry.field === field && entry.purpose === purpose);
    const given = earlier.find((entry) => entry.decision === "given");
    if (!asked) return [`${name} is in the record and was not asked for in the notice.`];
    if (!asked.uses.some((use) => use.purpose.id === purpose))
      return [`${name} is to ${JSON.stringify(purpose)} in the record, which the notice did not ask it for.`];
    if (asked.label !== words)
      return [`${name} was asked for as ${JSON.stringify(asked.label)}, and the record has ${JSON.stringify(words)}.`];
    if (decision !== "withdrawn")
      return previous === undefined ? [] : [`${name} was decided on at submit, and is appended to the record.`];
    if (previous === undefined) return [`${name} is taken back without the digest of the record before that.`];
    if (!given) return [`${name} is taken back and was not given.`];
    if (earlier.some((entry) => entry.decision === "withdrawn")) return [`${name} is taken back twice.`];
    return Date.parse(at) < Date.parse(given.at)
      ? [`${name} is taken back at ${at}, before it was given at ${given.at}.`]
      : [];
  });
}
