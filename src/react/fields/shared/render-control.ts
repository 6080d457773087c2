import { createElement, type ReactNode } from "react";
import { renderSlot } from "../../lib/slot.js";
import { joinClasses } from "../../lib/join-classes.js";
import { mergeProps } from "../../lib/merge-props.js";
import type { FieldRenderState } from "./use-field.js";

/** The options of a control that depend on its component. */
interface ControlOptions {
  /** Props that the props of the user override. */
  readonly defaults?: object;
  /** Props that they do not override, such as the initial value. */
  readonly fixed: object;
  /**
   * The class of the native control. A child of `asChild` does not get it.
   *
   * @default "forthright-control"
   */
  readonly className?: string;
  /** The children of the control. */
  readonly content?: ReactNode;
}

/** The initial value of a text control. `undefined` instead of "": React would write the empty value into each input, twice. */
export function toInputText({ defaultValue }: Pick<FieldRenderState, "defaultValue">): {
  readonly defaultValue: string | undefined;
} {
  return { defaultValue: defaultValue === "" ? undefined : defaultValue };
}

/** Renders the control of a field with its props: the native one, or the child of `asChild`. */
export function renderControl(
  { component, asChild, children, classNames, controlProps, userProps }: FieldRenderState,
  native: "input" | "textarea" | "select",
  { defaults = {}, fixed, className = "forthright-control", content }: ControlOptions,
): ReactNode {
  const ownProps = mergeProps(
    {
      ...controlProps,
      ...fixed,
      className: joinClasses(asChild ? "forthright-custom-control" : className, classNames.control),
    },
    userProps,
  );
  return asChild
    ? renderSlot(component, children, ownProps, { defaults, content })
    : createElement(native, { ...defaults, ...ownProps }, content);
}
