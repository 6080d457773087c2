import * as fc from "fast-check";
import { safeParse } from "zod/v4/core";
import type { Collection, CollectionField, CollectionList } from "../../src/collection/model/collection.js";
import { getPath } from "../../src/collection/model/paths.js";
import { parseControlValue, formatControlValue } from "../../src/collection/values/control-value.js";
import { rowsOf } from "../../src/collection/model/walk.js";
import { parseFormValues } from "../../src/collection/values/parse-form-values.js";
import { emptyRow } from "../../src/collection/values/format-form-values.js";
import { isCheckbox } from "../../src/collection/model/control.js";

/** One thing a person does to a form. Numbers choose among what is there when it is done. */
export interface Move {
  readonly kind: "answer" | "clear" | "add" | "remove";
  readonly which: number;
  readonly how: number;
}

/** What people do: above all they answer, and now and then they think again. */
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
 * What a person may answer in a field, each as its control holds it: what fits first, then what does not. `mark` is in
 * every text that can hold it, to tell what became of each.
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

/** Who makes a move: what is in all that they write, and in which language they fill in the form. */
export interface Hand {
  readonly mark: string;
  readonly language: string;
}

/** What a person does: gives an answer, as its control holds it, or adds or removes a row. */
export type Act =
  | { readonly does: "answer"; readonly field: CollectionField; readonly answer: unknown }
  | { readonly does: "add"; readonly list: CollectionList }
  | { readonly does: "remove"; readonly list: CollectionList; readonly row: number };

/** What a move comes to in the state that a form is in. Nothing, where there is nothing to do it to. */
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

/** What the controls of a form hold after something was done to it. */
export function after(raw: object, act: Act): object {
  if (act.does === "answer") return withValue(raw, act.field.path, act.answer);
  const rows = rowsOf(getPath(raw, act.list.path));
  return withValue(raw, act.list.path, act.does === "add" ? [...rows, emptyRow(act.list)] : rows.toSpliced(act.row, 1));
}

/** Does a move to what the controls of a form hold, where there is anything to do it to. */
export function perform(collection: Collection, raw: object, move: Move, hand: Hand): object {
  const act = actOf(collection, raw, move, hand);
  return act ? after(raw, act) : raw;
}

function oneOf<Item>(items: readonly Item[], which: number): Item | undefined {
  return items[which % items.length];
}

/** The lists that a form asks for, those in rows left out. */
function listsIn(collection: Collection, raw: object): CollectionList[] {
  const { input } = parseFormValues(collection, raw);
  return collection.root.children.filter(
    (child): child is CollectionList => child.kind === "list" && (child.when?.(input, undefined) ?? true),
  );
}

/**
 * What is still to be done before a form can be sent: something that must be given, or a consent that something takes. Of
 * the fields that are there, where only some are.
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

/** The same, with every field that must be given answered, and every consent given that something takes. */
export function complete(collection: Collection, raw: object, hand: Hand): object {
  const act = nextToComplete(collection, raw, hand);
  return act ? complete(collection, after(raw, act), hand) : raw;
}

function withValue(raw: unknown, [key = "", ...rest]: readonly string[], value: unknown): object {
  const inside = rest.length === 0 ? value : withValue(getPath(raw, [key]), rest, value);
  if (Array.isArray(raw)) return raw.with(Number(key), inside);
  return { ...(typeof raw === "object" ? raw : {}), [key]: inside };
}
