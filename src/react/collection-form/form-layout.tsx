import type { ComponentPropsWithRef, ReactNode } from "react";
import { joinClasses } from "../lib/join-classes.js";

/** What a layout takes. Everything else goes to its element. */
export interface FormLayoutProps extends ComponentPropsWithRef<"div"> {
  /** What is filled in. */
  readonly children?: ReactNode;
  /** What stands beside it where there is room, and under it where there is none: the notice. */
  readonly aside?: ReactNode;
}

/** What is filled in, and the notice beside it where there is room: as `CollectionForm` lays out a whole form. */
export function FormLayout({ children, aside, className, ...props }: FormLayoutProps): ReactNode {
  return (
    <div {...props} className={joinClasses("forthright-form-layout", className)}>
      <div className="forthright-form-body">{children}</div>
      {aside}
    </div>
  );
}
