"use client";

import { Arrow, Content, Portal, Provider, Root, Trigger } from "@radix-ui/react-tooltip";
import type { ReactNode } from "react";

/** What the popup of a help is given. */
export interface HelpPopupProps {
  readonly id: string;
  /** Where it is drawn: the form, whose language, direction and theme it inherits. */
  readonly container: HTMLElement | null;
  /** The button it belongs to. */
  readonly owner: HTMLElement;
  readonly onClose: () => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/**
 * The popup of a help, by Radix Tooltip: placed where there is room, closed by Escape, by a press elsewhere, by scrolling,
 * and when another opens. Its trigger is a frame around our button and takes no part in opening: Radix's own submits
 * forms, and does nothing on touch.
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
            // Below it would cover the control that the help is about.
            side="top"
            align="start"
            sideOffset={6}
            collisionPadding={12}
            onPointerEnter={onEnter}
            onPointerLeave={onLeave}
            onPointerDownOutside={(event) => {
              // A press on the button is the button's own affair.
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
