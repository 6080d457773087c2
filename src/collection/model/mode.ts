/** How a form is filled in: by the person, or by somebody for the person in front of them or on the phone. */
export type CollectionMode = "online" | "in-person";
