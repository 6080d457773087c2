import {
  Checkbox as MuiCheckbox,
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  IconButton,
  MenuItem,
  OutlinedInput,
  Radio,
  RadioGroup,
  Select as MuiSelect,
  Stack,
} from "@mui/material";
import type { ReactNode } from "react";
import {
  type CollectionFieldState,
  FieldHelp,
  FieldMark,
  useCollectionField,
  useControlledField,
} from "../../../src/react/index.js";
import type { KitFieldProps } from "../kit-form.js";

const inputTypes: { readonly [control: string]: string } = { email: "email", date: "date" };

/** A text, email or date input: uncontrolled, so that a keystroke renders nothing. */
export function Text({ name, ...options }: KitFieldProps): ReactNode {
  const field = useCollectionField(name, options);
  if (!field.visible) return null;
  const { ref, ...input } = field.controlProps;
  return renderControl(
    field,
    <OutlinedInput
      type={inputTypes[field.field.control] ?? "text"}
      defaultValue={field.defaultValue}
      inputRef={ref}
      slotProps={{ input }}
    />,
  );
}

/** A textarea. */
export function TextArea({ name, ...options }: KitFieldProps): ReactNode {
  const field = useCollectionField(name, options);
  if (!field.visible) return null;
  const { ref, ...input } = field.controlProps;
  return renderControl(
    field,
    <OutlinedInput multiline rows={4} defaultValue={field.defaultValue} inputRef={ref} slotProps={{ input }} />,
  );
}

/** A select. MUI's is controlled, and its button is no form control, so that ARIA attributes are passed to the button. */
export function Select({ name, ...options }: KitFieldProps): ReactNode {
  const field = useControlledField(name, options);
  if (!field.visible) return null;
  const {
    ref,
    onChange,
    onBlur,
    id,
    name: inputName,
    disabled,
    autoComplete: _autoComplete,
    ...rest
  } = field.controlProps;
  const { "aria-required": required, "aria-invalid": invalid, "aria-describedby": describedBy, ...data } = rest;
  return renderControl(
    field,
    <MuiSelect
      name={inputName}
      value={field.value}
      disabled={disabled ?? false}
      displayEmpty
      sx={{ "& .MuiSelect-icon": { right: "auto", insetInlineEnd: 7 } }}
      labelId={field.labelProps.id}
      inputProps={{ ...data, ref }}
      SelectDisplayProps={{
        id,
        "aria-labelledby": field.labelProps.id,
        "aria-required": required,
        "aria-invalid": invalid,
        "aria-describedby": describedBy,
      }}
      onChange={onChange}
      onBlur={onBlur}
    >
      <MenuItem value="">{field.placeholderOption}</MenuItem>
      {field.options.map(({ value, label }) => (
        <MenuItem key={value} value={value}>
          {label}
        </MenuItem>
      ))}
    </MuiSelect>,
  );
}

/** A radio group. MUI's is always controlled. */
export function Radios({ name, ...options }: KitFieldProps): ReactNode {
  const field = useControlledField(name, options);
  if (!field.visible) return null;
  return renderFormControl(
    field,
    renderLabel(field, "span"),
    <RadioGroup {...field.groupProps} value={field.value}>
      {field.options.map(({ value, label }) => {
        const { checked, onChange, onBlur, ...input } = field.choiceProps(value);
        return (
          <FormControlLabel
            key={value}
            value={value}
            label={label}
            control={<Radio checked={checked} onChange={onChange} onBlur={onBlur} slotProps={{ input }} />}
          />
        );
      })}
    </RadioGroup>,
  );
}

/** A checkbox. */
export function Checkbox({ name, ...options }: KitFieldProps): ReactNode {
  const field = useCollectionField(name, options);
  if (!field.visible) return null;
  return (
    <FormControl error={field.error !== undefined} fullWidth sx={{ maxWidth: "32rem" }}>
      <Stack direction="row" sx={{ alignItems: "center" }}>
        <MuiCheckbox defaultChecked={field.rawDefaultValue === true} slotProps={{ input: field.controlProps }} />
        {renderLabel(field)}
      </Stack>
      {renderMessages(field)}
    </FormControl>
  );
}

type FieldParts = Pick<
  CollectionFieldState,
  "field" | "label" | "labelProps" | "mark" | "hint" | "hintProps" | "error" | "errorPrefix" | "errorProps"
>;

function renderControl(field: FieldParts, control: ReactNode): ReactNode {
  return renderFormControl(field, renderLabel(field), control);
}

function renderFormControl(field: FieldParts, label: ReactNode, control: ReactNode): ReactNode {
  return (
    <FormControl error={field.error !== undefined} fullWidth sx={{ maxWidth: "32rem" }}>
      {label}
      {renderMessages(field)}
      {control}
    </FormControl>
  );
}

function renderLabel({ field, label, labelProps, mark }: FieldParts, component: "label" | "span" = "label"): ReactNode {
  const { htmlFor, id } = labelProps;
  return (
    <Stack direction="row" sx={{ alignItems: "center", gap: 0.5 }}>
      <FormLabel component={component} id={id} {...(component === "label" && { htmlFor })}>
        {label}
        <FieldMark mark={mark} />
      </FormLabel>
      <FieldHelp name={field.name} asChild>
        <IconButton size="small" color="primary">
          <span aria-hidden="true">ⓘ</span>
        </IconButton>
      </FieldHelp>
    </Stack>
  );
}

function renderMessages({ hint, hintProps, error, errorPrefix, errorProps }: FieldParts): ReactNode {
  return (
    <>
      {hint !== undefined && (
        <FormHelperText {...hintProps} error={false} sx={{ marginInline: 0, textAlign: "start" }}>
          {hint}
        </FormHelperText>
      )}
      {error !== undefined && (
        <FormHelperText {...errorProps} sx={{ marginInline: 0, marginBlockEnd: 0.5, textAlign: "start" }}>
          {errorPrefix} {error}
        </FormHelperText>
      )}
    </>
  );
}
