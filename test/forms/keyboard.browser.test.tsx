import { test } from "vitest";
import { keyboard } from "../support/drivers.js";
import { expectSent, timeout } from "../support/expect-sent.js";
import { filledForms } from "../support/filled-forms.js";

test.each(filledForms)(
  "every field of the $form is filled in and the form is sent by keyboard alone, in English",
  (form) => expectSent(form, { by: keyboard, language: "en" }),
  timeout,
);
