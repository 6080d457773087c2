import { describe, expect, it } from "vitest";
import { garden, plot, plotOn } from "../../test/support/notices.js";
import type { Policy } from "../policy/policy.js";
import { createNotice } from "./create-notice.js";

const notice = createNotice(plot);

describe("elements that the policy lacks are omitted and listed as missing", () => {
  const { controller, representative, dataProtectionOfficer, supervisoryAuthority, ...some } = garden;
  const { url, automatedDecisions, ...rest } = some;
  const all = { controller, representative, dataProtectionOfficer, supervisoryAuthority, url, automatedDecisions };
  const { name, phone } = controller ?? {};

  type DescriptionItem = keyof typeof all;
  const without = (...facts: DescriptionItem[]): Policy => {
    const kept = Object.entries(all).filter(([key]) => !facts.some((fact) => fact === key));
    return { ...rest, ...Object.fromEntries(kept) };
  };

  it.each<readonly [fact: DescriptionItem, missing: readonly string[], absent: readonly string[]]>([
    ["controller", ["controller"], ["controller", "rightsContact"]],
    ["representative", [], ["representative"]],
    ["dataProtectionOfficer", [], ["dataProtectionOfficer"]],
    ["supervisoryAuthority", ["supervisoryAuthority"], []],
    ["url", ["fullPolicy"], []],
    ["automatedDecisions", ["automatedDecisions"], ["automatedDecisions"]],
  ])("%s", (fact, missing, absent) => {
    const { missing: listed, ...said } = createNotice(plotOn(without(fact)));
    expect(listed.map(({ element }) => element)).toEqual(missing);
    for (const key of absent) {
      expect(notice).toHaveProperty(key);
      expect(said).not.toHaveProperty(key);
    }
  });

  it("the supervisory authority of a complaint, and the URL of the policy", () => {
    const bare = createNotice(plotOn(without("supervisoryAuthority", "url")));
    expect(bare.complaint).not.toHaveProperty("authority");
    expect(bare.policy).not.toHaveProperty("url");
  });

  it("the contact of the controller", () => {
    const unfocusable = createNotice(plotOn({ ...garden, controller: { name: name ?? "" } }));
    expect(unfocusable.missing.map(({ element }) => element)).toEqual(["controllerContact"]);
    expect(unfocusable).not.toHaveProperty("rightsContact");
    const reachable = createNotice(plotOn({ ...garden, controller: { name: name ?? "", phone: phone ?? "" } }));
    expect(reachable.missing).toEqual([]);
  });

  const recipients = { bank: { label: "Bank" }, printer: { label: "Printer" }, press: { label: "Press" } };

  it("transfers to other countries, where neither the policy nor its recipients decide them", () => {
    const silent = createNotice(plotOn({ ...garden, recipients }));
    expect(silent.missing.map(({ element }) => element)).toEqual(["transfers"]);
    expect(silent).not.toHaveProperty("transfers");
    const none = createNotice(plotOn({ ...garden, recipients, transfers: "none" }));
    expect(none).toMatchObject({ transfers: [], missing: [] });
  });

  it("the safeguards of a transfer", () => {
    const unsafe = createNotice(
      plotOn({ ...garden, recipients: { ...recipients, bank: { label: "Bank", country: "US" } } }),
    );
    expect(unsafe.transfers).toEqual([{ recipient: "Bank", country: "US" }]);
    expect(unsafe.missing.map(({ element }) => element)).toEqual(["safeguard"]);
  });

  it("the recipients", () => {
    const nobody = { ...plot, serviceEntry: { ...plot.serviceEntry, recipients: [] } };
    expect(createNotice(nobody, { fields: ["name"] })).toMatchObject({
      recipients: [],
      missing: [{ element: "recipients" }, { element: "transfers" }],
    });
  });

  it("the legitimate interest and the law of a field", () => {
    const silent = { ...plot, serviceEntry: { ...plot.serviceEntry, interests: [], laws: [] } };
    expect(createNotice(silent).missing).toEqual([
      {
        element: "interest",
        field: "neighbours",
        description: "Your neighbours: which legitimate interest it serves (Art. 13(1)(d) GDPR)",
      },
    ]);
    const fields = plot.fields.map((field) => {
      const { law: _, ...disclosure } = field.disclosure;
      return { ...field, disclosure };
    });
    expect(createNotice({ ...silent, fields }).missing.map(({ element, field }) => [element, field])).toEqual([
      ["law", "iban"],
      ["interest", "neighbours"],
    ]);
    expect(createNotice({ ...plot, fields }).fields[1]?.uses[1]?.laws).toEqual(["HGB", "Tax Code"]);
  });

  it("the retention of a field, and its start", () => {
    const open = {
      vouchers: { label: "Vouchers" },
      leases: { label: "Leases", period: "P1Y" },
      post: { label: "Post", until: "Done" },
    };
    const vague = createNotice(plotOn({ ...garden, retention: open }));
    expect(vague.missing.map(({ element, field }) => [element, field])).toEqual([
      ["retentionStart", undefined],
      ["retention", "iban"],
      ["retention", "phone"],
      ["retention", "neighbours"],
      ["retention", "allergies"],
      ["retention", "useAllergies"],
    ]);
    expect(vague.retention.find(({ id }) => id === "vouchers")).toEqual({
      id: "vouchers",
      label: "Vouchers",
      description: "",
    });
  });

  it("the necessity and the consequence of a required field", () => {
    const fields = plot.fields.map((field) => {
      const { consequence: _, ...disclosure } = field.disclosure;
      return { ...field, disclosure, necessity: undefined };
    });
    const { missing, fields: told } = createNotice({ ...plot, fields }, { fields: ["name", "phone"] });
    expect(missing).toEqual([
      { element: "necessity", field: "name", description: "Full name: why it must be given (Art. 13(2)(e) GDPR)" },
      {
        element: "consequence",
        field: "name",
        description: "Full name: what happens if it is not given (Art. 13(2)(e) GDPR)",
      },
    ]);
    expect(told[0]).not.toHaveProperty("consequence");
    expect(told[0]).not.toHaveProperty("necessity");
  });

  it("in German too", () => {
    const { missing } = createNotice(plotOn(without("controller")), { language: "de" });
    expect(missing).toEqual([
      { element: "controller", description: "wer verantwortlich ist (Art. 13 Abs. 1 lit. a DSGVO)" },
    ]);
  });
});
