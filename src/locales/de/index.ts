import { formatDate, formatTime } from "../format-date.js";
import { formatFileSize } from "../format-file-size.js";
import { formatMediaTypes } from "../format-media-types.js";
import type { FieldReference, Locale } from "../locale.js";

/** German. Its legal terms are those of the German text of the GDPR. */
export const de: Locale = {
  language: "de",
  direction: "ltr",
  marking: {
    mark: {
      required: "(Pflichtangabe)",
      optional: "(freiwillig)",
      statutory: "(gesetzlich vorgeschrieben)",
      contractual: "(vertraglich nötig)",
      precontractual: "(für ein Angebot nötig)",
    },
    colour: { red: "rot", blue: "blau", green: "grün", amber: "bernsteinfarben", violet: "violett" },
    meaning: {
      required: "sind Pflichtfelder",
      optional: "sind freiwillig",
      statutory: "sind gesetzlich vorgeschrieben",
      contractual: "sind vertraglich vorgeschrieben",
      precontractual: "sind nötig, bevor ein Vertrag geschlossen werden kann",
    },
    legend: ({ symbol, colour, words }, meaning) => {
      const signs = [
        ...(symbol === undefined ? [] : [symbol]),
        ...(colour === undefined ? [] : [`einem ${colour}en Balken`]),
        ...(words === undefined ? [] : [`„${words}“`]),
      ];
      return `Felder mit ${signs.join(" und ")} ${meaning}.`;
    },
    spokenLegend: "Bei jedem Feld wird angesagt, ob es ein Pflichtfeld ist.",
  },
  form: {
    help: (label) => `Erläuterung zu ${label}`,
    placeholderOption: "Bitte auswählen",
    errorTitle: (count) =>
      count === 1 ? "Eine Angabe fehlt oder stimmt noch nicht" : `${count} Angaben fehlen oder stimmen noch nicht`,
    errorPrefix: "Fehler:",
    submit: "Senden",
    submitting: "Wird gesendet …",
    submitted: "Gesendet. Vielen Dank.",
    failed:
      "Das Formular konnte nicht gesendet werden. Ihre Eingaben sind noch da: Bitte versuchen Sie es gleich noch einmal.",
    unavailable: "Dieser Teil konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und laden Sie die Seite neu.",
    noticeLink: "Wie wir Ihre Angaben verwenden",
    rows: {
      row: (item, place) => `${item} ${place}`,
      add: (item) => `${item} hinzufügen`,
      remove: (row) => `${row} entfernen`,
      moveUp: (row) => `${row} nach oben`,
      moveDown: (row) => `${row} nach unten`,
      added: (row) => `${row} hinzugefügt`,
      removed: (row) => `${row} entfernt`,
      moved: (row, place) => `${row} ist jetzt Nummer ${place}`,
      full: (maximum) => `Mehr als ${maximum} sind nicht möglich.`,
      empty: "Noch keine",
    },
    steps: {
      label: "Schritte",
      progress: (place, count) => `Schritt ${place} von ${count}`,
      next: "Weiter",
      back: "Zurück",
    },
    consent: {
      free: "Sie entscheiden frei: Das Formular lässt sich auch ohne Ihre Einwilligung absenden.",
      withdraw: (contact) =>
        contact === undefined
          ? "Sie können Ihre Einwilligung jederzeit widerrufen."
          : `Sie können Ihre Einwilligung jederzeit widerrufen: ${contact}`,
      purpose: (purpose) => `Zweck: ${purpose}.`,
      covers: (fields) => `Es geht um: ${fields}.`,
    },
    draft: {
      restored:
        "Was Sie hier zuvor eingegeben haben, ist noch da. Einwilligungen und sensible Angaben heben wir nie auf.",
      discard: "Neu beginnen",
    },
  },
  errors: {
    missing: ({ label, control }) => missing[missingBy[control]](label),
    unreadable: (field, { expected }) => {
      const what = {
        number: `muss eine Zahl sein, etwa ${number(12, field)} oder ${number(3.5, field)}`,
        wholeNumber: `muss eine ganze Zahl sein, etwa ${number(12, field)}`,
        date: "muss ein gültiges Datum mit Tag, Monat und Jahr sein",
        file: "muss eine Datei sein",
        choice: "muss mit Ja oder Nein beantwortet werden",
        value: "muss ausgefüllt werden",
      }[expected];
      return `${quoted(field.label)} ${what}`;
    },
    format: ({ label }, { format }) => {
      const what = {
        email: "muss eine vollständige E-Mail-Adresse sein, etwa name@example.com",
        url: "muss eine Webadresse sein, etwa https://example.com",
        phone: "muss eine Telefonnummer mit Ländervorwahl sein, etwa +49 30 123456",
        date: "muss ein gültiges Datum mit Tag, Monat und Jahr sein",
        time: "muss eine Uhrzeit sein, etwa 14:30",
        datetime: "muss ein gültiges Datum mit Uhrzeit sein",
        iban: "muss eine gültige IBAN sein",
        other: "hat nicht die erwartete Form",
      }[format];
      return `${quoted(label)} ${what}`;
    },
    tooFewCharacters: ({ label }, { minimum }) =>
      `${quoted(label)} muss mindestens ${grouped(minimum, "Zeichen", "Zeichen")} lang sein`,
    tooManyCharacters: ({ label }, { maximum }) =>
      `${quoted(label)} darf höchstens ${grouped(maximum, "Zeichen", "Zeichen")} lang sein`,
    tooFewItems: ({ label, control }, { minimum }) =>
      control === "rows"
        ? `${quoted(label)} braucht mindestens ${grouped(minimum, "Eintrag", "Einträge")}`
        : `Wählen Sie mindestens ${items(minimum, control)} aus bei ${quoted(label)}`,
    tooManyItems: ({ label, control }, { maximum }) =>
      control === "rows"
        ? `${quoted(label)} darf höchstens ${grouped(maximum, "Eintrag", "Einträge")} haben`
        : `Wählen Sie höchstens ${items(maximum, control)} aus bei ${quoted(label)}`,
    tooSmall: (field, { minimum, inclusive }) =>
      `${quoted(field.label)} muss ${inclusive ? "mindestens" : "größer als"} ${number(minimum, field)} sein`,
    tooLarge: (field, { maximum, inclusive }) =>
      `${quoted(field.label)} ${inclusive ? "darf höchstens" : "muss kleiner als"} ${number(maximum, field)} sein`,
    tooEarly: ({ label }, { minimum }) => `${quoted(label)} darf nicht vor dem ${formatDate("de-DE", minimum)} liegen`,
    tooLate: ({ label }, { maximum }) => `${quoted(label)} darf nicht nach dem ${formatDate("de-DE", maximum)} liegen`,
    notMultiple: (field, { step }) => `${quoted(field.label)} muss ein Vielfaches von ${number(step, field)} sein`,
    fileTooSmall: ({ label, language }, { minimum, file }) => {
      const size = formatFileSize(language, minimum);
      if (file === undefined) return `Wählen Sie für ${quoted(label)} eine Datei mit mindestens ${size}`;
      return `${fileIn(file, label)} muss mindestens ${size} groß sein`;
    },
    fileTooLarge: ({ label, language }, { maximum, file }) => {
      const size = formatFileSize(language, maximum, Math.floor);
      if (file === undefined) return `Wählen Sie für ${quoted(label)} eine Datei mit höchstens ${size}`;
      return `${fileIn(file, label)} darf höchstens ${size} groß sein`;
    },
    fileType: ({ label }, { types, file }) => {
      const names = formatMediaTypes("de", types);
      if (file === undefined) return `Wählen Sie für ${quoted(label)} eine Datei vom Typ ${names}`;
      return `${fileIn(file, label)} muss vom Typ ${names} sein`;
    },
    notAgreed: ({ label, consent }) =>
      `${quoted(label)} dürfen wir nur mit Einwilligung verwenden. Kreuzen Sie auch ${quoted(consent)} an oder leeren Sie das Feld`,
    notOffered: ({ label }) => `Wählen Sie bei ${quoted(label)} eine der angebotenen Antworten`,
    invalid: ({ label }, { file }) =>
      file === undefined
        ? `Prüfen Sie ${quoted(label)}: So kann es nicht gesendet werden`
        : `Prüfen Sie ${fileIn(file, label)}: So kann die Datei nicht gesendet werden`,
  },
  files: {
    choose: (several) => (several ? "Dateien auswählen" : "Datei auswählen"),
    chooseMore: (several) => (several ? "Weitere Dateien auswählen" : "Andere Datei auswählen"),
    drop: () => "oder hierher ziehen",
    limits: ({ types, smallest, largest, fewest, most, several }) => {
      const each = several ? "je " : "";
      const parts = [
        ...(types === undefined ? [] : [types]),
        ...(smallest === undefined ? [] : [`${each}mindestens ${smallest}`]),
        ...(largest === undefined ? [] : [`${each}bis zu ${largest}`]),
        ...(fewest === undefined || fewest === most ? [] : [`mindestens ${countFiles(fewest)}`]),
        ...(most === undefined ? [] : [`${fewest === most ? "genau" : "höchstens"} ${countFiles(most)}`]),
      ];
      const line = parts.join(", ");
      return line.charAt(0).toUpperCase() + line.slice(1);
    },
    chosen: (label) => `Ausgewählt für ${label}`,
    remove: "Entfernen",
    removeFile: (file) => `${file} entfernen`,
    errors: {
      fileTooSmall: "zu klein",
      fileTooLarge: "zu groß",
      fileType: "keiner der gewünschten Dateitypen",
      invalid: "kann so nicht gesendet werden",
    },
    added: (names, all) => {
      const [name, ...others] = names;
      const what = name === undefined || others.length > 0 ? countFiles(names.length) : name;
      return `${what} hinzugefügt.${all === names.length ? "" : ` ${totalFiles(all)}`}`;
    },
    removed: (name, left) => `${name} entfernt. ${totalFiles(left)}`,
    sending: ([name, ...others]) => {
      if (name !== undefined && others.length === 0) return `${name} wird gesendet`;
      return `${countFiles(others.length + 1)} werden gesendet`;
    },
  },
  notice: {
    title: { online: "Wie wir Ihre Angaben verwenden", "in-person": "Was wir mit Ihren Angaben tun" },
    introduction: (form, controller) =>
      controller === undefined
        ? `Was in „${form}“ gefragt wird, und warum.`
        : `Was ${controller} in „${form}“ von Ihnen wissen möchte, und warum.`,
    headings: {
      controller: "Wer verantwortlich ist",
      representative: "Vertretung",
      dataProtectionOfficer: "Datenschutzbeauftragte Person",
      service: "Wozu das Formular gehört",
      subjects: "Wer gefragt wird",
      fields: "Was wir fragen, und warum",
      purposes: "Wofür wir es verwenden",
      recipients: "Wer es erhalten kann",
      transfers: "Übermittlung in andere Länder",
      retention: "Wie lange wir es aufbewahren",
      rights: "Ihre Rechte",
      objection: "Ihr Widerspruchsrecht",
      withdrawal: "Widerruf Ihrer Einwilligung",
      complaint: "Beschwerden",
      automatedDecisions: "Automatisierte Entscheidungen",
      fullPolicy: "Die vollständige Datenschutzerklärung",
      missing: "Nicht angegeben",
    },
    labels: {
      category: "Art der Daten",
      usedFor: "Verwendet für",
      legalBasis: "Rechtsgrundlage",
      interest: "Interesse",
      law: "Gesetz",
      retention: "Aufbewahrt",
      recipients: "Kann gehen an",
      special: "Besonders geschützt",
      condition: "Erlaubt durch",
      address: "Anschrift",
      email: "E-Mail",
      phone: "Telefon",
      website: "Website",
    },
    required: {
      online: "Ohne diese Angabe kann das Formular nicht gesendet werden.",
      "in-person": "Ohne diese Angabe geht es nicht weiter.",
    },
    optional: { online: "Sie können das Feld leer lassen.", "in-person": "Sie müssen uns das nicht sagen." },
    conditional: "Danach fragen wir nur, wenn es darauf ankommt.",
    consequence: (words) => `Ohne diese Angabe: ${words}`,
    interestHolder: (interest, holder) =>
      holder === undefined ? interest : `${interest} (ein Interesse von ${holder})`,
    period: {
      years: (n) => plural(n, "Jahr", "Jahre"),
      months: (n) => plural(n, "Monat", "Monate"),
      weeks: (n) => plural(n, "Woche", "Wochen"),
      days: (n) => plural(n, "Tag", "Tage"),
    },
    retainedFor: (period, start, event) => {
      if (start === "year-end")
        return `${period} ab dem Ende des Kalenderjahres${event === undefined ? "" : ` (${event})`}`;
      return event === undefined ? period : `${period}, Beginn: ${event}`;
    },
    retainedUntil: (criteria) => criteria,
    retainedUntilDay: (day, rule) => `Bis zum ${formatDate("de-DE", day)}.${rule === "" ? "" : ` Die Regel: ${rule}`}`,
    untilDay: (day) => `bis zum ${formatDate("de-DE", day)}`,
    laws: (laws) => `(${laws})`,
    transfer: (recipient, country, safeguard) =>
      safeguard === undefined ? `${recipient}: ${country}` : `${recipient}: ${country}. Garantie: ${safeguard}`,
    noTransfers: "Ihre Daten bleiben im Europäischen Wirtschaftsraum.",
    noAutomatedDecisions: "Über Sie wird nicht allein durch automatisierte Verfahren entschieden.",
    rightsContact: (contact) => `Um Ihre Rechte auszuüben, schreiben Sie an ${contact}.`,
    missing: {
      controller: "wer verantwortlich ist (Art. 13 Abs. 1 lit. a DSGVO)",
      controllerContact: "wie die verantwortliche Stelle zu erreichen ist (Art. 13 Abs. 1 lit. a DSGVO)",
      recipients: "wer die Daten erhalten kann (Art. 13 Abs. 1 lit. e DSGVO)",
      transfers: "ob Daten in andere Länder gehen (Art. 13 Abs. 1 lit. f DSGVO)",
      safeguard: "was die Daten in einem anderen Land schützt (Art. 13 Abs. 1 lit. f DSGVO)",
      automatedDecisions: "ob automatisiert entschieden wird (Art. 13 Abs. 2 lit. f DSGVO)",
      supervisoryAuthority: "welche Behörde Beschwerden annimmt (Art. 13 Abs. 2 lit. d DSGVO)",
      fullPolicy: "wo die vollständige Datenschutzerklärung steht",
      necessity: "warum es angegeben werden muss (Art. 13 Abs. 2 lit. e DSGVO)",
      consequence: "was geschieht, wenn es fehlt (Art. 13 Abs. 2 lit. e DSGVO)",
      interest: "welchem berechtigten Interesse es dient (Art. 13 Abs. 1 lit. d DSGVO)",
      law: "welches Gesetz es verlangt (Art. 6 Abs. 3 DSGVO)",
      retention: "wie lange es aufbewahrt wird (Art. 13 Abs. 2 lit. a DSGVO)",
      retentionStart: "wann die Frist beginnt (Art. 13 Abs. 2 lit. a DSGVO)",
    },
    missingOf: (element, field) => `${field}: ${element}`,
  },
  law: {
    legalBasis: {
      consent: { label: "Ihre Einwilligung", article: "Art. 6 Abs. 1 lit. a DSGVO" },
      contract: { label: "ein Vertrag mit Ihnen oder Ihre Anfrage davor", article: "Art. 6 Abs. 1 lit. b DSGVO" },
      legalObligation: { label: "eine rechtliche Verpflichtung", article: "Art. 6 Abs. 1 lit. c DSGVO" },
      vitalInterests: { label: "der Schutz lebenswichtiger Interessen", article: "Art. 6 Abs. 1 lit. d DSGVO" },
      publicTask: { label: "eine Aufgabe im öffentlichen Interesse", article: "Art. 6 Abs. 1 lit. e DSGVO" },
      legitimateInterests: { label: "berechtigte Interessen", article: "Art. 6 Abs. 1 lit. f DSGVO" },
    },
    special: {
      ethnicOrigin: "rassische oder ethnische Herkunft",
      political: "politische Meinungen",
      religion: "religiöse oder weltanschauliche Überzeugungen",
      tradeUnion: "Gewerkschaftszugehörigkeit",
      genetic: "genetische Daten",
      biometric: "biometrische Daten",
      health: "Gesundheit",
      sexLife: "Sexualleben oder sexuelle Orientierung",
      other: "eine andere besondere Kategorie",
    },
    condition: {
      explicitConsent: { label: "Ihre ausdrückliche Einwilligung", article: "Art. 9 Abs. 2 lit. a DSGVO" },
      employmentLaw: { label: "Pflichten aus dem Arbeits- und Sozialrecht", article: "Art. 9 Abs. 2 lit. b DSGVO" },
      vitalInterests: { label: "der Schutz lebenswichtiger Interessen", article: "Art. 9 Abs. 2 lit. c DSGVO" },
      memberships: {
        label: "die Tätigkeit einer Organisation ohne Gewinnerzielungsabsicht für ihre Mitglieder",
        article: "Art. 9 Abs. 2 lit. d DSGVO",
      },
      madePublic: {
        label: "Daten, die Sie offensichtlich selbst öffentlich gemacht haben",
        article: "Art. 9 Abs. 2 lit. e DSGVO",
      },
      legalClaims: { label: "Rechtsansprüche", article: "Art. 9 Abs. 2 lit. f DSGVO" },
      substantialPublicInterest: {
        label: "ein gesetzlich geregeltes erhebliches öffentliches Interesse",
        article: "Art. 9 Abs. 2 lit. g DSGVO",
      },
      healthCare: { label: "Gesundheits- oder Sozialversorgung", article: "Art. 9 Abs. 2 lit. h DSGVO" },
      publicHealth: { label: "öffentliche Gesundheit", article: "Art. 9 Abs. 2 lit. i DSGVO" },
      archivingAndResearch: { label: "Archivierung, Forschung oder Statistik", article: "Art. 9 Abs. 2 lit. j DSGVO" },
    },
    right: {
      access: {
        label: "Auskunft",
        article: "Art. 15 DSGVO",
        description: "Sie können erfahren, ob wir Daten über Sie haben, und eine Kopie davon verlangen.",
      },
      rectification: {
        label: "Berichtigung",
        article: "Art. 16 DSGVO",
        description: "Sie können falsche Daten berichtigen lassen.",
      },
      erasure: {
        label: "Löschung",
        article: "Art. 17 DSGVO",
        description: "Sie können Daten löschen lassen, die wir nicht länger aufbewahren dürfen.",
      },
      restriction: {
        label: "Einschränkung",
        article: "Art. 18 DSGVO",
        description:
          "Sie können verlangen, dass wir Ihre Daten nur noch speichern, etwa solange eine Frage dazu offen ist.",
      },
      portability: {
        label: "Datenübertragbarkeit",
        article: "Art. 20 DSGVO",
        description:
          "Sie können die Daten, die Sie uns gegeben haben, in einem gängigen, maschinenlesbaren Format erhalten.",
      },
      objection: {
        label: "Widerspruch",
        article: "Art. 21 DSGVO",
        description:
          "Sie können aus Gründen, die sich aus Ihrer besonderen Situation ergeben, einer Verarbeitung widersprechen, die auf berechtigten Interessen oder einer öffentlichen Aufgabe beruht.",
      },
    },
    withdrawal: {
      label: "Widerruf einer Einwilligung",
      article: "Art. 7 Abs. 3 DSGVO",
      description: "Sie können eine Einwilligung jederzeit widerrufen. Was bis dahin geschehen ist, bleibt rechtmäßig.",
    },
    complaint: {
      label: "Beschwerde",
      article: "Art. 77 DSGVO",
      description:
        "Sie können sich bei einer Datenschutzaufsichtsbehörde beschweren, insbesondere an Ihrem Wohnort, Ihrem Arbeitsplatz oder dort, wo es geschehen ist.",
    },
    role: {
      processor: "in unserem Auftrag",
      controller: "in eigener Verantwortung",
      jointController: "gemeinsam mit uns",
      thirdParty: "als Dritter",
    },
    necessity: {
      statutory: "Das Gesetz verlangt diese Angabe.",
      contractual: "Sie sind vertraglich verpflichtet, das anzugeben.",
      precontractual: "Wir brauchen das, um einen Vertrag mit Ihnen schließen zu können.",
      voluntary: "Diese Angabe ist freiwillig.",
    },
  },
  inPerson: {
    spokenNotice: {
      introduction: (form, controller) =>
        `Ich fülle jetzt mit Ihnen „${form}“ aus${controller === undefined ? "" : `, für ${controller}`}. Vorher sage ich Ihnen, was wir brauchen und warum.`,
      quote: (label) => `„${label}“`,
      necessity: {
        statutory: (fields) => `Gesetzlich vorgeschrieben sind diese Angaben: ${fields}.`,
        contractual: (fields) => `Nach unserem Vertrag müssen Sie angeben: ${fields}.`,
        precontractual: (fields) => `Um einen Vertrag mit Ihnen schließen zu können, brauchen wir: ${fields}.`,
        voluntary: (fields) => `Hier dürfen Sie Nein sagen, aber dann geht es nicht weiter: ${fields}.`,
        required: (fields) => `Ohne diese Angaben geht es nicht weiter: ${fields}.`,
      },
      optional: (fields) => `Freiwillig sind: ${fields}.`,
      conditional: (fields) => `Nur wenn es darauf ankommt, fragen wir nach: ${fields}.`,
      otherwise: (consequence) => `Sonst gilt: ${consequence}`,
      without: (fields, consequence) => `Ohne ${fields} gilt: ${consequence}`,
      use: (fields, purposes) => `${fields} verwenden wir für: ${purposes}.`,
      useAll: (purposes) => `Das alles verwenden wir für: ${purposes}.`,
      useRest: (purposes) => `Alles andere verwenden wir für: ${purposes}.`,
      basis: (basis) => `Rechtsgrundlage dafür: ${basis}.`,
      interests: (interests) => `Das Interesse dahinter: ${interests}.`,
      laws: (laws) => `Das Gesetz dazu: ${laws}.`,
      special: (fields, kind, condition) =>
        `Gesetzlich besonders geschützt: ${fields} (${kind}). Was uns diese Frage erlaubt: ${condition}.`,
      recipients: (recipients) => `Ganz oder teilweise kann das gehen an: ${recipients}.`,
      transfer: (recipient, country, safeguard) =>
        `Einiges davon geht in ein anderes Land: ${recipient}, ${country}.${safeguard === undefined ? "" : ` Was es dort schützt: ${safeguard}`}`,
      retention: (time) => `So lange bewahren wir es auf: ${time}.`,
      retentions: (times) => `Wie lange wir es aufbewahren, hängt davon ab, was es ist: ${times}.`,
      rights: (rights) => `Sie können: ${rights}.`,
      right: {
        access: "eine Kopie Ihrer Daten bekommen",
        rectification: "Fehler berichtigen lassen",
        erasure: "löschen lassen, was wir nicht länger behalten dürfen",
        restriction: "die Nutzung vorerst sperren lassen",
        portability: "Ihre Daten in einem gängigen Format mitnehmen",
      },
      complaint: (authority) =>
        `Beschweren können Sie sich bei einer Datenschutzaufsichtsbehörde${authority === undefined ? "" : `, zum Beispiel: ${authority}`}.`,
      fullPolicy: (address) => `Die vollständige Datenschutzerklärung steht unter ${address}.`,
      inWriting: "Auf Wunsch bekommen Sie alles schriftlich, mit allen Einzelheiten.",
    },
    title: "Zuerst: die Person informieren",
    instruction:
      "Lesen Sie das vor, geben Sie es ausgedruckt mit oder zeigen Sie es auf dem Bildschirm. Geben Sie darunter an, wie Sie es getan haben.",
    readAloud: "Zum Vorlesen",
    print: "Diese Information drucken",
    record: "Für den Nachweis",
    recordHint: "Ohne beides kann das Formular nicht gesendet werden. Es gehört zum Nachweis, nicht zu den Antworten.",
    method: "Wie haben Sie die Person informiert?",
    methods: {
      "read-aloud": "Ich habe es vorgelesen",
      printed: "Ich habe es ausgedruckt übergeben",
      "on-screen": "Ich habe es auf dem Bildschirm gezeigt",
    },
    deliveredBy: "Informiert durch",
    deliveredByHint: "Ihr eigener Name.",
    missing: {
      method: "Geben Sie an, wie Sie die Person informiert haben",
      deliveredBy: "Geben Sie an, wer die Person informiert hat",
    },
  },
  submission: {
    rejected: {
      unreadable: () =>
        "Was hier ankam, war nicht dieses Formular. Nichts davon wurde übernommen. Bitte senden Sie das Formular noch einmal.",
      tooMuch: () =>
        "Das war mehr, als dieses Formular aufnehmen kann. Nichts davon wurde übernommen. Bitte senden Sie weniger auf einmal.",
      hostileName: () =>
        "Was hier ankam, enthält Namen, die es in diesem Formular nicht gibt. Nichts davon wurde übernommen.",
      repeated: (label) =>
        `„${label}“ kam mehrfach an. Bitte machen Sie die Angabe einmal und senden Sie das Formular noch einmal.`,
      garbled: (label) =>
        `In „${label}“ sind einige Zeichen nicht so angekommen, wie sie eingegeben wurden. Bitte geben Sie es noch einmal ein.`,
      notText: (label) => `Wo Text hingehört, kam eine Datei an: „${label}“. Bitte geben Sie Text ein.`,
      notFile: (label) => `Die Datei zu „${label}“ ist nicht angekommen. Bitte wählen Sie sie noch einmal aus.`,
      forgedConsent: (label) =>
        `„${label}“ wurde nicht durch Ankreuzen erklärt und zählt deshalb nicht. Kreuzen Sie es an, wenn Sie einwilligen.`,
      otherNotice: () =>
        "Worüber Sie informiert wurden, ist nicht mehr das, was dieses Formular jetzt sagt. Deshalb wurde nichts gesendet. Bitte lesen Sie es noch einmal und senden Sie das Formular dann erneut.",
    },
    fieldsRevealed: (count) =>
      count === 1
        ? "Aus Ihren Antworten ergibt sich noch eine Frage"
        : `Aus Ihren Antworten ergeben sich noch ${count} Fragen`,
    rowsChanged: "Hinzugefügt. Hier können Sie weitermachen:",
    rowsRemoved: "Entfernt. Alles andere, was Sie eingegeben haben, ist noch da.",
    notRestored: {
      consent:
        "Das Formular kam zurück, und wir kreuzen hier nie etwas für Sie an. Wenn Sie einwilligen, kreuzen Sie es bitte noch einmal an.",
      password: "Das Formular kam zurück, und wir haben das nicht aufbewahrt. Bitte geben Sie es noch einmal ein.",
      file: "Das Formular kam zurück, und Dateien können nicht mit zurückkommen. Bitte wählen Sie noch einmal aus.",
    },
  },
  receipt: {
    title: "Ihr Beleg",
    introduction: {
      online: (form, controller, time) =>
        `Was Sie am ${time} mit „${form}“${controller === undefined ? "" : ` an ${controller}`} gesendet haben, und was damit geschieht.`,
      "in-person": (form, controller, time) =>
        `Was Sie ${controller ?? "uns"} am ${time} für „${form}“ mitgeteilt haben, und was damit geschieht.`,
    },
    time: (iso, timeZone) => formatTime("de-DE", iso, timeZone),
    headings: {
      consents: "Ihre Einwilligungen",
      given: "Was Sie angegeben haben, und warum",
      empty: "Was Sie nicht angegeben haben",
      proof: "Nachweis",
    },
    decision: {
      given: (time) => `Eingewilligt am ${time}.`,
      refused: "Nicht eingewilligt.",
      withdrawn: (time) => `Widerrufen am ${time}.`,
    },
    required: "Ohne diese Angabe konnte das Formular nicht gesendet werden.",
    optional: "Diese Angabe war freiwillig.",
    appliesTo: (categories) => `Das gilt für: ${categories}.`,
    labels: {
      presented: "Ihnen gezeigt",
      submitted: "Gesendet",
      noticeDelivery: "Wie Sie informiert wurden",
      record: "Nummer",
      notice: "Datenschutzhinweis",
      noticeDigest: "Prüfsumme des Hinweises",
      recordDigest: "Prüfsumme des Nachweises",
    },
    noticeDelivery: {
      "read-aloud": (by) => `${by} hat den Hinweis vorgelesen`,
      printed: (by) => `${by} hat den Hinweis ausgedruckt übergeben`,
      "on-screen": (by) => `${by} hat den Hinweis am Bildschirm gezeigt`,
    },
    keep: "Ihre Antworten stehen nicht darin. Bewahren Sie ihn auf, wenn Sie später darauf zurückkommen möchten.",
    save: "Als Seite speichern",
    saveData: "Als Daten speichern (JSON)",
    print: "Drucken",
    fileName: "beleg",
  },
  consentSettings: {
    title: "Ihre Einwilligungen",
    none: "Sie haben hier in nichts eingewilligt.",
    withdraw: "Widerrufen",
    withdrawOf: (words) => `Widerrufen: ${words}`,
    withdrawing: "Wird widerrufen …",
    withdrawn: (words) => `Widerrufen ist: ${words}`,
    failed:
      "Das konnte nicht widerrufen werden, Ihre Einwilligung gilt also noch. Bitte versuchen Sie es gleich noch einmal.",
  },
};

/**
 * A label in quotation marks. German inflects what a label cannot tell (Ihr vollständiger Name, Ihren vollständigen
 * Namen).
 */
function quoted(label: string): string {
  return `„${label}“`;
}

/** One of several files: „plan.pdf“ bei „Zeichnungen“. */
function fileIn(file: string, label: string): string {
  return `${quoted(file)} bei ${quoted(label)}`;
}

/** What to do about an empty field. */
const missing = {
  fillIn: (label: string) =>
    label.endsWith("?") ? `Beantworten Sie ${quoted(label)}` : `Füllen Sie ${quoted(label)} aus`,
  choose: (label: string) => `Wählen Sie etwas aus bei ${quoted(label)}`,
  chooseFile: (label: string) => `Wählen Sie eine Datei aus für ${quoted(label)}`,
  tick: (label: string) => `Kreuzen Sie ${quoted(label)} an`,
};

/** The message for each control. */
const missingBy: { readonly [control in FieldReference["control"]]: keyof typeof missing } = {
  text: "fillIn",
  email: "fillIn",
  tel: "fillIn",
  url: "fillIn",
  password: "fillIn",
  search: "fillIn",
  textarea: "fillIn",
  number: "fillIn",
  date: "fillIn",
  time: "fillIn",
  datetime: "fillIn",
  select: "choose",
  multiselect: "choose",
  radio: "choose",
  checkbox: "tick",
  consent: "tick",
  checkboxes: "choose",
  file: "chooseFile",
  custom: "fillIn",
  rows: "fillIn",
};

/** A number as the person would write it, grouped from five digits on: "2010" may be a year. */
function number(n: number | bigint, { language }: FieldReference): string {
  return new Intl.NumberFormat(language, { useGrouping: "min2" }).format(n);
}

function plural(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

function grouped(n: number, one: string, many: string): string {
  return `${n.toLocaleString("de")} ${n === 1 ? one : many}`;
}

function items(n: number, control: FieldReference["control"]): string {
  return control === "file" ? countFiles(n) : `${n}`;
}

function countFiles(n: number): string {
  return grouped(n, "Datei", "Dateien");
}

function totalFiles(n: number): string {
  return n === 0 ? "Es ist keine Datei ausgewählt." : `${countFiles(n)} ausgewählt.`;
}
