import {
  ActionIcon,
  Checkbox as MantineCheckbox,
  Group,
  Input,
  Radio,
  Select as MantineSelect,
  Stack,
  Textarea,
  TextInput,
} from "@mantine/core";
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
  return renderField(
    field,
    <TextInput
      {...field.controlProps}
      {...wrapperProps(field)}
      type={inputTypes[field.field.control] ?? "text"}
      defaultValue={field.defaultValue}
    />,
  );
}

/** A textarea. */
export function TextArea({ name, ...options }: KitFieldProps): ReactNode {
  const field = useCollectionField(name, options);
  if (!field.visible) return null;
  return renderField(
    field,
    <Textarea {...field.controlProps} {...wrapperProps(field)} rows={4} defaultValue={field.defaultValue} />,
  );
}

/** A select. Mantine's is controlled, and its empty value is null. */
export function Select({ name, ...options }: KitFieldProps): ReactNode {
  const field = useControlledField(name, options);
  if (!field.visible) return null;
  const { onChange, autoComplete: _autoComplete, ...control } = field.controlProps;
  return renderField(
    field,
    <MantineSelect
      {...control}
      {...wrapperProps(field)}
      data={[...field.options]}
      value={field.value === "" ? null : field.value}
      placeholder={field.placeholderOption}
      comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
      onChange={(value) => onChange(value ?? "")}
    />,
  );
}

/** A radio group, each radio connected by itself. */
export function Radios({ name, ...options }: KitFieldProps): ReactNode {
  const field = useCollectionField(name, options);
  if (!field.visible) return null;
  return (
    <Stack gap={4} maw="32rem" {...field.groupProps}>
      {renderLabel(field, "div")}
      {renderMessages(field)}
      {field.options.map(({ value, label }) => (
        <Radio key={value} {...field.choiceProps(value)} label={label} id={radioId(field, value)} />
      ))}
    </Stack>
  );
}

/** The id of a radio, which Mantine needs for its label; the first radio has the field's id. */
function radioId({ choiceProps, labelProps }: CollectionFieldState, value: string): string {
  return choiceProps(value).id ?? `${labelProps.htmlFor}-${value}`;
}

/** A checkbox. */
export function Checkbox({ name, ...options }: KitFieldProps): ReactNode {
  const field = useCollectionField(name, options);
  if (!field.visible) return null;
  return (
    <Stack gap={4} maw="32rem">
      <Group gap="xs">
        <MantineCheckbox
          {...field.controlProps}
          defaultChecked={field.rawDefaultValue === true}
          error={field.error !== undefined}
        />
        {renderLabel(field)}
      </Group>
      {renderMessages(field)}
    </Stack>
  );
}

type FieldParts = Pick<
  CollectionFieldState,
  "field" | "label" | "labelProps" | "mark" | "hint" | "hintProps" | "error" | "errorPrefix" | "errorProps"
>;

/** Hint and error, with which Mantine describes its control. The label is outside of it, beside the help. */
function wrapperProps({ hint, hintProps, error, errorPrefix, errorProps }: FieldParts) {
  return {
    description: hint,
    descriptionProps: hintProps,
    error: error === undefined ? undefined : `${errorPrefix} ${error}`,
    errorProps,
    inputWrapperOrder: ["description" as const, "error" as const, "input" as const],
  };
}

function renderField(field: FieldParts, control: ReactNode): ReactNode {
  return (
    <Stack gap={4} maw="32rem">
      {renderLabel(field)}
      {control}
    </Stack>
  );
}

function renderLabel({ field, label, labelProps, mark }: FieldParts, element: "label" | "div" = "label"): ReactNode {
  return (
    <Group gap={4} wrap="nowrap">
      <Input.Label {...labelProps} labelElement={element}>
        {label}
        <FieldMark mark={mark} />
      </Input.Label>
      <FieldHelp name={field.name} asChild>
        <ActionIcon variant="subtle" size="md" radius="xl">
          <span aria-hidden="true">ⓘ</span>
        </ActionIcon>
      </FieldHelp>
    </Group>
  );
}

function renderMessages({ hint, hintProps, error, errorPrefix, errorProps }: FieldParts): ReactNode {
  return (
    <>
      {hint !== undefined && <Input.Description {...hintProps}>{hint}</Input.Description>}
      {error !== undefined && (
        <Input.Error {...errorProps}>
          {errorPrefix} {error}
        </Input.Error>
      )}
    </>
  );
}
