/**
 * Every rule that a definition, a notice or a layout is checked against: how severe a breach is, and the article or the
 * standard that it rests on. The ids are stable: reports and suppressions refer to them. Rules of the law stand first, those of
 * the library (DEF) last.
 */
export const rules = {
  "NEC-1": { severity: "error", basis: "Art. 13(2)(e) GDPR" },
  "NEC-2": { severity: "error", basis: "Art. 13(2)(e) GDPR" },
  /** Whether a field is required is known only after an asynchronous rule has run. */
  "NEC-6": { severity: "error", basis: "Art. 13(2)(e) GDPR" },
  "CONS-1": { severity: "error", basis: "Art. 7(4), 4(11) GDPR" },
  "CONS-2": { severity: "error", basis: "recital 32, Art. 25(2) GDPR" },
  "CONS-3": { severity: "error", basis: "recital 43, Art. 7(2) GDPR" },
  /** A consent that no use rests on. */
  "CONS-9": { severity: "error", basis: "Art. 5(1)(a) GDPR" },
  /** A consent in each row of a list, where one person would agree for others. */
  "CONS-10": { severity: "error", basis: "Art. 4(11) GDPR" },
  /** A consent covers a field that it changes nothing for. */
  "CONS-11": { severity: "error", basis: "Art. 7(2) GDPR" },
  /** A use rests on consent, and no field asks for it. */
  "CONS-12": { severity: "error", basis: "Art. 4(11), 7(2) GDPR" },
  "BASIS-2": { severity: "error", basis: "Art. 13(1)(c), 5(1)(a) GDPR" },
  "BASIS-3": { severity: "error", basis: "Art. 13(1)(d) GDPR" },
  "BASIS-4": { severity: "error", basis: "Art. 6(3), 13(2)(e) GDPR" },
  "CAT-1": { severity: "error", basis: "Art. 13, 5(1)(b) GDPR" },
  "SPEC-1": { severity: "error", basis: "Art. 9(1)-(2) GDPR" },
  "PUR-1": { severity: "error", basis: "Art. 5(1)(b), 13(3) GDPR" },
  "RET-1": { severity: "error", basis: "Art. 13(2)(a), 5(1)(e) GDPR" },
  "RCP-1": { severity: "error", basis: "Art. 13(1)(e)-(f), 44 GDPR" },
  "NOT-1": { severity: "error", basis: "Art. 13(1)-(2) GDPR" },
  "NOT-2": { severity: "error", basis: "Art. 13(1) GDPR" },
  /** A form in person does not say how the person was informed. */
  "NOT-5": { severity: "error", basis: "Art. 13(1), 5(2) GDPR" },
  /** A layer of the notice has no address of the full policy. */
  "NOT-6": { severity: "warning", basis: "Art. 12(1) GDPR" },
  /** A part is missing, or has the wrong type. */
  "DEF-1": { severity: "error", basis: "forthright" },
  /** An id that names nothing. */
  "DEF-2": { severity: "error", basis: "forthright" },
  /** A text that is not JSON, or a value that JSON does not have. */
  "DEF-3": { severity: "error", basis: "RFC 8259" },
  /** A key that nothing reads. */
  "DEF-4": { severity: "error", basis: "forthright" },
  /** A schema that no field can stand for. */
  "DEF-5": { severity: "error", basis: "forthright" },
  /** A field without a disclosure. */
  "DEF-6": { severity: "error", basis: "Art. 13(1)(c) GDPR" },
  /** A field or a list without a label. */
  "DEF-7": { severity: "error", basis: "WCAG 3.3.2" },
  /** Options that do not fit the schema or the control. */
  "DEF-8": { severity: "error", basis: "forthright" },
  "EXP-1": { severity: "error", basis: "DPV 2.3" },
  /** An export that lacks what its format asks for. */
  "EXP-2": { severity: "error", basis: "forthright" },
} as const satisfies { readonly [rule: string]: Rule };

/** What a rule is about. */
interface Rule {
  readonly severity: "error" | "warning" | "info";
  readonly basis: string;
}

/** The id of a rule that the library checks. */
export type RuleId = keyof typeof rules;
