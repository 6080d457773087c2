import type { Necessity, RightId } from "../policy/legal.js";
import type { NoticeDeliveryMethod, NoticeDelivery } from "../collection/model/notice-delivery.js";

/** What is said where somebody fills a form in for the person in front of them or on the phone. */
export interface InPersonMessages {
  readonly spokenNotice: SpokenNoticeMessages;
  /** The heading of the script, to whoever reads it out. */
  readonly title: string;
  readonly instruction: string;
  /** Opens and closes the script. */
  readonly readAloud: string;
  /** The button that prints the notice. */
  readonly print: string;
  /** The heading of what goes into the record and not into the answers. */
  readonly record: string;
  readonly recordHint: string;
  /** The question how the person was informed, its answers, and who informed them. */
  readonly method: string;
  readonly methods: { readonly [method in NoticeDeliveryMethod]: string };
  readonly deliveredBy: string;
  readonly deliveredByHint: string;
  /** What to do where either was not said. */
  readonly missing: { readonly [part in keyof NoticeDelivery]: string };
}

/** The notice as it is read out: sentences for the ear, without articles of the law. Lists come as they are spoken. */
export interface SpokenNoticeMessages {
  /** Who asks, in which form, and that this comes first. */
  readonly introduction: (form: string, controller: string | undefined) => string;
  /** A label within a sentence, where it would not be told apart from it. */
  readonly quote: (label: string) => string;
  /** What must be given, by why it must; `required` where nobody says why. */
  readonly necessity: { readonly [kind in Necessity | "required"]: (fields: string) => string };
  readonly optional: (fields: string) => string;
  /** Those among all of them that are only asked for where another answer calls for it. */
  readonly conditional: (fields: string) => string;
  /** What happens otherwise: of all the fields just named, or of some of them. */
  readonly otherwise: (consequence: string) => string;
  readonly without: (fields: string, consequence: string) => string;
  /** What fields are used for: these, all there are, or all that have not been named. */
  readonly use: (fields: string, purposes: string) => string;
  readonly useAll: (purposes: string) => string;
  readonly useRest: (purposes: string) => string;
  readonly basis: (basis: string) => string;
  readonly interests: (interests: string) => string;
  readonly laws: (laws: string) => string;
  readonly special: (fields: string, kind: string, condition: string) => string;
  readonly recipients: (recipients: string) => string;
  readonly transfer: (recipient: string, country: string, safeguard: string | undefined) => string;
  /** How long: all of it, or one thing this and another thing that long. */
  readonly retention: (time: string) => string;
  readonly retentions: (times: string) => string;
  readonly rights: (rights: string) => string;
  /** What a right allows, after "You can". */
  readonly right: { readonly [id in Exclude<RightId, "objection">]: string };
  readonly complaint: (authority: string | undefined) => string;
  readonly fullPolicy: (address: string) => string;
  readonly inWriting: string;
}
