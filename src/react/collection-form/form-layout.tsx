import type { ComponentPropsWithRef, ReactNode } from "react";
import { joinClasses } from "../lib/join-classes.js";

/** The props of a layout. All others go to its element. */
export interface FormLayoutProps extends ComponentPropsWithRef<"div"> {
  /** The fields. */
  readonly children?: ReactNode;
  /** The notice, which stands beside the fields where there is room, and below them where there is none. */
  readonly aside?: ReactNode;
}

/** The fields, and the notice beside them where there is room: the layout of the default form. */
export function FormLayout({ children, aside, className, ...props }: FormLayoutProps): ReactNode {
  return (
    <div {...props} className={joinClasses("forthright-form-layout", className)}>
      <div className="forthright-form-body">{children}</div>
      {aside}
    </div>
  );
}
