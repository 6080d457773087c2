import type { Locale } from "../../src/index.js";
import { en } from "../../src/locales/en/index.js";

/** The Arabic messages that the stories need. Law and policy stay English, so that a story mixes both directions. */
export const arabic: Locale = {
  ...en,
  language: "ar",
  direction: "rtl",
  form: {
    ...en.form,
    unavailable: "تعذر تحميل هذا الجزء. تحقق من اتصالك ثم أعد تحميل الصفحة.",
    help: (label) => `شرح ${label}`,
    placeholderOption: "يرجى الاختيار",
    errorTitle: (count) => (count === 1 ? "أمر واحد يحتاج إلى انتباهك" : `${count} أمور تحتاج إلى انتباهك`),
    errorPrefix: "خطأ:",
    submit: "إرسال",
    submitting: "جارٍ الإرسال…",
    submitted: "تم الإرسال. شكرًا لك.",
    failed: "تعذّر إرسال النموذج. ما أدخلته لا يزال هنا: يرجى المحاولة مرة أخرى بعد قليل.",
    noticeLink: "كيف نستخدم ما تدخله",
  },
  files: {
    ...en.files,
    choose: (several) => (several ? "اختر ملفات" : "اختر ملفًا"),
    chooseMore: (several) => (several ? "أضف ملفات" : "اختر ملفًا آخر"),
    drop: (several) => (several ? "أو أفلتها هنا" : "أو أفلته هنا"),
    limits: ({ types, largest, most }) =>
      [types, largest && `حتى ${largest} لكل ملف`, most && `بحد أقصى ${most} ملفات`]
        .filter((part) => part !== undefined)
        .join("، "),
    chosen: (label) => `الملفات المختارة لحقل ${label}`,
    remove: "إزالة",
    removeFile: (file) => `إزالة ${file}`,
  },
  marking: {
    mark: {
      required: "(مطلوب)",
      optional: "(اختياري)",
      statutory: "(مطلوب بموجب القانون)",
      contractual: "(مطلوب بموجب العقد)",
      precontractual: "(مطلوب لتقديم عرض)",
    },
    colour: { red: "أحمر", blue: "أزرق", green: "أخضر", amber: "كهرماني", violet: "بنفسجي" },
    meaning: {
      required: "مطلوبة",
      optional: "اختيارية",
      statutory: "مطلوبة بموجب القانون",
      contractual: "مطلوبة بموجب العقد",
      precontractual: "مطلوبة قبل إبرام العقد",
    },
    legend: ({ symbol, colour, words }, meaning) => {
      const signs = [
        ...(symbol === undefined ? [] : [`العلامة ${symbol}`]),
        ...(colour === undefined ? [] : [`شريط ${colour}`]),
        ...(words === undefined ? [] : [`«${words}»`]),
      ];
      return `الحقول التي تحمل ${signs.join(" و")} ${meaning}.`;
    },
    spokenLegend: "يذكر كل حقل ما إذا كان مطلوبًا.",
  },
  errors: {
    ...en.errors,
    missing: ({ label, control }) => {
      if (control === "checkbox") return `حدّد «${label}»`;
      if (control === "select" || control === "multiselect") return `اختر إجابة لحقل «${label}»`;
      return `املأ حقل «${label}»`;
    },
  },
};
