"use client";

import { useRef, useState } from "react";
import type { CollectionRecord, RecordConsent } from "../../record/record.js";
import { withdrawConsent } from "../../record/withdraw-consent.js";

/** Stores a withdrawal. May return the record as it was stored, such as with a new signature. */
export type WithdrawHandler = (
  record: CollectionRecord,
  withdrawn: RecordConsent,
) => CollectionRecord | void | Promise<CollectionRecord | void>;

/** The state of the withdrawal of one consent. */
export type WithdrawalState = "idle" | "withdrawing" | "withdrawn" | "failed";

/** The current record, and the state of the last withdrawal. */
export interface Withdrawal {
  readonly record: CollectionRecord;
  /** The last withdrawal. */
  readonly last: { readonly key: string; readonly state: WithdrawalState } | undefined;
  readonly withdraw: (entry: RecordConsent) => void;
}

/** The key of a consent: one field, one purpose. */
export function keyOf({ field, purpose }: RecordConsent): string {
  return `${field} ${purpose}`;
}

/** Withdraws consents, one at a time. An error leaves the record as it was. */
export function useWithdrawal(
  record: CollectionRecord,
  onWithdraw: WithdrawHandler | undefined,
  onWithdrawError: ((error: unknown) => void) | undefined,
): Withdrawal {
  const [current, setCurrent] = useState({ from: record, record });
  const [last, setLast] = useState<Withdrawal["last"]>();
  // A ref, not state: a second press may come before React has rendered the first.
  const isBusy = useRef(false);
  if (current.from !== record) setCurrent({ from: record, record });

  async function withdrawAndStore(entry: RecordConsent): Promise<void> {
    const { field, purpose } = entry;
    // A clock behind that of the server must not prevent a withdrawal: it is never before the consent.
    const at = new Date(Math.max(Date.now(), Date.parse(entry.at)));
    const withdrawn = await withdrawConsent(current.record, { field, purpose, at });
    const withdrawal = withdrawn.consents.at(-1);
    const stored = withdrawal && (await onWithdraw?.(withdrawn, withdrawal));
    setCurrent(({ from }) => ({ from, record: stored ?? withdrawn }));
  }

  return {
    record: current.record,
    last,
    withdraw(entry) {
      if (isBusy.current) return;
      isBusy.current = true;
      const key = keyOf(entry);
      setLast({ key, state: "withdrawing" });
      withdrawAndStore(entry)
        .then(() => setLast({ key, state: "withdrawn" }))
        .catch((error: unknown) => {
          setLast({ key, state: "failed" });
          if (onWithdrawError) onWithdrawError(error);
          else console.error("A consent could not be withdrawn and is still valid. The person was informed.", error);
        })
        .finally(() => {
          isBusy.current = false;
        });
    },
  };
}
