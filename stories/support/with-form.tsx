import type { Decorator } from "@storybook/react-vite";
import type { ReactNode } from "react";
import { action } from "storybook/actions";
import * as z from "zod";
import {
  type Collection,
  type CollectionMode,
  type DisclosureVocabulary,
  type Locale,
  type Marking,
  type OrdinaryDisclosure,
  type RetentionEnds,
  type LocalizedText,
  type VocabularyOf,
  defineCollection,
} from "../../src/index.js";
import { de } from "../../src/locales/de/index.js";
import type { BusinessServices } from "../../src/policies/business-services/index.js";
import { CollectionForm, type CollectionFormProps, MarkingLegend, NoticePanel } from "../../src/react/index.js";
import { examplePolicy } from "./example-policy.js";
import { languageOf } from "./language-of.js";

type Vocabulary = VocabularyOf<BusinessServices, "project"> & DisclosureVocabulary;

/** A field of a story: its schema, and the parts of its disclosure that the story is about. */
export interface StoryField extends Partial<OrdinaryDisclosure<Vocabulary>> {
  readonly label: LocalizedText;
  readonly schema: z.ZodType;
}

/** The options of a story's form. */
interface StoryFormOptions {
  readonly title?: LocalizedText;
  readonly marking?: Marking;
  readonly mode?: CollectionMode;
  /** The person who fills in the form for another. */
  readonly operator?: string;
  /** The retention end dates that the app knows. */
  readonly retentionEnds?: RetentionEnds;
  /** The messages of the form, in another language than the toolbar's. */
  readonly locale?: Locale;
  readonly defaultValues?: { readonly [name: string]: unknown };
  readonly onSubmit?: CollectionFormProps["onSubmit"];
  /** Content before the component. @default the marking legend */
  readonly before?: ReactNode;
  /** Content after the component. */
  readonly after?: ReactNode;
  /** Whether the form has its notice at the end, collapsed. @default true */
  readonly notice?: boolean;
}

/** A collection of these fields, under the project service of the example policy. */
export function storyCollection(
  fields: { readonly [name: string]: StoryField },
  { title = { en: "Example", de: "Beispiel" }, marking, mode = "online", locale }: StoryFormOptions = {},
): Collection {
  const entries = Object.entries(fields);
  return defineCollection({
    id: "example",
    title,
    policy: examplePolicy(marking),
    service: "project",
    subjects: ["prospect"],
    mode,
    schema: z.object(Object.fromEntries(entries.map(([name, { schema }]) => [name, schema]))),
    fields: Object.fromEntries(
      entries.map(
        ([
          name,
          { schema: _schema, category = "inventory", uses = { precontract: "contract" } as const, ...disclosure },
        ]) => [name, { category, uses, ...disclosure }],
      ),
    ),
    ...(locale && { language: locale.language }),
    locales: locale ? [locale] : [de],
  });
}

/** Renders the component in a form with these fields. The Actions panel shows the form's events. */
export function withForm(fields: { readonly [name: string]: StoryField }, form: StoryFormOptions = {}): Decorator {
  return withCollection(storyCollection(fields, form), form);
}

/** Renders the component in a form of a collection, for collections with groups, lists and conditions. */
export function withCollection(collection: Collection, form: StoryFormOptions = {}): Decorator {
  const { before = <MarkingLegend />, after, notice = true, defaultValues, operator, locale } = form;
  return (Story, { globals }) => (
    <CollectionForm
      collection={collection}
      {...languageOf(globals)}
      {...(locale && { language: locale.language })}
      {...(defaultValues && { defaultValues })}
      operator={operator}
      retentionEnds={form.retentionEnds}
      onNotice={action("onNotice")}
      onSubmit={form.onSubmit ?? action("onSubmit")}
      onSubmitError={action("onSubmitError")}
    >
      {before}
      <Story />
      {after}
      {notice && (
        <details className="story-notice">
          <summary>The notice of this form</summary>
          <NoticePanel />
        </details>
      )}
    </CollectionForm>
  );
}
