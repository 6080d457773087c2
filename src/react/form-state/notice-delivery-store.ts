import type { CollectionMode } from "../../collection/model/collection.js";
import { type Informed, noticeDeliveryNames, noticeDeliveryMethods } from "../../record/notice-delivery.js";

/** One of the two things to be said of how the person was informed. */
export type NoticeDeliveryPart = keyof Informed;

/**
 * How the person was informed, as the form states it. What its controls hold is read when it is needed: a choice made before
 * any script ran counts, and a keystroke renders nothing.
 */
export interface NoticeDeliveryStore {
  /** Whether the form asks for it. */
  readonly isVisible: () => boolean;
  /** Whether a way of informing was chosen. */
  readonly isHowStated: () => boolean;
  /** What was said; `undefined` until all of it was, and where the person fills the form in. */
  readonly read: () => Informed | undefined;
  /** What was not said, as the last submit found it, less what was said since. The same list until it changes. */
  readonly unsaid: () => readonly NoticeDeliveryPart[];
  /** Looks what was not said, at a submit. */
  readonly check: () => readonly NoticeDeliveryPart[];
  /** Looks again, at a change. Before the first submit nothing is wrong. */
  readonly recheck: () => void;
  /** Asks anew: how one person was informed says nothing of the next. Who informs stays. */
  readonly forget: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** What is wrong where nothing is. One list: React compares snapshots by identity. */
const nothing: readonly NoticeDeliveryPart[] = [];

/** @param first what a server found unsaid that gave the form back. */
export function createNoticeDeliveryStore(
  mode: CollectionMode,
  root: () => HTMLFormElement | null,
  first: readonly NoticeDeliveryPart[],
): NoticeDeliveryStore {
  let unsaid = first;
  let wasSubmitted = unsaid.length > 0;
  const listeners = new Set<() => void>();

  function control(part: NoticeDeliveryPart, state = ""): HTMLInputElement | null | undefined {
    return root()?.querySelector<HTMLInputElement>(`input[name="${noticeDeliveryNames[part]}"]${state}`);
  }

  function stated(): Partial<Informed> {
    const way = control("how", ":checked")?.value;
    const how = noticeDeliveryMethods.find((known) => known === way);
    const by = control("by")?.value.trim() ?? "";
    return { ...(how === undefined ? {} : { how }), ...(by === "" ? {} : { by }) };
  }

  function look(): readonly NoticeDeliveryPart[] {
    if (mode === "online") return nothing;
    const { how, by } = stated();
    return tell([...(how === undefined ? ["how" as const] : []), ...(by === undefined ? ["by" as const] : [])]);
  }

  function tell(next: readonly NoticeDeliveryPart[]): readonly NoticeDeliveryPart[] {
    if (next.join() === unsaid.join()) return unsaid;
    unsaid = next;
    for (const listener of listeners) listener();
    return unsaid;
  }

  return {
    isVisible: () => Boolean(control("how") && control("by")),
    isHowStated: () => stated().how !== undefined,
    read() {
      const { how, by } = mode === "online" ? {} : stated();
      return how === undefined || by === undefined ? undefined : { how, by };
    },
    unsaid: () => unsaid,
    check() {
      wasSubmitted = true;
      return look();
    },
    recheck() {
      if (wasSubmitted) look();
    },
    forget() {
      const way = control("how", ":checked");
      if (way) way.checked = false;
      // Or the browser's own turn of a reset puts it back.
      control("how", "[checked]")?.removeAttribute("checked");
      wasSubmitted = false;
      tell(nothing);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The name under which the control of a part is found, as a field is under its own. */
export function noticeDeliveryName(part: NoticeDeliveryPart): string {
  return `informed-${part}`;
}
