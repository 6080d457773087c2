import type { Problem } from "../../policy/problem.js";
import type { FormContextValue } from "../form-state/form-context.js";

/** Warns a developer of a layout without the components that the law asks for. */
export function warnMissingNotice(context: FormContextValue): void {
  for (const { message, fix } of layoutProblems(context)) console.warn(`${message} ${fix}`);
}

function layoutProblems({ collection: { id, mode }, idOf, notice }: FormContextValue): Problem[] {
  const form = `The form ${JSON.stringify(id)}`;
  const problems: Problem[] = [];
  if (document.getElementById(idOf("notice")) === null) {
    const effect =
      mode === "online"
        ? "nobody who fills it in is told all that Art. 13 GDPR asks for, and onNotice is not called"
        : "there is no notice to be printed or shown to the person";
    problems.push({
      rule: "NOT-2",
      path: "layout",
      message: `${form} has no NoticePanel, so ${effect}.`,
      fix: "Put <NoticePanel /> into its layout.",
    });
  }
  if (mode === "in-person" && !notice.delivery.isRendered()) {
    problems.push({
      rule: "NOT-5",
      path: "layout",
      message: `${form} is filled in for somebody else and has no SpokenNotice, so nobody says how that person was informed, and it cannot be sent.`,
      fix: "Put <SpokenNotice /> into its layout, before the first field.",
    });
  }
  return problems;
}
