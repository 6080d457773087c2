export { CollectionForm } from "./form/collection-form.js";
export type { CollectionFormProps } from "./form/collection-form.js";
export { useCollectionForm } from "./form/use-collection-form.js";
export type {
  CollectionFormReturn,
  CollectionFormValues,
  UseCollectionFormOptions,
} from "./form/use-collection-form.js";
export { useCollectionField } from "./fields/use-collection-field.js";
export type { CollectionFieldState, ControlProps } from "./fields/use-collection-field.js";
export { bindFields } from "./fields/bind-fields.js";
export type { BoundFields } from "./fields/bind-fields.js";
export { CollectionFields } from "./fields/collection-fields.js";
export type { CollectionFieldsProps } from "./fields/collection-fields.js";
export { TextField } from "./fields/text-field.js";
export type { TextFieldProps } from "./fields/text-field.js";
export { TextAreaField } from "./fields/text-area-field.js";
export type { TextAreaFieldProps } from "./fields/text-area-field.js";
export { SelectField } from "./fields/select-field.js";
export type { SelectFieldProps } from "./fields/select-field.js";
export { CheckboxField } from "./fields/checkbox-field.js";
export type { CheckboxFieldProps } from "./fields/checkbox-field.js";
export { CheckboxGroupField } from "./fields/checkbox-group-field.js";
export type { CheckboxGroupFieldProps } from "./fields/checkbox-group-field.js";
export { RadioGroupField } from "./fields/radio-group-field.js";
export type { RadioGroupFieldProps } from "./fields/radio-group-field.js";
export { ConsentField } from "./consent/consent-field.js";
export type { ConsentFieldProps } from "./consent/consent-field.js";
export { FieldGroup } from "./fields/field-group.js";
export type { FieldGroupProps } from "./fields/field-group.js";
export { FieldArray } from "./fields/field-array.js";
export type { FieldArrayProps, FieldArrayRow } from "./fields/field-array.js";
export { FormSteps } from "./steps/form-steps.js";
export type { FormStepsProps } from "./steps/form-steps.js";
export { FormStep } from "./steps/form-step.js";
export type { FormStepProps } from "./steps/form-step.js";
export { MarkingLegend } from "./marking/marking-legend.js";
export type { MarkingLegendProps } from "./marking/marking-legend.js";
export { ErrorSummary } from "./errors/error-summary.js";
export type { ErrorSummaryProps } from "./errors/error-summary.js";
export { FieldHelp } from "./help/field-help.js";
export type { FieldHelpProps } from "./help/field-help.js";
export { NoticePanel } from "./notice/notice-panel.js";
export type { NoticePanelProps } from "./notice/notice-panel.js";
export { NoticeLink } from "./notice/notice-link.js";
export type { NoticeLinkProps } from "./notice/notice-link.js";
export { useNotice } from "./notice/use-notice.js";
export { SubmitButton } from "./submit/submit-button.js";
export type { SubmitButtonProps } from "./submit/submit-button.js";
