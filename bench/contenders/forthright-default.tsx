// forthright in its default layout, with an error summary and the notice.
import { registerContender } from "../page/register-contender.js";
import { forthrightContender } from "./forthright-form.js";

registerContender(forthrightContender());
