import { type Validate, validateNotice, validateRecord } from "virtual:forthright-validators";
import { reportFault } from "./problems.js";

/** Holds a notice that the library has just made against its JSON Schema. Whoever asked for it gets it as it is. */
export function checkNotice<Made>(made: Made): Made {
  judge("notice", made, validateNotice);
  return made;
}

/** The same of a record, which is promised. */
export function checkRecord<Made>(made: Promise<Made>): Promise<Made> {
  // Where none could be made, whoever asked hears of it.
  made.then(
    (record) => judge("record", record, validateRecord),
    () => {},
  );
  return made;
}

/** As JSON, and at once: it is what is kept and sent, whatever is done to the object afterwards. */
function judge(what: string, made: unknown, validate: Validate): void {
  if (validate(JSON.parse(JSON.stringify(made)))) return;
  const errors = (validate.errors ?? []).map(
    ({ instancePath, message = "", params }) =>
      `at ${instancePath || "its root"}: ${message} ${JSON.stringify(params)}`,
  );
  // Told when the test is over: an error thrown here could be taken for one that the test expects.
  reportFault(`The library made a ${what} that its JSON Schema refuses, ${errors.join("; ")}`);
}
