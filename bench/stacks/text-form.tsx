// The least that a form laid out by hand takes: text fields with their help, legend, notice, button. For its bytes alone.
import { createRoot } from "react-dom/client";
import { CollectionForm, MarkingLegend, NoticePanel, SubmitButton, TextField } from "forthright/react";
import { collectionOf } from "../form/collection.js";
import { fieldsOf } from "../form/fields.js";

const fields = fieldsOf(7);

createRoot(document.body).render(
  <CollectionForm collection={collectionOf(fields)} onSubmit={console.log}>
    <MarkingLegend />
    {fields.map(({ name }) => (
      <TextField key={name} name={name} />
    ))}
    <NoticePanel />
    <SubmitButton />
  </CollectionForm>,
);
