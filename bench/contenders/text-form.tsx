// The smallest form laid out by hand: text fields with help, legend, notice, button. Measured for its bytes alone.
import { createRoot } from "react-dom/client";
import { CollectionForm, MarkingLegend, NoticePanel, SubmitButton, TextField } from "forthright/react";
import { createCollection } from "../form/collection.js";
import { createFields } from "../form/fields.js";

const fields = createFields(7);

createRoot(document.body).render(
  <CollectionForm collection={createCollection(fields)} onSubmit={console.log}>
    <MarkingLegend />
    {fields.map(({ name }) => (
      <TextField key={name} name={name} />
    ))}
    <NoticePanel />
    <SubmitButton />
  </CollectionForm>,
);
