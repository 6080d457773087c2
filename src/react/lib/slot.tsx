import { cloneElement, isValidElement, type ReactElement, type ReactNode } from "react";
import { mergeProps } from "./merge-props.js";

/** The props of a component that can render a custom element instead of its own. */
export interface AsChildProps {
  /**
   * Renders the only child instead, with the component's own props: for a control, `name`, `id`, `ref`, handlers and ARIA.
   * The child passes them on to a native element, as in Radix. It has a look of its own.
   */
  readonly asChild?: boolean | undefined;
  readonly children?: ReactNode;
}

type Child = ReactElement<{ readonly id?: string; readonly children?: ReactNode }>;

/**
 * Renders a custom element with a component's own props. `defaults` and `content` apply where the element has none. Not
 * Radix's Slot: there the child's props win, and a `name={undefined}` that is passed on would silently disconnect the field.
 *
 * @throws {TypeError} for anything but one element.
 */
export function renderSlot(
  component: string,
  child: ReactNode,
  ownProps: object,
  { defaults = {}, content }: { readonly defaults?: object; readonly content?: ReactNode } = {},
): ReactNode {
  if (!isElement(child)) {
    throw new TypeError(
      `${component} was given asChild, but not one element to render, so there is nothing that could be filled in or pressed. ` +
        `Write <${component} asChild><YourOwn /></${component}>, with one element inside.`,
    );
  }
  const props = { ...defaults, ...mergeProps(ownProps, child.props) };
  return content === undefined
    ? cloneElement(child, props)
    : cloneElement(child, props, child.props.children ?? content);
}

/** The same with the props of a component's native element, which the child replaces. */
export function renderAsChild(
  component: string,
  child: ReactNode,
  native: ReactElement<{ readonly children?: ReactNode }>,
): ReactNode {
  const { children: _children, ...ownProps } = native.props;
  return renderSlot(component, child, ownProps);
}

/** The id of a child. */
export function getChildId(child: ReactNode): string | undefined {
  return isElement(child) ? child.props.id : undefined;
}

function isElement(child: ReactNode): child is Child {
  return isValidElement(child);
}
