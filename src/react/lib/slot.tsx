import { cloneElement, isValidElement, type ReactElement, type ReactNode } from "react";
import { mergeProps } from "./merge-props.js";

/** What a part takes that may draw an element of your own instead of its own one. */
export interface AsChildProps {
  /**
   * Draws the one child instead, and hands it everything that wires it: for a control, `name`, `id`, `ref`, handlers and
   * ARIA. The child passes them on to a native element, as Radix users know it. Its look is its own.
   */
  readonly asChild?: boolean | undefined;
  readonly children?: ReactNode;
}

type Child = ReactElement<{ readonly id?: string; readonly children?: ReactNode }>;

/**
 * Draws an element of the app's own, wired. `defaults` and `content` are for what it does not say itself. Not Radix's Slot:
 * there the child's props win, and a `name={undefined}` passed through would unwire the field without a word.
 *
 * @throws {TypeError} where there is not one element.
 */
export function renderSlot(
  part: string,
  child: ReactNode,
  wired: object,
  { defaults = {}, content }: { readonly defaults?: object; readonly content?: ReactNode } = {},
): ReactNode {
  if (!isElement(child)) {
    throw new TypeError(
      `${part} was given asChild, but not one element to draw, so there is nothing that could be filled in or pressed. ` +
        `Write <${part} asChild><YourOwn /></${part}>, with one element inside.`,
    );
  }
  const props = { ...defaults, ...mergeProps(wired, child.props) };
  return content === undefined
    ? cloneElement(child, props)
    : cloneElement(child, props, child.props.children ?? content);
}

/** The same for a part's own element, which the child stands in for. */
export function renderAsChild(
  part: string,
  child: ReactNode,
  native: ReactElement<{ readonly children?: ReactNode }>,
): ReactNode {
  const { children: _own, ...wired } = native.props;
  return renderSlot(part, child, wired);
}

/** The id that a child has of its own. */
export function getChildId(child: ReactNode): string | undefined {
  return isElement(child) ? child.props.id : undefined;
}

function isElement(child: ReactNode): child is Child {
  return isValidElement(child);
}
