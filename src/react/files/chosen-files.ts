import { createStore } from "../lib/create-store.js";

/** The files chosen in an input. What the field shows, what the form holds and what the browser would send stay equal. */
export interface ChosenFiles {
  /** The same list until a file comes or goes. */
  readonly read: () => readonly File[];
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Takes over an input. What was chosen in the first one before any script ran is kept. Returns whether it stands in for
   * another one.
   */
  readonly attach: (input: HTMLInputElement) => boolean;
  /** Takes over what was just chosen in the input. Returns what is new. */
  readonly take: () => readonly File[];
  readonly remove: (file: File) => void;
  /** Replaces them all by what the form holds. */
  readonly write: (value: unknown) => void;
  /** What react-hook-form registers in the input's place. */
  readonly control: FileControl;
}

/**
 * What react-hook-form reads and writes. Of a file input it would hold the browser's own list, which cannot be written and
 * which Chromium empties in place together with the input; in this one's place it holds files, as the schema takes them.
 */
interface FileControl {
  readonly name: string;
  readonly type: "files";
  value: unknown;
  /** It compares the two: what was chosen before any script ran counts as edited, and is kept. */
  readonly defaultValue: unknown;
  readonly focus: () => void;
}

const none: readonly File[] = [];

/** The files of a field that takes one, or several. */
export function createChosenFiles(name: string, multiple: boolean): ChosenFiles {
  const { read, subscribe, write } = createStore(none);
  let input: HTMLInputElement | undefined;

  function hold(next: readonly File[]): void {
    const unique = [...new Map(next.map((file) => [fileKey(file), file])).values()];
    const kept = multiple ? unique : unique.slice(0, 1);
    const files = read();
    if (kept.length !== files.length || kept.some((file, index) => file !== files[index])) write(kept);
    mirror();
  }

  /** Has the input hold the same. */
  function mirror(): void {
    const files = read();
    if (!input || isSame([...(input.files ?? [])], files)) return;
    if (files.length === 0) {
      input.value = "";
      return;
    }
    // A DOM that is only simulated has none: there the form still holds what was chosen.
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
      if (isFirst) hold([...(next.files ?? [])]);
      return !isFirst;
    },
    take() {
      const files = read();
      const taken = [...(input?.files ?? [])];
      const known = new Set(files.map(fileKey));
      const added = taken.filter((file) => !known.has(fileKey(file)));
      // Chromium empties the input when a person opens the choice of files and leaves it again.
      hold(multiple || taken.length === 0 ? [...files, ...added] : taken);
      return added;
    },
    remove(file) {
      hold(read().filter((other) => other !== file));
      // The form learns of it as it does when a person chooses.
      for (const type of ["input", "change"]) input?.dispatchEvent(new Event(type, { bubbles: true }));
    },
    write(value) {
      hold(filesIn(value));
    },
    control: {
      name,
      type: "files",
      get value() {
        return multiple ? read() : read()[0];
      },
      set value(value) {
        hold(filesIn(value));
      },
      get defaultValue() {
        return multiple ? none : undefined;
      },
      focus: () => input?.focus(),
    },
  };
}

/** What tells a file from others, as far as a page can know: choosing it again gives a new object. */
export function fileKey({ name, size, lastModified }: File): string {
  return [size, lastModified, name].join("/");
}

/** The files in what a form holds. */
function filesIn(value: unknown): readonly File[] {
  const items = Array.isArray(value) || value instanceof FileList ? [...value] : [value];
  return items.filter((item) => item instanceof File);
}

function isSame(some: readonly File[], others: readonly File[]): boolean {
  return some.length === others.length && some.every((file, index) => fileKey(file) === fileKey(others[index] ?? file));
}
