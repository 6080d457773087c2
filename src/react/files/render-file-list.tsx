import type { ReactNode } from "react";
import type { Fault } from "../../collection/validation/validation-issue.js";
import { fileSize } from "../../locales/file-size.js";
import { fileWords } from "../../locales/messages/file-messages.js";
import type { FoundLocale } from "../../locales/resolve-locale.js";
import type { FileWords } from "../../locales/locale.js";
import { joinClasses } from "../lib/join-classes.js";
import { fileKey } from "./chosen-files.js";
import type { FileFieldClassNames } from "./file-class-names.js";

/** What a list of files shows, and what its buttons do. */
interface FileList {
  readonly label: string;
  readonly files: readonly File[];
  readonly wrongFiles: ReadonlyMap<number, Fault> | undefined;
  readonly disabled: boolean;
  readonly classNames: Pick<FileFieldClassNames, "files" | "file" | "remove">;
  readonly onRemove: (file: File, next: HTMLElement | null) => void;
}

/** Draws what was chosen: of each file its name, its size, what is wrong with it, and a button that removes it. */
export function drawFileList(
  { label, files, wrongFiles, disabled, classNames, onRemove }: FileList,
  locale: FoundLocale,
  language: string,
): ReactNode {
  const words = fileWords(locale);
  return (
    <ul className={joinClasses("forthright-files", classNames.files)} aria-label={words.chosen(label)}>
      {files.map((file, place) => {
        const fault = wrongFiles?.get(place);
        return (
          <li
            key={fileKey(file)}
            className={joinClasses("forthright-file", classNames.file)}
            data-invalid={fault ? "" : undefined}
          >
            <span className="forthright-file-facts">
              <bdi className="forthright-file-name">{file.name}</bdi>{" "}
              <bdi className="forthright-file-size">{fileSize(language, file.size)}</bdi>
              {fault && (
                <>
                  {" "}
                  <span className="forthright-file-fault">{faultWords(fault, words)}</span>
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

function faultWords({ kind }: Fault, { wrong }: FileWords): string {
  return kind === "fileTooSmall" || kind === "fileTooLarge" || kind === "fileType" ? wrong[kind] : wrong.invalid;
}

/** The button of the next file, which takes focus when this one goes. */
function nextButton(button: HTMLElement): HTMLElement | null {
  return button.closest("li")?.nextElementSibling?.querySelector("button") ?? null;
}
