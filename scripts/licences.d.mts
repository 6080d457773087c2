/** A package that comes along with forthright, or that it asks an app to install. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** Its licence, as its package.json says: "MIT". */
  readonly licence: string;
  /** Whether npm runs a script of it when it is installed. */
  readonly hasInstallScript: boolean;
  /** The words of its licence; empty where it brings none along. */
  readonly words: string;
}

/** What forthright depends on, its peers, and what these depend on, by name. */
export function shippedPackages(): ShippedPackage[];

/** What THIRD-PARTY-LICENSES.md says of packages. */
export function licencesText(packages: readonly ShippedPackage[]): string;
