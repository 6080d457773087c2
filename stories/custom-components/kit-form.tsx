import type { ComponentType, ReactNode } from "react";
import { action } from "storybook/actions";
import type { CollectionFieldOptions } from "../../src/react/index.js";
import { CollectionForm, ErrorSummary, MarkingLegend, NoticePanel, SubmitButton } from "../../src/react/index.js";
import { languageOf } from "../support/language-of.js";
import { appointment } from "./appointment.collection.js";

/** The props of a field built with a UI kit. */
export interface KitFieldProps extends CollectionFieldOptions {
  readonly name: string;
}

type KitField = ComponentType<KitFieldProps>;

/** The fields built with one UI kit. */
export interface Kit {
  readonly Text: KitField;
  readonly TextArea: KitField;
  readonly Select: KitField;
  readonly Radios: KitField;
  readonly Checkbox: KitField;
  /** Sets the kit's theme for its children. */
  readonly Theme: ComponentType<{ readonly dark: boolean; readonly rtl: boolean; readonly children: ReactNode }>;
  /** A submit button of the kit, with its text. */
  readonly button: ReactNode;
}

interface KitFormProps {
  readonly kit: Kit;
  /** The globals of the toolbar. */
  readonly globals: { readonly [name: string]: unknown };
  readonly filled?: boolean;
}

const values = {
  fullName: "Ada Lovelace",
  email: "ada@example.com",
  kind: "app",
  day: "2027-03-01",
  reply: "phone",
  brief: "It should say what it asks for.",
  remind: true,
} as const;

/** The same form with the fields of any UI kit, and with forthright's components around them. */
export function KitForm({ kit, globals, filled = false }: KitFormProps): ReactNode {
  const { Text, TextArea, Select, Radios, Checkbox, Theme, button } = kit;
  return (
    <Theme dark={globals["theme"] === "dark"} rtl={globals["direction"] === "rtl"}>
      <CollectionForm
        collection={appointment}
        {...languageOf(globals)}
        {...(filled && { defaultValues: values })}
        onSubmit={action("onSubmit")}
      >
        <MarkingLegend />
        <ErrorSummary />
        <Text name="fullName" />
        <Text name="email" />
        <Select name="kind" />
        <Text name="day" />
        <Radios name="reply" />
        <TextArea name="brief" />
        <Checkbox name="remind" />
        <SubmitButton asChild>{button}</SubmitButton>
        <details className="story-notice">
          <summary>The notice of this form</summary>
          <NoticePanel />
        </details>
      </CollectionForm>
    </Theme>
  );
}
