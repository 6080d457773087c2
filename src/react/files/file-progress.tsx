import type { ReactNode } from "react";
import { fileMessages } from "../../locales/messages/file-messages.js";
import type { ResolvedLocale } from "../../locales/resolve-locale.js";
import type { Progress } from "../form-state/progress-store.js";
import { joinClasses } from "../lib/join-classes.js";

/** The files being sent, and their progress. */
interface FileProgressOptions {
  /** The id of the label. */
  readonly id: string;
  readonly progress: Progress;
  readonly files: readonly File[];
  readonly className: string | undefined;
  readonly locale: ResolvedLocale;
  /** The language of the form with its region, for the percentage. */
  readonly language: string;
}

/** Renders the upload progress of a field. Screen readers read the percentage from the bar, so its text is hidden from them. */
export function renderFileProgress({
  id,
  progress,
  files,
  className,
  locale,
  language,
}: FileProgressOptions): ReactNode {
  const isKnown = progress !== "unknown";
  const percent = isKnown ? formatPercent(language, progress) : undefined;
  return (
    <div className={joinClasses("forthright-file-progress", className)}>
      <span id={id} className="forthright-file-progress-label">
        {fileMessages(locale).sending(files.map(({ name }) => name))}
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

/** A fraction as a percentage in the format of a language. */
export function formatPercent(language: string, fraction: number): string {
  return new Intl.NumberFormat(language, { style: "percent" }).format(fraction);
}
