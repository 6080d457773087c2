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
import { renderFileList } from "./render-file-list.js";
import { renderProgress } from "./render-progress.js";
import type { FileFieldClassNames } from "./file-class-names.js";
import { useChosenFiles } from "./use-chosen-files.js";
import { useIsHydrated } from "../lib/use-is-hydrated.js";
import { useProgress } from "./use-progress.js";
import { useFileErrors } from "./use-file-errors.js";
import { fileMessages } from "../../locales/messages/file-messages.js";

/** What a field for files takes. Everything else goes to the input. */
export interface FileFieldProps<C extends Collection = Collection>
  extends FieldProps<C>, AsChildProps, Omit<ControlAttributes<"input">, "type" | "multiple" | "readOnly"> {
  readonly classNames?: FileFieldClassNames | undefined;
}

/**
 * One file, or several where the schema takes a list. Types, sizes and how many come from the schema. Nothing is sent
 * before the form is: how far that has come, `onSubmit` reports.
 */
export function FileField<C extends Collection = Collection>(props: FileFieldProps<C>): ReactNode {
  const { announce, idOf, language } = useCollectionFormContext("FileField");
  const drawn = useField("FileField", props);
  const { asChild, disabled, error, field, label, labelProps, locale } = drawn;
  const { name, multiple } = field;
  const { classNames = {} } = props;
  const words = fileMessages(locale);
  const { chosen, files, controlProps } = useChosenFiles(drawn, (added, total) =>
    announce(
      words.added(
        added.map((file) => file.name),
        total,
      ),
    ),
  );
  const faults = useFileErrors(name);
  const fileErrors = error === undefined ? undefined : faults;
  const progress = useProgress(name, words.sending(files.map((file) => file.name)));
  const isHydrated = useIsHydrated();
  const [isOver, setIsOver] = useState(false);
  if (!drawn.visible) return null;

  const limits = describeLimits(field, locale, language);
  const limitsId = limits.words === undefined ? undefined : idOf(name, "limits");
  const buttonId = idOf(name, "button");
  // A control of the app's own has a look, and a name, of its own; without a script, the browser's says what was chosen.
  const hasButton = isHydrated && !asChild;

  function remove(file: File, next: HTMLElement | null): void {
    chosen.remove(file);
    announce(words.removed(file.name, chosen.read().length));
    (next ?? chosen.control).focus();
  }

  const control = renderControl({ ...drawn, controlProps }, "input", {
    className: "forthright-file-input",
    // In its title too the browser would say, in its own language, that no file was chosen.
    defaults: { accept: limits.accept, title: hasButton ? "" : undefined },
    holds: {
      type: "file",
      multiple,
      "aria-describedby": joinIds(controlProps["aria-describedby"], limitsId),
      // What stands on the button is in its name too: whoever speaks to the computer reads it out.
      ...(hasButton && { "aria-labelledby": joinIds(labelProps.id, buttonId) }),
    },
  });

  return renderField(
    drawn,
    <>
      <div
        // A part that is given another name asks for another file: what the input holds is not its own.
        key={name}
        className={joinClasses(asChild ? "forthright-custom-file-control" : "forthright-file-area", classNames.area)}
        data-hydrated={hasButton ? "" : undefined}
        data-disabled={disabled ? "" : undefined}
        data-drop-target={isOver ? "" : undefined}
        onDragEnter={() => setIsOver(true)}
        onDragLeave={() => setIsOver(false)}
        onDrop={() => setIsOver(false)}
      >
        {control}
        {hasButton && (
          <span className="forthright-file-prompt" aria-hidden="true">
            <span id={buttonId} className={joinClasses("forthright-file-button", classNames.button)}>
              {files.length === 0 ? words.choose(multiple) : words.chooseMore(multiple)}
            </span>{" "}
            <span className="forthright-file-drop">{words.drop(multiple)}</span>
          </span>
        )}
        {limits.words !== undefined && (
          <span id={limitsId} className={joinClasses("forthright-file-limits", classNames.limits)}>
            {limits.words}
          </span>
        )}
      </div>
      {files.length > 0 &&
        renderFileList({ label, files, fileErrors, disabled, classNames, onRemove: remove }, locale, language)}
      {progress !== undefined &&
        renderProgress(
          { id: idOf(name, "progress"), progress, files, className: classNames.progress },
          locale,
          language,
        )}
    </>,
  );
}
