"use client";

import { Activity, type ReactNode } from "react";
import { formMessages } from "../../locales/messages/form-messages.js";
import { submissionNames } from "../../submission/submission-result.js";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { visibleFieldNames } from "../server-action/visible-field-names.js";

/**
 * The metadata that a form with an `action` submits where no script runs: its language, and the visible fields. Browsers
 * import `hidden-fields.client.ts` instead. There, the metadata is added when the form is sent.
 */
export function HiddenFields(): ReactNode {
  const { collection, language, locale, visibility } = useCollectionFormContext("CollectionForm");
  const visibleFields = visibleFieldNames(collection, visibility);
  const noticeFields =
    collection.mode === "in-person" ? visibility.possibleFields().map(({ pattern }) => pattern) : undefined;
  return (
    <>
      <div hidden>
        <input type="hidden" name={submissionNames.language} value={language} />
        <input type="hidden" name={submissionNames.visibleFields} value={JSON.stringify(visibleFields)} />
        {noticeFields && (
          <input type="hidden" name={submissionNames.noticeFields} value={JSON.stringify(noticeFields)} />
        )}
        {/* Enter activates the first submit button of a form, which must not be one that adds a row. */}
        <button type="submit">{formMessages(locale).submit}</button>
      </div>
      {/* The browser loads a component in this place. */}
      <Activity>{null}</Activity>
    </>
  );
}
