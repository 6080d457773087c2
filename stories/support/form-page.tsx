import { type ReactNode, useState } from "react";
import type { CollectionRecord, CollectionSchema, LocalizedText } from "../../src/index.js";
import { CollectionForm, type CollectionFormProps } from "../../src/react/index.js";

/** What the page of a form is given. */
export interface FormPageProps<Schema extends CollectionSchema, Conditional extends string> extends Pick<
  CollectionFormProps<Schema, Conditional>,
  "collection" | "defaultValues" | "children"
> {
  /** From the toolbar. */
  readonly language: string;
  /** From the toolbar. */
  readonly dir?: "rtl";
}

/** A page with a form on it, which shows what the app receives: the values, and the record of them. */
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
          <pre className="story-data">{JSON.stringify(sent, showFiles, 2)}</pre>
        </section>
      )}
    </main>
  );
}

function titleIn(title: LocalizedText | undefined, language: string): string | undefined {
  return typeof title === "object" ? title[language] : title;
}

/** JSON knows no files. */
function showFiles(_key: string, value: unknown): unknown {
  return value instanceof File ? `${value.name} (${value.type}, ${value.size} bytes)` : value;
}
