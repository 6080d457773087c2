// The yardstick: react-hook-form and zod by hand, fields memoised, with the same labels and ARIA; no help, no metadata.
import { begin } from "../page/begin.js";
import { drawHookForm } from "./hook-form-fields.js";

begin(drawHookForm());
