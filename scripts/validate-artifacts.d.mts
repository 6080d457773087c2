import type { Plugin } from "vite";

/** Validates every notice and record that a test or a story creates against its JSON Schema. */
export function validateArtifacts(): Plugin;
