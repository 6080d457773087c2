import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { de } from "../../locales/de/index.js";
import { ConsentSettings, Receipt } from "../index.js";
import { intakeReceipt } from "../../../stories/support/receipts.js";

const { record, notice, ...rest } = await intakeReceipt({ language: "de" });
const receipt = { ...rest, record, notice };

test("renders a whole receipt on a server, with times in UTC unless a time zone is set", () => {
  const page = renderToString(<Receipt receipt={receipt} locales={[de]} />);
  expect(page).toContain('lang="de"');
  expect(page).toContain("1. März 2027 um 09:20 UTC");
  expect(page).toContain(record.digest);
  expect(renderToString(<Receipt receipt={receipt} locales={[de]} timeZone="Europe/Berlin" />)).toContain(
    "1. März 2027 um 10:20",
  );
});

test("renders consent settings on a server, each consent with its button", () => {
  const page = renderToString(<ConsentSettings record={record} notice={notice} locales={[de]} />);
  expect(page.match(/<button/g)).toHaveLength(2);
  expect(page).toContain("Eingewilligt am 1. März 2027 um 09:20 UTC.");
});
