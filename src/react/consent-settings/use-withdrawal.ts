"use client";

import { useRef, useState } from "react";
import type { CollectionRecord, RecordConsent } from "../../record/record.js";
import { withdrawConsent } from "../../record/withdraw-consent.js";

/** What an app makes of a withdrawal: nothing, or the record as it stored it, such as signed anew. */
export type WithdrawHandler = (
  record: CollectionRecord,
  withdrawn: RecordConsent,
) => CollectionRecord | void | Promise<CollectionRecord | void>;

/** How far the withdrawal of one consent has come. */
export type WithdrawalState = "idle" | "withdrawing" | "withdrawn" | "failed";

/** The record as it is now, and how far the last withdrawal has come. */
export interface Withdrawal {
  readonly record: CollectionRecord;
  /** The consent that was pressed last. */
  readonly last: { readonly key: string; readonly state: WithdrawalState } | undefined;
  readonly withdraw: (entry: RecordConsent) => void;
}

/** Which consent it is: one field, one purpose. */
export function keyOf({ field, purpose }: RecordConsent): string {
  return `${field} ${purpose}`;
}

/** Takes consents back, one at a time. What goes wrong leaves the record as it was. */
export function useWithdrawal(
  record: CollectionRecord,
  onWithdraw: WithdrawHandler | undefined,
  onWithdrawError: ((error: unknown) => void) | undefined,
): Withdrawal {
  const [held, hold] = useState({ from: record, record });
  const [last, setLast] = useState<Withdrawal["last"]>();
  // A ref, not state: a second press may come before React has rendered the first.
  const underWay = useRef(false);
  if (held.from !== record) hold({ from: record, record });

  async function take(entry: RecordConsent): Promise<void> {
    const { field, purpose } = entry;
    // A clock that runs behind the server's does not keep anybody from taking a consent back.
    const at = new Date(Math.max(Date.now(), Date.parse(entry.at)));
    const withdrawn = await withdrawConsent(held.record, { field, purpose, at });
    const step = withdrawn.consents.at(-1);
    const stored = step && (await onWithdraw?.(withdrawn, step));
    hold(({ from }) => ({ from, record: stored ?? withdrawn }));
  }

  return {
    record: held.record,
    last,
    withdraw(entry) {
      if (underWay.current) return;
      underWay.current = true;
      const key = keyOf(entry);
      setLast({ key, state: "withdrawing" });
      take(entry)
        .then(() => setLast({ key, state: "withdrawn" }))
        .catch((error: unknown) => {
          setLast({ key, state: "failed" });
          if (onWithdrawError) onWithdrawError(error);
          else console.error("A consent could not be withdrawn. The person has been told, and it still holds.", error);
        })
        .finally(() => {
          underWay.current = false;
        });
    },
  };
}
