import type { Necessity, RightId } from "../policy/legal.js";
import type { NoticeDeliveryMethod, NoticeDelivery } from "../collection/model/notice-delivery.js";

/** The messages of a form that an operator fills in for a person, face to face or by phone. */
export interface InPersonMessages {
  readonly spokenNotice: SpokenNoticeMessages;
  /** The heading above the spoken notice, for the operator. */
  readonly title: string;
  readonly instruction: string;
  /** The button that opens and closes the spoken notice. */
  readonly readAloud: string;
  /** The button that prints the notice. */
  readonly print: string;
  /** The heading of the fields that belong to the record, not to the answers. */
  readonly record: string;
  readonly recordHint: string;
  /** How the person was informed: the question, its answers, and by whom. */
  readonly method: string;
  readonly methods: { readonly [method in NoticeDeliveryMethod]: string };
  readonly deliveredBy: string;
  readonly deliveredByHint: string;
  /** The errors for each of the two left empty. */
  readonly missing: { readonly [part in keyof NoticeDelivery]: string };
}

/** The messages of a notice that is read aloud, without articles of the law. Lists are passed in as text. */
export interface SpokenNoticeMessages {
  /** The first sentence: the form, the controller, and that this comes first. */
  readonly introduction: (form: string, controller: string | undefined) => string;
  /** A label within a sentence, if it has punctuation of its own. */
  readonly quote: (label: string) => string;
  /** The required fields by necessity; `required` without a stated one. */
  readonly necessity: { readonly [kind in Necessity | "required"]: (fields: string) => string };
  readonly optional: (fields: string) => string;
  /** The conditional fields. */
  readonly conditional: (fields: string) => string;
  /** The consequence of not providing the fields just named, or some of them. */
  readonly otherwise: (consequence: string) => string;
  readonly without: (fields: string, consequence: string) => string;
  /** The purposes of some fields, of all fields, or of those not named yet. */
  readonly use: (fields: string, purposes: string) => string;
  readonly useAll: (purposes: string) => string;
  readonly useRest: (purposes: string) => string;
  readonly basis: (basis: string) => string;
  readonly interests: (interests: string) => string;
  readonly laws: (laws: string) => string;
  readonly special: (fields: string, kind: string, condition: string) => string;
  readonly recipients: (recipients: string) => string;
  readonly transfer: (recipient: string, country: string, safeguard: string | undefined) => string;
  /** Retention: one time for all, or several. */
  readonly retention: (time: string) => string;
  readonly retentions: (times: string) => string;
  readonly rights: (rights: string) => string;
  /** What a right allows, after `rights`: "You can: …". */
  readonly right: { readonly [id in Exclude<RightId, "objection">]: string };
  readonly complaint: (authority: string | undefined) => string;
  readonly fullPolicy: (address: string) => string;
  readonly inWriting: string;
}
