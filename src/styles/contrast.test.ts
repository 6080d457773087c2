import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const marks = ["mark-red", "mark-blue", "mark-green", "mark-amber", "mark-violet"];

/**
 * Foregrounds on backgrounds. A `text` needs WCAG 1.4.3, a `shape` needs 1.4.11: the edge of a control, a bar, a check
 * mark, a focus ring. A `line` is decorative. Disabled elements have the same requirements.
 */
const pairs: readonly { readonly role: Role; readonly on: readonly string[]; readonly of: readonly string[] }[] = [
  // Text on the page, in a control, in the notice, in the help, in the error summary.
  {
    role: "text",
    of: ["text"],
    on: ["surface", "control-surface", "surface-subtle", "tooltip-surface", "error-surface"],
  },
  // Hints, the legend, placeholders, terms, the button during a submit.
  { role: "text", of: ["text-muted"], on: ["surface", "control-surface", "surface-subtle", "tooltip-surface"] },
  // Links, and the headings of the notice under the pointer.
  { role: "text", of: ["accent", "accent-hover"], on: ["surface", "surface-subtle"] },
  { role: "text", of: ["on-accent"], on: ["accent", "accent-hover", "accent-active"] },
  // Errors are also shown in the spoken notice.
  { role: "text", of: ["error"], on: ["surface", "surface-subtle", "error-surface"] },
  { role: "text", of: ["success"], on: ["surface"] },
  // The symbols of marks, at a label, in the legend and in the notice.
  { role: "text", of: marks, on: ["surface", "surface-subtle"] },

  { role: "shape", of: ["control-border"], on: ["surface", "control-surface", "surface-subtle"] },
  { role: "shape", of: ["control-border-hover"], on: ["surface", "control-surface", "surface-subtle"] },
  // The frame of a control with an error, the frame of the summary, and the bar beside the field.
  { role: "shape", of: ["error"], on: ["surface", "surface-subtle", "control-surface", "error-surface"] },
  { role: "shape", of: ["text"], on: ["surface", "surface-subtle"] },
  // The icon of the help, the arrows of a select and of the sections of the notice.
  { role: "shape", of: ["text-muted"], on: ["surface", "control-surface", "surface-subtle"] },
  // The button and the checked checkbox on the page, and the check mark in it.
  { role: "shape", of: ["accent", "accent-hover", "accent-active"], on: ["surface"] },
  // A chosen delivery method in the spoken notice.
  { role: "shape", of: ["accent"], on: ["surface-subtle"] },
  { role: "shape", of: ["on-accent"], on: ["accent"] },
  { role: "shape", of: ["focus"], on: ["surface", "surface-subtle", "error-surface"] },
  // The bars of marks, between the page and the control.
  { role: "shape", of: marks, on: ["surface", "control-surface"] },

  { role: "line", of: ["divider"], on: ["surface", "surface-subtle", "tooltip-surface"] },
  { role: "line", of: ["tooltip-border"], on: ["surface", "surface-subtle", "tooltip-surface"] },
];

type Role = "text" | "shape" | "line";

const leastContrast = {
  usual: { text: 4.5, shape: 3, line: 1.1 },
  more: { text: 7, shape: 4.5, line: 3 },
} as const;

const folder = new URL("../", import.meta.url);
const sheets = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".css"))
  .map((name) => ({ name, css: readFileSync(new URL(name, folder), "utf8").replace(/\/\*[\s\S]*?\*\//g, "") }));
const tokensCss = sheets.find(({ name }) => name === "styles/tokens.css")?.css ?? "";
const parts = sheets.filter(({ name }) => name !== "styles/tokens.css");

const usual = readColours(tokensCss.slice(0, tokensCss.indexOf("@media (pointer")));
const more = new Map([...usual, ...readColours(tokensCss.slice(tokensCss.indexOf("(prefers-contrast: more)")))]);

describe.each([
  { contrast: "usual", colours: usual },
  { contrast: "more", colours: more },
] as const)("the colours, contrast $contrast", ({ contrast, colours }) => {
  const least = leastContrast[contrast];
  const cases = pairs.flatMap(({ role, of, on }) =>
    of.flatMap((token) =>
      on.flatMap((surface) => (["light", "dark"] as const).map((scheme) => ({ role, token, surface, scheme }))),
    ),
  );

  it.each(cases)("has $token on $surface as $role, $scheme", ({ role, token, surface, scheme }) => {
    expect(contrastOf(colourOf(token, scheme), colourOf(surface, scheme))).toBeGreaterThanOrEqual(least[role]);
  });

  function colourOf(token: string, scheme: "light" | "dark"): string {
    const colour = colours.get(token);
    if (!colour) throw new Error(`There is no colour --forthright-${token} in tokens.css.`);
    return colour[scheme];
  }
});

describe("the tokens", () => {
  const declarations = parts.flatMap(({ name, css }) =>
    [...css.matchAll(/([\w-]+)\s*:\s*([^;{}]+);/g)].map(([, property = "", value = ""]) => ({ name, property, value })),
  );
  const used = sheets.flatMap(({ css }) =>
    [...css.matchAll(/var\(--forthright-([\w-]+)/g)].map(([, token = ""]) => token),
  );

  it.each([...usual.keys()])("have a pair for %s", (token) => {
    expect(pairs.some(({ of, on }) => of.includes(token) || on.includes(token))).toBe(true);
  });

  it("have a pair in its role for every colour that a component uses", () => {
    const unpaired = declarations.flatMap(({ name, property, value }) =>
      [...value.matchAll(/var\(--forthright-([\w-]+)/g)]
        .map(([, token = ""]) => token)
        .filter((token) => usual.has(token) && !isPaired(token, property))
        .map((token) => `${name}: ${property}: ${token}`),
    );
    expect(unpaired).toEqual([]);
  });

  it("are the only colours in the style sheets", () => {
    const literal = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\(/i;
    expect(declarations.filter(({ value }) => literal.test(value))).toEqual([]);
  });

  it("are all used, and all declared", () => {
    const declared = [...tokensCss.matchAll(/--forthright-([\w-]+):/g)].map(([, token = ""]) => token);
    const local = declarations.flatMap(({ property }) => /^--forthright-([\w-]+)$/.exec(property)?.[1] ?? []);
    expect(declared.filter((token) => !used.includes(token))).toEqual([]);
    expect(used.filter((token) => ![...declared, ...local].includes(token))).toEqual([]);
  });

  it("are the same set for increased contrast", () => {
    expect([...more.keys()]).toEqual([...usual.keys()]);
  });
});

/** Whether the token has a pair in the role of the property. */
function isPaired(token: string, property: string): boolean {
  if (/^(?:background|fill)/.test(property)) return pairs.some(({ on }) => on.includes(token));
  return rolesOf(property).every((allowed) =>
    pairs.some(({ role, of }) => allowed.includes(role) && of.includes(token)),
  );
}

/** The roles of a colour in this property: one of each group. */
function rolesOf(property: string): readonly (readonly Role[])[] {
  if (property === "color") return [["text"]];
  if (property === "--_mark-colour") return [["text"], ["shape"]];
  return [["shape", "line"]];
}

/** The colour tokens of a style sheet: those whose value is a pair of colours. */
function readColours(css: string): Map<string, { light: string; dark: string }> {
  const declaration = /--forthright-([\w-]+):\s*var\(--_light, (#[\da-f]{6})\)\s+var\(--_dark, (#[\da-f]{6})\);/gi;
  return new Map(
    [...css.matchAll(declaration)].map(([, token = "", light = "", dark = ""]) => [token, { light, dark }]),
  );
}

/** The contrast ratio of WCAG 2. */
function contrastOf(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
