"use client";

import { Activity, type ReactNode } from "react";
import { formMessages } from "../../locales/messages/form-messages.js";
import { submissionNames } from "../../submission/submission-result.js";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { visibleFieldNames } from "../server-action/visible-field-names.js";

/**
 * What a form with an `action` says of its page where no script does: its language, and what it asks for. Browsers take
 * `hidden-fields.client.ts` instead, which says all of that when the form is sent.
 */
export function HiddenFields(): ReactNode {
  const { collection, language, locale, visibility } = useCollectionFormContext("CollectionForm");
  const asked = visibleFieldNames(collection, visibility);
  const told = collection.mode === "in-person" ? visibility.possibleFields().map(({ pattern }) => pattern) : undefined;
  return (
    <>
      <div hidden>
        <input type="hidden" name={submissionNames.language} value={language} />
        <input type="hidden" name={submissionNames.visibleFields} value={JSON.stringify(asked)} />
        {told && <input type="hidden" name={submissionNames.noticeFields} value={JSON.stringify(told)} />}
        {/* Enter sends the form. It presses the first button that sends, which must not be one that adds a row. */}
        <button type="submit">{formMessages(locale).submit}</button>
      </div>
      {/* The browser has a part in this place that it loads. */}
      <Activity>{null}</Activity>
    </>
  );
}
