import { commands } from "vitest/browser";

/** What a server draws of a form, put on the page. The name is that of a function of `drawn-in-node.tsx`. */
export async function drawnByServer(
  name: "enquiry" | "enquiryInPerson" | "enquirySentByFunction" | "drawings",
): Promise<HTMLElement> {
  const container = document.createElement("div");
  container.innerHTML = String(await commands.callInNode("test/support/drawn-in-node.tsx", name));
  document.body.append(container);
  return container;
}

/** The same of a form that comes back: the name is that of a function of `given-back-in-node.tsx`. */
export async function givenBackByServer(
  name: "enquiry" | "enquiryInPerson" | "journey" | "journeyWithRow",
): Promise<HTMLElement> {
  const container = document.createElement("div");
  container.innerHTML = String(await commands.callInNode("test/support/given-back-in-node.tsx", name));
  document.body.append(container);
  return container;
}
