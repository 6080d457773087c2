import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
addFormats(ajv);

/** The validation errors of a document by a JSON Schema 2020-12, after a round trip through JSON. */
export function faultsBy(schema: object): (document: unknown) => string[] {
  const validate = ajv.compile(schema);
  return (document) => {
    validate(JSON.parse(JSON.stringify(document)));
    return (validate.errors ?? []).map(({ instancePath, message = "", params }) =>
      [instancePath, message, JSON.stringify(params)].join(" "),
    );
  };
}
