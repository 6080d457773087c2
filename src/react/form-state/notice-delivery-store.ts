import { createStore } from "../lib/create-store.js";
import type { CollectionMode } from "../../collection/model/mode.js";
import {
  noticeDeliveryMethods,
  noticeDeliveryNames,
  type NoticeDelivery,
} from "../../collection/model/notice-delivery.js";

/** One of the two things to be said of how the person was informed. */
export type NoticeDeliveryPart = keyof NoticeDelivery;

/**
 * How the person was informed, as the form states it. What its controls hold is read when it is needed: a choice made before
 * any script ran counts, and a keystroke renders nothing.
 */
export interface NoticeDeliveryStore {
  /** Whether the form asks for it. */
  readonly isRendered: () => boolean;
  /** Whether a way of informing was chosen. */
  readonly hasMethod: () => boolean;
  /** What was said; `undefined` until all of it was, and where the person fills the form in. */
  readonly read: () => NoticeDelivery | undefined;
  /** What was not said, as the last submit found it, less what was said since. The same list until it changes. */
  readonly missing: () => readonly NoticeDeliveryPart[];
  /** Looks what was not said, at a submit. */
  readonly check: () => readonly NoticeDeliveryPart[];
  /** Looks again, at a change. Before the first submit nothing is wrong. */
  readonly recheck: () => void;
  /** Asks anew: how one person was informed says nothing of the next. Who informs stays. */
  readonly reset: () => void;
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
  const { read: missing, subscribe, write } = createStore(first);
  let wasSubmitted = first.length > 0;

  function control(part: NoticeDeliveryPart, state = ""): HTMLInputElement | null | undefined {
    return root()?.querySelector<HTMLInputElement>(`input[name="${noticeDeliveryNames[part]}"]${state}`);
  }

  function stated(): Partial<NoticeDelivery> {
    const way = control("method", ":checked")?.value;
    const method = noticeDeliveryMethods.find((known) => known === way);
    const deliveredBy = control("deliveredBy")?.value.trim() ?? "";
    return { ...(method === undefined ? {} : { method }), ...(deliveredBy === "" ? {} : { deliveredBy }) };
  }

  function look(): readonly NoticeDeliveryPart[] {
    if (mode === "online") return nothing;
    const { method, deliveredBy } = stated();
    return tell([
      ...(method === undefined ? ["method" as const] : []),
      ...(deliveredBy === undefined ? ["deliveredBy" as const] : []),
    ]);
  }

  function tell(next: readonly NoticeDeliveryPart[]): readonly NoticeDeliveryPart[] {
    if (next.join() !== missing().join()) write(next);
    return missing();
  }

  return {
    isRendered: () => Boolean(control("method") && control("deliveredBy")),
    hasMethod: () => stated().method !== undefined,
    read() {
      const { method, deliveredBy } = mode === "online" ? {} : stated();
      return method === undefined || deliveredBy === undefined ? undefined : { method, deliveredBy };
    },
    missing,
    check() {
      wasSubmitted = true;
      return look();
    },
    recheck() {
      if (wasSubmitted) look();
    },
    reset() {
      const way = control("method", ":checked");
      if (way) way.checked = false;
      // Or the browser's own turn of a reset puts it back.
      control("method", "[checked]")?.removeAttribute("checked");
      wasSubmitted = false;
      tell(nothing);
    },
    subscribe,
  };
}

/** The name under which the control of a part is found, as a field is under its own. */
export function noticeDeliveryName(part: NoticeDeliveryPart): string {
  return `informed-${part}`;
}
