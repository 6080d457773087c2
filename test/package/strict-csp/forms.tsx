import "./without-code-generation.js";
import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import { type CollectionReceipt, createReceipt } from "../../../src/index.js";
import { CollectionForm, ConsentSettings, Receipt } from "../../../src/react/index.js";
import "../../../src/styles/index.css";
import { cspForms } from "./csp-forms.js";

/** The form with the index in the address, and its receipt after the submit. */
function Page({ form }: { readonly form: number }) {
  const [receipt, setReceipt] = useState<CollectionReceipt>();
  const filled = cspForms[form];
  if (!filled) throw new RangeError(`There is no form number ${form}.`);
  const { collection, layout } = filled;
  return (
    <>
      <CollectionForm
        collection={collection}
        draft={() => sessionStorage}
        operator="Rosa Dorn"
        onSubmit={async (_values, record, { notice }) => {
          await fetch("/records", { method: "POST", body: JSON.stringify({ record, notice }) });
          setReceipt(createReceipt(record, notice));
        }}
      >
        {layout?.("en")}
      </CollectionForm>
      {receipt && (
        <>
          <Receipt receipt={receipt} />
          <ConsentSettings {...receipt} onWithdraw={(record) => setReceipt({ ...receipt, record })} />
        </>
      )}
    </>
  );
}

const root = document.getElementById("root");
if (root) {
  const form = Number(new URLSearchParams(location.search).get("form"));
  createRoot(root).render(
    <StrictMode>
      <Page form={form} />
    </StrictMode>,
  );
}
