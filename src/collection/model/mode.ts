/** How a form is filled in: by the person, or by an operator for a person who is present or on the phone. */
export type CollectionMode = "online" | "in-person";
