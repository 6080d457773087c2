// forthright, laid out by hand as in forthright.tsx, with the notice below the fields: it repeats and extends all help.
import { NoticePanel } from "forthright/react";
import { registerContender } from "../page/register-contender.js";
import { forthrightContender } from "./forthright-form.js";
import { renderManualLayout } from "./forthright-fields.js";

registerContender(forthrightContender((fields) => renderManualLayout(fields, <NoticePanel />)));
