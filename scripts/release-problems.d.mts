/** A release, as it is about to be made. */
export interface Release {
  /** The tag that was pushed: "v1.2.3". */
  readonly tag: string;
  readonly manifest: {
    readonly version: string;
    readonly repository?: { readonly type: string; readonly url: string };
  };
  readonly changelog: string;
  /** The repository that it is released from, as GitHub writes it: "owner/name". */
  readonly repository: string;
}

/** A sentence for each thing that they do not agree in. */
export function releaseProblems(release: Release): string[];
