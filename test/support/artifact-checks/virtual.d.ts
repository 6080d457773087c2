/** The published JSON Schemas, from scripts/validate-artifacts.mjs. */
declare module "virtual:forthright-schemas" {
  const schemas: Readonly<Record<"policy" | "notice" | "record", object>>;
  export default schemas;
}

/** Validators of a notice and a record. The schemas are closed: an additional property is an error too. */
declare module "virtual:forthright-validators" {
  interface Validate {
    (value: unknown): boolean;
    errors?: readonly { readonly instancePath: string; readonly message?: string; readonly params: object }[] | null;
  }
  export const validateNotice: Validate;
  export const validateRecord: Validate;
}
