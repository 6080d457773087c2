import type { ReactNode } from "react";
import type { ValidationIssue } from "../../collection/validation/validation-issue.js";
import { formatFileSize } from "../../locales/format-file-size.js";
import { fileMessages } from "../../locales/messages/file-messages.js";
import type { ResolvedLocale } from "../../locales/resolve-locale.js";
import type { FileMessages } from "../../locales/locale.js";
import { joinClasses } from "../lib/join-classes.js";
import { fileKey } from "./chosen-files.js";
import type { FileFieldClassNames } from "./file-class-names.js";

/** The chosen files, and what their list needs of the field. */
interface ChosenFileListOptions {
  readonly label: string;
  readonly files: readonly File[];
  /** The errors of single files, by their position. */
  readonly fileErrors: ReadonlyMap<number, ValidationIssue> | undefined;
  readonly disabled: boolean;
  readonly classNames: Pick<FileFieldClassNames, "files" | "file" | "remove">;
  /** Called with the button that takes focus next: that of the file after the removed one. */
  readonly onRemove: (file: File, next: HTMLElement | null) => void;
  readonly locale: ResolvedLocale;
  /** The language of the form with its region, for sizes. */
  readonly language: string;
}

/** Renders the chosen files: the name and size of each, its error, and a button that removes it. */
export function renderChosenFileList({
  label,
  files,
  fileErrors,
  disabled,
  classNames,
  onRemove,
  locale,
  language,
}: ChosenFileListOptions): ReactNode {
  const messages = fileMessages(locale);
  return (
    <ul className={joinClasses("forthright-file-list", classNames.files)} aria-label={messages.chosen(label)}>
      {files.map((file, index) => {
        const issue = fileErrors?.get(index);
        return (
          <li
            key={fileKey(file)}
            className={joinClasses("forthright-file", classNames.file)}
            data-invalid={issue ? "" : undefined}
          >
            <span className="forthright-file-details">
              <bdi className="forthright-file-name">{file.name}</bdi>{" "}
              <bdi className="forthright-file-size">{formatFileSize(language, file.size)}</bdi>
              {issue && (
                <>
                  {" "}
                  <span className="forthright-file-error">{fileErrorMessage(issue, messages)}</span>
                </>
              )}
            </span>
            <button
              type="button"
              className={joinClasses("forthright-file-remove", classNames.remove)}
              aria-label={messages.removeFile(file.name)}
              disabled={disabled}
              onClick={({ currentTarget }) => onRemove(file, nextButton(currentTarget))}
            >
              {messages.remove}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function fileErrorMessage({ kind }: ValidationIssue, { errors }: FileMessages): string {
  return kind === "fileTooSmall" || kind === "fileTooLarge" || kind === "fileType" ? errors[kind] : errors.invalid;
}

function nextButton(button: HTMLElement): HTMLElement | null {
  return button.closest("li")?.nextElementSibling?.querySelector("button") ?? null;
}
