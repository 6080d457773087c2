import { createElement, type ReactNode } from "react";
import { renderSlot } from "../../lib/slot.js";
import { joinClasses } from "../../lib/join-classes.js";
import { mergeProps } from "../../lib/merge-props.js";
import type { FieldRenderState } from "./use-field.js";

/** What a part says of its control besides how its field is wired. */
interface ControlOptions {
  /** What may be said otherwise from outside. */
  readonly defaults?: object;
  /** What may not: what it holds at first. */
  readonly holds: object;
  /** The class of forthright's look, which a child of the app's own does not take. */
  readonly className?: string;
  /** What stands in it. */
  readonly content?: ReactNode;
}

/** What is typed into holds at first. Where that is nothing, nothing is said of it: React would write it into each, twice. */
export function toInputText({ defaultValue }: Pick<FieldRenderState, "defaultValue">): {
  readonly defaultValue: string | undefined;
} {
  return { defaultValue: defaultValue === "" ? undefined : defaultValue };
}

/** Draws the control of a field, wired: the native one, or the child that the app has in its place. */
export function renderControl(
  { component, asChild, children, classNames, controlProps, userProps }: FieldRenderState,
  native: "input" | "textarea" | "select",
  { defaults = {}, holds, className = "forthright-control", content }: ControlOptions,
): ReactNode {
  const wired = mergeProps(
    {
      ...controlProps,
      ...holds,
      className: joinClasses(asChild ? "forthright-custom-control" : className, classNames.control),
    },
    userProps,
  );
  return asChild
    ? renderSlot(component, children, wired, { defaults, content })
    : createElement(native, { ...defaults, ...wired }, content);
}
