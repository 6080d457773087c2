import type { Subject } from "../../policy/policy.js";

/**
 * Every group of people that the text names. One id a meaning, not a word: the text uses "clients", "customers",
 * "participants" and "users" for different people from service to service.
 *
 * `endCustomer`, `employeeOfClient` and `other` stand here because the text names them, and under no service because
 * their data is only seen in passing: they fill in none of our forms, so Art. 13 GDPR is not what they are owed.
 */
export const subjects = {
  client: {
    label: { en: "Service recipients and clients", de: "Leistungsempfänger und Auftraggeber" },
    description: {
      en: "Whoever has commissioned us or receives our services.",
      de: "Wer uns beauftragt hat oder unsere Leistungen erhält.",
    },
    source: "L7",
    iri: "https://w3id.org/dpv#Client",
  },
  prospect: {
    label: { en: "Prospective customers", de: "Interessenten" },
    description: {
      en: "Whoever is interested in our services and has no contract with us yet.",
      de: "Wer sich für unsere Leistungen interessiert und noch keinen Vertrag mit uns hat.",
    },
    source: "L7",
  },
  partner: {
    label: { en: "Business and contractual partners", de: "Geschäfts- und Vertragspartner" },
    description: {
      en: "Whoever works with us or has any other contract with us.",
      de: "Wer mit uns zusammenarbeitet oder in anderer Weise vertraglich mit uns verbunden ist.",
    },
    source: "L7",
  },
  contractor: {
    label: { en: "Contractors", de: "Auftragnehmer" },
    description: {
      en: "Whoever works for us on an IT service.",
      de: "Wer für uns an einer IT-Dienstleistung mitarbeitet.",
    },
    source: "L15",
  },
  courseParticipant: {
    label: {
      en: "Participants in online courses and training sessions",
      de: "Teilnehmer von Onlinekursen und Onlineschulungen",
    },
    description: {
      en: "Whoever takes part in one of our courses or training sessions.",
      de: "Wer an einem unserer Kurse oder einer unserer Schulungen teilnimmt.",
    },
    source: "L18",
    iri: "https://w3id.org/dpv#Student",
  },
  instructor: {
    label: { en: "Course and training instructors", de: "Kurs- und Schulungsleiter" },
    description: {
      en: "Whoever teaches one of our courses; participants rate the teaching too.",
      de: "Wer einen unserer Kurse leitet; auch die Leitung wird von den Teilnehmern bewertet.",
    },
    source: "L18",
  },
  user: {
    label: { en: "Registered users", de: "Registrierte Nutzer" },
    description: {
      en: "Whoever has registered for our software or platform.",
      de: "Wer sich für unsere Software oder Plattform registriert hat.",
    },
    source: "L20",
    iri: "https://w3id.org/dpv#User",
  },
  testUser: {
    label: { en: "Test users", de: "Testnutzer" },
    description: {
      en: "Whoever tries out our software or platform.",
      de: "Wer unsere Software oder Plattform ausprobiert.",
    },
    source: "L20",
  },
  eventParticipant: {
    label: { en: "Participants of events", de: "Teilnehmer von Veranstaltungen" },
    description: {
      en: "Whoever takes part in an event that we offer or organise.",
      de: "Wer an einer von uns angebotenen oder ausgerichteten Veranstaltung teilnimmt.",
    },
    source: "L21",
    iri: "https://w3id.org/dpv#Participant",
  },
  endCustomer: {
    label: { en: "End customers", de: "Endkunden" },
    description: {
      en: "Customers of our customers, whose data we see only in passing.",
      de: "Kunden unserer Kunden, deren Daten wir nur beiläufig zur Kenntnis nehmen.",
    },
    source: "L14",
    iri: "https://w3id.org/dpv#Consumer",
  },
  employeeOfClient: {
    label: { en: "Employees of customers", de: "Beschäftigte von Kunden" },
    description: {
      en: "Employees of our customers, whose data we see only in passing.",
      de: "Beschäftigte unserer Kunden, deren Daten wir nur beiläufig zur Kenntnis nehmen.",
    },
    source: "L14",
    iri: "https://w3id.org/dpv#Employee",
  },
  other: {
    label: { en: "Other persons", de: "Andere Personen" },
    description: {
      en: "Anyone else whose data we see only in passing while we work for a customer.",
      de: "Weitere Personen, deren Daten wir bei der Arbeit für Kunden nur beiläufig zur Kenntnis nehmen.",
    },
    source: "L14",
    iri: "https://w3id.org/dpv#DataSubject",
  },
} as const satisfies Readonly<Record<string, Subject>>;
