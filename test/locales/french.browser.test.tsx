import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { CollectionForm } from "../../src/react/index.js";
import { gardenForm } from "./french-form.js";

test("a form in an added language shows its messages, its errors and its notice in that language", async () => {
  const { container } = await render(<CollectionForm collection={gardenForm} language="fr-CA" />);
  await expect.element(page.getByText("Comment nous utilisons ce que vous saisissez")).toBeVisible();
  await expect
    .element(page.getByText(/^Les champs signalés par \* et une barre rouge sont obligatoires\.$/))
    .toBeVisible();

  await page.getByRole("textbox", { name: "Surface" }).fill("30200,5");
  await userEvent.click(page.getByRole("button", { name: "Envoyer" }));
  const summary = page.getByRole("region", { name: "3 champs sont à vérifier" });
  await expect.element(summary.getByRole("link", { name: "Remplissez «\u00A0Nom complet\u00A0»" })).toBeVisible();
  await expect.element(summary.getByRole("link", { name: /inférieur ou égal à 20\s100,5/ })).toBeVisible();
  expect(container.querySelector("form")?.lang).toBe("fr");
  expect(container.textContent).not.toMatch(/needs your attention|Enter |How we use|Legal basis|\(required\)/);
});
