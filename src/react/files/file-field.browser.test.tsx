import { StrictMode, useState } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { commands, page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { choose, drawingsForm as collection, pdf } from "../../../test/support/drawings-form.js";
import { CollectionForm, ErrorSummary, FileField, SubmitButton, TextField, useCollectionForm } from "../index.js";

const plan = pdf("plan.pdf");
const cellar = pdf("cellar.pdf");
const roof = pdf("roof.pdf");
const large = pdf("large.pdf", 20);

const drawings = page.getByLabelText(/^Drawings/);
const letter = page.getByLabelText(/^Letter/);
const send = page.getByRole("button", { name: "Send" });
const said = page.getByRole("status").last();

/** The text of a list of files, one entry for each file. */
function listed(label = "Drawings"): string[] {
  const list = page.getByRole("list", { name: `Chosen for ${label}` });
  return list.elements().length === 0
    ? []
    : list
        .getByRole("listitem")
        .elements()
        .map((item) => item.textContent.replace(/Remove$/, ""));
}

/** The names of the files that the browser would submit. */
function held(field: typeof drawings): string[] {
  const input = field.element();
  if (!(input instanceof HTMLInputElement)) throw new Error("That is no input.");
  return [...(input.files ?? [])].map(({ name }) => name);
}

const remove = (name: string) => page.getByRole("button", { name: `Remove ${name}` });

beforeEach(() => window.scrollTo(0, 0));

test("describes which files are accepted, in text and in attributes", async () => {
  await render(<CollectionForm collection={collection} />);
  await expect.element(drawings).toHaveAccessibleName("Drawings Choose files");
  await expect.element(drawings).toHaveAccessibleDescription("PDF or PNG, up to 10 bytes each, at most 3 files");
  await expect.element(drawings).toHaveAttribute("accept", "application/pdf,image/png");
  await expect.element(drawings).toHaveAttribute("multiple");
  await expect.element(letter).toHaveAccessibleName("Letter Choose a file");
  await expect.element(letter).toHaveAccessibleDescription("Signed. Up to 10 bytes");
  await expect.element(letter).not.toHaveAttribute("accept");
  await expect.element(letter).not.toHaveAttribute("multiple");
});

test("is in German in a German form", async () => {
  await render(<CollectionForm collection={collection} language="de" />);
  await expect.element(drawings).toHaveAccessibleDescription("PDF oder PNG, je bis zu 10 Byte, höchstens 3 Dateien");
  await userEvent.upload(drawings, [plan]);
  await expect.element(page.getByRole("button", { name: "plan.pdf entfernen" })).toBeVisible();
  await expect.element(said).toHaveTextContent("plan.pdf hinzugefügt.");
});

test("lists, announces and submits the chosen files", async () => {
  const onSubmit = vi.fn();
  await render(<CollectionForm collection={collection} onSubmit={onSubmit} />);
  await userEvent.upload(drawings, [plan, cellar]);
  expect(listed()).toEqual(["plan.pdf 1 byte", "cellar.pdf 1 byte"]);
  await expect.element(said).toHaveTextContent("2 files added.");
  await userEvent.upload(letter, large);
  await userEvent.upload(letter, roof);
  expect(listed("Letter")).toEqual(["roof.pdf 1 byte"]);
  await userEvent.click(send);
  await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
  const [values, record] = onSubmit.mock.calls[0] ?? [];
  expect(values.drawings.map(({ name }: File) => name)).toEqual(["plan.pdf", "cellar.pdf"]);
  expect(values.letter.name).toBe("roof.pdf");
  expect(JSON.stringify(record)).not.toContain("plan.pdf");
});

test("adds new files on another choice, and keeps the files of the input in step", async () => {
  await render(<CollectionForm collection={collection} />);
  choose(drawings.element(), [plan]);
  choose(drawings.element(), [plan, cellar]);
  await expect.element(said).toHaveTextContent("cellar.pdf added. 2 files chosen.");
  expect(listed()).toEqual(["plan.pdf 1 byte", "cellar.pdf 1 byte"]);
  expect(held(drawings)).toEqual(["plan.pdf", "cellar.pdf"]);
});

test("keeps its files when the file dialog is cancelled", async () => {
  await render(<CollectionForm collection={collection} />);
  await userEvent.upload(drawings, [plan]);
  await userEvent.upload(letter, roof);
  // Chromium does this when its dialog is cancelled.
  for (const field of [drawings, letter]) choose(field.element(), []);
  expect(held(drawings)).toEqual(["plan.pdf"]);
  expect(held(letter)).toEqual(["roof.pdf"]);
  expect(listed()).toEqual(["plan.pdf 1 byte"]);
});

test("removes files by keyboard, and moves focus to the next file and from the last one to the input", async () => {
  const onSubmit = vi.fn();
  await render(<CollectionForm collection={collection} onSubmit={onSubmit} />);
  await userEvent.upload(drawings, [plan, cellar, roof]);
  remove("plan.pdf").element().focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(remove("cellar.pdf")).toHaveFocus();
  await expect.element(said).toHaveTextContent("plan.pdf removed. 2 files chosen.");
  await userEvent.keyboard("{Tab}");
  await expect.element(remove("roof.pdf")).toHaveFocus();
  await userEvent.keyboard(" ");
  await expect.element(drawings).toHaveFocus();
  expect(held(drawings)).toEqual(["cellar.pdf"]);
  await userEvent.keyboard("{Tab}{Enter}");
  await expect.element(drawings).toHaveFocus();
  await expect.element(said).toHaveTextContent("cellar.pdf removed. No file is chosen.");
  expect(listed()).toEqual([]);
  expect(held(drawings)).toEqual([]);
  await userEvent.click(send);
  await expect.element(page.getByRole("link", { name: "Choose your drawings" })).toBeVisible();
});

test("names the invalid file in the error, marks every invalid file, and validates again on each removal", async () => {
  await render(<CollectionForm collection={collection} />);
  const notes = new File(["x"], "notes.txt", { type: "text/plain" });
  await userEvent.upload(drawings, [plan, large, notes]);
  expect(listed()).toEqual(["plan.pdf 1 byte", "large.pdf 20 bytes", "notes.txt 1 byte"]);
  await userEvent.click(send);
  await expect
    .element(drawings)
    .toHaveAccessibleDescription(
      "Error: “large.pdf” in Drawings must be 10 bytes or less PDF or PNG, up to 10 bytes each, at most 3 files",
    );
  await expect
    .poll(() => listed())
    .toEqual(["plan.pdf 1 byte", "large.pdf 20 bytes too large", "notes.txt 1 byte not one of the types asked for"]);
  // The message names one file: only the list can show that another one is invalid too.
  await userEvent.click(remove("plan.pdf"));
  await expect
    .poll(() => listed())
    .toEqual(["large.pdf 20 bytes too large", "notes.txt 1 byte not one of the types asked for"]);
  await userEvent.upload(drawings, [pdf("huge.pdf", 30)]);
  await expect.poll(() => listed()).toContain("huge.pdf 30 bytes too large");
  await userEvent.click(remove("huge.pdf"));
  await userEvent.click(remove("large.pdf"));
  await expect.element(drawings).toHaveAccessibleDescription(/“notes.txt” in Drawings must be of the type PDF or PNG/);
  await userEvent.click(remove("notes.txt"));
  await userEvent.upload(drawings, [plan]);
  await expect.element(drawings).not.toHaveAttribute("aria-invalid");
  expect(listed()).toEqual(["plan.pdf 1 byte"]);
});

test("reports too many files as such, and keeps all of them after a failed submit", async () => {
  await render(<CollectionForm collection={collection} />);
  await userEvent.upload(drawings, [plan, cellar, roof, pdf("attic.pdf")]);
  await userEvent.click(send);
  await expect.element(page.getByRole("link", { name: "Choose 3 files or fewer for Drawings" })).toBeVisible();
  expect(held(drawings)).toEqual(["plan.pdf", "cellar.pdf", "roof.pdf", "attic.pdf"]);
  await userEvent.click(page.getByRole("link", { name: "Choose 3 files or fewer" }));
  await expect.element(drawings).toHaveFocus();
});

function Conditional({ onSubmit }: { readonly onSubmit: (values: unknown) => void }) {
  const form = useCollectionForm(collection);
  const [isShown, setIsShown] = useState(true);
  const [isRow, setIsRow] = useState(false);
  const field = isShown && <FileField name="drawings" />;
  return (
    <CollectionForm collection={collection} form={form} onSubmit={onSubmit}>
      <ErrorSummary />
      {isRow ? <section>{field}</section> : field}
      <FileField name="letter" />
      <TextField name="remark" />
      <button type="button" onClick={() => setIsShown((shown) => !shown)}>
        Toggle
      </button>
      <button type="button" onClick={() => setIsRow((row) => !row)}>
        Rearrange
      </button>
      <button type="button" onClick={() => form.reset()}>
        Start again
      </button>
      <button type="button" onClick={() => form.reset({ remark: "Anew" })}>
        Start anew
      </button>
      <button type="button" onClick={() => form.setValue("drawings", [cellar])}>
        Propose
      </button>
      <button type="reset">Native reset</button>
      <SubmitButton>Send</SubmitButton>
    </CollectionForm>
  );
}

const press = (name: string) => userEvent.click(page.getByRole("button", { name, exact: true }));

test.for([false, true])("keeps chosen files while the field is not rendered (strict mode: %s)", async (strict) => {
  const onSubmit = vi.fn();
  const form = <Conditional onSubmit={onSubmit} />;
  await render(strict ? <StrictMode>{form}</StrictMode> : form);
  await userEvent.upload(drawings, [plan, cellar]);
  await press("Toggle");
  await expect.element(drawings).not.toBeInTheDocument();
  await press("Toggle");
  expect(listed()).toEqual(["plan.pdf 1 byte", "cellar.pdf 1 byte"]);
  expect(held(drawings)).toEqual(["plan.pdf", "cellar.pdf"]);
  await press("Rearrange");
  expect(held(drawings)).toEqual(["plan.pdf", "cellar.pdf"]);
  await userEvent.upload(drawings, [roof]);
  await press("Send");
  await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
  expect(onSubmit.mock.calls[0]?.[0].drawings.map(({ name }: File) => name)).toEqual([
    "plan.pdf",
    "cellar.pdf",
    "roof.pdf",
  ]);
});

test.for(["Start again", "Start anew", "Native reset"])("is empty, in the values too, after: %s", async (reset) => {
  const onSubmit = vi.fn();
  await render(<Conditional onSubmit={onSubmit} />);
  await userEvent.upload(drawings, [plan]);
  await userEvent.upload(letter, roof);
  await press(reset);
  await expect.poll(() => [...listed(), ...listed("Letter")]).toEqual([]);
  expect([...held(drawings), ...held(letter)]).toEqual([]);
  await press("Send");
  await expect.element(page.getByRole("link", { name: "Choose your drawings" })).toBeVisible();
  await userEvent.upload(drawings, [cellar]);
  await press("Send");
  await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
  expect(onSubmit.mock.calls[0]?.[0].drawings.map(({ name }: File) => name)).toEqual(["cellar.pdf"]);
  expect(onSubmit.mock.calls[0]?.[0].letter).toBeUndefined();
});

test("shows files that the app sets, and submits them natively too", async () => {
  await render(<Conditional onSubmit={vi.fn()} />);
  await userEvent.upload(drawings, [plan]);
  await press("Propose");
  await expect.poll(() => listed()).toEqual(["cellar.pdf 1 byte"]);
  expect(held(drawings)).toEqual(["cellar.pdf"]);
});

test("shows default files at once, and restores them on a reset", async () => {
  await render(
    <CollectionForm collection={collection} defaultValues={{ drawings: [plan], letter: roof }}>
      <FileField name="drawings" />
      <FileField name="letter" />
      <button type="reset">Reset</button>
    </CollectionForm>,
  );
  expect([...listed(), ...listed("Letter")]).toEqual(["plan.pdf 1 byte", "roof.pdf 1 byte"]);
  expect([...held(drawings), ...held(letter)]).toEqual(["plan.pdf", "roof.pdf"]);
  await userEvent.upload(drawings, [cellar]);
  await userEvent.click(remove("roof.pdf"));
  await press("Reset");
  await expect.poll(() => [...listed(), ...listed("Letter")]).toEqual(["plan.pdf 1 byte", "roof.pdf 1 byte"]);
});

test("has its own files when it replaces another field", async () => {
  const onSubmit = vi.fn();
  function Steps() {
    const form = useCollectionForm(collection);
    const [step, setStep] = useState(0);
    return (
      <CollectionForm collection={collection} form={form} onSubmit={onSubmit}>
        {step === 0 ? <FileField name="drawings" /> : <FileField name="letter" />}
        <button type="button" onClick={() => setStep(1 - step)}>
          Next
        </button>
        <SubmitButton>Send</SubmitButton>
      </CollectionForm>
    );
  }
  await render(<Steps />);
  await userEvent.upload(drawings, [plan, cellar]);
  await press("Next");
  expect(listed("Letter")).toEqual([]);
  expect(held(letter)).toEqual([]);
  await userEvent.upload(letter, roof);
  await press("Next");
  expect(listed()).toEqual(["plan.pdf 1 byte", "cellar.pdf 1 byte"]);
  expect(held(drawings)).toEqual(["plan.pdf", "cellar.pdf"]);
  await press("Send");
  await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
  const [values] = onSubmit.mock.calls[0] ?? [];
  expect(values.drawings.map(({ name }: File) => name)).toEqual(["plan.pdf", "cellar.pdf"]);
  // Values of fields that are not rendered are not submitted.
  expect(values.letter).toBeUndefined();
});

test("drops the files of an unregistered field, and keeps those of other fields", async () => {
  const onSubmit = vi.fn();
  function Forgetting() {
    const form = useCollectionForm(collection, { shouldUnregister: true });
    const [isShown, setIsShown] = useState(true);
    return (
      <CollectionForm collection={collection} form={form} onSubmit={onSubmit}>
        <FileField name="drawings" />
        {isShown && <FileField name="letter" />}
        <button type="button" onClick={() => setIsShown((shown) => !shown)}>
          Toggle
        </button>
        <SubmitButton>Send</SubmitButton>
      </CollectionForm>
    );
  }
  await render(<Forgetting />);
  await userEvent.upload(drawings, [plan]);
  await userEvent.upload(letter, roof);
  await press("Toggle");
  await press("Send");
  await expect.element(page.getByText("Sent. Thank you.")).toBeVisible();
  expect(onSubmit.mock.calls[0]?.[0].letter).toBeUndefined();
  expect(onSubmit.mock.calls[0]?.[0].drawings.map(({ name }: File) => name)).toEqual(["plan.pdf"]);
});

test("accepts dropped files: adds to several, replaces a single one", async () => {
  await render(<CollectionForm collection={collection} />);
  choose(drawings.element(), [plan]);
  choose(letter.element(), [roof]);
  await commands.dropFiles('input[name="drawings"]', ["LICENSE", "package.json"]);
  await expect.poll(() => held(drawings)).toEqual(["plan.pdf", "LICENSE", "package.json"]);
  await commands.dropFiles('input[name="letter"]', ["LICENSE"]);
  await expect.poll(() => held(letter)).toEqual(["LICENSE"]);
});

test("disabled, does not let files be chosen or removed", async () => {
  await render(
    <CollectionForm collection={collection} defaultValues={{ drawings: [plan] }}>
      <FileField name="drawings" disabled />
    </CollectionForm>,
  );
  await expect.element(drawings).toBeDisabled();
  await expect.element(remove("plan.pdf")).toBeDisabled();
});

test("keeps the handlers, attributes and description of the app beside its own", async () => {
  const onChange = vi.fn();
  await render(
    <CollectionForm collection={collection}>
      <p id="own">Scans, please.</p>
      <FileField name="letter" accept="image/*" aria-describedby="own" onChange={onChange} className="wide" />
    </CollectionForm>,
  );
  await expect.element(letter).toHaveAccessibleDescription("Signed. Up to 10 bytes Scans, please.");
  await expect.element(letter).toHaveAttribute("accept", "image/*");
  await expect.element(letter).toHaveClass("wide");
  await userEvent.upload(letter, roof);
  expect(onChange).toHaveBeenCalledOnce();
  await userEvent.click(remove("roof.pdf"));
  expect(onChange).toHaveBeenCalledTimes(2);
});

test("accepts a class for each of its elements", async () => {
  await render(
    <CollectionForm collection={collection} defaultValues={{ drawings: [plan] }}>
      <FileField
        name="drawings"
        classNames={{
          root: "own-root",
          control: "own-control",
          area: "own-area",
          button: "own-button",
          limits: "own-limits",
          files: "own-files",
          file: "own-file",
          remove: "own-remove",
        }}
      />
    </CollectionForm>,
  );
  await expect.element(drawings).toHaveClass("own-control");
  await expect.element(remove("plan.pdf")).toHaveClass("own-remove");
  await expect.element(page.getByText("Add files")).toHaveClass("own-button");
  await expect.element(page.getByText("PDF or PNG, up to")).toHaveClass("own-limits");
  await expect.element(page.getByRole("list", { name: "Chosen for Drawings" })).toHaveClass("own-files");
  expect(document.querySelector(".own-root .own-area .own-control")).not.toBeNull();
  expect(document.querySelector(".own-files > .own-file")).not.toBeNull();
});

test("names a custom input by the label alone, and lists and removes its files as usual", async () => {
  await render(
    <CollectionForm collection={collection}>
      <FileField name="drawings" asChild>
        <input className="own" />
      </FileField>
    </CollectionForm>,
  );
  await expect.element(drawings).toHaveAccessibleName("Drawings");
  await expect.element(drawings).toHaveAccessibleDescription("PDF or PNG, up to 10 bytes each, at most 3 files");
  await expect.element(drawings).toHaveAttribute("type", "file");
  await expect.element(page.getByText("Choose files")).not.toBeInTheDocument();
  choose(drawings.element(), [plan]);
  choose(drawings.element(), [roof]);
  await userEvent.click(remove("plan.pdf"));
  await expect.poll(() => held(drawings)).toEqual(["roof.pdf"]);
});
