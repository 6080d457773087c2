import { createStore } from "../lib/create-store.js";
import type { CollectionMode } from "../../collection/model/mode.js";
import {
  noticeDeliveryMethods,
  noticeDeliveryNames,
  type NoticeDelivery,
} from "../../collection/model/notice-delivery.js";

/** One of the two parts of a notice delivery: the method, and the person who delivered the notice. */
export type NoticeDeliveryPart = keyof NoticeDelivery;

/**
 * How the person was informed, as the controls of the form state it. They are read when it is needed: a choice made before
 * any script ran counts, and a keystroke renders nothing.
 */
export interface NoticeDeliveryStore {
  /** Whether the controls are rendered. */
  readonly isRendered: () => boolean;
  /** Whether a method was chosen. */
  readonly hasMethod: () => boolean;
  /** The delivery; `undefined` until it is complete, and where the person fills the form in. */
  readonly read: () => NoticeDelivery | undefined;
  /** What the last submit found missing, without what was stated since. The same list until it changes. */
  readonly missing: () => readonly NoticeDeliveryPart[];
  /** Finds what is missing, at a submit. */
  readonly check: () => readonly NoticeDeliveryPart[];
  /** Finds again what is missing, at a change. Before the first submit nothing is. */
  readonly recheck: () => void;
  /** Starts again for the next person. Who delivers the notice stays. */
  readonly reset: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Nothing is missing. One list: React compares snapshots by identity. */
const nothing: readonly NoticeDeliveryPart[] = [];

/** @param initial what a server found missing when it returned the form. */
export function createNoticeDeliveryStore(
  mode: CollectionMode,
  root: () => HTMLFormElement | null,
  initial: readonly NoticeDeliveryPart[],
): NoticeDeliveryStore {
  const { read: missing, subscribe, write } = createStore(initial);
  let wasSubmitted = initial.length > 0;

  function control(part: NoticeDeliveryPart, state = ""): HTMLInputElement | null | undefined {
    return root()?.querySelector<HTMLInputElement>(`input[name="${noticeDeliveryNames[part]}"]${state}`);
  }

  function stated(): Partial<NoticeDelivery> {
    const checked = control("method", ":checked")?.value;
    const method = noticeDeliveryMethods.find((known) => known === checked);
    const deliveredBy = control("deliveredBy")?.value.trim() ?? "";
    return { ...(method === undefined ? {} : { method }), ...(deliveredBy === "" ? {} : { deliveredBy }) };
  }

  function findMissing(): readonly NoticeDeliveryPart[] {
    if (mode === "online") return nothing;
    const { method, deliveredBy } = stated();
    return update([
      ...(method === undefined ? ["method" as const] : []),
      ...(deliveredBy === undefined ? ["deliveredBy" as const] : []),
    ]);
  }

  function update(next: readonly NoticeDeliveryPart[]): readonly NoticeDeliveryPart[] {
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
      return findMissing();
    },
    recheck() {
      if (wasSubmitted) findMissing();
    },
    reset() {
      const checked = control("method", ":checked");
      if (checked) checked.checked = false;
      // Or the browser's reset checks it again.
      control("method", "[checked]")?.removeAttribute("checked");
      wasSubmitted = false;
      update(nothing);
    },
    subscribe,
  };
}

/** The name by which the control of a part is found, as a field is by its own. */
export function noticeDeliveryName(part: NoticeDeliveryPart): string {
  return `informed-${part}`;
}
