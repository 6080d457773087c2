"use client";

import { createContext } from "react";

/** The name of whoever fills the form in for somebody, where the app knows it. Of its own: it may come late. */
export const OperatorContext = createContext<string | undefined>(undefined);
