import * as z from "zod";
import type { StoryField } from "./with-form.js";

/** The fields of a short enquiry, one for each control, in three languages. */
export const enquiryFields: { readonly [name: string]: StoryField } = {
  fullName: {
    label: { en: "Full name", de: "Vollständiger Name", ar: "الاسم الكامل" },
    schema: z.string().min(1),
    necessity: "precontractual",
    consequence: {
      en: "We cannot address an offer to you.",
      de: "Wir können kein Angebot an Sie richten.",
      ar: "لا يمكننا توجيه عرض إليك.",
    },
    autoComplete: "name",
  },
  email: {
    label: { en: "Email", de: "E-Mail-Adresse", ar: "البريد الإلكتروني" },
    schema: z.email(),
    category: "contact",
    uses: { precontract: "contract", communication: "contract" },
    necessity: "precontractual",
    consequence: { en: "We cannot answer you.", de: "Wir können Ihnen nicht antworten.", ar: "لا يمكننا الرد عليك." },
    autoComplete: "email",
  },
  kind: {
    label: { en: "Kind of project", de: "Art des Projekts", ar: "نوع المشروع" },
    schema: z.enum(["website", "app"]),
    category: "contract",
    necessity: "precontractual",
    consequence: {
      en: "We cannot tell who should answer you.",
      de: "Wir wissen nicht, wer Ihnen antworten soll.",
      ar: "لا نعرف من ينبغي أن يرد عليك.",
    },
    options: {
      website: { en: "A new website", de: "Eine neue Website", ar: "موقع إلكتروني جديد" },
      app: { en: "An app", de: "Eine App", ar: "تطبيق" },
    },
  },
  brief: {
    label: { en: "What should we build?", de: "Was sollen wir bauen?", ar: "ماذا تريد أن نبني لك؟" },
    hint: { en: "A few sentences are enough.", de: "Ein paar Sätze genügen.", ar: "بضع جمل تكفي." },
    schema: z.string().min(20),
    category: "contract",
    control: "textarea",
    necessity: "precontractual",
    consequence: {
      en: "We cannot estimate your project.",
      de: "Wir können Ihr Projekt nicht einschätzen.",
      ar: "لا يمكننا تقدير مشروعك.",
    },
  },
  callBack: {
    label: { en: "Please call me back", de: "Bitte rufen Sie mich zurück", ar: "يرجى معاودة الاتصال بي" },
    schema: z.boolean(),
    category: "contract",
    uses: { communication: "contract" },
  },
};
