/** The library's entries whose source exists: { "react/index": "src/react/index.ts", … }. */
export function libraryEntries(): Record<string, string>;

/** The source of a module that the package imports by a name of its own, as a path from the root. */
export function importedSource(id: string, environment: "browser" | "default"): string | undefined;
