/**
 * Loads what a form needs once a person answers: validation and its words, records and receipts. Before the first touch,
 * none of it has to be there.
 */
export const loadInteraction = () => import("./interaction.js");
