// The yardstick with zod's code generator off, which compiles a schema at its first use.
import * as z from "zod";
import { begin } from "../page/begin.js";
import { drawHookForm } from "./hook-form-fields.js";

z.config({ jitless: true });
begin(drawHookForm());
