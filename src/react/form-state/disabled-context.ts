"use client";

import { createContext } from "react";

/** Whether a group or a list around a field is disabled, and the field with it. */
export const DisabledContext = createContext(false);
