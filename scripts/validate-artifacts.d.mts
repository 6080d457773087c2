import type { Plugin } from "vite";

/** Holds every notice and record that a test or a story makes against its JSON Schema. */
export function validateArtifacts(): Plugin;
