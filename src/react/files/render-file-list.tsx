import type { ReactNode } from "react";
import type { ValidationIssue } from "../../collection/validation/validation-issue.js";
import { formatFileSize } from "../../locales/format-file-size.js";
import { fileMessages } from "../../locales/messages/file-messages.js";
import type { ResolvedLocale } from "../../locales/resolve-locale.js";
import type { FileMessages } from "../../locales/locale.js";
import { joinClasses } from "../lib/join-classes.js";
import { fileKey } from "./chosen-files.js";
import type { FileFieldClassNames } from "./file-class-names.js";

/** What a list of files shows, and what its buttons do. */
interface FileList {
  readonly label: string;
  readonly files: readonly File[];
  readonly fileErrors: ReadonlyMap<number, ValidationIssue> | undefined;
  readonly disabled: boolean;
  readonly classNames: Pick<FileFieldClassNames, "files" | "file" | "remove">;
  readonly onRemove: (file: File, next: HTMLElement | null) => void;
}

/** Draws what was chosen: of each file its name, its size, what is wrong with it, and a button that removes it. */
export function renderFileList(
  { label, files, fileErrors, disabled, classNames, onRemove }: FileList,
  locale: ResolvedLocale,
  language: string,
): ReactNode {
  const words = fileMessages(locale);
  return (
    <ul className={joinClasses("forthright-files", classNames.files)} aria-label={words.chosen(label)}>
      {files.map((file, place) => {
        const fault = fileErrors?.get(place);
        return (
          <li
            key={fileKey(file)}
            className={joinClasses("forthright-file", classNames.file)}
            data-invalid={fault ? "" : undefined}
          >
            <span className="forthright-file-details">
              <bdi className="forthright-file-name">{file.name}</bdi>{" "}
              <bdi className="forthright-file-size">{formatFileSize(language, file.size)}</bdi>
              {fault && (
                <>
                  {" "}
                  <span className="forthright-file-error">{errorMessages(fault, words)}</span>
                </>
              )}
            </span>
            <button
              type="button"
              className={joinClasses("forthright-file-remove", classNames.remove)}
              aria-label={words.removeFile(file.name)}
              disabled={disabled}
              onClick={({ currentTarget }) => onRemove(file, nextButton(currentTarget))}
            >
              {words.remove}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function errorMessages({ kind }: ValidationIssue, { errors }: FileMessages): string {
  return kind === "fileTooSmall" || kind === "fileTooLarge" || kind === "fileType" ? errors[kind] : errors.invalid;
}

/** The button of the next file, which takes focus when this one goes. */
function nextButton(button: HTMLElement): HTMLElement | null {
  return button.closest("li")?.nextElementSibling?.querySelector("button") ?? null;
}
