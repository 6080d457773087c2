import type { ChangeEvent, FocusEvent, Ref } from "react";
import { joinClasses } from "../join-classes.js";
import { joinRefs } from "../join-refs.js";
import type { ControlProps } from "./use-collection-field.js";

/** What a control may be given from outside besides plain attributes. */
interface OutsideProps<Control extends HTMLElement> {
  readonly className?: string | undefined;
  readonly ref?: Ref<Control> | undefined;
  readonly onChange?: ((event: ChangeEvent<Control, Control>) => void) | undefined;
  readonly onBlur?: ((event: FocusEvent<Control>) => void) | undefined;
  readonly id?: string | undefined;
  readonly readOnly?: boolean | undefined;
  readonly "aria-describedby"?: string | undefined;
}

/**
 * Joins what a control is given from outside with how it is wired: handlers and refs are both called, class names and
 * descriptions both hold, and what tells that it is required or wrong cannot be undone.
 */
export function mergeControlProps<Control extends HTMLElement, Props extends OutsideProps<Control>>(
  wired: ControlProps,
  props: Props & OutsideProps<Control>,
  className: string,
) {
  // How read-only it is, `wired` says: in HTML, not every control can be.
  const { ref, onChange, onBlur, "aria-describedby": described, className: own, readOnly: _said, ...others } = props;
  return {
    ...others,
    ...wired,
    className: joinClasses(className, own),
    "aria-describedby":
      [wired["aria-describedby"], described].filter((ids) => ids !== undefined).join(" ") || undefined,
    ref: joinRefs<Control>(wired.ref, ref),
    onChange: (event: ChangeEvent<Control, Control>) => {
      void wired.onChange(event);
      // What was put back was no change.
      if (!wired["aria-readonly"]) onChange?.(event);
    },
    onBlur: (event: FocusEvent<Control>) => {
      void wired.onBlur(event);
      onBlur?.(event);
    },
  };
}
