import { Button, createTheme, type CSSVariablesResolver, DirectionProvider, MantineProvider } from "@mantine/core";
import actionIcon from "@mantine/core/styles/ActionIcon.css?inline";
import button from "@mantine/core/styles/Button.css?inline";
import checkbox from "@mantine/core/styles/Checkbox.css?inline";
import combobox from "@mantine/core/styles/Combobox.css?inline";
import variables from "@mantine/core/styles/default-css-variables.css?inline";
import group from "@mantine/core/styles/Group.css?inline";
import inlineInput from "@mantine/core/styles/InlineInput.css?inline";
import input from "@mantine/core/styles/Input.css?inline";
import popover from "@mantine/core/styles/Popover.css?inline";
import radio from "@mantine/core/styles/Radio.css?inline";
import scrollArea from "@mantine/core/styles/ScrollArea.css?inline";
import stack from "@mantine/core/styles/Stack.css?inline";
import unstyledButton from "@mantine/core/styles/UnstyledButton.css?inline";
import { type ReactNode, useState } from "react";
import type { Kit } from "../kit-form.js";
import { Checkbox, Radios, Select, Text, TextArea } from "./fields.js";

/** Mantine's styles without global.css and baseline.css, which style the whole page. */
const styles = [
  variables,
  unstyledButton,
  button,
  actionIcon,
  scrollArea,
  popover,
  input,
  inlineInput,
  combobox,
  checkbox,
  radio,
  group,
  stack,
]
  .join("\n")
  .replaceAll(/:host\(([^)]*)\)/g, ".mantine-root$1")
  .replaceAll(/:root|:host/g, ".mantine-root")
  .concat(".mantine-root :is(input, textarea, button, div) { box-sizing: border-box; }");

/** Darker and lighter shades than Mantine's, whose contrast is too low (WCAG 1.4.3). */
const theme = createTheme({ primaryShade: { light: 8, dark: 8 } });
const readable: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-dimmed": "var(--mantine-color-gray-7)",
    "--mantine-color-placeholder": "var(--mantine-color-gray-7)",
    "--mantine-color-error": "var(--mantine-color-red-9)",
  },
  dark: {
    "--mantine-color-dimmed": "var(--mantine-color-dark-1)",
    "--mantine-color-placeholder": "var(--mantine-color-dark-1)",
    "--mantine-color-error": "var(--mantine-color-red-4)",
  },
});

/** Mantine's styles and colours for its children, while it is mounted. */
function Theme({
  dark,
  rtl,
  children,
}: {
  readonly dark: boolean;
  readonly rtl: boolean;
  readonly children: ReactNode;
}) {
  const [root, setRoot] = useState<HTMLDivElement | null>(null);
  const scheme = dark ? "dark" : "light";
  return (
    <div ref={setRoot} className="mantine-root" data-mantine-color-scheme={scheme}>
      <style>{styles}</style>
      <DirectionProvider initialDirection={rtl ? "rtl" : "ltr"} detectDirection={false}>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={readable}
          forceColorScheme={scheme}
          cssVariablesSelector=".mantine-root"
          getRootElement={() => root ?? undefined}
        >
          {children}
        </MantineProvider>
      </DirectionProvider>
    </div>
  );
}

export const mantine: Kit = {
  Text,
  TextArea,
  Select,
  Radios,
  Checkbox,
  Theme,
  button: <Button type="submit">Ask for a meeting</Button>,
};
