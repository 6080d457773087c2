import type { Kit } from "../kit-form.js";
import { Checkbox, Radios, Select, Text, TextArea } from "./fields.js";

export const bare: Kit = {
  Text,
  TextArea,
  Select,
  Radios,
  Checkbox,
  Theme: ({ children }) => children,
  button: (
    <button type="submit" className="bare-button">
      Ask for a meeting
    </button>
  ),
};
