import * as fc from "fast-check";
import { safeParse } from "zod/v4/core";
import type { Collection, CollectionField, CollectionList } from "../../src/collection/model/collection.js";
import { getPath } from "../../src/collection/model/paths.js";
import { parseControlValue, formatControlValue } from "../../src/collection/values/control-value.js";
import { rowsOf } from "../../src/collection/model/walk.js";
import { parseFormValues } from "../../src/collection/values/parse-form-values.js";
import { emptyRow } from "../../src/collection/values/format-form-values.js";
import { isCheckbox } from "../../src/collection/model/control.js";

/** One random action of a person on a form. The numbers select among what is possible at that time. */
export interface Move {
  readonly kind: "answer" | "clear" | "add" | "remove";
  readonly which: number;
  readonly how: number;
}

/** Random moves: mostly answers, and some changes of mind. */
export const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.record({
    kind: fc.oneof(
      { weight: 12, arbitrary: fc.constant("answer" as const) },
      { weight: 2, arbitrary: fc.constant("clear" as const) },
      { weight: 2, arbitrary: fc.constantFrom("add" as const, "remove" as const) },
    ),
    which: fc.nat({ max: 9999 }),
    how: fc.nat({ max: 9999 }),
  }),
  { minLength: 1, maxLength: 60, size: "max" },
);

/**
 * The answers that a person may enter in a field, as raw values: valid ones first, then an invalid one. `mark` is in every
 * text that can contain it, to trace each answer.
 */
function answersTo(field: CollectionField, mark: string, language: string): readonly unknown[] {
  const { schema, control, options, multiple } = field;
  if (isCheckbox(control)) return [true, false];
  if (control === "file") return [];
  const values = options.map(({ value }) => value);
  if (multiple) return [values.slice(0, 1), values.slice(-2), values];
  if (values.length > 0) return values;
  const fitting = samples(mark).filter((one) => safeParse(schema, parseControlValue(field, one, language)).success);
  return [...fitting.slice(0, 2), `${mark} is nonsense`];
}

function samples(mark: string): readonly string[] {
  return [
    `${mark} said this, and said it at some length`,
    `${mark}@example.com`,
    `https://example.com/${mark}`,
    `${mark} said it`,
    "2031-05-14",
    "09:30",
    "2027-03-01T08:15",
    "12",
    "3.5",
    "3,5",
    "10115",
    "+49 30 1234567",
    "ATU12345678",
    "DE123456789",
    "AT61 1904 3002 3457 3201",
  ];
}

/** The context of a move: the mark of its texts, and the language of the form. */
export interface Hand {
  readonly mark: string;
  readonly language: string;
}

/** An action on a form: a raw value for a field, or a list item that is added or removed. */
export type Act =
  | { readonly does: "answer"; readonly field: CollectionField; readonly answer: unknown }
  | { readonly does: "add"; readonly list: CollectionList }
  | { readonly does: "remove"; readonly list: CollectionList; readonly row: number };

/** The action of a move in the state of a form. `undefined` where none is possible. */
export function actOf(collection: Collection, raw: object, move: Move, { mark, language }: Hand): Act | undefined {
  const { kind, which, how } = move;
  if (kind === "answer" || kind === "clear") {
    const field = oneOf(parseFormValues(collection, raw, { language }).visible, which);
    const answer =
      field &&
      (kind === "clear"
        ? formatControlValue(field, undefined, language)
        : oneOf(answersTo(field, mark, language), how));
    return field && answer !== undefined ? { does: "answer", field, answer } : undefined;
  }
  const list = oneOf(listsIn(collection, raw), which);
  if (!list) return undefined;
  const { length } = rowsOf(getPath(raw, list.path));
  if (kind === "add") return length < list.maximum ? { does: "add", list } : undefined;
  return length > list.minimum ? { does: "remove", list, row: how % length } : undefined;
}

/** The raw values of a form after an action. */
export function after(raw: object, act: Act): object {
  if (act.does === "answer") return withValue(raw, act.field.path, act.answer);
  const rows = rowsOf(getPath(raw, act.list.path));
  return withValue(raw, act.list.path, act.does === "add" ? [...rows, emptyRow(act.list)] : rows.toSpliced(act.row, 1));
}

/** Applies a move to the raw values of a form, where it is possible. */
export function perform(collection: Collection, raw: object, move: Move, hand: Hand): object {
  const act = actOf(collection, raw, move, hand);
  return act ? after(raw, act) : raw;
}

function oneOf<Item>(items: readonly Item[], which: number): Item | undefined {
  return items[which % items.length];
}

/** The visible lists of a form, without those in list items. */
function listsIn(collection: Collection, raw: object): CollectionList[] {
  const { input } = parseFormValues(collection, raw);
  return collection.root.children.filter(
    (child): child is CollectionList => child.kind === "list" && (child.when?.(input, undefined) ?? true),
  );
}

/**
 * The next action that a form needs before it is valid: a required value, or a consent that a value depends on.
 * `isThere` limits the fields.
 */
export function nextToComplete(
  collection: Collection,
  raw: object,
  hand: Hand,
  isThere: (field: CollectionField) => boolean = () => true,
): Act | undefined {
  const { visible, filled } = parseFormValues(collection, raw, hand);
  const covered = new Set(
    visible.flatMap((field) => {
      const isNeeded = field.disclosure.covers?.some((name) => filled.has(name)) ?? false;
      return isNeeded ? [field.name] : [];
    }),
  );
  const field = visible.filter(isThere).find((one) => {
    const value = filled.get(one.name);
    if (covered.has(one.name)) return value !== true;
    return value === undefined ? one.required : !safeParse(one.schema, value).success;
  });
  const answer = field && answersTo(field, hand.mark, hand.language)[0];
  return field && answer !== undefined ? { does: "answer", field, answer } : undefined;
}

/** The raw values with every required field filled in, and every needed consent given. */
export function complete(collection: Collection, raw: object, hand: Hand): object {
  const act = nextToComplete(collection, raw, hand);
  return act ? complete(collection, after(raw, act), hand) : raw;
}

function withValue(raw: unknown, [key = "", ...rest]: readonly string[], value: unknown): object {
  const inside = rest.length === 0 ? value : withValue(getPath(raw, [key]), rest, value);
  if (Array.isArray(raw)) return raw.with(Number(key), inside);
  return { ...(typeof raw === "object" ? raw : {}), [key]: inside };
}
