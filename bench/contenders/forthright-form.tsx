import { type ReactNode, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { CollectionForm, useCollectionForm } from "forthright/react";
import { createCollection } from "../form/collection.js";
import type { Field } from "../form/fields.js";
import type { Contender, FormSpec } from "../page/contender.js";

type Layout = (fields: readonly Field[]) => ReactNode;

interface FormProps {
  readonly spec: FormSpec;
  readonly collection: ReturnType<typeof createCollection>;
  readonly layout: Layout | undefined;
}

function Form({ spec, collection, layout }: FormProps) {
  const form = useCollectionForm(collection, {
    defaultValues: spec.initial,
    ...(spec.mode === "change" && { mode: "onChange" }),
  });
  useEffect(() => spec.onValidator(() => form.trigger()), [spec, form]);
  return (
    <CollectionForm collection={collection} form={form} onSubmit={(values) => spec.onValid(values)}>
      {layout?.(spec.fields)}
    </CollectionForm>
  );
}

/**
 * A contender that renders forthright.
 *
 * @param layout - @default the default layout of `CollectionForm`
 */
export function forthrightContender(layout?: Layout): Contender {
  return {
    errors: ".forthright-field .forthright-error",
    mount(root, spec) {
      createRoot(root).render(<Form spec={spec} collection={createCollection(spec.fields)} layout={layout} />);
    },
  };
}
