"use client";

import { type ComponentPropsWithRef, type ReactNode, useContext, useSyncExternalStore } from "react";
import type { Collection, CollectionGroup } from "../../../collection/model/collection.js";
import type { GroupName } from "../../../collection/model/field-types.js";
import { findContainer } from "../../../collection/model/find-field.js";
import { walk } from "../../../collection/model/walk.js";
import { commonMark, type FieldMark } from "../../../collection/model/marks.js";
import { markText } from "../../../notice/legend.js";
import { useCollectionFormContext } from "../../form-state/form-context.js";
import { renderMark } from "../../marking/render-mark.js";
import { mergeProps } from "../../lib/merge-props.js";
import { DisabledContext } from "../../form-state/disabled-context.js";
import { unknownGroup } from "../../form-state/unknown-name.js";

/** The props of `FieldGroup`. The others go to its fieldset. */
export interface FieldGroupProps<C extends Collection = Collection> extends Omit<
  ComponentPropsWithRef<"fieldset">,
  "name"
> {
  /** The name of an object in the schema: "address", "attendees.0.address". */
  readonly name: GroupName<C>;
}

/**
 * Fields under one heading: an object in the schema. Its legend has a mark if all its fields have the same one. Renders
 * nothing while none of its fields is visible.
 *
 * @throws {RangeError} if the collection has no group of that name; the message lists the names.
 */
export function FieldGroup<C extends Collection = Collection>({
  name,
  children,
  ...props
}: FieldGroupProps<C>): ReactNode {
  const { collection, idOf, locale, localize, visibility } = useCollectionFormContext("FieldGroup");
  const isAroundDisabled = useContext(DisabledContext);
  const isVisible = () => visibility.isVisible(name);
  const visible = useSyncExternalStore(visibility.subscribe, isVisible, isVisible);
  const group = findContainer(collection, name);
  if (group?.kind !== "group") throw new RangeError(unknownGroup(collection, name));
  if (!visible) return null;
  const isDisabled = props.disabled === true || isAroundDisabled;
  const mark = isDisabled ? undefined : commonMark(marksIn(group));
  const hintId = idOf(name, "hint");
  const ownProps = {
    className: "forthright-field-group",
    "aria-describedby": group.hint === undefined ? undefined : hintId,
  };
  return (
    <fieldset {...mergeProps(ownProps, props)}>
      {group.label !== undefined && (
        <legend className="forthright-field-group-legend">
          {localize(group.label)}
          {renderMark(mark && markText(mark, locale, localize))}
        </legend>
      )}
      {group.hint !== undefined && (
        <p id={hintId} className="forthright-hint">
          {localize(group.hint)}
        </p>
      )}
      <DisabledContext value={isDisabled}>{children}</DisabledContext>
    </fieldset>
  );
}

function marksIn(group: CollectionGroup): (FieldMark | undefined)[] {
  return walk(group).flatMap(({ node }) => (node.kind === "field" ? [node.mark] : []));
}
