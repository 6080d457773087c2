import { createStore } from "../lib/create-store.js";

/** The files chosen in an input. What the field shows, what the form holds and what the browser would send stay equal. */
export interface ChosenFiles {
  /** The files. The same array until a file is added or removed. */
  readonly read: () => readonly File[];
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Attaches an input. Files that were chosen in the first one before hydration are next. Returns whether it replaces
   * another input.
   */
  readonly attach: (input: HTMLInputElement) => boolean;
  /** Adds the files that were just chosen in the input, and returns the new ones. */
  readonly take: () => readonly File[];
  readonly remove: (file: File) => void;
  /** Replaces all files with the value of the form. */
  readonly write: (value: unknown) => void;
  /** The object that react-hook-form registers instead of the input. */
  readonly control: FileControl;
}

/**
 * The object that react-hook-form reads and writes. From a file input it would read the browser's `FileList`, which cannot
 * be written and which Chromium empties in place together with the input. This one has files, as the schema expects.
 */
interface FileControl {
  readonly name: string;
  readonly type: "files";
  value: unknown;
  /** Differs from the value if files were chosen before hydration: react-hook-form then keeps them as edited. */
  readonly defaultValue: unknown;
  readonly focus: () => void;
}

const none: readonly File[] = [];

/** The files of a field that accepts one, or several. */
export function createChosenFiles(name: string, multiple: boolean): ChosenFiles {
  const { read, subscribe, write } = createStore(none);
  let input: HTMLInputElement | undefined;

  function setFiles(list: readonly File[]): void {
    const unique = [...new Map(list.map((file) => [fileKey(file), file])).values()];
    const next = multiple ? unique : unique.slice(0, 1);
    const files = read();
    if (next.length !== files.length || next.some((file, index) => file !== files[index])) write(next);
    mirror();
  }

  /** Writes the files to the input. */
  function mirror(): void {
    const files = read();
    if (!input || isSame([...(input.files ?? [])], files)) return;
    if (files.length === 0) {
      input.value = "";
      return;
    }
    // A simulated DOM has none: there, only the form has the files.
    if (typeof DataTransfer === "undefined") return;
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    input.files = transfer.files;
  }

  return {
    read,
    subscribe,
    attach(next) {
      if (input === next) return false;
      const isFirst = input === undefined;
      input = next;
      if (isFirst) setFiles([...(next.files ?? [])]);
      return !isFirst;
    },
    take() {
      const files = read();
      const taken = [...(input?.files ?? [])];
      const known = new Set(files.map(fileKey));
      const added = taken.filter((file) => !known.has(fileKey(file)));
      // Chromium empties the input when a person cancels the file dialog.
      setFiles(multiple || taken.length === 0 ? [...files, ...added] : taken);
      return added;
    },
    remove(file) {
      setFiles(read().filter((other) => other !== file));
      // The events that the browser fires when a person chooses files.
      for (const type of ["input", "change"]) input?.dispatchEvent(new Event(type, { bubbles: true }));
    },
    write(value) {
      setFiles(filesIn(value));
    },
    control: {
      name,
      type: "files",
      get value() {
        return multiple ? read() : read()[0];
      },
      set value(value) {
        setFiles(filesIn(value));
      },
      get defaultValue() {
        return multiple ? none : undefined;
      },
      focus: () => input?.focus(),
    },
  };
}

/** A key that identifies a file, as far as a page can know: choosing it again creates a new object. */
export function fileKey({ name, size, lastModified }: File): string {
  return [size, lastModified, name].join("/");
}

/** The files in the value of a form. */
function filesIn(value: unknown): readonly File[] {
  const items = Array.isArray(value) || value instanceof FileList ? [...value] : [value];
  return items.filter((item) => item instanceof File);
}

function isSame(some: readonly File[], others: readonly File[]): boolean {
  return some.length === others.length && some.every((file, index) => fileKey(file) === fileKey(others[index] ?? file));
}
