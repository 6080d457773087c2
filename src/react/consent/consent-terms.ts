import type { Collection, CollectionField } from "../../collection/model/collection.js";
import type { ResolvedLocale } from "../../locales/resolve-locale.js";
import type { CollectionNotice } from "../../notice/notice.js";
import { localize, type LocalizedText } from "../../policy/text.js";
import { formMessages } from "../../locales/messages/form-messages.js";
import { formatList } from "../../locales/format-list.js";

/** What has to be known of a consent where it is asked for: what for, about what, that it is free, how it is taken back. */
export function consentTerms(
  { disclosure }: CollectionField,
  { rightsContact }: Pick<CollectionNotice, "rightsContact">,
  collection: Collection,
  locale: ResolvedLocale,
  read: (text: LocalizedText) => string,
): string[] {
  const { consent } = formMessages(locale);
  const { policy } = collection;
  // Not from the notice: that tells of what is on screen, and does not know yet of a step that is just being drawn.
  const purposes = Object.keys(disclosure.uses).flatMap((id) => {
    const purpose = policy.purposes[id];
    return purpose ? [localize(purpose.label, locale.language, policy.language)] : [];
  });
  const covered = (disclosure.covers ?? []).flatMap((name) => collection.fieldsByName.get(name) ?? []);
  return [
    ...purposes.map(consent.purpose),
    ...(covered.length === 0
      ? []
      : [
          consent.covers(
            formatList(
              locale.language,
              covered.map(({ label }) => read(label)),
            ),
          ),
        ]),
    consent.free,
    consent.withdraw(rightsContact),
  ];
}
