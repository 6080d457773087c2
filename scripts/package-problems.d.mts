/** A package as npm would pack it. */
export interface PackedPackage {
  readonly manifest: {
    readonly exports?: unknown;
    readonly bin?: unknown;
    readonly imports?: unknown;
    readonly scripts?: { readonly [name: string]: string };
    readonly dependencies?: { readonly [name: string]: string };
    readonly peerDependencies?: { readonly [name: string]: string };
  };
  /** The text of each file by its path. */
  readonly files: ReadonlyMap<string, string>;
  /** Paths of the machine it was built on, which no file may contain. */
  readonly localPaths: readonly string[];
}

/** A sentence for each problem of a package. */
export function packageProblems(packed: PackedPackage): string[];
