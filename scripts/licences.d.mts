/** A package that is installed with forthright, or that an app must install for it. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** The licence in its package.json: "MIT". */
  readonly licence: string;
  /** Whether npm runs an install script of it. */
  readonly hasInstallScript: boolean;
  /** The text of its licence; empty for a package without one. */
  readonly text: string;
}

/** The dependencies and peers of forthright and their dependencies, by name. */
export function shippedPackages(): ShippedPackage[];

/** The text of THIRD-PARTY-LICENSES.md. */
export function licencesText(packages: readonly ShippedPackage[]): string;
