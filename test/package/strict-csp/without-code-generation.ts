import * as z from "zod";

// What an application says under such a policy, before its first schema: z.object tries once whether code may be made of
// strings, wherever it is called from.
z.config({ jitless: true });
