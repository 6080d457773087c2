import { Button, createTheme, ThemeProvider } from "@mui/material";
import { type ReactNode, useMemo } from "react";
import type { Kit } from "../kit-form.js";
import { Checkbox, Radios, Select, Text, TextArea } from "./fields.js";

/** Without CssBaseline, which sets margins, fonts and colours of the page. */
function Theme({
  dark,
  rtl,
  children,
}: {
  readonly dark: boolean;
  readonly rtl: boolean;
  readonly children: ReactNode;
}) {
  const theme = useMemo(
    () => createTheme({ palette: { mode: dark ? "dark" : "light" }, direction: rtl ? "rtl" : "ltr" }),
    [dark, rtl],
  );
  return <ThemeProvider theme={theme}>{children}</ThemeProvider>;
}

export const mui: Kit = {
  Text,
  TextArea,
  Select,
  Radios,
  Checkbox,
  Theme,
  button: <Button variant="contained">Ask for a meeting</Button>,
};
