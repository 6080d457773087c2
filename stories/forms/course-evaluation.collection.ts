import * as z from "zod";
import { defineCollection } from "../../src/index.js";
import { de } from "../../src/locales/de/index.js";
import { examplePolicy } from "../support/example-policy.js";

const grade = z.enum(["veryGood", "good", "fair", "poor"]).optional();

const grades = {
  veryGood: { en: "Very good", de: "Sehr gut" },
  good: { en: "Good", de: "Gut" },
  fair: { en: "Fair", de: "Mittelmäßig" },
  poor: { en: "Poor", de: "Schlecht" },
} as const;

/** The disclosure of an opinion: voluntary, for those who teach and plan courses. */
const opinion = {
  category: "courseInteraction",
  uses: { improvement: "legitimateInterests" },
  interest: "management",
  retention: "general",
  recipients: ["subcontractor"],
} as const;

/** An opinion as one of four grades. */
const graded = { ...opinion, control: "radio", options: grades } as const;

/** The evaluation of a course and its instructors. Anonymous unless the participant wants an answer. */
export const courseEvaluation = defineCollection({
  id: "course-evaluation",
  title: { en: "Evaluate your course", de: "Kurs bewerten" },
  policy: examplePolicy(),
  locales: [de],
  service: "courses",
  subjects: ["courseParticipant"],
  schema: z.object({
    course: z.enum(["forms", "typescript", "research"]),
    finished: z.enum(["yes", "no"]).optional(),
    reasons: z.array(z.enum(["time", "easy", "hard", "expectations", "technology", "other"])),
    hours: z.number().min(0).max(40).optional(),
    content: z.object({ usefulness: grade, exercises: grade, workbook: grade }),
    pace: z.enum(["slow", "right", "fast"]).optional(),
    good: z.string().max(1000).optional(),
    better: z.string().max(1000).optional(),
    instructors: z
      .array(
        z.object({
          name: z.enum(["berger", "oliveira", "yildiz"]),
          explaining: grade,
          answering: grade,
          comment: z.string().max(600).optional(),
        }),
      )
      .max(3),
    recommend: z.enum(["yes", "maybe", "no"]).optional(),
    answer: z.boolean(),
    email: z.email(),
  }),
  groups: {
    content: { label: { en: "Content and material", de: "Inhalt und Material" } },
    instructors: {
      label: { en: "Instructors", de: "Lehrende" },
      hint: {
        en: "They read what you write about them, not who wrote it.",
        de: "Sie lesen, was Sie über sie schreiben, aber nicht, wer es geschrieben hat.",
      },
      itemLabel: { en: "Instructor", de: "Lehrperson" },
      reorderable: false,
    },
  },
  fields: {
    course: {
      ...opinion,
      label: { en: "Course", de: "Kurs" },
      category: "courseUsage",
      necessity: "voluntary",
      consequence: {
        en: "We cannot tell which course you are writing about.",
        de: "Wir wissen nicht, über welchen Kurs Sie schreiben.",
      },
      options: {
        forms: { en: "Forms that everyone can use", de: "Formulare, die alle benutzen können" },
        typescript: { en: "TypeScript for web teams", de: "TypeScript für Webteams" },
        research: { en: "User research in small teams", de: "Nutzerforschung in kleinen Teams" },
      },
    },
    finished: {
      ...opinion,
      label: { en: "Did you take the course to its end?", de: "Haben Sie den Kurs bis zum Ende besucht?" },
      category: "courseUsage",
      control: "radio",
      options: { yes: { en: "Yes", de: "Ja" }, no: { en: "No", de: "Nein" } },
    },
    reasons: {
      ...opinion,
      label: { en: "What kept you from it?", de: "Was hat Sie davon abgehalten?" },
      control: "checkboxes",
      options: {
        time: { en: "I had no time", de: "Ich hatte keine Zeit" },
        easy: { en: "It was too easy", de: "Er war zu leicht" },
        hard: { en: "It was too hard", de: "Er war zu schwer" },
        expectations: { en: "I expected something else", de: "Ich hatte etwas anderes erwartet" },
        technology: { en: "The technology did not work", de: "Die Technik hat nicht funktioniert" },
        other: { en: "Something else", de: "Etwas anderes" },
      },
      when: ({ finished }) => finished === "no",
    },
    hours: {
      ...opinion,
      label: { en: "Hours spent on it a week", de: "Aufwand in Stunden pro Woche" },
      hint: { en: "Lessons and exercises together, roughly.", de: "Lektionen und Übungen zusammen, ungefähr." },
      category: "courseUsage",
    },
    content: {
      usefulness: { ...graded, label: { en: "Use for your work", de: "Nutzen für Ihre Arbeit" } },
      exercises: { ...graded, label: { en: "Exercises", de: "Übungen" } },
      workbook: { ...graded, label: { en: "Workbook", de: "Arbeitsbuch" } },
    },
    pace: {
      ...opinion,
      label: { en: "How was the pace?", de: "Wie war das Tempo?" },
      control: "radio",
      options: {
        slow: { en: "Too slow", de: "Zu langsam" },
        right: { en: "Just right", de: "Genau richtig" },
        fast: { en: "Too fast", de: "Zu schnell" },
      },
    },
    good: {
      ...opinion,
      label: { en: "What should stay as it is?", de: "Was soll so bleiben?" },
      control: "textarea",
    },
    better: {
      ...opinion,
      label: { en: "What should we do better?", de: "Was sollen wir besser machen?" },
      hint: {
        en: "Please leave out anything confidential or about your health.",
        de: "Bitte lassen Sie Vertrauliches und Angaben zu Ihrer Gesundheit weg.",
      },
      control: "textarea",
    },
    instructors: {
      name: {
        ...opinion,
        label: { en: "Instructor’s name", de: "Name der Lehrperson" },
        necessity: "voluntary",
        consequence: {
          en: "We cannot tell who you are writing about. Remove the row if you do not want to say.",
          de: "Wir wissen nicht, über wen Sie schreiben. Entfernen Sie die Zeile, wenn Sie das nicht sagen möchten.",
        },
        options: { berger: "Lina Berger", oliveira: "Tomás Oliveira", yildiz: "Deniz Yıldız" },
      },
      explaining: { ...graded, label: { en: "Explaining", de: "Erklären" } },
      answering: { ...graded, label: { en: "Answering questions", de: "Fragen beantworten" } },
      comment: {
        ...opinion,
        label: { en: "What else should they know?", de: "Was sollen sie noch wissen?" },
        hint: { en: "About the teaching only, please.", de: "Bitte nur zum Unterricht." },
        control: "textarea",
      },
    },
    recommend: {
      ...opinion,
      label: { en: "Would you recommend the course?", de: "Würden Sie den Kurs weiterempfehlen?" },
      control: "radio",
      options: {
        yes: { en: "Yes", de: "Ja" },
        maybe: { en: "Perhaps", de: "Vielleicht" },
        no: { en: "No", de: "Nein" },
      },
    },
    answer: {
      label: { en: "I would like an answer", de: "Ich möchte eine Antwort" },
      hint: {
        en: "We then know who wrote all of the above.",
        de: "Wir wissen dann, von wem alle Angaben oben stammen.",
      },
      category: "courseInteraction",
      uses: { communication: "legitimateInterests" },
      interest: "management",
      retention: "general",
      recipients: ["subcontractor"],
      consequence: { en: "Your evaluation stays without a name.", de: "Ihre Bewertung bleibt ohne Namen." },
    },
    email: {
      label: { en: "Email", de: "E-Mail-Adresse" },
      category: "contact",
      uses: { communication: "legitimateInterests" },
      interest: "management",
      necessity: "voluntary",
      consequence: { en: "We cannot answer you.", de: "Wir können Ihnen nicht antworten." },
      retention: "general",
      recipients: ["telecom"],
      autoComplete: "email",
      when: ({ answer }) => answer === true,
    },
  },
});
