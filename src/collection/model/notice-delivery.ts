/** The ways in which a person is informed by somebody who fills the form in for them. */
export const noticeDeliveryMethods = ["read-aloud", "printed", "on-screen"] as const;

/** How a person was informed: the notice was read out to them, printed for them, or shown on the screen. */
export type NoticeDeliveryMethod = (typeof noticeDeliveryMethods)[number];

/** The names under which a form submits both, beside its fields. */
export const noticeDeliveryNames = {
  method: "forthright-notice-delivery-method",
  deliveredBy: "forthright-notice-delivered-by",
} as const;

/** How a person was informed in person, and the name of whoever did. */
export interface NoticeDelivery {
  /** How the person was informed. */
  readonly method: NoticeDeliveryMethod;
  /** The name of whoever informed them. */
  readonly deliveredBy: string;
}
