// forthright, laid out by hand as in forthright.tsx, with the notice under its fields: all that the helps say, and more.
import { NoticePanel } from "forthright/react";
import { begin } from "../page/begin.js";
import { drawForthright } from "./forthright-form.js";
import { drawByHand } from "./forthright-fields.js";

begin(drawForthright((fields) => drawByHand(fields, <NoticePanel />)));
