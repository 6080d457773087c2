// forthright as declared: the whole form in its own layout, with an error summary and the notice beside the fields.
import { begin } from "../page/begin.js";
import { drawForthright } from "./forthright-form.js";

begin(drawForthright());
