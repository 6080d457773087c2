/** The library's entries whose source exists: { "react/index": "src/react/index.ts", … }. */
export function libraryEntries(): Record<string, string>;
