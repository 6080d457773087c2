/** The fields that every contender renders: the same labels, hints and messages in the same order. */
export type FieldKind = "text" | "email" | "select" | "checkbox";

export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
  /** The error message. */
  readonly message: string;
}

export const choices = ["north", "east", "south", "west"] as const;

/** The option labels of a select. */
export const choiceLabels = { north: "The north", east: "The east", south: "The south", west: "The west" } as const;

const kinds: readonly FieldKind[] = [
  "text",
  "text",
  "text",
  "text",
  "text",
  "text",
  "text",
  "email",
  "select",
  "checkbox",
];

const messages: Readonly<Record<FieldKind, { readonly label: string; readonly hint: string; readonly verb: string }>> =
  {
    text: { label: "Answer", hint: "In a few words, as you would say it", verb: "Enter" },
    email: { label: "Email address", hint: "Such as name@example.com", verb: "Enter" },
    select: { label: "Region", hint: "Where most of the work is done", verb: "Choose" },
    checkbox: { label: "Confirmation", hint: "Tick the box once you have checked it", verb: "Tick" },
  };

/** N fields: 70 % text, 10 % email, 10 % select, 10 % checkbox; every other one is required, of each kind half. */
export function createFields(count: number): readonly Field[] {
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? "text";
    const { label, hint, verb } = messages[kind];
    const required = (index + Math.floor(index / kinds.length)) % 2 === 0;
    const named = `${label} ${index + 1}`;
    return {
      name: `field${index}`,
      kind,
      label: named,
      hint,
      required,
      message: `${verb} your ${named.toLowerCase()}`,
    };
  });
}

export type Value = string | boolean;
export type Values = Readonly<Record<string, Value | undefined>>;

const validValues: Readonly<Record<FieldKind, Value>> = {
  text: "Something that is long enough",
  email: "name@example.com",
  select: "north",
  checkbox: true,
};

/** Values that are valid for every field. */
export function filledValues(fields: readonly Field[]): Record<string, Value | undefined> {
  return Object.fromEntries(fields.map(({ name, kind }) => [name, validValues[kind]]));
}

/** The values of an untouched form. */
export function emptyValues(fields: readonly Field[]): Record<string, Value | undefined> {
  return Object.fromEntries(fields.map(({ name, kind }) => [name, kind === "checkbox" ? false : ""]));
}
