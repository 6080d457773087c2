import { type ReactNode, useState } from "react";
import type { CollectionRecord, CollectionSchema, LocalizedText } from "../../src/index.js";
import { CollectionForm, type CollectionFormProps } from "../../src/react/index.js";

/** The props of `FormPage`. */
export interface FormPageProps<Schema extends CollectionSchema, Conditional extends string> extends Pick<
  CollectionFormProps<Schema, Conditional>,
  "collection" | "defaultValues" | "children"
> {
  /** The language of the toolbar. */
  readonly language: string;
  /** The direction of the toolbar. */
  readonly dir?: "rtl";
}

/** A page with a form, which shows the values and the record that the app receives. */
export function FormPage<Schema extends CollectionSchema, Conditional extends string>({
  collection,
  language,
  dir,
  defaultValues,
  children,
}: FormPageProps<Schema, Conditional>): ReactNode {
  const [sent, setSent] = useState<{ readonly values: unknown; readonly record: CollectionRecord }>();
  return (
    <main>
      <h1>{titleIn(collection.title, language)}</h1>
      <CollectionForm
        collection={collection}
        language={language}
        {...(dir && { dir })}
        {...(defaultValues && { defaultValues })}
        onSubmit={(values, record) => setSent({ values, record })}
      >
        {children}
      </CollectionForm>
      {sent && (
        <section aria-label="What the app receives" lang="en" dir="ltr">
          <h2>What the app receives</h2>
          <pre className="story-data">{JSON.stringify(sent, describeFiles, 2)}</pre>
        </section>
      )}
    </main>
  );
}

function titleIn(title: LocalizedText | undefined, language: string): string | undefined {
  return typeof title === "object" ? title[language] : title;
}

/** A JSON replacer that describes files, which JSON leaves out. */
function describeFiles(_key: string, value: unknown): unknown {
  return value instanceof File ? `${value.name} (${value.type}, ${value.size} bytes)` : value;
}
