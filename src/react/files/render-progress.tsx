import type { ReactNode } from "react";
import { fileMessages } from "../../locales/messages/file-messages.js";
import type { ResolvedLocale } from "../../locales/resolve-locale.js";
import { joinClasses } from "../lib/join-classes.js";
import type { Progress } from "../form-state/progress-store.js";

/** What is being sent, and how far it has come. */
interface SentFiles {
  /** The id of the words. */
  readonly id: string;
  readonly progress: Progress;
  readonly files: readonly File[];
  readonly className: string | undefined;
}

/** Draws how far the files of a field have been sent. A screen reader hears the same from the bar. */
export function renderProgress(
  { id, progress, files, className }: SentFiles,
  locale: ResolvedLocale,
  language: string,
): ReactNode {
  const words = fileMessages(locale);
  const isKnown = progress !== "unknown";
  const percent = isKnown ? formatPercent(language, progress) : undefined;
  return (
    <div className={joinClasses("forthright-file-progress", className)}>
      <span id={id} className="forthright-file-progress-label">
        {words.sending(files.map(({ name }) => name))}
      </span>
      {isKnown && (
        <span className="forthright-file-progress-percent" aria-hidden="true">
          {percent}
        </span>
      )}
      <progress
        className="forthright-file-progress-bar"
        aria-labelledby={id}
        value={isKnown ? progress : undefined}
        aria-valuetext={percent}
      />
    </div>
  );
}

export function formatPercent(language: string, fraction: number): string {
  return new Intl.NumberFormat(language, { style: "percent" }).format(fraction);
}
