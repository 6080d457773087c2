import type { Collection, CollectionField } from "../../collection/model/collection.js";
import { findField } from "../../collection/model/find-field.js";
import { getPath, patternOf } from "../../collection/model/paths.js";
import type { ParsedForm } from "../../collection/validation/validate.js";
import { parseFormValues } from "../../collection/values/parse-form-values.js";
import { createStore } from "../lib/create-store.js";

/** What of a form is on screen: what a person is asked for, what the notice is of, and what a submit may hold. */
export interface VisibilityStore {
  /** Whether a field, a group or a list is visible: no condition hides it. */
  readonly isVisible: (name: string) => boolean;
  /** The fields that are on screen, in the order of the form. The same array until others are. */
  readonly fields: () => readonly CollectionField[];
  /** The initial `fields`, before anything is mounted: those in the markup of a server, which knows no screen. */
  readonly initialFields: () => readonly CollectionField[];
  /**
   * The fields that may become visible to a person: those on screen, in a later step, or that depend on another answer or on
   * a row.
   */
  readonly possibleFields: () => readonly CollectionField[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Registers a field that is rendered, and the step it is in. Returns how to remove it. */
  readonly register: (name: string, step?: string) => () => void;
  /** Registers a disabled control, so that its field is not asked for. Returns how to enable it. */
  readonly disable: (name: string) => () => void;
  /** The names of the fields whose controls are disabled, each by itself or by a fieldset around it. */
  readonly disabled: () => ReadonlySet<string>;
  /** Reports that a step is on screen. Its fields have been asked for from then on. */
  readonly visitStep: (step: string) => void;
  /** The names of the fields that are rendered in a step. */
  readonly fieldsIn: (step: string) => readonly string[];
  /** Evaluates the conditions again: values have changed. Returns the values, parsed. */
  readonly recompute: () => VisibleForm;
  /** Updates which fields are on screen. Before the first time, every visible field counts. */
  readonly commit: () => void;
  /** The names of the fields that are not on screen, or whose consent is not decided: a submit may not hold their values. */
  readonly hiddenFields: (raw: object) => readonly string[];
  /** Registers a person's own choice for a consent; `undefined` removes it, as a reset does. */
  readonly setConsentChoice: (name: string, choice: boolean | undefined) => void;
  readonly consentChoice: (name: string) => boolean | undefined;
  /** Registers the component that shows one step at a time. Returns how to remove it. */
  readonly registerSteps: (steps: StepController) => () => void;
  /** Whether a submit only leads to the next step. */
  readonly advance: () => boolean;
  /** Shows the step of a field. */
  readonly reveal: (name: string) => void;
  /** Sets the form element, to find custom controls in it. */
  readonly attach: (form: () => HTMLFormElement | null) => void;
}

/** The values of a form, parsed for the visibility of its fields. */
interface VisibleForm extends ParsedForm {
  readonly raw: object;
}

/** The component that shows one step at a time. */
export interface StepController {
  /** Goes on to the next step. Returns false where there is none. */
  readonly advance: () => boolean;
  readonly show: (step: string) => void;
}

/** The form that fields are visible in. */
interface VisibilityOptions {
  readonly collection: Collection;
  /** The values that the controls hold. */
  readonly getValues: () => object;
  /** The language that they are in. */
  readonly getLanguage: () => string;
  /** Called with the names of the fields that a condition has hidden. */
  readonly onHidden: (names: readonly string[]) => void;
}

/** A rendered field: how often, and in which step. */
interface Place {
  readonly count: number;
  readonly step: string | undefined;
}

export function createVisibilityStore({
  collection,
  getValues,
  getLanguage,
  onHidden,
}: VisibilityOptions): VisibilityStore {
  const places = new Map<string, Place>();
  const visited = new Set<string>();
  const choices = new Map<string, boolean>();
  const conditional = new Set(collection.conditional);
  const registeredAsDisabled = new Set<string>();
  let steps: StepController | undefined;
  let root: () => HTMLFormElement | null = () => null;
  let isCommitted = false;
  let isDue = false;
  let parsed = parseFormValues(collection, getValues(), { language: getLanguage() });
  const initialFields = parsed.visible;
  const store = createStore<{ readonly fields: readonly CollectionField[] }>({ fields: initialFields });

  /** Whether react-hook-form alone registers a control for a field: it is in the form all the same. */
  function hasCustomControl(name: string): boolean {
    return Boolean(root()?.elements.namedItem(name));
  }

  function isOnScreen({ name }: CollectionField): boolean {
    const place = places.get(name);
    if (!place) return hasCustomControl(name);
    return place.step === undefined || visited.has(place.step);
  }

  /** A field outside conditions and rows is rendered from the start, or never. */
  function mayBecomeVisible({ name, path, conditional: isConditional }: CollectionField): boolean {
    return isConditional || path.includes("*") || places.has(name) || hasCustomControl(name);
  }

  function parse(isDisabled: ReadonlySet<string>): VisibleForm {
    const raw = getValues();
    const options = { language: getLanguage(), disabled: isDisabled };
    parsed = parseFormValues(collection, raw, options);
    return { ...options, raw, parsed };
  }

  /** Updates which fields are on screen. Calls the listeners if they are others, or if a condition has changed. */
  function update(hasConditionChanged: boolean): void {
    const { fields } = store.read();
    const next = isCommitted ? parsed.visible.filter(isOnScreen) : parsed.visible;
    const isSame = next.length === fields.length && next.every(({ name }, index) => name === fields[index]?.name);
    if (hasConditionChanged || !isSame) store.write({ fields: isSame ? fields : next });
  }

  function recompute(): VisibleForm {
    const before = parsed;
    const form = parse(disabled());
    const visible = new Set(parsed.visible.map(({ name }) => name));
    const hidden = before.visible.filter(({ name }) => !visible.has(name)).map(({ name }) => name);
    const hasConditionChanged =
      hidden.length > 0 ||
      before.visible.length !== parsed.visible.length ||
      !sameNames(before.activeConditions, parsed.activeConditions);
    if (hidden.length > 0) onHidden(hidden);
    update(hasConditionChanged);
    return form;
  }

  /** Custom components may disable a control without registering that. */
  function disabled(): ReadonlySet<string> {
    const native = new Set([...(root()?.querySelectorAll(":disabled[name]") ?? [])].map(nameOf));
    const enabled = native.size > 0 ? root()?.querySelectorAll(":enabled[name]") : undefined;
    // One choice of a group may be disabled by itself: the others can still be chosen.
    for (const control of enabled ?? []) native.delete(nameOf(control));
    return registeredAsDisabled.size === 0 ? native : new Set([...native, ...registeredAsDisabled]);
  }

  function commit(): void {
    isCommitted = true;
    isDue = false;
    const isDisabled = disabled();
    if (isDisabled.size > 0) parse(isDisabled);
    update(false);
  }

  /** Fields mount and unmount many at a time. */
  function commitSoon(): void {
    if (!isCommitted || isDue) return;
    isDue = true;
    queueMicrotask(() => {
      if (!isDue) return;
      recompute();
      commit();
    });
  }

  function hiddenFields(raw: object): string[] {
    if (!isCommitted) return [];
    const isUndecided = ({ name, path, control }: CollectionField) =>
      control === "consent" && (choices.get(name) ?? false) !== (getPath(raw, path) ?? false);
    const fields = [
      ...parsed.visible.filter((field) => !isOnScreen(field) || isUndecided(field)),
      ...[...disabled()].flatMap((name) => findField(collection, name) ?? []),
    ];
    return fields.map(({ name }) => name);
  }

  return {
    isVisible(name) {
      if (conditional.size === 0) return true;
      const path = name.split(".");
      return path.every((_, end) => {
        const around = path.slice(0, end + 1).join(".");
        return !conditional.has(patternOf(around)) || parsed.activeConditions.has(around);
      });
    },
    fields: () => store.read().fields,
    initialFields: () => initialFields,
    possibleFields: () => collection.fields.filter((field) => !isCommitted || mayBecomeVisible(field)),
    subscribe: store.subscribe,
    register(name, step) {
      const count = (places.get(name)?.count ?? 0) + 1;
      if (count === 2) console.error(duplicateField(collection, name));
      places.set(name, { count, step });
      commitSoon();
      return () => {
        const left = (places.get(name)?.count ?? 1) - 1;
        if (left === 0) places.delete(name);
        else places.set(name, { count: left, step });
        commitSoon();
      };
    },
    disable(name) {
      registeredAsDisabled.add(name);
      commitSoon();
      return () => {
        registeredAsDisabled.delete(name);
        commitSoon();
      };
    },
    disabled,
    visitStep(step) {
      if (visited.has(step)) return;
      visited.add(step);
      if (isCommitted) commit();
    },
    fieldsIn: (step) => [...places].flatMap(([name, place]) => (place.step === step ? [name] : [])),
    recompute,
    commit,
    hiddenFields,
    setConsentChoice(name, choice) {
      if (choice === undefined) choices.delete(name);
      else choices.set(name, choice);
    },
    consentChoice: (name) => choices.get(name),
    registerSteps(next) {
      steps = next;
      return () => {
        if (steps === next) steps = undefined;
      };
    },
    advance: () => steps?.advance() ?? false,
    reveal(name) {
      const step = places.get(name)?.step;
      if (step !== undefined) steps?.show(step);
    },
    attach(form) {
      root = form;
    },
  };
}

function nameOf(control: Element): string {
  return control.getAttribute("name") ?? "";
}

function sameNames(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((name) => other.has(name));
}

function duplicateField({ id }: Collection, name: string): string {
  return (
    `The form ${JSON.stringify(id)} lays out ${JSON.stringify(name)} more than once: nobody should be asked for the same thing twice, ` +
    "and the two would share one id and one value. Lay it out once."
  );
}
