import type { FormContextValue } from "../form-state/form-context.js";

/** Warns a developer of a layout without the components that the law asks for. */
export function warnMissingNotice({ collection: { id, mode }, idOf, notice }: FormContextValue): void {
  const form = `The form ${JSON.stringify(id)}`;
  const hasPanel = document.getElementById(idOf("notice")) !== null;
  if (!hasPanel && mode === "online") {
    console.warn(
      `${form} has no NoticePanel, so nobody who fills it in is told all that Art. 13 GDPR asks for, and onNotice is not called. ` +
        "Put <NoticePanel /> into its layout.",
    );
  }
  if (!hasPanel && mode === "in-person") {
    console.warn(
      `${form} has no NoticePanel, so there is no notice to be printed or shown to the person. Put <NoticePanel /> into its layout.`,
    );
  }
  if (mode === "in-person" && !notice.delivery.isRendered()) {
    console.warn(
      `${form} is filled in for somebody else and has no SpokenNotice, so nobody says how that person was informed, and it cannot be sent. ` +
        "Put <SpokenNotice /> into its layout, before the first field.",
    );
  }
}
