/** The callbacks of an open help popup. */
interface HelpActions {
  readonly popupId: string;
  readonly onClose: () => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** The distance that each key scrolls a long help popup, in CSS pixels. */
const scrollSteps: { readonly [key: string]: number } = { ArrowDown: 40, ArrowUp: -40 };

/**
 * Adds the listeners of a help button that are needed only while its popup is open. Returns a function that removes them.
 */
export function bindTriggerEvents(
  button: HTMLButtonElement,
  { popupId, onClose, onEnter, onLeave }: HelpActions,
): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const isHover = ({ pointerType }: PointerEvent) => pointerType !== "touch";
  button.addEventListener("blur", onClose, { signal });
  button.addEventListener("pointerenter", (event) => isHover(event) && onEnter(), { signal });
  button.addEventListener("pointerleave", (event) => isHover(event) && onLeave(), { signal });
  button.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape") {
        event.stopPropagation();
        onClose();
      }
      // In a low window a long popup scrolls. Focus stays on the button, so these keys scroll the popup.
      const step = scrollSteps[event.key];
      const popup = document.getElementById(popupId)?.firstElementChild;
      if (step !== undefined && popup && popup.scrollHeight > popup.clientHeight) {
        event.preventDefault();
        popup.scrollBy({ top: step });
      }
    },
    { signal },
  );
  return () => controller.abort();
}
