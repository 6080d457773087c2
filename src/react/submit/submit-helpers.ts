import type { Collection } from "../../collection/model/collection.js";
import type { FieldName } from "../../collection/model/field-types.js";
import { findField } from "../../collection/model/find-field.js";
import type { CollectionNotice } from "../../notice/notice.js";
import type { FormContextValue } from "../form-state/form-context.js";
import { unknownField } from "../form-state/unknown-name.js";

/** A submit that is under way, for `onSubmit` until its promise is settled. */
export interface SubmitHelpers<C extends Collection = Collection> {
  /**
   * Reports how much of a field has been sent, from 0 to 1, such as while its files are uploaded. `NaN` where that is
   * unknown.
   *
   * @throws {RangeError} for a name that is no field's. The message lists the fields.
   */
  readonly reportProgress: (name: FieldName<C>, fraction: number) => void;
  /** The notice that was on screen, which the record is of. Store both: a receipt is made of both. */
  readonly notice: CollectionNotice;
}

/** Opens the helpers of a submit. Once they are closed, progress is ignored. */
export function createSubmitHelpers(
  { collection, submit: { progress } }: FormContextValue,
  notice: CollectionNotice,
): {
  readonly helpers: SubmitHelpers;
  readonly close: () => void;
} {
  let isOpen = true;
  return {
    helpers: {
      notice,
      reportProgress(name, fraction) {
        if (!findField(collection, name)) throw new RangeError(unknownField(collection, name));
        if (isOpen) progress.write(name, fraction);
      },
    },
    close() {
      isOpen = false;
      progress.clear();
    },
  };
}
