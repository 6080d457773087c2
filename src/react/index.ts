export { CollectionForm } from "./collection-form/collection-form.js";
export type { CollectionFormProps } from "./collection-form/collection-form.js";
export { FormLayout } from "./collection-form/form-layout.js";
export type { FormLayoutProps } from "./collection-form/form-layout.js";
export type { SubmitHelpers } from "./submit/submit-helpers.js";
export type { LastResult } from "./form-state/last-result.js";
export { useCollectionForm } from "./rhf/use-collection-form.js";
export type {
  CollectionFormReturn,
  CollectionFormValues,
  UseCollectionFormOptions,
} from "./rhf/use-collection-form.js";
export { useCollectionField } from "./fields/shared/use-collection-field.js";
export type { CollectionFieldOptions, CollectionFieldState } from "./fields/shared/use-collection-field.js";
export type { ChoiceProps, GroupProps } from "./fields/shared/choice-props.js";
export type { FieldClassNames, FieldProps } from "./fields/shared/use-field.js";
export type { AsChildProps } from "./lib/slot.js";
export type { ChoicesClassNames } from "./fields/shared/render-choices.js";
export { useControlledField } from "./fields/shared/use-controlled-field.js";
export type {
  ControlledChoiceProps,
  ControlledFieldState,
  ControlledProps,
} from "./fields/shared/use-controlled-field.js";
export type { FieldHelpContent } from "./notice/field-help-content.js";
export { bindFields } from "./fields/shared/bind-fields.js";
export type { BoundFields } from "./fields/shared/bind-fields.js";
export { CollectionFields } from "./collection-form/collection-fields.js";
export type { CollectionFieldsProps } from "./collection-form/collection-fields.js";
export { TextField } from "./fields/text/text-field.js";
export type { TextFieldProps } from "./fields/text/text-field.js";
export { TextAreaField } from "./fields/textarea/text-area-field.js";
export type { TextAreaFieldProps } from "./fields/textarea/text-area-field.js";
export { NumberField } from "./fields/number/number-field.js";
export type { NumberFieldProps } from "./fields/number/number-field.js";
export { DateField } from "./fields/date/date-field.js";
export type { DateFieldProps } from "./fields/date/date-field.js";
export { SelectField } from "./fields/select/select-field.js";
export type { SelectFieldProps } from "./fields/select/select-field.js";
export { CheckboxField } from "./fields/checkbox/checkbox-field.js";
export type { CheckboxFieldProps } from "./fields/checkbox/checkbox-field.js";
export { CheckboxGroupField } from "./fields/checkbox-group/checkbox-group-field.js";
export type { CheckboxGroupFieldProps } from "./fields/checkbox-group/checkbox-group-field.js";
export { RadioGroupField } from "./fields/radio-group/radio-group-field.js";
export type { RadioGroupFieldProps } from "./fields/radio-group/radio-group-field.js";
export { ConsentField } from "./consent/consent-field.js";
export type { ConsentFieldProps } from "./consent/consent-field.js";
export { FieldGroup } from "./fields/group/field-group.js";
export type { FieldGroupProps } from "./fields/group/field-group.js";
export { FieldArray } from "./fields/array/field-array.js";
export type { FieldArrayProps, FieldArrayRow } from "./fields/array/field-array.js";
export { FormSteps } from "./steps/form-steps.js";
export type { FormStepsProps } from "./steps/form-steps.js";
export { FormStep } from "./steps/form-step.js";
export type { FormStepProps } from "./steps/form-step.js";
export { DraftBanner } from "./draft/draft-banner.js";
export type { DraftBannerProps } from "./draft/draft-banner.js";
export type { DraftStorage } from "./draft/draft-store.js";
export { FileField } from "./files/file-field.js";
export type { FileFieldProps } from "./files/file-field.js";
export type { FileFieldClassNames } from "./files/file-class-names.js";
export { FieldMark } from "./marking/field-mark.js";
export type { FieldMarkProps } from "./marking/field-mark.js";
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
export { SpokenNotice } from "./spoken-notice/spoken-notice.js";
export type { SpokenNoticeProps } from "./spoken-notice/spoken-notice.js";
export { useNotice } from "./notice/use-notice.js";
export { Receipt } from "./receipt/receipt.js";
export type { ReceiptProps } from "./receipt/receipt.js";
export { useRecord } from "./receipt/use-record.js";
export { ConsentSettings } from "./consent-settings/consent-settings.js";
export type { ConsentSettingsProps } from "./consent-settings/consent-settings.js";
export type { WithdrawHandler } from "./consent-settings/use-withdrawal.js";
export { SubmitButton } from "./submit/submit-button.js";
export type { SubmitButtonProps } from "./submit/submit-button.js";
export type { ControlProps } from "./fields/shared/control-props.js";
