import { describe, test } from "vitest";
import { businessForms } from "../support/business-forms.js";
import { enoughTime, expectSent } from "../support/expect-sent.js";
import { languages } from "../support/filled-forms.js";
import { keyboard as by } from "../support/drivers.js";

describe.each(languages)("by keyboard alone, in %s", (language) => {
  test.each(businessForms)(
    "$form: every field is filled in and sent",
    (form) => expectSent(form, { by, language }),
    enoughTime,
  );
});
