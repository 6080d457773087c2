"use client";

import { createContext } from "react";

/** The step that a part stands in; `undefined` outside of steps. */
export const StepContext = createContext<string | undefined>(undefined);
