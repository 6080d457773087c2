import { commands } from "vitest/browser";

/** What a server draws of a form, put on the page. The name is that of a function of `drawn-in-node.tsx`. */
export function drawnByServer(
  name: "enquiry" | "enquiryInPerson" | "enquirySentByFunction" | "drawings",
): Promise<HTMLElement> {
  return drawnBy("test/support/render-in-node.tsx", name);
}

/** The same of a form that comes back: the name is that of a function of `given-back-in-node.tsx`. */
export function givenBackByServer(
  name: "enquiry" | "enquiryInPerson" | "journey" | "journeyWithRow",
): Promise<HTMLElement> {
  return drawnBy("test/support/returned-forms-in-node.tsx", name);
}

async function drawnBy(file: string, name: string): Promise<HTMLElement> {
  const container = document.createElement("div");
  container.innerHTML = String(await commands.callInNode(file, name));
  document.body.append(container);
  return container;
}
