import { test } from "vitest";
import { touch } from "../support/drivers.js";
import { expectSent, timeout } from "../support/expect-sent.js";
import { filledForms } from "../support/filled-forms.js";

test.each(filledForms)(
  "every field of the $form is filled in and the form is sent by touch alone, in German",
  (form) => expectSent(form, { by: touch, language: "de" }),
  timeout,
);
