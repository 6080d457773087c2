import { commands } from "vitest/browser";

const renderInNode = "test/support/render-in-node.tsx";

/** The server markup of a form, on the page. The name is that of a function of `render-in-node.tsx`. */
export function serverMarkup(
  name: "enquiry" | "enquiryInPerson" | "enquirySentByFunction" | "drawings",
): Promise<HTMLElement> {
  return insertMarkup(renderInNode, name);
}

/** The server markup of a returned form, on the page. The name is that of a function of `returned-forms-in-node.tsx`. */
export function returnedMarkup(
  name: "enquiry" | "enquiryInPerson" | "journey" | "journeyWithRow",
): Promise<HTMLElement> {
  return insertMarkup("test/support/returned-forms-in-node.tsx", name);
}

async function insertMarkup(file: string, name: string): Promise<HTMLElement> {
  const container = document.createElement("div");
  container.innerHTML = String(await commands.callInNode(file, name));
  document.body.append(container);
  return container;
}

/** The server markup of every form of `filledForms`, in their order. */
export async function everyMarkup(): Promise<string[]> {
  const markup: string[] = JSON.parse(String(await commands.callInNode(renderInNode, "everyForm")));
  return markup;
}
