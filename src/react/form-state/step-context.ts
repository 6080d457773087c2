"use client";

import { createContext } from "react";

/** The step around a component; `undefined` outside steps. */
export const StepContext = createContext<string | undefined>(undefined);
