import type * as z from "zod";
import type { PartialFormValues } from "../../src/index.js";
import type { courseEvaluation } from "./course-evaluation.collection.js";

type Values = PartialFormValues<z.input<typeof courseEvaluation.schema>>;

/** An evaluation with every field filled in. */
export const courseEvaluationValues = {
  course: "research",
  finished: "no",
  reasons: ["time", "expectations"],
  hours: 3.5,
  content: { usefulness: "good", exercises: "veryGood", workbook: "fair" },
  pace: "fast",
  good: "The exercises with people who had never used the product.",
  better: "Fewer slides, and more time for questions at the end.",
  instructors: [
    { name: "berger", explaining: "veryGood", answering: "good", comment: "Her examples stay in mind." },
    { name: "yildiz", explaining: "good" },
  ],
  recommend: "maybe",
  answer: true,
  email: "maria@example.com",
} satisfies Values;

/** An evaluation with required fields only. */
export const shortEvaluationValues = { course: "forms", instructors: [], answer: false } satisfies Values;
