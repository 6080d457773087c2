import type { Collection } from "../collection/model/collection.js";
import { noticeDeliveryMethods, type NoticeDelivery } from "../collection/model/notice-delivery.js";

/**
 * The notice delivery of a record. It is required for a form in person, where the person saw no screen (Art. 5(2) GDPR).
 *
 * @throws {TypeError} if it is missing or incomplete in person, or present online.
 */
export function checkNoticeDelivery(
  { id, mode }: Collection,
  delivery: NoticeDelivery | undefined,
): NoticeDelivery | undefined {
  const form = `The form ${JSON.stringify(id)}`;
  if (mode === "online") {
    if (delivery === undefined) return undefined;
    throw new TypeError(
      `${form} is filled in online by the data subject, so nobody informed them in person. Leave \`noticeDelivery\` out, or define the collection with mode: "in-person".`,
    );
  }
  const deliveredBy = typeof delivery?.deliveredBy === "string" ? delivery.deliveredBy.trim() : "";
  if (!delivery || !noticeDeliveryMethods.includes(delivery.method) || deliveredBy === "") {
    throw new TypeError(
      `${form} is filled in for another person, so its record has to state how that person was informed, and by whom. ` +
        `Pass noticeDelivery: { method, deliveredBy }, where method is one of ${noticeDeliveryMethods.map((method) => JSON.stringify(method)).join(", ")} and deliveredBy is a name.`,
    );
  }
  return { method: delivery.method, deliveredBy };
}
