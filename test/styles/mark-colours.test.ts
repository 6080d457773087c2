import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { markColours } from "../../src/policy/marking.js";

const read = (name: string) => readFileSync(new URL(`../../src/${name}`, import.meta.url), "utf8");
const tokens = read("styles/tokens.css");
const mark = read("react/marking/marking.css");

it.each(markColours)("the style sheet colours the symbol and the bar of a %s mark", (colour) => {
  expect(tokens).toContain(`--forthright-mark-${colour}: var(--_light, #`);
  const selector = `.forthright-field[data-mark-colour="${colour}"]\n) {\n`;
  expect(mark).toContain(`${selector}  --_mark-colour: var(--forthright-mark-${colour});`);
});
