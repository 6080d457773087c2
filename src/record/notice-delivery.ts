import type { Collection } from "../collection/model/collection.js";

/** The ways in which a person is informed by somebody who fills the form in for them. */
export const noticeDeliveryMethods = ["read-out", "printed", "shown"] as const;

/** How a person was informed: the notice was read out to them, printed for them, or shown on the screen. */
export type NoticeDeliveryMethod = (typeof noticeDeliveryMethods)[number];

/** The names under which a form submits both, beside its fields. */
export const noticeDeliveryNames = { how: "forthright-informed-how", by: "forthright-informed-by" } as const;

/** How a person was informed in person, and the name of whoever did. */
export interface Informed {
  /** How the person was informed. */
  readonly how: NoticeDeliveryMethod;
  /** The name of whoever informed them. */
  readonly by: string;
}

/**
 * What a record says of how the person was informed. It has to where somebody filled the form in for them: nobody can look
 * up what was on whose screen (Art. 5(2) GDPR).
 *
 * @throws {TypeError} where it is missing or incomplete, or where the form is filled in online.
 */
export function checkNoticeDelivery({ id, mode }: Collection, informed: Informed | undefined): Informed | undefined {
  const form = `The form ${JSON.stringify(id)}`;
  if (mode === "online") {
    if (informed === undefined) return undefined;
    throw new TypeError(
      `${form} is filled in online, by the person it asks, so nobody informed them in person. Leave \`informed\` out, or define the collection with mode: "in-person".`,
    );
  }
  const by = typeof informed?.by === "string" ? informed.by.trim() : "";
  if (!informed || !noticeDeliveryMethods.includes(informed.how) || by === "") {
    throw new TypeError(
      `${form} is filled in for somebody else, so its record has to say how that person was informed, and by whom. ` +
        `Pass informed: { how, by }, where how is one of ${noticeDeliveryMethods.map((way) => JSON.stringify(way)).join(", ")} and by is a name.`,
    );
  }
  return { how: informed.how, by };
}
