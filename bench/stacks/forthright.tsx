// forthright, laid out by hand: help and metadata on every field, as the yardstick has neither. Its notice stands elsewhere.
import { begin } from "../page/begin.js";
import { drawByHand } from "./forthright-fields.js";
import { drawForthright } from "./forthright-form.js";

begin(drawForthright((fields) => drawByHand(fields)));
