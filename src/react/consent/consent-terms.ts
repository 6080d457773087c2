import type { Collection, CollectionField } from "../../collection/model/collection.js";
import type { ResolvedLocale } from "../../locales/resolve-locale.js";
import type { CollectionNotice } from "../../notice/notice.js";
import { localize, type LocalizedText } from "../../policy/text.js";
import { formMessages } from "../../locales/messages/form-messages.js";
import { formatList } from "../../locales/format-list.js";

/** The information due with a request for consent: its purposes, the data it covers, that it is voluntary, how to withdraw it. */
export function consentTerms(
  { disclosure }: CollectionField,
  { rightsContact }: Pick<CollectionNotice, "rightsContact">,
  collection: Collection,
  locale: ResolvedLocale,
  localizeText: (text: LocalizedText) => string,
): string[] {
  const { consent } = formMessages(locale);
  const { policy } = collection;
  // Not from the notice, which does not contain the fields of a step before it has been rendered.
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
              covered.map(({ label }) => localizeText(label)),
            ),
          ),
        ]),
    consent.free,
    consent.withdraw(rightsContact),
  ];
}
