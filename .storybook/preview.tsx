import type { Decorator, Preview } from "@storybook/react-vite";
import { type ReactNode, useLayoutEffect } from "react";
import "../src/styles/index.css";
import { configure } from "storybook/test";
import { DefaultFormSlot } from "../src/react/chunks/default-form.client.js";
import { loadInteraction } from "../src/react/chunks/load.js";
import { NoticeBodySlot } from "../src/react/chunks/notice-body.client.js";
import "./preview.css";

// A busy machine is slow, not wrong: what comes in the end has come.
configure({ asyncUtilTimeout: 10_000 });

type StageProps = { theme: string; language: string; direction: string; view: string; children: ReactNode };

type Attributes = Record<string, string | null>;

/** Sets an element's attributes, null for none, and returns what they were. */
function setAttributes(element: Element, attributes: Attributes): Attributes {
  const before: Attributes = {};
  for (const [name, value] of Object.entries(attributes)) {
    before[name] = element.getAttribute(name);
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  return before;
}

/**
 * Gives a story its theme, language and direction. On a docs page many stories share the page, so they stand on the
 * stage alone; a story by itself also sets them on the document, for what it shows outside its root (a tooltip).
 */
function Stage({ theme, language, direction, view, children }: StageProps) {
  useLayoutEffect(() => {
    if (view !== "story") return undefined;
    const root = document.documentElement;
    const before = setAttributes(root, { "data-theme": theme, lang: language, dir: direction });
    return () => {
      setAttributes(root, before);
    };
  }, [theme, language, direction, view]);
  return (
    <div className="stage" data-view={view} data-theme={theme} lang={language} dir={direction}>
      {children}
    </div>
  );
}

const onStage: Decorator = (Story, { globals, viewMode }) => (
  <Stage theme={globals["theme"]} language={globals["language"]} direction={globals["direction"]} view={viewMode}>
    <Story />
  </Stage>
);

const preview: Preview = {
  tags: ["autodocs"],
  decorators: [onStage],
  // A story shows a form that is there, and what it plays does not wait for what a form loads.
  loaders: [() => Promise.all([DefaultFormSlot.preload(), NoticeBodySlot.preload(), loadInteraction()])],
  // A docs page is many React roots, whose ids would clash: the label of one form would lead into another.
  beforeEach: ({ id, parameters }) => {
    parameters["react"] = { rootOptions: { identifierPrefix: `${id}-` } };
  },
  parameters: {
    // What a developer writes: the part, without the stage and the form around it.
    docs: { source: { excludeDecorators: true } },
    layout: "fullscreen",
    // The stage has the background; the toolbar's theme decides it.
    backgrounds: { disabled: true },
    a11y: { test: "error" },
    options: {
      storySort: {
        order: [
          "Introduction",
          "Guides",
          [
            "Layouts",
            "Conditions and lists",
            "Steps",
            "Consent",
            "Drafts",
            "Files",
            "In person",
            "Server",
            "Records and receipts",
            "Policies",
            "Exports",
            "Marking",
            "Languages",
            "Theming",
            "Your own components",
            "Testing",
            "Performance",
            "Add a control",
            "Add a language",
          ],
          "Forms",
          "Parts",
        ],
      },
    },
  },
  // A story pins any of these with, for example, `globals: { theme: "dark" }`.
  initialGlobals: { theme: "light", language: "en", direction: "ltr" },
  globalTypes: {
    theme: {
      description: "Theme",
      toolbar: {
        icon: "contrast",
        dynamicTitle: true,
        items: [
          { value: "light", title: "Light", icon: "sun" },
          { value: "dark", title: "Dark", icon: "moon" },
          { value: "system", title: "As the system", icon: "browser" },
        ],
      },
    },
    language: {
      description: "Language",
      toolbar: {
        icon: "globe",
        dynamicTitle: true,
        items: [
          { value: "en", title: "English" },
          { value: "de", title: "Deutsch" },
        ],
      },
    },
    direction: {
      description: "Writing direction",
      toolbar: {
        icon: "transfer",
        dynamicTitle: true,
        items: [
          { value: "ltr", title: "Left to right" },
          { value: "rtl", title: "Right to left" },
        ],
      },
    },
  },
};

export default preview;
