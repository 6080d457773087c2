import { describe, test } from "vitest";
import { serviceForms } from "../support/service-forms.js";
import { enoughTime, expectSent } from "../support/expect-sent.js";
import { languages } from "../support/filled-forms.js";
import { keyboard as by } from "../support/drivers.js";

describe.each(languages)("by keyboard alone, in %s", (language) => {
  test.each(serviceForms)(
    "$form: every field is filled in and sent",
    (form) => expectSent(form, { by, language }),
    enoughTime,
  );
});
