"use client";

import { Arrow, Content, Portal, Provider, Root, Trigger } from "@radix-ui/react-tooltip";
import type { ReactNode } from "react";

/** The props of `HelpPopup`. */
export interface HelpPopupProps {
  readonly id: string;
  /** The parent of the popup: the form, whose language, direction and theme it inherits. */
  readonly container: HTMLElement | null;
  /** The help button. */
  readonly owner: HTMLElement;
  readonly onClose: () => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/**
 * The help popup, by Radix Tooltip: placed where there is room, and closed by Escape, by a press elsewhere, by scrolling, and
 * when another one opens. Its trigger is only an anchor on the help button: a Radix trigger submits forms, and does nothing
 * on touch.
 */
export function HelpPopup({ id, container, owner, onClose, onEnter, onLeave, children }: HelpPopupProps): ReactNode {
  return (
    <Provider disableHoverableContent>
      <Root
        open
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
      >
        <Trigger asChild>
          <span className="forthright-field-help-anchor" aria-hidden="true" />
        </Trigger>
        <Portal container={container}>
          <Content
            id={id}
            className="forthright-tooltip"
            // On the other side, it would cover the control of its field.
            side="top"
            align="start"
            sideOffset={6}
            collisionPadding={12}
            onPointerEnter={onEnter}
            onPointerLeave={onLeave}
            onPointerDownOutside={(event) => {
              // The button handles presses on itself.
              if (event.target instanceof Node && owner.contains(event.target)) event.preventDefault();
            }}
          >
            {children}
            <Arrow className="forthright-tooltip-arrow" />
          </Content>
        </Portal>
      </Root>
    </Provider>
  );
}
