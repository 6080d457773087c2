/** The ways in which an operator delivers the notice to the person. */
export const noticeDeliveryMethods = ["read-aloud", "printed", "on-screen"] as const;

/** How the notice was delivered: read aloud, printed, or shown on the screen. */
export type NoticeDeliveryMethod = (typeof noticeDeliveryMethods)[number];

/** The names under which a form submits the delivery, besides its fields. */
export const noticeDeliveryNames = {
  method: "forthright-notice-delivery-method",
  deliveredBy: "forthright-notice-delivered-by",
} as const;

/** How the notice was delivered in person, and by whom. */
export interface NoticeDelivery {
  /** The method of delivery. */
  readonly method: NoticeDeliveryMethod;
  /** The name of the operator who delivered it. */
  readonly deliveredBy: string;
}
