import {
  defineLocale,
  formatDate,
  formatFileSize,
  formatMediaTypes,
  formatTime,
  type FieldReference,
} from "../../src/index.js";
import { en } from "../../src/locales/en/index.js";

/**
 * French, as an app adds a language. Its legal terms are those of the French text of the GDPR. What a server answers to a
 * submission that no form sends is left out, so it comes from English.
 */
export const fr = defineLocale(en, {
  language: "fr",
  direction: "ltr",
  marking: {
    mark: {
      required: "(obligatoire)",
      optional: "(facultatif)",
      statutory: "(exigé par la loi)",
      contractual: "(exigé par le contrat)",
      precontractual: "(nécessaire pour un devis)",
    },
    colour: { red: "rouge", blue: "bleue", green: "verte", amber: "ambre", violet: "violette" },
    meaning: {
      required: "sont obligatoires",
      optional: "sont facultatifs",
      statutory: "sont exigés par la loi",
      contractual: "sont exigés par le contrat",
      precontractual: "sont nécessaires avant la conclusion d’un contrat",
    },
    legend: ({ symbol, colour, words }, meaning) => {
      const signs = [
        ...(symbol === undefined ? [] : [symbol]),
        ...(colour === undefined ? [] : [`une barre ${colour}`]),
        ...(words === undefined ? [] : [quoted(words)]),
      ];
      return `Les champs signalés par ${signs.join(" et ")} ${meaning}.`;
    },
    spokenLegend: "Pour chaque champ, il est annoncé s’il est obligatoire.",
  },
  form: {
    help: (label) => `À propos de ${quoted(label)}`,
    placeholderOption: "Veuillez choisir",
    errorTitle: (count) => (count <= 1 ? "Un champ est à vérifier" : `${count} champs sont à vérifier`),
    errorPrefix: "Erreur\u00A0:",
    submit: "Envoyer",
    submitting: "Envoi en cours…",
    submitted: "Envoyé. Merci.",
    failed:
      "Le formulaire n’a pas pu être envoyé. Votre saisie est toujours là\u00A0: veuillez réessayer dans un instant.",
    unavailable: "Cette partie n’a pas pu être chargée. Vérifiez votre connexion, puis rechargez la page.",
    noticeLink: "Comment nous utilisons vos données",
    rows: {
      row: (item, place) => `${item} ${place}`,
      add: (item) => `Ajouter\u00A0: ${item}`,
      remove: (row) => `Supprimer\u00A0: ${row}`,
      moveUp: (row) => `Monter\u00A0: ${row}`,
      moveDown: (row) => `Descendre\u00A0: ${row}`,
      added: (row) => `Ajouté\u00A0: ${row}`,
      removed: (row) => `Supprimé\u00A0: ${row}`,
      moved: (row, place) => `${row} est maintenant en position ${place}`,
      full: (maximum) => `Le maximum est atteint\u00A0: ${maximum}`,
      empty: "Aucun pour l’instant",
    },
    steps: {
      label: "Étapes",
      progress: (place, count) => `Étape ${place} sur ${count}`,
      next: "Continuer",
      back: "Retour",
    },
    consent: {
      free: "Vous êtes libre de choisir\u00A0: le formulaire peut être envoyé sans votre consentement.",
      withdraw: (contact) =>
        contact === undefined
          ? "Vous pouvez retirer votre consentement à tout moment."
          : `Vous pouvez retirer votre consentement à tout moment\u00A0: ${contact}`,
      purpose: (purpose) => `Finalité\u00A0: ${purpose}.`,
      covers: (fields) => `Données concernées\u00A0: ${fields}.`,
    },
    draft: {
      restored:
        "Votre saisie précédente a été conservée. Les consentements et les réponses sensibles ne sont jamais conservés.",
      discard: "Recommencer",
    },
  },
  errors: {
    missing: ask,
    unreadable: (field, { expected }) => {
      const what = {
        number: `doit être un nombre, par exemple ${number(12, field)} ou ${number(3.5, field)}`,
        wholeNumber: `doit être un nombre entier, par exemple ${number(12, field)}`,
        date: "doit être une date valide, avec le jour, le mois et l’année",
        file: "doit être un fichier",
        choice: "doit recevoir une réponse par oui ou par non",
        value: "doit être rempli",
      }[expected];
      return `${quoted(field.label)} ${what}`;
    },
    format: ({ label }, { format }) => {
      const what = {
        email: "doit être une adresse e-mail complète, par exemple nom@example.com",
        url: "doit être une adresse web, par exemple https://example.com",
        phone: "doit être un numéro de téléphone avec l’indicatif du pays, par exemple +33 1 23 45 67 89",
        date: "doit être une date valide, avec le jour, le mois et l’année",
        time: "doit être une heure, par exemple 14:30",
        datetime: "doit être une date valide avec une heure",
        iban: "doit être un IBAN valide",
        other: "n’a pas la forme attendue",
      }[format];
      return `${quoted(label)} ${what}`;
    },
    tooFewCharacters: ({ label }, { minimum }) =>
      `${quoted(label)} doit comporter au moins ${grouped(minimum, "caractère", "caractères")}`,
    tooManyCharacters: ({ label }, { maximum }) =>
      `${quoted(label)} doit comporter au plus ${grouped(maximum, "caractère", "caractères")}`,
    tooFewItems: ({ label, control }, { minimum }) =>
      control === "rows"
        ? `Ajoutez au moins ${grouped(minimum, "entrée", "entrées")} dans ${quoted(label)}`
        : `Choisissez au moins ${items(minimum, control)} pour ${quoted(label)}`,
    tooManyItems: ({ label, control }, { maximum }) =>
      control === "rows"
        ? `Gardez au plus ${grouped(maximum, "entrée", "entrées")} dans ${quoted(label)}`
        : `Choisissez au plus ${items(maximum, control)} pour ${quoted(label)}`,
    tooSmall: (field, { minimum, inclusive }) =>
      `${quoted(field.label)} doit être ${inclusive ? "supérieur ou égal" : "supérieur"} à ${number(minimum, field)}`,
    tooLarge: (field, { maximum, inclusive }) =>
      `${quoted(field.label)} doit être ${inclusive ? "inférieur ou égal" : "inférieur"} à ${number(maximum, field)}`,
    tooEarly: ({ label }, { minimum }) => `${quoted(label)} ne doit pas être avant le ${formatDate("fr", minimum)}`,
    tooLate: ({ label }, { maximum }) => `${quoted(label)} ne doit pas être après le ${formatDate("fr", maximum)}`,
    notMultiple: (field, { step }) => `${quoted(field.label)} doit être un multiple de ${number(step, field)}`,
    fileTooSmall: ({ label, language }, { minimum, file }) => {
      const size = formatFileSize(language, minimum);
      if (file === undefined) return `Choisissez pour ${quoted(label)} un fichier d’au moins ${size}`;
      return `${fileIn(file, label)} doit faire au moins ${size}`;
    },
    fileTooLarge: ({ label, language }, { maximum, file }) => {
      const size = formatFileSize(language, maximum, Math.floor);
      if (file === undefined) return `Choisissez pour ${quoted(label)} un fichier d’au plus ${size}`;
      return `${fileIn(file, label)} doit faire au plus ${size}`;
    },
    fileType: ({ label }, { types, file }) => {
      const names = formatMediaTypes("fr", types);
      if (file === undefined) return `Choisissez pour ${quoted(label)} un fichier de type ${names}`;
      return `${fileIn(file, label)} doit être de type ${names}`;
    },
    notAgreed: ({ label, consent }) =>
      `${quoted(label)} ne peut être utilisé qu’avec un consentement. Cochez aussi ${quoted(consent)}, ou videz le champ`,
    notOffered: ({ label }) => `Choisissez l’une des réponses proposées pour ${quoted(label)}`,
    invalid: ({ label }, { file }) =>
      file === undefined
        ? `Vérifiez ${quoted(label)}\u00A0: le champ ne peut pas être envoyé ainsi`
        : `Vérifiez ${fileIn(file, label)}\u00A0: le fichier ne peut pas être envoyé ainsi`,
  },
  files: {
    choose: (several) => (several ? "Choisir des fichiers" : "Choisir un fichier"),
    chooseMore: (several) => (several ? "Ajouter des fichiers" : "Choisir un autre fichier"),
    drop: (several) => (several ? "ou déposez-les ici" : "ou déposez-le ici"),
    limits: ({ types, smallest, largest, fewest, most, several }) => {
      const each = several ? " chacun" : "";
      const parts = [
        ...(types === undefined ? [] : [types]),
        ...(smallest === undefined ? [] : [`au moins ${smallest}${each}`]),
        ...(largest === undefined ? [] : [`jusqu’à ${largest}${each}`]),
        ...(fewest === undefined || fewest === most ? [] : [`au moins ${countFiles(fewest)}`]),
        ...(most === undefined ? [] : [`${fewest === most ? "exactement" : "au plus"} ${countFiles(most)}`]),
      ];
      const line = parts.join(", ");
      return line.charAt(0).toUpperCase() + line.slice(1);
    },
    chosen: (label) => `Fichiers choisis pour ${quoted(label)}`,
    remove: "Supprimer",
    removeFile: (file) => `Supprimer ${file}`,
    errors: {
      fileTooSmall: "trop petit",
      fileTooLarge: "trop volumineux",
      fileType: "n’est pas de l’un des types demandés",
      invalid: "ne peut pas être envoyé ainsi",
    },
    added: (names, total) => {
      const [name, ...others] = names;
      const what = name === undefined || others.length > 0 ? countFiles(names.length) : name;
      return `Ajouté\u00A0: ${what}.${total === names.length ? "" : ` ${totalFiles(total)}`}`;
    },
    removed: (name, left) => `Supprimé\u00A0: ${name}. ${totalFiles(left)}`,
    sending: ([name, ...others]) =>
      `Envoi de ${name === undefined || others.length > 0 ? countFiles(others.length + 1) : name}`,
  },
  notice: {
    title: {
      online: "Comment nous utilisons ce que vous saisissez",
      "in-person": "Comment nous utilisons ce que vous nous dites",
    },
    introduction: (form, controller) =>
      controller === undefined
        ? `Voici ce qui est demandé dans ${quoted(form)}, et pourquoi.`
        : `Voici ce que ${controller} vous demande dans ${quoted(form)}, et pourquoi.`,
    headings: {
      controller: "Qui est responsable du traitement",
      representative: "Représentant",
      dataProtectionOfficer: "Délégué à la protection des données",
      service: "À quoi se rapporte le formulaire",
      subjects: "À qui s’adressent les questions",
      fields: "Ce que nous demandons, et pourquoi",
      purposes: "À quelles fins nous l’utilisons",
      recipients: "Qui peut le recevoir",
      transfers: "Transferts vers d’autres pays",
      retention: "Combien de temps nous le conservons",
      rights: "Vos droits",
      objection: "Votre droit d’opposition",
      withdrawal: "Retrait de votre consentement",
      complaint: "Réclamations",
      automatedDecisions: "Décisions automatisées",
      fullPolicy: "La politique de confidentialité complète",
      missing: "Non indiqué",
    },
    labels: {
      category: "Type de données",
      usedFor: "Utilisé pour",
      legalBasis: "Base juridique",
      interest: "Intérêt",
      law: "Loi",
      retention: "Conservation",
      recipients: "Peut être transmis à",
      special: "Particulièrement protégé",
      condition: "Autorisé par",
      address: "Adresse",
      email: "E-mail",
      phone: "Téléphone",
      website: "Site web",
    },
    required: {
      online: "Sans cette réponse, le formulaire ne peut pas être envoyé.",
      "in-person": "Sans cette réponse, nous ne pouvons pas continuer.",
    },
    optional: { online: "Vous pouvez laisser ce champ vide.", "in-person": "Vous n’êtes pas obligé de nous le dire." },
    conditional: "Nous ne le demandons que si vos réponses l’exigent.",
    consequence: (words) => `Sans cette réponse\u00A0: ${words}`,
    interestHolder: (interest, holder) =>
      holder === undefined ? interest : `${interest} (un intérêt de la partie suivante\u00A0: ${holder})`,
    period: {
      years: (n) => plural(n, "an", "ans"),
      months: (n) => plural(n, "mois", "mois"),
      weeks: (n) => plural(n, "semaine", "semaines"),
      days: (n) => plural(n, "jour", "jours"),
    },
    retainedFor: (period, start, event) => {
      if (start === "year-end")
        return `${period} à compter de la fin de l’année civile${event === undefined ? "" : ` (${event})`}`;
      return event === undefined ? period : `${period}, à compter de\u00A0: ${event}`;
    },
    retainedUntil: (criteria) => criteria,
    retainedUntilDay: (day, rule) =>
      `Jusqu’au ${formatDate("fr", day)}.${rule === "" ? "" : ` La règle\u00A0: ${rule}`}`,
    untilDay: (day) => `jusqu’au ${formatDate("fr", day)}`,
    laws: (laws) => `(${laws})`,
    transfer: (recipient, country, safeguard) =>
      `${recipient}\u00A0: ${country}${safeguard === undefined ? "" : `. Garantie\u00A0: ${safeguard}`}`,
    noTransfers: "Vos données restent dans l’Espace économique européen.",
    noAutomatedDecisions: "Aucune décision vous concernant n’est fondée exclusivement sur un traitement automatisé.",
    rightsContact: (contact) => `Pour exercer vos droits, écrivez à ${contact}.`,
    missing: {
      controller: "qui est responsable du traitement (art. 13, par. 1, point a), du RGPD)",
      controllerContact: "comment joindre le responsable du traitement (art. 13, par. 1, point a), du RGPD)",
      recipients: "qui peut recevoir les données (art. 13, par. 1, point e), du RGPD)",
      transfers: "si des données sont transférées vers d’autres pays (art. 13, par. 1, point f), du RGPD)",
      safeguard: "ce qui protège les données dans un autre pays (art. 13, par. 1, point f), du RGPD)",
      automatedDecisions: "si des décisions sont automatisées (art. 13, par. 2, point f), du RGPD)",
      supervisoryAuthority: "quelle autorité reçoit les réclamations (art. 13, par. 2, point d), du RGPD)",
      fullPolicy: "où lire la politique de confidentialité complète",
      necessity: "pourquoi la réponse est exigée (art. 13, par. 2, point e), du RGPD)",
      consequence: "ce qui arrive sans réponse (art. 13, par. 2, point e), du RGPD)",
      interest: "quel intérêt légitime est poursuivi (art. 13, par. 1, point d), du RGPD)",
      law: "quelle loi l’exige (art. 6, par. 3, du RGPD)",
      retention: "la durée de conservation (art. 13, par. 2, point a), du RGPD)",
      retentionStart: "le début de la durée de conservation (art. 13, par. 2, point a), du RGPD)",
    },
    missingOf: (element, field) => `${field}\u00A0: ${element}`,
  },
  law: {
    legalBasis: {
      consent: { label: "votre consentement", article: "art. 6, par. 1, point a), du RGPD" },
      contract: {
        label: "un contrat avec vous, ou votre demande avant un contrat",
        article: "art. 6, par. 1, point b), du RGPD",
      },
      legalObligation: { label: "une obligation légale", article: "art. 6, par. 1, point c), du RGPD" },
      vitalInterests: { label: "la sauvegarde d’intérêts vitaux", article: "art. 6, par. 1, point d), du RGPD" },
      publicTask: { label: "une mission d’intérêt public", article: "art. 6, par. 1, point e), du RGPD" },
      legitimateInterests: { label: "des intérêts légitimes", article: "art. 6, par. 1, point f), du RGPD" },
    },
    special: {
      ethnicOrigin: "origine raciale ou ethnique",
      political: "opinions politiques",
      religion: "convictions religieuses ou philosophiques",
      tradeUnion: "appartenance syndicale",
      genetic: "données génétiques",
      biometric: "données biométriques",
      health: "santé",
      sexLife: "vie sexuelle ou orientation sexuelle",
      other: "une autre catégorie particulière",
    },
    condition: {
      explicitConsent: { label: "votre consentement explicite", article: "art. 9, par. 2, point a), du RGPD" },
      employmentLaw: {
        label: "des obligations en matière de droit du travail et de protection sociale",
        article: "art. 9, par. 2, point b), du RGPD",
      },
      vitalInterests: { label: "la sauvegarde d’intérêts vitaux", article: "art. 9, par. 2, point c), du RGPD" },
      memberships: {
        label: "les activités d’un organisme à but non lucratif pour ses membres",
        article: "art. 9, par. 2, point d), du RGPD",
      },
      madePublic: {
        label: "des données que vous avez manifestement rendues publiques",
        article: "art. 9, par. 2, point e), du RGPD",
      },
      legalClaims: { label: "des droits en justice", article: "art. 9, par. 2, point f), du RGPD" },
      substantialPublicInterest: {
        label: "un intérêt public important prévu par la loi",
        article: "art. 9, par. 2, point g), du RGPD",
      },
      healthCare: { label: "la prise en charge sanitaire ou sociale", article: "art. 9, par. 2, point h), du RGPD" },
      publicHealth: { label: "la santé publique", article: "art. 9, par. 2, point i), du RGPD" },
      archivingAndResearch: {
        label: "l’archivage, la recherche ou les statistiques",
        article: "art. 9, par. 2, point j), du RGPD",
      },
    },
    right: {
      access: {
        label: "Accès",
        article: "art. 15 du RGPD",
        description: "Vous pouvez savoir si nous détenons des données vous concernant, et en obtenir une copie.",
      },
      rectification: {
        label: "Rectification",
        article: "art. 16 du RGPD",
        description: "Vous pouvez faire corriger des données inexactes.",
      },
      erasure: {
        label: "Effacement",
        article: "art. 17 du RGPD",
        description: "Vous pouvez faire effacer les données que nous ne pouvons plus conserver.",
      },
      restriction: {
        label: "Limitation",
        article: "art. 18 du RGPD",
        description:
          "Vous pouvez demander que nous nous limitions à conserver vos données, par exemple tant qu’une question à leur sujet est ouverte.",
      },
      portability: {
        label: "Portabilité",
        article: "art. 20 du RGPD",
        description:
          "Vous pouvez recevoir les données que vous nous avez fournies dans un format courant et lisible par machine.",
      },
      objection: {
        label: "Opposition",
        article: "art. 21 du RGPD",
        description:
          "Vous pouvez, pour des raisons tenant à votre situation particulière, vous opposer à un traitement fondé sur des intérêts légitimes ou sur une mission d’intérêt public.",
      },
    },
    withdrawal: {
      label: "Retrait d’un consentement",
      article: "art. 7, par. 3, du RGPD",
      description: "Vous pouvez retirer un consentement à tout moment. Ce qui a été fait avant reste licite.",
    },
    complaint: {
      label: "Réclamation",
      article: "art. 77 du RGPD",
      description:
        "Vous pouvez introduire une réclamation auprès d’une autorité de contrôle, notamment là où vous résidez, là où vous travaillez ou là où les faits ont eu lieu.",
    },
    role: {
      processor: "pour notre compte",
      controller: "sous sa propre responsabilité",
      jointController: "conjointement avec nous",
      thirdParty: "en tant que tiers",
    },
    necessity: {
      statutory: "La loi exige cette réponse.",
      contractual: "Le contrat vous oblige à fournir cette réponse.",
      precontractual: "Nous en avons besoin pour pouvoir conclure un contrat avec vous.",
      voluntary: "Cette réponse est facultative.",
    },
  },
  inPerson: {
    spokenNotice: {
      introduction: (form, controller) =>
        `Je vais remplir ${quoted(form)} avec vous${controller === undefined ? "" : `, pour ${controller}`}. Avant de commencer, voici ce dont nous avons besoin et pourquoi.`,
      quote: quoted,
      necessity: {
        statutory: (fields) => `La loi vous oblige à nous indiquer\u00A0: ${fields}.`,
        contractual: (fields) => `Notre contrat vous oblige à nous indiquer\u00A0: ${fields}.`,
        precontractual: (fields) => `Pour pouvoir conclure un contrat avec vous, il nous faut\u00A0: ${fields}.`,
        voluntary: (fields) => `Ici, vous pouvez refuser, mais nous ne pourrons pas continuer\u00A0: ${fields}.`,
        required: (fields) => `Nous ne pouvons pas continuer sans\u00A0: ${fields}.`,
      },
      optional: (fields) => `Vous n’êtes pas obligé de nous indiquer\u00A0: ${fields}.`,
      conditional: (fields) => `Nous ne le demandons que si c’est utile\u00A0: ${fields}.`,
      otherwise: (consequence) => `Sinon\u00A0: ${consequence}`,
      without: (fields, consequence) => `Sans ${fields}\u00A0: ${consequence}`,
      use: (fields, purposes) => `Nous utilisons ${fields} pour\u00A0: ${purposes}.`,
      useAll: (purposes) => `Nous utilisons le tout pour\u00A0: ${purposes}.`,
      useRest: (purposes) => `Nous utilisons tout le reste pour\u00A0: ${purposes}.`,
      basis: (basis) => `La base juridique est\u00A0: ${basis}.`,
      interests: (interests) => `L’intérêt poursuivi\u00A0: ${interests}.`,
      laws: (laws) => `La loi qui l’exige\u00A0: ${laws}.`,
      special: (fields, kind, condition) =>
        `Particulièrement protégé par la loi\u00A0: ${fields} (${kind}). Ce qui nous permet de le demander\u00A0: ${condition}.`,
      recipients: (recipients) => `Tout ou partie peut être transmis à\u00A0: ${recipients}.`,
      transfer: (recipient, country, safeguard) =>
        `Une partie est transférée dans un autre pays\u00A0: ${recipient}, ${country}.${safeguard === undefined ? "" : ` Ce qui la protège là-bas\u00A0: ${safeguard}`}`,
      retention: (time) => `Durée de conservation\u00A0: ${time}.`,
      retentions: (times) => `La durée de conservation dépend des données\u00A0: ${times}.`,
      rights: (rights) => `Vous pouvez\u00A0: ${rights}.`,
      right: {
        access: "obtenir une copie de vos données",
        rectification: "faire corriger des erreurs",
        erasure: "faire effacer ce que nous ne pouvons plus conserver",
        restriction: "nous faire cesser de les utiliser pour un temps",
        portability: "les emporter dans un format courant",
      },
      complaint: (authority) =>
        `Vous pouvez vous adresser à une autorité de protection des données${authority === undefined ? "" : `, par exemple\u00A0: ${authority}`}.`,
      fullPolicy: (address) => `La politique de confidentialité complète se trouve sur ${address}.`,
      inWriting: "Vous pouvez recevoir tout cela par écrit, avec tous les détails.",
    },
    title: "D’abord, informer la personne",
    instruction:
      "Lisez ceci à voix haute, remettez-le imprimé ou montrez-le à l’écran. Indiquez ensuite ci-dessous comment vous l’avez fait.",
    readAloud: "À lire à voix haute",
    print: "Imprimer cette information",
    record: "Pour la preuve",
    recordHint:
      "Les deux réponses sont nécessaires pour envoyer le formulaire. Elles sont conservées avec la preuve, pas avec les réponses.",
    method: "Comment avez-vous informé la personne\u00A0?",
    methods: {
      "read-aloud": "Je l’ai lu à voix haute",
      printed: "Je l’ai remis imprimé",
      "on-screen": "Je l’ai montré à l’écran",
    },
    deliveredBy: "Informé par",
    deliveredByHint: "Votre propre nom.",
    missing: {
      method: "Indiquez comment vous avez informé la personne",
      deliveredBy: "Indiquez qui a informé la personne",
    },
  },
  submission: {
    fieldsRevealed: (n) =>
      n <= 1 ? "Une question de plus, en raison de vos réponses" : `${n} questions de plus, en raison de vos réponses`,
    rowsChanged: "Ajouté. Vous pouvez remplir ici\u00A0:",
    rowsRemoved: "Supprimé. Le reste de votre saisie est toujours là.",
    notRestored: {
      consent:
        "Le formulaire est revenu, et nous ne cochons jamais ceci à votre place. Si vous consentez, veuillez le cocher à nouveau.",
      password: "Le formulaire est revenu, et nous n’avons pas conservé ceci. Veuillez le saisir à nouveau.",
      file: "Le formulaire est revenu, et les fichiers ne peuvent pas revenir avec lui. Veuillez choisir à nouveau.",
    },
  },
  receipt: {
    title: "Votre récépissé",
    introduction: {
      online: (form, controller, time) =>
        `Voici ce que vous avez envoyé${controller === undefined ? "" : ` à ${controller}`} avec ${quoted(form)} le ${time}, et ce qu’il en advient.`,
      "in-person": (form, controller, time) =>
        `Voici ce que vous avez indiqué${controller === undefined ? "" : ` à ${controller}`} pour ${quoted(form)} le ${time}, et ce qu’il en advient.`,
    },
    time: (iso, timeZone) => formatTime("fr", iso, timeZone),
    headings: {
      consents: "Vos consentements",
      given: "Ce que vous avez indiqué, et pourquoi",
      empty: "Ce que vous n’avez pas indiqué",
      proof: "Preuve",
    },
    decision: {
      given: (time) => `Vous avez consenti le ${time}.`,
      refused: "Vous n’avez pas consenti.",
      withdrawn: (time) => `Vous avez retiré ce consentement le ${time}.`,
    },
    required: "Sans cette réponse, le formulaire ne pouvait pas être envoyé.",
    optional: "Cette réponse était facultative.",
    appliesTo: (categories) => `Ceci concerne\u00A0: ${categories}.`,
    labels: {
      presented: "Montré",
      submitted: "Envoyé",
      noticeDelivery: "Comment vous avez été informé",
      record: "Numéro",
      notice: "Information sur les données",
      noticeDigest: "Empreinte de l’information",
      recordDigest: "Empreinte de la preuve",
    },
    noticeDelivery: {
      "read-aloud": (by) => `${by} a lu l’information à voix haute`,
      printed: (by) => `${by} a remis l’information imprimée`,
      "on-screen": (by) => `${by} a montré l’information à l’écran`,
    },
    keep: "Vos réponses n’y figurent pas. Conservez-le si vous souhaitez y revenir plus tard.",
    save: "Enregistrer comme page",
    saveData: "Enregistrer comme données (JSON)",
    print: "Imprimer",
    fileName: "recepisse",
  },
  consentSettings: {
    title: "Vos consentements",
    none: "Vous n’avez consenti à rien ici.",
    withdraw: "Retirer",
    withdrawOf: (words) => `Retirer\u00A0: ${words}`,
    withdrawing: "Retrait en cours…",
    withdrawn: (words) => `Retiré\u00A0: ${words}`,
    failed: "Le retrait n’a pas abouti, votre consentement reste donc valable. Veuillez réessayer dans un instant.",
  },
});

/** A label in quotation marks: French inflects what a label cannot tell. */
function quoted(label: string): string {
  return `«\u00A0${label}\u00A0»`;
}

/** One of several files: « plan.pdf » dans « Plans ». */
function fileIn(file: string, label: string): string {
  return `${quoted(file)} dans ${quoted(label)}`;
}

function ask({ label, control }: FieldReference): string {
  if (control === "checkbox" || control === "consent") return `Cochez ${quoted(label)}`;
  if (control === "file") return `Choisissez un fichier pour ${quoted(label)}`;
  if (["select", "multiselect", "radio", "checkboxes"].includes(control)) return `Choisissez pour ${quoted(label)}`;
  return label.endsWith("?") ? `Répondez à ${quoted(label)}` : `Remplissez ${quoted(label)}`;
}

/** A number as the person would write it, grouped from five digits on: "2010" may be a year. */
function number(n: number | bigint, { language }: FieldReference): string {
  return new Intl.NumberFormat(language, { useGrouping: "min2" }).format(n);
}

/** French takes the singular for zero as well. */
function plural(n: number, one: string, many: string): string {
  return `${n} ${Math.abs(n) < 2 ? one : many}`;
}

function grouped(n: number, one: string, many: string): string {
  return `${n.toLocaleString("fr")} ${Math.abs(n) < 2 ? one : many}`;
}

function countFiles(n: number): string {
  return grouped(n, "fichier", "fichiers");
}

function totalFiles(n: number): string {
  return n === 0 ? "Aucun fichier n’est choisi." : `Fichiers choisis\u00A0: ${n.toLocaleString("fr")}.`;
}

function items(n: number, control: FieldReference["control"]): string {
  return control === "file" ? countFiles(n) : `${n}`;
}
