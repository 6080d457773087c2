import { hydrateRoot } from "react-dom/client";
import * as z from "zod";
import type { PageState } from "./forms.js";

// For a policy that blocks code generation; before the first schema.
z.config({ jitless: true });
const { FormPage } = await import("./forms.js");

const state: PageState = JSON.parse(document.getElementById("state")?.textContent ?? "");
const root = document.getElementById("root");
if (root) hydrateRoot(root, <FormPage {...state} />);
