import type { Collection } from "../../collection/model/collection.js";
import type { FieldName } from "../../collection/model/field-types.js";
import { findField } from "../../collection/model/find-field.js";
import type { CollectionNotice } from "../../notice/notice.js";
import type { FormContextValue } from "../form-state/form-context.js";
import { unknownField } from "../form-state/unknown-name.js";

/** One submit that is under way: what `onSubmit` can say about it until its promise is settled. */
export interface SubmitHelpers<C extends Collection = Collection> {
  /**
   * Says how much of a field has been sent, from 0 to 1, such as while its files are uploaded. `NaN` where nobody knows.
   *
   * @throws {RangeError} naming the fields there are, for a name that is none of them.
   */
  readonly reportProgress: (name: FieldName<C>, fraction: number) => void;
  /** The notice that was on screen: the one that the record is of. Keep both; a receipt is made of both. */
  readonly notice: CollectionNotice;
}

/** Opens a helpers. Once it is closed, what is still reported is nobody's concern. */
export function createSubmitHelpers(
  { collection, progress }: FormContextValue,
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
