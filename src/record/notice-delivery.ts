import type { Collection } from "../collection/model/collection.js";
import { noticeDeliveryMethods, type NoticeDelivery } from "../collection/model/notice-delivery.js";

/**
 * What a record says of how the person was informed. It has to where somebody filled the form in for them: nobody can look
 * up what was on whose screen (Art. 5(2) GDPR).
 *
 * @throws {TypeError} where it is missing or incomplete, or where the form is filled in online.
 */
export function checkNoticeDelivery(
  { id, mode }: Collection,
  delivery: NoticeDelivery | undefined,
): NoticeDelivery | undefined {
  const form = `The form ${JSON.stringify(id)}`;
  if (mode === "online") {
    if (delivery === undefined) return undefined;
    throw new TypeError(
      `${form} is filled in online, by the person it asks, so nobody informed them in person. Leave \`noticeDelivery\` out, or define the collection with mode: "in-person".`,
    );
  }
  const deliveredBy = typeof delivery?.deliveredBy === "string" ? delivery.deliveredBy.trim() : "";
  if (!delivery || !noticeDeliveryMethods.includes(delivery.method) || deliveredBy === "") {
    throw new TypeError(
      `${form} is filled in for somebody else, so its record has to say how that person was informed, and by whom. ` +
        `Pass noticeDelivery: { method, deliveredBy }, where method is one of ${noticeDeliveryMethods.map((way) => JSON.stringify(way)).join(", ")} and deliveredBy is a name.`,
    );
  }
  return { method: delivery.method, deliveredBy };
}
