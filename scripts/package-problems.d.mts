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
  /** Each file by its path, with its text. */
  readonly files: ReadonlyMap<string, string>;
  /** Folders of the machine it was built on, which no file may name. */
  readonly places: readonly string[];
}

/** A sentence for each problem with a package. */
export function packageProblems(packed: PackedPackage): string[];
