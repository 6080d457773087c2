// The baseline: react-hook-form and zod by hand, fields memoised, with the same labels and ARIA; no help, no metadata.
import { registerContender } from "../page/register-contender.js";
import { hookFormContender } from "./hook-form-fields.js";

registerContender(hookFormContender());
