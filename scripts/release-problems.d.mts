/** A release about to be published. */
export interface Release {
  /** The tag that was pushed: "v1.2.3". */
  readonly tag: string;
  readonly manifest: {
    readonly version: string;
    readonly repository?: { readonly type: string; readonly url: string };
  };
  readonly changelog: string;
  /** The repository that it is released from: "owner/name". */
  readonly repository: string;
}

/** A sentence for each way in which the parts of a release disagree. */
export function releaseProblems(release: Release): string[];
