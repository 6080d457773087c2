"use client";

import { createContext } from "react";

/** The name of the person who fills the form in for somebody else, if the app knows it. A separate context: it may change late. */
export const OperatorContext = createContext<string | undefined>(undefined);
