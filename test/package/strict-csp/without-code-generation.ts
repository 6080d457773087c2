import * as z from "zod";

// The setting of an application under such a policy, before its first schema: z.object probes once whether it may
// generate code.
z.config({ jitless: true });
