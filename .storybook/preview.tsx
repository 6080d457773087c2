import type { Decorator, Preview } from "@storybook/react-vite";
import { type ReactNode, useLayoutEffect } from "react";
import "../src/styles/index.css";
import { configure } from "storybook/test";
import { DefaultFormSlot } from "../src/react/chunks/default-form.client.js";
import { loadInteraction } from "../src/react/chunks/load.js";
import { NoticeBodySlot } from "../src/react/chunks/notice-body.client.js";
import "./preview.css";

// A busy machine is slow but not wrong.
configure({ asyncUtilTimeout: 10_000 });

type CanvasProps = { theme: string; language: string; direction: string; view: string; children: ReactNode };

type Attributes = Record<string, string | null>;

/** Sets attributes of an element, removes those that are null, and returns their former values. */
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
 * Sets the theme, language and direction of a story on an element around it. A docs page shows many stories; a single story
 * also sets them on the document, for content outside of its root (a tooltip).
 */
function Canvas({ theme, language, direction, view, children }: CanvasProps) {
  useLayoutEffect(() => {
    if (view !== "story") return undefined;
    const root = document.documentElement;
    const before = setAttributes(root, { "data-theme": theme, lang: language, dir: direction });
    return () => {
      setAttributes(root, before);
    };
  }, [theme, language, direction, view]);
  return (
    <div className="story-canvas" data-view={view} data-theme={theme} lang={language} dir={direction}>
      {children}
    </div>
  );
}

const withCanvas: Decorator = (Story, { globals, viewMode }) => (
  <Canvas theme={globals["theme"]} language={globals["language"]} direction={globals["direction"]} view={viewMode}>
    <Story />
  </Canvas>
);

const preview: Preview = {
  tags: ["autodocs"],
  decorators: [withCanvas],
  // Chunks are loaded before the story renders, so that play functions need not wait for them.
  loaders: [() => Promise.all([DefaultFormSlot.preload(), NoticeBodySlot.preload(), loadInteraction()])],
  // A docs page has many React roots. Without a prefix their ids would be the same, and labels would point to other forms.
  beforeEach: ({ id, parameters }) => {
    parameters["react"] = { rootOptions: { identifierPrefix: `${id}-` } };
  },
  parameters: {
    // The code that a developer writes: the component, without the canvas and the form around it.
    docs: { source: { excludeDecorators: true } },
    layout: "fullscreen",
    // The canvas has the background of the theme in the toolbar.
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
          "Form",
          [
            "CollectionForm",
            "CollectionFields",
            "FormLayout",
            "FormSteps",
            "MarkingLegend",
            "ErrorSummary",
            "SubmitButton",
            "DraftBanner",
          ],
          "Fields",
          "Notice",
          "Records",
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
