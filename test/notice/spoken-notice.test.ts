import * as fc from "fast-check";
import * as z from "zod";
import { describe, expect, it } from "vitest";
import {
  type CollectionNotice,
  createNotice,
  defineCollection,
  formatNotice,
  type Locale,
  type NoticeUse,
  type SpokenNoticeMessages,
} from "../../src/index.js";
import { de } from "../../src/locales/de/index.js";
import { en } from "../../src/locales/en/index.js";
import { formatList } from "../../src/locales/format-list.js";
import { describeSpokenNotice } from "../../src/notice/describe-spoken.js";
import { examplePolicy } from "../../stories/support/example-policy.js";
import { projectEnquiry } from "../../stories/forms/project-enquiry.collection.js";
import { registration } from "../../stories/support/registration.collection.js";
import { toldForms } from "../generators/disclosed-forms.js";
import { plot } from "../support/notices.js";

const locales = { en, de };

const oneLine = (text: string) => text.replace(/\s+/g, " ");

/** The text of a spoken notice, by passage. */
function passagesOf(notice: CollectionNotice): { readonly [id: string]: readonly string[] } {
  const passages = describeSpokenNotice(notice, locales[notice.language === "de" ? "de" : "en"]);
  return Object.fromEntries(passages.map(({ id, sentences }) => [id, sentences]));
}

/** The sentences that start like the message of the locale. */
function beginning(sentences: readonly string[] = [], make: (words: string) => string): string {
  const [start = ""] = make("#").split("#");
  return sentences.filter((one) => one.startsWith(start)).join(" ");
}

/** Whether a text names a field: by its label, or by that of the group followed by its part. */
function names(spoken: string, label: string): boolean {
  return (
    spoken.includes(oneLine(label)) ||
    oneLine(label)
      .split(": ")
      .every((part) => spoken.includes(part))
  );
}

/** The legal basis of a use, in the words of a spoken notice. */
function groundOf(
  { legalBasis, interests = [], laws = [] }: NoticeUse,
  { language, inPerson, notice }: Locale,
): string {
  const { basis, interests: speakInterests, laws: speakLaws } = inPerson.spokenNotice;
  const pursued = interests.map(({ label, holder }) => notice.interestHolder(label, holder));
  return [
    basis(legalBasis.label),
    ...(pursued.length === 0 ? [] : [speakInterests(formatList(language, pursued))]),
    ...(laws.length === 0 ? [] : [speakLaws(formatList(language, laws))]),
  ].join(" ");
}

interface Told {
  readonly ground: string;
  /** The named fields, each with its purposes. */
  readonly sentences: readonly { readonly fields: string; readonly purposes: string }[];
  /** The purposes of the fields that are not named. */
  readonly left: string | undefined;
}

/** The purposes in a spoken notice, parsed back, by their legal basis. */
function usesTold(spoken: readonly string[], script: SpokenNoticeMessages): Told[] {
  const [startsAll = "", startsRest = ""] = [script.useAll("#").split("#")[0], script.useRest("#").split("#")[0]];
  const opensGround = [script.basis, script.interests, script.laws].map((say) => say("#").split("#")[0] ?? "");
  const [opensSpecial = ""] = script.special("#", "#", "#").split("#");
  const all: { ground: string[]; uses: string[] }[] = [];
  for (const text of spoken.filter((one) => !one.startsWith(opensSpecial))) {
    const isGround = opensGround.some((start) => text.startsWith(start));
    const last = all.at(-1);
    if (!last || (!isGround && last.ground.length > 0)) all.push({ ground: [], uses: [text] });
    else if (isGround) last.ground.push(text);
    else last.uses.push(text);
  }
  return all.map(({ ground, uses }) => {
    const left = uses.find((text) => text.startsWith(startsAll) || text.startsWith(startsRest));
    return {
      ground: ground.join(" "),
      left: left?.replace(startsAll, "").replace(startsRest, "").slice(0, -1),
      sentences: uses
        .filter((text) => text !== left)
        .map((text) => ({
          fields: text.slice(0, text.lastIndexOf(": ")),
          purposes: text.slice(text.lastIndexOf(": ") + 2, -1),
        })),
    };
  });
}

describe.each(["en", "de"] as const)("the spoken notice of any form, in %s", (language) => {
  const { spokenNotice } = locales[language].inPerson;

  it("names every field, and states that it is required, and why, exactly where it is", () => {
    fc.assert(
      fc.property(toldForms, (form) => {
        const notice = createNotice(form, { language });
        const { fields } = passagesOf(notice);
        for (const { label, required, necessity = "required", consequence } of notice.fields) {
          const why = beginning(fields, spokenNotice.necessity[necessity]);
          expect(names(why, label)).toBe(required);
          expect(names(beginning(fields, spokenNotice.optional), label)).toBe(!required);
          if (consequence !== undefined) expect(fields?.join(" ")).toContain(consequence);
        }
      }),
    );
  });

  it("states every purpose, legal basis, interest, law and special category", () => {
    fc.assert(
      fc.property(toldForms, (form) => {
        const notice = createNotice(form, { language });
        const spoken = passagesOf(notice)["purposes"]?.join(" ");
        for (const { label } of notice.purposes) expect(spoken).toContain(label);
        for (const { uses, special, label } of notice.fields) {
          for (const { purpose, legalBasis, interests = [], laws = [] } of uses) {
            expect(spoken).toContain(purpose.label);
            expect(spoken).toContain(legalBasis.label);
            for (const { label: interest, holder = "" } of interests) {
              expect(spoken).toContain(interest);
              expect(spoken).toContain(holder);
            }
            for (const law of laws) expect(spoken).toContain(law);
          }
          if (!special) continue;
          expect(names(spoken ?? "", label)).toBe(true);
          expect(spoken).toContain(special.label);
          expect(spoken).toContain(special.condition.label);
        }
      }),
    );
  });

  it("states the purposes of a field for each legal basis, for no other field, and for all other fields where it says so", () => {
    fc.assert(
      fc.property(toldForms, (form) => {
        const notice = createNotice(form, { language });
        const told = usesTold(passagesOf(notice)["purposes"] ?? [], spokenNotice);
        for (const { label, uses } of notice.fields) {
          for (const { ground, sentences, left } of told) {
            const purposes = uses
              .filter((use) => groundOf(use, locales[language]) === ground)
              .map(({ purpose }) => purpose.label);
            const [own, ...others] = sentences.filter(({ fields }) => names(fields, label));
            expect(others).toEqual([]);
            expect(own?.purposes ?? left ?? "").toBe(purposes.join("; "));
          }
        }
      }),
    );
  });

  it("states every recipient, country, period and right, with objection and withdrawal by themselves", () => {
    fc.assert(
      fc.property(toldForms, (form) => {
        const notice = createNotice(form, { language });
        const told = passagesOf(notice);
        for (const { label } of notice.recipients) expect(told["recipients"]?.join(" ")).toContain(label);
        for (const { recipient } of notice.transfers ?? []) expect(told["transfers"]?.join(" ")).toContain(recipient);
        for (const { period, description } of notice.retention) {
          const first = description.split(/[,;]| ab /)[0] ?? "";
          expect(told["retention"]?.join(" ")).toContain(period === undefined ? description : first);
        }
        for (const { id, description } of notice.rights) {
          if (id === "objection") expect(told["objection"]).toEqual([description]);
          else expect(told["rights"]?.join(" ")).toContain(spokenNotice.right[id]);
        }
        expect("objection" in told).toBe(notice.rights.some(({ id }) => id === "objection"));
        expect("withdrawal" in told).toBe(notice.withdrawal !== undefined);
        expect(told["complaint"]?.join(" ")).toContain(notice.complaint.authority?.name);
        expect(told["rights"]?.join(" ")).toContain(notice.rightsContact);
      }),
    );
  });

  it("is deterministic, in whole sentences without symbols or articles", () => {
    const order = describeSpokenNotice(createNotice(plot, { language }), locales[language]).map(({ id }) => id);
    fc.assert(
      fc.property(toldForms, (form) => {
        const notice = createNotice(form, { language });
        const passages = describeSpokenNotice(notice, locales[language]);
        expect(describeSpokenNotice(structuredClone(notice), locales[language])).toEqual(passages);
        const ids = passages.map(({ id }) => id);
        expect(ids).toEqual(order.filter((id) => ids.includes(id)));
        for (const text of passages.flatMap(({ sentences }) => sentences)) {
          expect(text).toMatch(/^\S.*[.!?…]$/);
          expect(text).not.toMatch(/undefined|null|\bArt\. |https?:|\s{2}|[*_#<>|]/);
        }
      }),
    );
  });
});

describe("a spoken notice", () => {
  const said = (form: typeof plot | typeof projectEnquiry, language?: string) =>
    formatNotice(createNotice(form, language === undefined ? {} : { language }), "spoken", { locales: [de] });

  it("starts with the controller, then has the required fields and their consequences", () => {
    expect(said(projectEnquiry)).toMatch(
      /^I am filling in “Project enquiry” with you, for Example Studio GmbH\. Before I ask, this is what we need and why\.\n\nTo be able to enter into a contract with you, we need: Full name, Email, Kind of project, and “What should we build\?”\. Without “Full name”: We cannot address an offer to you\. /,
    );
    expect(said(projectEnquiry)).toContain(
      "You do not have to tell us: Phone, Organisation, Your website today, Budget, “When should it be ready?”, and Please call me",
    );
  });

  it("groups fields by purpose, and states a legal basis once for all its purposes", () => {
    expect(said(projectEnquiry)).toContain(
      "\n\nWe use Email for: Answering inquiries and other pre-contractual actions; Communication. " +
        "We use Phone and Please call me back for: Communication. " +
        "We use everything else for: Answering inquiries and other pre-contractual actions. " +
        "The legal basis is: a contract with you, or steps you ask for before one.\n\n",
    );
  });

  it("names the fields of a group once, with the group", () => {
    const script = formatNotice(createNotice(registration), "spoken");
    expect(script).toContain("By law, you must tell us: Billing address (Street, Postal code, and City).");
    expect(script).toContain("Otherwise: We may not send you an invoice.");
  });

  it("states which fields are conditional, before they are visible", () => {
    const form = defineCollection({
      id: "order",
      policy: examplePolicy(),
      service: "project",
      subjects: ["prospect"],
      schema: z.object({
        isCompany: z.boolean(),
        vatId: z.string().min(3),
        seat: z.object({ city: z.string().min(1) }),
      }),
      groups: { seat: { label: "Seat", when: (values) => values.isCompany === true } },
      fields: {
        isCompany: { label: "Company", category: "contract", uses: { precontract: "contract" } },
        vatId: {
          label: "VAT id",
          category: "contract",
          uses: { precontract: "contract" },
          when: (values) => values.isCompany === true,
        },
        seat: { city: { label: "City", category: "contract", uses: { precontract: "contract" } } },
      },
    });
    expect(formatNotice(createNotice(form), "spoken")).toContain(
      "We cannot go on without: VAT id and “Seat: City”. You do not have to tell us: Company. We only ask if it comes up: VAT id and “Seat: City”.",
    );
  });

  it("states retention from the shortest on, and what only the written notice contains", () => {
    expect(said(projectEnquiry)).toContain("depends on what it is: 4 years; 6 years; 8 years; 10 years; as long as");
    expect(said(projectEnquiry)).toMatch(
      /example\.com\/privacy\. You can have all of this in writing, with every detail\.\n$/,
    );
  });

  it("is in the notice's language", () => {
    const script = said(projectEnquiry, "de");
    expect(script).toMatch(/^Ich fülle jetzt mit Ihnen „Projektanfrage“ aus, für Example Studio GmbH\./);
    expect(script).toContain("Ohne „E-Mail-Adresse“ gilt: Wir können Ihnen nicht antworten.");
    expect(script).toContain(
      "Freiwillig sind: Telefon, Organisation, Ihre heutige Website, Budget, „Wann soll es fertig sein?“ und Bitte rufen Sie mich zurück.",
    );
  });

  it("omits elements that the notice lacks", () => {
    const { controller: _, representative, dataProtectionOfficer, transfers, ...rest } = createNotice(plot);
    const { automatedDecisions, withdrawal, rightsContact, ...less } = rest;
    expect([
      representative,
      dataProtectionOfficer,
      transfers,
      automatedDecisions,
      withdrawal,
      rightsContact,
    ]).not.toContain(undefined);
    const bare: CollectionNotice = {
      ...less,
      policy: { id: "p", version: "1" },
      fields: [],
      recipients: [],
      retention: [],
      rights: [],
      complaint: { article: "Art. 77 GDPR", description: "You can complain." },
    };
    expect(formatNotice(bare, "spoken")).toBe(
      "I am filling in “Ask for a plot” with you. Before I ask, this is what we need and why.\n\n" +
        "You can complain to a data protection authority.\n\n" +
        "You can have all of this in writing, with every detail.\n",
    );
  });

  it("states the contact of the controller, or another contact", () => {
    const { rightsContact: _, ...notice } = createNotice(plot);
    const byPhone = { ...notice, controller: { name: "Garden Club", phone: "030 123456" } };
    expect(formatNotice(byPhone, "spoken")).toContain("Who is responsible: Garden Club, 030 123456.");
    expect(formatNotice(byPhone, "spoken")).toContain("Data protection officer: Rose Thorn, dpo@garden.example.");
  });

  it("lists missing elements on request", () => {
    const gap = { element: "controller", description: "who is responsible" } as const;
    const incomplete = { ...createNotice(plot), missing: [gap] };
    expect(formatNotice(incomplete, "spoken")).toBe(said(plot));
    expect(formatNotice(incomplete, "spoken", { missing: true })).toBe(
      `${said(plot)}\nNot stated:\n\nwho is responsible\n`,
    );
  });
});

/** The words per minute of clear speech; German has longer words. */
const pace = { en: 160, de: 126 };

describe("the spoken notice of twenty fields", () => {
  const precontract = { category: "inventory", uses: { precontract: "contract" } } as const;
  const noOffer = { en: "We cannot make you an offer.", de: "Wir können Ihnen kein Angebot machen." };
  const needed = { ...precontract, necessity: "precontractual", consequence: noOffer } as const;
  const call = { category: "contact", uses: { communication: "contract" } } as const;
  const text = z.string().min(1);
  const maybe = z.string().optional();
  const long = defineCollection({
    id: "long",
    title: { en: "Project enquiry", de: "Projektanfrage" },
    policy: examplePolicy(),
    locales: [de],
    service: "project",
    subjects: ["prospect"],
    mode: "in-person",
    schema: z.object({
      firstName: text,
      lastName: text,
      organisation: maybe,
      role: maybe,
      street: text,
      postalCode: text,
      city: text,
      country: text,
      email: text,
      phone: maybe,
      mobile: maybe,
      kind: text,
      brief: text,
      audience: maybe,
      languages: maybe,
      start: text,
      end: maybe,
      budget: maybe,
      source: maybe,
      callBack: z.boolean(),
    }),
    fields: {
      firstName: { ...needed, label: { en: "First name", de: "Vorname" } },
      lastName: { ...needed, label: { en: "Last name", de: "Nachname" } },
      organisation: { ...precontract, label: "Organisation" },
      role: { ...precontract, label: { en: "Role", de: "Funktion" } },
      street: { ...needed, label: { en: "Street", de: "Straße" } },
      postalCode: { ...needed, label: { en: "Postal code", de: "Postleitzahl" } },
      city: { ...needed, label: { en: "City", de: "Ort" } },
      country: { ...needed, label: { en: "Country", de: "Land" } },
      email: { ...needed, label: { en: "Email", de: "E-Mail-Adresse" } },
      phone: { ...call, label: { en: "Phone", de: "Telefon" } },
      mobile: { ...call, label: { en: "Mobile phone", de: "Mobiltelefon" } },
      kind: { ...needed, label: { en: "Kind of project", de: "Art des Projekts" } },
      brief: { ...needed, label: { en: "Description", de: "Beschreibung" } },
      audience: { ...precontract, label: { en: "Audience", de: "Zielgruppe" } },
      languages: { ...precontract, label: { en: "Languages", de: "Sprachen" } },
      start: { ...needed, label: { en: "Start date", de: "Beginn" } },
      end: { ...precontract, label: { en: "End date", de: "Ende" } },
      budget: { ...precontract, label: "Budget" },
      source: { ...precontract, label: { en: "How you found us", de: "Wie Sie uns gefunden haben" } },
      callBack: { ...call, label: { en: "Call back", de: "Rückruf" } },
    },
  });

  it.each(["en", "de"] as const)("takes less than two minutes to read out under a long policy, in %s", (language) => {
    const script = formatNotice(createNotice(long, { language }), "spoken", { locales: [de] });
    expect(script.split(/\s+/).length / pace[language]).toBeLessThan(2);
  });
});
