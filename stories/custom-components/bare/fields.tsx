import type { ReactNode } from "react";
import { type CollectionFieldState, FieldHelp, FieldMark, useCollectionField } from "../../../src/react/index.js";
import type { KitFieldProps } from "../kit-form.js";
import "./bare.css";

const inputTypes: { readonly [control: string]: string } = { email: "email", date: "date" };

/** A text, email or date input. */
export function Text({ name, ...options }: KitFieldProps): ReactNode {
  const field = useCollectionField(name, options);
  if (!field.visible) return null;
  return (
    <div className="bare-field">
      {renderLabel(field)}
      {renderMessages(field)}
      <input
        {...field.controlProps}
        type={inputTypes[field.field.control] ?? "text"}
        defaultValue={field.defaultValue}
      />
    </div>
  );
}

/** A textarea. */
export function TextArea({ name, ...options }: KitFieldProps): ReactNode {
  const field = useCollectionField(name, options);
  if (!field.visible) return null;
  return (
    <div className="bare-field">
      {renderLabel(field)}
      {renderMessages(field)}
      <textarea {...field.controlProps} rows={4} defaultValue={field.defaultValue} />
    </div>
  );
}

/** A select. */
export function Select({ name, ...options }: KitFieldProps): ReactNode {
  const field = useCollectionField(name, options);
  if (!field.visible) return null;
  return (
    <div className="bare-field">
      {renderLabel(field)}
      {renderMessages(field)}
      <select {...field.controlProps} defaultValue={field.defaultValue}>
        <option value="">{field.placeholderOption}</option>
        {field.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A radio group. */
export function Radios({ name, ...options }: KitFieldProps): ReactNode {
  const field = useCollectionField(name, options);
  if (!field.visible) return null;
  const { choiceProps, groupProps, label, labelProps, mark } = field;
  return (
    <div className="bare-field" {...groupProps}>
      <div className="bare-label">
        <span id={labelProps.id}>
          {label}
          <FieldMark mark={mark} />
        </span>
        <FieldHelp name={name} />
      </div>
      {renderMessages(field)}
      {field.options.map(({ value, label: optionLabel }) => (
        <label key={value} className="bare-choice">
          <input {...choiceProps(value)} /> {optionLabel}
        </label>
      ))}
    </div>
  );
}

/** A checkbox. */
export function Checkbox({ name, ...options }: KitFieldProps): ReactNode {
  const field = useCollectionField(name, options);
  if (!field.visible) return null;
  return (
    <div className="bare-field">
      <div className="bare-label">
        <input type="checkbox" {...field.controlProps} defaultChecked={field.rawDefaultValue === true} />
        {renderLabel(field)}
      </div>
      {renderMessages(field)}
    </div>
  );
}

function renderLabel({ field, label, labelProps, mark }: CollectionFieldState): ReactNode {
  return (
    <div className="bare-label">
      <label {...labelProps}>
        {label}
        <FieldMark mark={mark} />
      </label>
      <FieldHelp name={field.name} />
    </div>
  );
}

function renderMessages({ hint, hintProps, error, errorPrefix, errorProps }: CollectionFieldState): ReactNode {
  return (
    <>
      {hint !== undefined && (
        <p className="bare-hint" {...hintProps}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="bare-error" {...errorProps}>
          {errorPrefix} {error}
        </p>
      )}
    </>
  );
}
