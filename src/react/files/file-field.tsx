"use client";

import { type ReactNode, useState } from "react";
import type { Collection } from "../../collection/model/collection.js";
import type { AsChildProps } from "../lib/slot.js";
import { renderControl } from "../fields/shared/render-control.js";
import { renderField } from "../fields/shared/field-layout.js";
import { type ControlAttributes, type FieldProps, useField } from "../fields/shared/use-field.js";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { joinClasses } from "../lib/join-classes.js";
import { joinIds } from "../lib/merge-props.js";
import { describeLimits } from "./describe-limits.js";
import { renderChosenFileList } from "./chosen-file-list.js";
import { renderFileProgress } from "./file-progress.js";
import type { FileFieldClassNames } from "./file-class-names.js";
import { useChosenFiles } from "./use-chosen-files.js";
import { useIsHydrated } from "../lib/use-is-hydrated.js";
import { useProgress } from "./use-progress.js";
import { useFileErrors } from "./use-file-errors.js";
import { fileMessages } from "../../locales/messages/file-messages.js";

/** The props of `FileField`. The others go to its input. */
export interface FileFieldProps<C extends Collection = Collection>
  extends FieldProps<C>, AsChildProps, Omit<ControlAttributes<"input">, "type" | "multiple" | "readOnly"> {
  readonly classNames?: FileFieldClassNames | undefined;
}

/**
 * A field for one file, or for several if the schema is an array. Types, sizes and numbers are those of the schema. Files
 * are sent with the form, not before; `onSubmit` reports the progress.
 */
export function FileField<C extends Collection = Collection>(props: FileFieldProps<C>): ReactNode {
  const { announce, idOf, language } = useCollectionFormContext("FileField");
  const fieldState = useField("FileField", props);
  const { asChild, disabled, error, field, label, labelProps, locale } = fieldState;
  const { name, multiple } = field;
  const { classNames = {} } = props;
  const messages = fileMessages(locale);
  const { chosen, files, controlProps } = useChosenFiles(fieldState, (added, total) =>
    announce(
      messages.added(
        added.map((file) => file.name),
        total,
      ),
    ),
  );
  const fileErrors = useFileErrors(name);
  const progress = useProgress(name, messages.sending(files.map((file) => file.name)));
  const isHydrated = useIsHydrated();
  const [isDropTarget, setIsDropTarget] = useState(false);
  if (!fieldState.visible) return null;

  const limits = describeLimits(field, locale, language);
  const limitsId = limits.text === undefined ? undefined : idOf(name, "limits");
  const buttonId = idOf(name, "button");
  // A custom control has a button of its own. Before hydration, the browser's button shows the file names.
  const hasButton = isHydrated && !asChild;

  function remove(file: File, next: HTMLElement | null): void {
    chosen.remove(file);
    announce(messages.removed(file.name, chosen.read().length));
    (next ?? chosen.control).focus();
  }

  const control = renderControl({ ...fieldState, controlProps }, "input", {
    className: "forthright-file-input",
    // Without a title, browsers show a tooltip in their own language: no file chosen.
    defaults: { accept: limits.accept, title: hasButton ? "" : undefined },
    fixed: {
      type: "file",
      multiple,
      "aria-describedby": joinIds(controlProps["aria-describedby"], limitsId),
      // The name contains the text of the button, for speech input (WCAG 2.5.3).
      ...(hasButton && { "aria-labelledby": joinIds(labelProps.id, buttonId) }),
    },
  });

  return renderField(
    fieldState,
    <>
      <div
        // A changed `name` prop is another field, which must not keep the files of the input.
        key={name}
        className={joinClasses(asChild ? "forthright-custom-file-control" : "forthright-file-area", classNames.area)}
        data-hydrated={hasButton ? "" : undefined}
        data-disabled={disabled ? "" : undefined}
        data-drop-target={isDropTarget ? "" : undefined}
        onDragEnter={() => setIsDropTarget(true)}
        onDragLeave={() => setIsDropTarget(false)}
        onDrop={() => setIsDropTarget(false)}
      >
        {control}
        {hasButton && (
          <span className="forthright-file-prompt" aria-hidden="true">
            <span id={buttonId} className={joinClasses("forthright-file-button", classNames.button)}>
              {files.length === 0 ? messages.choose(multiple) : messages.chooseMore(multiple)}
            </span>{" "}
            <span className="forthright-file-drop">{messages.drop(multiple)}</span>
          </span>
        )}
        {limits.text !== undefined && (
          <span id={limitsId} className={joinClasses("forthright-file-limits", classNames.limits)}>
            {limits.text}
          </span>
        )}
      </div>
      {files.length > 0 &&
        renderChosenFileList({
          label,
          files,
          fileErrors: error === undefined ? undefined : fileErrors,
          disabled,
          classNames,
          onRemove: remove,
          locale,
          language,
        })}
      {progress !== undefined &&
        renderFileProgress({
          id: idOf(name, "progress"),
          progress,
          files,
          className: classNames.progress,
          locale,
          language,
        })}
    </>,
  );
}
