"use client";

import {
  type ComponentPropsWithRef,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from "react";
import { useFieldArray } from "react-hook-form";
import type { Collection, CollectionList } from "../../../collection/model/collection.js";
import type { GroupName } from "../../../collection/model/field-types.js";
import { findContainer } from "../../../collection/model/find-field.js";
import { emptyRow } from "../../../collection/values/format-form-values.js";
import { useCollectionFormContext } from "../../form-state/form-context.js";
import { joinRefs } from "../../lib/join-refs.js";
import { joinIds, mergeProps } from "../../lib/merge-props.js";
import { StepContext } from "../../form-state/step-context.js";
import { useErrorOf } from "../../errors/use-error-of.js";
import { rowNames } from "../../../submission/submission.js";
import { useIsHydrated } from "../../lib/use-is-hydrated.js";
import { formMessages } from "../../../locales/messages/form-messages.js";
import { DisabledContext } from "../../form-state/disabled-context.js";
import { unknownGroup } from "../../form-state/unknown-name.js";

/** A row of a list, for whoever lays it out. */
export interface FieldArrayRow {
  /** Where its fields stand: `${name}.email` is the name of one. */
  readonly name: string;
  /** From zero. */
  readonly index: number;
}

/** What a list takes. Everything else goes to the fieldset. */
export interface FieldArrayProps<C extends Collection = Collection> extends Omit<
  ComponentPropsWithRef<"fieldset">,
  "name" | "children"
> {
  /** The name of an array of objects in the schema: "attendees". */
  readonly name: GroupName<C>;
  /** Draws one row. */
  readonly children: (row: FieldArrayRow) => ReactNode;
}

/** Where focus goes once a change in the rows is on screen. */
type Landing = { readonly row: number; readonly at: "control" | "remove" | "up" | "down" } | "add";

/**
 * As many rows as a person needs, each with the same fields. Rows are added, removed and, where their order says something,
 * moved by buttons; focus goes where the person goes on: into the row that is new, to the neighbour of one that is gone,
 * along with one that moves.
 */
export function FieldArray<C extends Collection = Collection>({
  name: listName,
  id,
  ref,
  children,
  ...props
}: FieldArrayProps<C>): ReactNode {
  const { announce, collection, registerControlId, idOf, locale, localize, submit, visibility } =
    useCollectionFormContext("FieldArray");
  const name: string = listName;
  const list = listOf(collection, name);
  const { fields, append, remove, move } = useFieldArray({ name });
  const error = useErrorOf(list);
  const step = useContext(StepContext);
  const isVisible = () => visibility.isVisible(name);
  const shown = useSyncExternalStore(visibility.subscribe, isVisible, isVisible);
  const isHydrated = useIsHydrated();
  // Before any script runs, the server adds a row, or takes one out.
  const button = (sent: string, at: string) =>
    submit.isPosted && !isHydrated ? ({ type: "submit", name: sent, value: at } as const) : {};
  const root = useRef<HTMLFieldSetElement>(null);
  const landing = useRef<Landing>(undefined);

  const joinedRef = useMemo(() => joinRefs(root, ref), [ref]);
  const isAroundDisabled = useContext(DisabledContext);

  useEffect(() => (shown ? visibility.register(`${name}.root`, step) : undefined), [visibility, name, step, shown]);
  useEffect(() => (id === undefined ? undefined : registerControlId(name, id)), [registerControlId, name, id]);
  useEffect(() => {
    if (landing.current === undefined) return;
    land(root.current, landing.current);
    landing.current = undefined;
  });

  if (!shown) return null;
  const words = formMessages(locale).rows;
  const rowName = (index: number) => words.row(localize(list.itemLabel), index + 1);
  const isFull = fields.length >= list.maximum;
  const hintId = idOf(name, "hint");
  const errorId = idOf(name, "error");

  function add(): void {
    landing.current = { row: fields.length, at: "control" };
    announce(words.added(rowName(fields.length)));
    append(emptyRow(list), { shouldFocus: false });
  }

  function removeAt(index: number): void {
    const next = Math.min(index, fields.length - 2);
    landing.current = next < 0 || fields.length - 1 <= list.minimum ? "add" : { row: next, at: "remove" };
    announce(words.removed(rowName(index)));
    remove(index);
  }

  function moveTo(from: number, to: number): void {
    landing.current = { row: to, at: to < from ? "up" : "down" };
    announce(words.moved(rowName(from), to + 1));
    move(from, to);
  }

  const isDisabled = props.disabled === true || isAroundDisabled;
  const wiring = {
    className: "forthright-group forthright-field-array",
    "data-invalid": error === undefined ? undefined : "",
    "aria-describedby": joinIds(error !== undefined && errorId, list.hint !== undefined && hintId),
  };

  return (
    <fieldset {...mergeProps(wiring, props)} ref={joinedRef} id={id ?? idOf(name)} tabIndex={-1}>
      <legend className="forthright-group-legend">{localize(list.label)}</legend>
      {list.hint !== undefined && (
        <p id={hintId} className="forthright-hint">
          {localize(list.hint)}
        </p>
      )}
      {error !== undefined && (
        <p id={errorId} className="forthright-error">
          <span className="forthright-visually-hidden">{formMessages(locale).errorPrefix} </span>
          {error}
        </p>
      )}
      {fields.length === 0 && <p className="forthright-field-array-empty">{words.empty}</p>}
      {fields.map((row, index) => (
        <fieldset
          key={row.id}
          id={idOf(`${name}.${index}`)}
          tabIndex={-1}
          className="forthright-field-array-item"
          data-row={index}
        >
          <legend className="forthright-field-array-item-legend">{rowName(index)}</legend>
          <DisabledContext value={isDisabled}>{children({ name: `${name}.${index}`, index })}</DisabledContext>
          {/* A row in which nothing was given is there all the same. */}
          {submit.isPosted && <input type="hidden" name={`${name}.${index}`} />}
          <div className="forthright-field-array-actions">
            {list.reorderable && fields.length > 1 && (
              <>
                <button
                  type="button"
                  className="forthright-button-secondary"
                  data-action="up"
                  aria-label={words.moveUp(rowName(index))}
                  aria-disabled={index === 0 || undefined}
                  onClick={() => index > 0 && moveTo(index, index - 1)}
                >
                  <span aria-hidden="true">↑</span>
                </button>
                <button
                  type="button"
                  className="forthright-button-secondary"
                  data-action="down"
                  aria-label={words.moveDown(rowName(index))}
                  aria-disabled={index === fields.length - 1 || undefined}
                  onClick={() => index < fields.length - 1 && moveTo(index, index + 1)}
                >
                  <span aria-hidden="true">↓</span>
                </button>
              </>
            )}
            {fields.length > list.minimum && (
              <button
                type="button"
                {...button(rowNames.remove, `${name}.${index}`)}
                className="forthright-button-secondary"
                data-action="remove"
                onClick={() => removeAt(index)}
              >
                {words.remove(rowName(index))}
              </button>
            )}
          </div>
        </fieldset>
      ))}
      {isFull ? (
        <p className="forthright-hint">{words.full(list.maximum)}</p>
      ) : (
        <button
          type="button"
          {...button(rowNames.add, name)}
          className="forthright-button-secondary"
          data-action="add"
          onClick={add}
        >
          {words.add(localize(list.itemLabel))}
        </button>
      )}
    </fieldset>
  );
}

function listOf(collection: Collection, name: string): CollectionList {
  const list = findContainer(collection, name);
  if (list?.kind !== "list") throw new RangeError(unknownGroup(collection, name));
  return list;
}

/** Lists may hold lists: only what is this one's own is looked for. */
function land(root: HTMLElement | null, landing: Landing): void {
  if (landing === "add") {
    (root?.querySelector<HTMLElement>(":scope > [data-action=add]") ?? root)?.focus();
    return;
  }
  const row = root?.querySelector<HTMLElement>(`:scope > [data-row="${landing.row}"]`);
  const wanted =
    landing.at === "control"
      ? row?.querySelector<HTMLElement>("input, select, textarea")
      : row?.querySelector<HTMLElement>(`:scope > div > [data-action=${landing.at}]`);
  (wanted ?? root)?.focus();
}
