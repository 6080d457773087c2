/** The JSON Schemas as they are published. Made by scripts/validate-artifacts.mjs. */
declare module "virtual:forthright-schemas" {
  const schemas: Readonly<Record<"policy" | "notice" | "record", object>>;
  export default schemas;
}

/** What checks a notice and a record by them, closed: a property that they do not describe is a fault as well. */
declare module "virtual:forthright-validators" {
  interface Validate {
    (value: unknown): boolean;
    errors?: readonly { readonly instancePath: string; readonly message?: string; readonly params: object }[] | null;
  }
  export const validateNotice: Validate;
  export const validateRecord: Validate;
}
