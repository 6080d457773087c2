/** What an open help does when something is done to its button. */
interface HelpActions {
  readonly popupId: string;
  readonly onClose: () => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** How far each key scrolls a long help, in CSS pixels. */
const scrollSteps: { readonly [key: string]: number } = { ArrowDown: 40, ArrowUp: -40 };

/**
 * Hears what is done to the button of a help while that is open: closed, it hears of nothing but what opens it. Returns how
 * to stop.
 */
export function bindTriggerEvents(
  button: HTMLButtonElement,
  { popupId, onClose, onEnter, onLeave }: HelpActions,
): () => void {
  const heard = new AbortController();
  const { signal } = heard;
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
      // In a low window a long help scrolls, and focus stays here: these keys reach the rest of it.
      const step = scrollSteps[event.key];
      const popup = document.getElementById(popupId)?.firstElementChild;
      if (step !== undefined && popup && popup.scrollHeight > popup.clientHeight) {
        event.preventDefault();
        popup.scrollBy({ top: step });
      }
    },
    { signal },
  );
  return () => heard.abort();
}
