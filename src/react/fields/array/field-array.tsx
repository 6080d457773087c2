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
import { rowNames } from "../../../submission/submission-result.js";
import { useIsHydrated } from "../../lib/use-is-hydrated.js";
import { formMessages } from "../../../locales/messages/form-messages.js";
import { DisabledContext } from "../../form-state/disabled-context.js";
import { unknownGroup } from "../../form-state/unknown-name.js";

/** A row of a list, as its render function gets it. */
export interface FieldArrayRow {
  /** The prefix of the names of its fields: `${name}.email`. */
  readonly name: string;
  /** The position of the row, from 0. */
  readonly index: number;
}

/** The props of `FieldArray`. The others go to its fieldset. */
export interface FieldArrayProps<C extends Collection = Collection> extends Omit<
  ComponentPropsWithRef<"fieldset">,
  "name" | "children"
> {
  /** The name of an array of objects in the schema: "attendees". */
  readonly name: GroupName<C>;
  /** Renders one row. */
  readonly children: (row: FieldArrayRow) => ReactNode;
}

/** The element that takes focus after the next render. */
type FocusTarget = { readonly row: number; readonly at: "control" | "remove" | "up" | "down" } | "add";

/**
 * A list of rows, each with the same fields. Buttons add and remove rows and, if the list is `reorderable`, move them. Focus
 * moves into a new row, to the neighbour of a removed one, and along with a moved one.
 *
 * @throws {RangeError} if the collection has no list of that name; the message lists the names.
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
  const visible = useSyncExternalStore(visibility.subscribe, isVisible, isVisible);
  const isHydrated = useIsHydrated();
  // Before hydration, the buttons submit the form, and the server adds or removes the row.
  const submitProps = (buttonName: string, value: string) =>
    submit.isPosted && !isHydrated ? ({ type: "submit", name: buttonName, value } as const) : {};
  const root = useRef<HTMLFieldSetElement>(null);
  const focusTarget = useRef<FocusTarget>(undefined);

  const joinedRef = useMemo(() => joinRefs(root, ref), [ref]);
  const isAroundDisabled = useContext(DisabledContext);

  useEffect(() => (visible ? visibility.register(`${name}.root`, step) : undefined), [visibility, name, step, visible]);
  useEffect(() => (id === undefined ? undefined : registerControlId(name, id)), [registerControlId, name, id]);
  useEffect(() => {
    if (focusTarget.current === undefined) return;
    moveFocus(root.current, focusTarget.current);
    focusTarget.current = undefined;
  });

  if (!visible) return null;
  const messages = formMessages(locale).rows;
  const rowName = (index: number) => messages.row(localize(list.itemLabel), index + 1);
  const isFull = fields.length >= list.maximum;
  const hintId = idOf(name, "hint");
  const errorId = idOf(name, "error");

  function add(): void {
    focusTarget.current = { row: fields.length, at: "control" };
    announce(messages.added(rowName(fields.length)));
    append(emptyRow(list), { shouldFocus: false });
  }

  function removeAt(index: number): void {
    const next = Math.min(index, fields.length - 2);
    focusTarget.current = next < 0 || fields.length - 1 <= list.minimum ? "add" : { row: next, at: "remove" };
    announce(messages.removed(rowName(index)));
    remove(index);
  }

  function moveTo(from: number, to: number): void {
    focusTarget.current = { row: to, at: to < from ? "up" : "down" };
    announce(messages.moved(rowName(from), to + 1));
    move(from, to);
  }

  const isDisabled = props.disabled === true || isAroundDisabled;
  const ownProps = {
    className: "forthright-field-group forthright-field-array",
    "data-invalid": error === undefined ? undefined : "",
    "aria-describedby": joinIds(error !== undefined && errorId, list.hint !== undefined && hintId),
  };

  return (
    <fieldset {...mergeProps(ownProps, props)} ref={joinedRef} id={id ?? idOf(name)} tabIndex={-1}>
      <legend className="forthright-field-group-legend">{localize(list.label)}</legend>
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
      {fields.length === 0 && <p className="forthright-field-array-empty">{messages.empty}</p>}
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
          {/* Submits a row without values, too. */}
          {submit.isPosted && <input type="hidden" name={`${name}.${index}`} />}
          <div className="forthright-field-array-actions">
            {list.reorderable && fields.length > 1 && (
              <>
                <button
                  type="button"
                  className="forthright-button-secondary"
                  data-action="up"
                  aria-label={messages.moveUp(rowName(index))}
                  aria-disabled={index === 0 || undefined}
                  onClick={() => index > 0 && moveTo(index, index - 1)}
                >
                  <span aria-hidden="true">↑</span>
                </button>
                <button
                  type="button"
                  className="forthright-button-secondary"
                  data-action="down"
                  aria-label={messages.moveDown(rowName(index))}
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
                {...submitProps(rowNames.remove, `${name}.${index}`)}
                className="forthright-button-secondary"
                data-action="remove"
                onClick={() => removeAt(index)}
              >
                {messages.remove(rowName(index))}
              </button>
            )}
          </div>
        </fieldset>
      ))}
      {isFull ? (
        <p className="forthright-hint">{messages.full(list.maximum)}</p>
      ) : (
        <button
          type="button"
          {...submitProps(rowNames.add, name)}
          className="forthright-button-secondary"
          data-action="add"
          onClick={add}
        >
          {messages.add(localize(list.itemLabel))}
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

/** Moves focus to an element of this list, not of a list within it. */
function moveFocus(root: HTMLElement | null, target: FocusTarget): void {
  if (target === "add") {
    (root?.querySelector<HTMLElement>(":scope > [data-action=add]") ?? root)?.focus();
    return;
  }
  const row = root?.querySelector<HTMLElement>(`:scope > [data-row="${target.row}"]`);
  const element =
    target.at === "control"
      ? row?.querySelector<HTMLElement>("input, select, textarea")
      : row?.querySelector<HTMLElement>(`:scope > div > [data-action=${target.at}]`);
  (element ?? root)?.focus();
}
