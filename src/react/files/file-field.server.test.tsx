import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { drawingsForm, pdf } from "../../../test/support/drawings-form.js";
import { CollectionForm, FileField, TextField } from "../index.js";

const html = (language = "en") =>
  renderToString(<CollectionForm collection={drawingsForm} language={language} action="/send" method="post" />);

/** The tag of the input of this name. */
function input(page: string, name: string): string {
  return page.match(new RegExp(`<input[^>]*name="${name}"[^>]*>`))?.[0] ?? "";
}

test("works before any script runs: a native file input in a multipart form", () => {
  const page = html();
  expect(input(page, "drawings")).toContain('type="file"');
  expect(input(page, "drawings")).toContain("multiple");
  expect(input(page, "drawings")).toContain('accept="application/pdf,image/png"');
  expect(input(page, "letter")).not.toContain("multiple");
  expect(page).toMatch(/<form[^>]*enctype="multipart\/form-data"/i);
});

test("describes the accepted files in the language of the form", () => {
  expect(html()).toContain("PDF or PNG, up to 10 bytes each, at most 3 files");
  expect(html("de")).toContain("PDF oder PNG, je bis zu 10 Byte, höchstens 3 Dateien");
  const id = /<span id="([^"]+)"[^>]*>PDF or PNG/.exec(html())?.[1];
  expect(input(html(), "drawings")).toContain(`aria-describedby="${id}"`);
});

test("mentions no button that needs a script, and lists no files", () => {
  const page = html();
  expect(page).not.toContain('aria-labelledby="undefined');
  expect(input(page, "drawings")).not.toContain("aria-labelledby");
  expect(page).not.toContain("or drop them here");
  const given = renderToString(
    <CollectionForm collection={drawingsForm} defaultValues={{ drawings: [pdf("plan.pdf")] }} />,
  );
  expect(given).not.toContain("plan.pdf");
});

test("a form without a native action keeps the default encoding", () => {
  expect(renderToString(<CollectionForm collection={drawingsForm} />)).not.toMatch(/enctype/i);
});

test("a component for another control names the right component", () => {
  const draw = (part: "text" | "file") => () =>
    renderToString(
      <CollectionForm collection={drawingsForm}>
        {part === "text" ? <TextField name="letter" /> : <FileField name="remark" />}
      </CollectionForm>,
    );
  expect(draw("text")).toThrow(/TextField does not render .*"letter".*Use FileField/s);
  expect(draw("file")).toThrow(/FileField does not render .*"remark".*Use TextField/s);
});
