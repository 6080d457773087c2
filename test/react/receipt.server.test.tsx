import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { ConsentSettings, Receipt } from "../../src/react/index.js";
import { intakeReceipt } from "../../stories/support/receipts.js";

const { record, notice, ...rest } = await intakeReceipt({ language: "de" });
const receipt = { ...rest, record, notice };

test("on a server a receipt is whole, and tells times in UTC where it is not told the person's own", () => {
  const page = renderToString(<Receipt receipt={receipt} />);
  expect(page).toContain('lang="de"');
  expect(page).toContain("1. März 2027 um 09:20 UTC");
  expect(page).toContain(record.digest);
  expect(renderToString(<Receipt receipt={receipt} timeZone="Europe/Berlin" />)).toContain("1. März 2027 um 10:20");
});

test("so are the consents, each with its button", () => {
  const page = renderToString(<ConsentSettings record={record} notice={notice} />);
  expect(page.match(/<button/g)).toHaveLength(2);
  expect(page).toContain("Eingewilligt am 1. März 2027 um 09:20 UTC.");
});
