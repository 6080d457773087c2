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
import type { BusinessServices } from "../../src/policies/business-services/index.js";
import { CollectionForm, type CollectionFormProps, MarkingLegend, NoticePanel } from "../../src/react/index.js";
import { examplePolicy } from "./example-policy.js";
import { languageOf } from "./language-of.js";

type Vocabulary = VocabularyOf<BusinessServices, "project"> & DisclosureVocabulary;

/** A field of a story: its schema, and of its disclosure what the story is about. */
export interface StoryField extends Partial<OrdinaryDisclosure<Vocabulary>> {
  readonly label: LocalizedText;
  readonly schema: z.ZodType;
}

/** What a story's form is, besides its fields. */
interface StoryFormOptions {
  readonly title?: LocalizedText;
  readonly marking?: Marking;
  readonly mode?: CollectionMode;
  /** Who fills it in for somebody, where the app knows. */
  readonly operator?: string;
  /** Until when something is kept, where the app knows. */
  readonly retentionEnds?: RetentionEnds;
  /** The language of the form where it is not the toolbar's, with the words for it. */
  readonly locale?: Locale;
  readonly defaultValues?: { readonly [name: string]: unknown };
  readonly onSubmit?: CollectionFormProps["onSubmit"];
  /** What stands before the part. The legend, where nothing is said. */
  readonly before?: ReactNode;
  /** What stands after the part. */
  readonly after?: ReactNode;
  /** Whether the notice stands below, closed. Not where the story itself shows it. */
  readonly notice?: boolean;
}

/** A form of these fields, on the project service of the given policy. */
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
    ...(locale && { language: locale.language, locales: [locale] }),
  });
}

/** Puts a part into a form that asks for these fields. What the form hands over is in the Actions panel. */
export function withForm(fields: { readonly [name: string]: StoryField }, form: StoryFormOptions = {}): Decorator {
  return withCollection(storyCollection(fields, form), form);
}

/** Puts a part into a form of a collection: of one that has groups, lists and conditions. */
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
          <summary>The notice that this form yields</summary>
          <NoticePanel />
        </details>
      )}
    </CollectionForm>
  );
}
