import { type ReactNode, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { CollectionForm, useCollectionForm } from "forthright/react";
import { collectionOf } from "../form/collection.js";
import type { Field } from "../form/fields.js";
import type { Stack, Task } from "../page/stack.js";

type Layout = (fields: readonly Field[]) => ReactNode;

interface FormProps {
  readonly task: Task;
  readonly collection: ReturnType<typeof collectionOf>;
  readonly layout: Layout | undefined;
}

function Form({ task, collection, layout }: FormProps) {
  const form = useCollectionForm(collection, {
    defaultValues: task.initial,
    ...(task.mode === "change" && { mode: "onChange" }),
  });
  useEffect(() => task.offer(() => form.trigger()), [task, form]);
  return (
    <CollectionForm collection={collection} form={form} onSubmit={(values) => task.onValid(values)}>
      {layout?.(task.fields)}
    </CollectionForm>
  );
}

/** forthright, in a layout by hand, or in its own. */
export function drawForthright(layout?: Layout): Stack {
  return {
    errors: ".forthright-field .forthright-error",
    mount(root, task) {
      createRoot(root).render(<Form task={task} collection={collectionOf(task.fields)} layout={layout} />);
    },
  };
}
