import * as z from "zod";
import { defineCollection } from "../../src/index.js";
import { examplePolicy } from "../support/example-policy.js";
import { de } from "../../src/locales/de/index.js";
import { contact, requestStatistics, isIncident, requiresCall, order, request } from "./it-support.disclosures.js";

/** A support request of a client, under the policy's IT service. */
export const itSupport = defineCollection({
  id: "it-support",
  title: { en: "Ask for support", de: "Supportanfrage" },
  policy: examplePolicy(),
  locales: [de],
  service: "it",
  subjects: ["client"],
  schema: z.object({
    kind: z.enum(["fault", "request", "question", "security"]),
    summary: z.string().min(5).max(120),
    impact: z.enum(["me", "team", "everyone"]),
    personalData: z.enum(["no", "yes", "unknown"]),
    noticedAt: z.iso.datetime({ local: true }).optional(),
    devices: z
      .array(
        z.object({
          device: z.enum(["computer", "phone", "printer", "network", "server"]),
          inventoryNumber: z.string().max(30).optional(),
        }),
      )
      .max(10),
    item: z.enum(["device", "software", "access"]),
    quantity: z.number().int().min(1).max(500),
    neededBy: z.iso.date().optional(),
    costCentre: z.string().max(30).optional(),
    description: z.string().min(20).max(5000),
    screenshots: z.array(z.file().max(5_000_000).mime(["image/png", "image/jpeg", "image/webp"])).max(3),
    remote: z.boolean(),
    remoteTimes: z.array(z.enum(["morning", "midday", "afternoon"])),
    contact: z.object({
      organisation: z.string().min(1),
      contractNumber: z.string().max(30).optional(),
      fullName: z.string().min(1),
      email: z.email(),
      phone: z.string().trim().min(6).max(30),
    }),
  }),
  groups: {
    devices: {
      label: { en: "Devices affected", de: "Betroffene Geräte" },
      itemLabel: { en: "Device", de: "Gerät" },
      reorderable: false,
      when: isIncident,
    },
    contact: { label: { en: "How we reach you", de: "Wie wir Sie erreichen" } },
  },
  fields: {
    kind: {
      ...requestStatistics,
      label: { en: "What can we help you with?", de: "Wobei können wir helfen?" },
      control: "radio",
      necessity: "contractual",
      consequence: {
        en: "We do not know who should take care of it, and how soon.",
        de: "Wir wissen nicht, wer sich darum kümmern soll, und wie schnell.",
      },
      options: {
        fault: { en: "Something does not work", de: "Etwas funktioniert nicht" },
        request: { en: "I need something new", de: "Ich brauche etwas Neues" },
        question: { en: "I have a question", de: "Ich habe eine Frage" },
        security: {
          en: "Data may have been lost, stolen or seen by others",
          de: "Daten wurden womöglich verloren, gestohlen oder von Fremden gesehen",
        },
      },
    },
    summary: {
      ...request,
      label: { en: "What is it about, in a few words?", de: "Worum geht es, in wenigen Worten?" },
      necessity: "contractual",
      consequence: {
        en: "Nobody can tell your request from others.",
        de: "Ihre Anfrage ist von anderen nicht zu unterscheiden.",
      },
    },
    impact: {
      ...requestStatistics,
      label: { en: "Who cannot work because of it?", de: "Wer kann deshalb nicht arbeiten?" },
      control: "radio",
      necessity: "contractual",
      consequence: {
        en: "We cannot tell what has to be mended first.",
        de: "Wir wissen nicht, was zuerst behoben werden muss.",
      },
      options: {
        me: { en: "Only me, or nobody", de: "Nur ich oder niemand" },
        team: { en: "Several people", de: "Mehrere Personen" },
        everyone: { en: "Everybody", de: "Alle" },
      },
      when: ({ kind }) => kind === "fault",
    },
    personalData: {
      ...request,
      uses: { performance: "contract", compliance: "legalObligation" },
      law: { en: "Article 33(2) GDPR", de: "Art. 33 Abs. 2 DSGVO" },
      label: { en: "Does it include personal data?", de: "Sind personenbezogene Daten betroffen?" },
      hint: {
        en: "If you do not know, say so now: it can be cleared up later.",
        de: "Wenn Sie es nicht wissen, sagen Sie das jetzt: Klären lässt es sich später.",
      },
      control: "radio",
      necessity: "contractual",
      consequence: {
        en: "We cannot tell whether your company has only 72 hours to inform the authority.",
        de: "Wir wissen nicht, ob Ihrem Unternehmen nur 72 Stunden für die Meldung an die Behörde bleiben.",
      },
      options: {
        yes: { en: "Yes", de: "Ja" },
        no: { en: "No", de: "Nein" },
        unknown: { en: "I do not know", de: "Das weiß ich nicht" },
      },
      when: ({ kind }) => kind === "security",
    },
    noticedAt: {
      ...request,
      label: { en: "When was it first noticed?", de: "Wann ist es zum ersten Mal aufgefallen?" },
      when: isIncident,
    },
    devices: {
      device: {
        ...request,
        label: { en: "Kind of device", de: "Art des Geräts" },
        necessity: "contractual",
        consequence: {
          en: "We do not know which device to look for. You can also remove it.",
          de: "Wir wissen nicht, nach welchem Gerät wir suchen sollen. Sie können es auch entfernen.",
        },
        options: {
          computer: { en: "Computer", de: "Computer" },
          phone: { en: "Phone or tablet", de: "Telefon oder Tablet" },
          printer: { en: "Printer", de: "Drucker" },
          network: { en: "Network", de: "Netzwerk" },
          server: { en: "Server", de: "Server" },
        },
      },
      inventoryNumber: {
        ...request,
        label: { en: "Inventory number", de: "Inventarnummer" },
        hint: { en: "On the sticker on its back", de: "Auf dem Aufkleber auf der Rückseite" },
      },
    },
    item: {
      ...order,
      label: { en: "What do you need?", de: "Was brauchen Sie?" },
      control: "radio",
      necessity: "contractual",
      consequence: { en: "We cannot order it.", de: "Wir können es nicht bestellen." },
      options: {
        device: { en: "A device", de: "Ein Gerät" },
        software: { en: "A program", de: "Ein Programm" },
        access: { en: "Access to a system", de: "Zugang zu einem System" },
      },
      when: ({ kind }) => kind === "request",
    },
    quantity: {
      ...order,
      label: { en: "For how many people?", de: "Für wie viele Personen?" },
      necessity: "contractual",
      consequence: {
        en: "We do not know how many to order.",
        de: "Wir wissen nicht, welche Menge wir bestellen sollen.",
      },
      when: ({ kind }) => kind === "request",
    },
    neededBy: {
      ...order,
      label: { en: "When do you need it?", de: "Bis wann brauchen Sie es?" },
      when: ({ kind }) => kind === "request",
    },
    costCentre: {
      ...order,
      label: { en: "Cost centre", de: "Kostenstelle" },
      hint: { en: "We print it on the invoice.", de: "Sie steht dann auf der Rechnung." },
      when: ({ kind }) => kind === "request",
    },
    description: {
      ...request,
      label: { en: "What happens, and what should happen?", de: "Was passiert, und was sollte passieren?" },
      hint: {
        en: "The words of an error message help. Please send no passwords.",
        de: "Der Wortlaut einer Fehlermeldung hilft. Bitte senden Sie keine Passwörter.",
      },
      necessity: "contractual",
      consequence: {
        en: "We cannot find the cause without asking you again.",
        de: "Wir können die Ursache nicht finden, ohne noch einmal nachzufragen.",
      },
    },
    screenshots: {
      ...request,
      label: { en: "Screenshots", de: "Bildschirmfotos" },
      hint: {
        en: "Please cover names and data of others.",
        de: "Bitte decken Sie Namen und Daten anderer ab.",
      },
    },
    remote: {
      ...contact,
      category: "support",
      label: {
        en: "You may call me and look at my screen with me",
        de: "Sie können mich anrufen und gemeinsam mit mir auf meinen Bildschirm schauen",
      },
      hint: {
        en: "You see all that we do, and can end it at any time.",
        de: "Sie sehen alles, was wir tun, und können es jederzeit beenden.",
      },
      when: ({ kind }) => kind === "fault" || kind === "question",
    },
    remoteTimes: {
      ...contact,
      label: { en: "When does it suit you?", de: "Wann passt es Ihnen?" },
      control: "checkboxes",
      options: {
        morning: { en: "8:00 to 11:00", de: "8 bis 11 Uhr" },
        midday: { en: "11:00 to 14:00", de: "11 bis 14 Uhr" },
        afternoon: { en: "14:00 to 17:00", de: "14 bis 17 Uhr" },
      },
      when: ({ remote }) => remote === true,
    },
    contact: {
      organisation: {
        ...contact,
        category: "inventory",
        label: { en: "Company", de: "Unternehmen" },
        necessity: "contractual",
        consequence: { en: "We cannot find your contract.", de: "Wir können Ihren Vertrag nicht finden." },
        autoComplete: "organization",
      },
      contractNumber: {
        ...contact,
        category: "inventory",
        label: { en: "Contract number, if at hand", de: "Vertragsnummer, falls zur Hand" },
      },
      fullName: {
        ...contact,
        category: "inventory",
        label: { en: "Full name", de: "Vollständiger Name" },
        necessity: "contractual",
        consequence: {
          en: "We cannot check whether you may give us orders for your company.",
          de: "Wir können nicht prüfen, ob Sie uns für Ihr Unternehmen beauftragen dürfen.",
        },
        autoComplete: "name",
      },
      email: {
        ...contact,
        label: { en: "Email", de: "E-Mail-Adresse" },
        hint: { en: "We answer there.", de: "Dorthin antworten wir." },
        necessity: "contractual",
        consequence: { en: "We cannot answer you.", de: "Wir können Ihnen nicht antworten." },
        autoComplete: "email",
      },
      phone: {
        ...contact,
        label: { en: "Phone", de: "Telefon" },
        necessity: "contractual",
        consequence: { en: "We cannot call you.", de: "Wir können Sie nicht anrufen." },
        autoComplete: "tel",
        control: "tel",
        when: requiresCall,
      },
    },
  },
});
