import { type Validate, validateNotice, validateRecord } from "virtual:forthright-validators";
import { reportFault } from "./problems.js";

/** Validates a notice of the library against its JSON Schema, and returns it unchanged. */
export function checkNotice<Made>(made: Made): Made {
  judge("notice", made, validateNotice);
  return made;
}

/** Validates a promised record against its JSON Schema, and returns the promise. */
export function checkRecord<Made>(made: Promise<Made>): Promise<Made> {
  // The caller handles a rejection.
  made.then(
    (record) => judge("record", record, validateRecord),
    () => {},
  );
  return made;
}

/** Validates the JSON at once: later changes of the object do not count. */
function judge(what: string, made: unknown, validate: Validate): void {
  if (validate(JSON.parse(JSON.stringify(made)))) return;
  const errors = (validate.errors ?? []).map(
    ({ instancePath, message = "", params }) =>
      `at ${instancePath || "its root"}: ${message} ${JSON.stringify(params)}`,
  );
  // Reported after the test: an error thrown here could be one that the test expects.
  reportFault(`The library made a ${what} that its JSON Schema refuses, ${errors.join("; ")}`);
}
