// forthright, laid out by hand, with help and metadata on every field, which the baseline lacks, and without a notice.
import { registerContender } from "../page/register-contender.js";
import { renderManualLayout } from "./forthright-fields.js";
import { forthrightContender } from "./forthright-form.js";

registerContender(forthrightContender((fields) => renderManualLayout(fields)));
