import type * as z from "zod";
import type { PartialFormValues } from "../../src/index.js";
import { pictureFile } from "../support/files.js";
import type { itSupport } from "./it-support.collection.js";

type Values = PartialFormValues<z.input<typeof itSupport.schema>>;

const client = {
  organisation: "Nannerl Instrumente OHG",
  contractNumber: "S-1751",
  fullName: "Nannerl Mozart",
  email: "nannerl@example.com",
};

/** A fault that affects everyone, with pictures. */
export const itFaultValues = {
  kind: "fault",
  summary: "The printers on the second floor print nothing",
  impact: "everyone",
  noticedAt: "2027-03-01T08:15",
  devices: [{ device: "printer", inventoryNumber: "P-0207" }, { device: "network" }],
  description: "Jobs show up in the queue and are gone after a minute. They should come out of the printer.",
  screenshots: [pictureFile("queue.png"), pictureFile("settings.png")],
  remote: true,
  remoteTimes: ["morning"],
  contact: { ...client, phone: "+49 821 123456" },
} satisfies Values;

/** An order. */
export const itOrderValues = {
  kind: "request",
  summary: "Two notebooks for new colleagues",
  item: "device",
  quantity: 2,
  neededBy: "2027-04-01",
  costCentre: "4711",
  description: "Two new colleagues begin in April. Each needs the notebook that we all have.",
  contact: client,
} satisfies Values;

/** A data loss, with the details that the law requires. */
export const itIncidentValues = {
  kind: "security",
  summary: "A phone was left on the train",
  personalData: "unknown",
  noticedAt: "2027-03-01T18:40",
  devices: [{ device: "phone", inventoryNumber: "M-0031" }],
  description: "The phone was left on the train to Salzburg. It should be locked and emptied from afar.",
  contact: { ...client, phone: "+49 821 123456" },
} satisfies Values;
