// The baseline without zod's code generator, which compiles a schema at its first use.
import * as z from "zod";
import { registerContender } from "../page/register-contender.js";
import { hookFormContender } from "./hook-form-fields.js";

z.config({ jitless: true });
registerContender(hookFormContender());
