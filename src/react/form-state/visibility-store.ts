import type { Collection, CollectionField } from "../../collection/model/collection.js";
import { findField } from "../../collection/model/find-field.js";
import { getPath, patternOf } from "../../collection/model/paths.js";
import { createStore } from "../lib/create-store.js";
import { parseFormValues } from "../../collection/values/parse-form-values.js";

/** What of a form is on screen: what a person is asked for, and so what the notice speaks of and a submit may hold. */
export interface VisibilityStore {
  /** Whether a field, a group or a list is asked for: no condition says otherwise. */
  readonly isVisible: (name: string) => boolean;
  /** The fields that are on screen, in the order of the form. The same array until others are. */
  readonly fields: () => readonly CollectionField[];
  /** What `fields` was at first, before anything was laid out: what a server draws, which knows of no screen. */
  readonly initialFields: () => readonly CollectionField[];
  /**
   * The fields that a person may come to be asked for: those on screen, in a step to come, or that wait for another answer
   * or for a row.
   */
  readonly possibleFields: () => readonly CollectionField[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Says that a field is laid out, in which step of a form that has steps. Returns how to take that back. */
  readonly register: (name: string, step?: string) => () => void;
  /** Says that the control of a field is disabled, so that nobody is asked for it. Returns how to take that back. */
  readonly disable: (name: string) => () => void;
  /** The names of the fields whose controls are disabled, each by itself or by a fieldset around it. */
  readonly disabled: () => ReadonlySet<string>;
  /** Says that a step has been on screen: what it asks for has been asked for from then on. */
  readonly visitStep: (step: string) => void;
  /** The names of what is laid out in a step. */
  readonly fieldsIn: (step: string) => readonly string[];
  /** The step that a field is laid out in. */
  readonly stepOf: (name: string) => string | undefined;
  /** Reads again what is asked for: values have changed. */
  readonly recompute: () => void;
  /** Takes stock of what is laid out. Before the first time, everything that is asked for counts. */
  readonly commit: () => void;
  /** What the controls hold, without what is not on screen: nobody was asked for it. */
  readonly omitHidden: (raw: object) => object;
  /** Says what a person has decided on a consent by their own hand; `undefined` takes it back, as a reset does. */
  readonly setConsentChoice: (name: string, decision: boolean | undefined) => void;
  readonly consentChoice: (name: string) => boolean | undefined;
  /** Has a part that shows one step after another take a submit on itself, and show what is in another step. */
  readonly registerSteps: (steps: StepController) => () => void;
  /** Whether a submit only leads to the next step. */
  readonly advance: () => boolean;
  /** Has the step of a field be on screen. */
  readonly reveal: (name: string) => void;
  /** Tells where the form's elements are, for controls that the library did not draw. */
  readonly attach: (form: () => HTMLFormElement | null) => void;
}

/** The part that shows one step after another. */
export interface StepController {
  /** Goes on, and says so, where there is a step to go to. */
  readonly advance: () => boolean;
  readonly show: (step: string) => void;
}

/** What a screen needs to know of its form. */
interface VisibilityHost {
  readonly collection: Collection;
  /** What the controls hold now. */
  readonly values: () => unknown;
  /** The language that they are in. */
  readonly language: () => string;
  /** Told which fields are no longer asked for. */
  readonly onHidden: (names: readonly string[]) => void;
}

/** A field that is laid out: how often, and in which step. */
interface Place {
  readonly count: number;
  readonly step: string | undefined;
}

export function createVisibilityStore({ collection, values, language, onHidden }: VisibilityHost): VisibilityStore {
  const places = new Map<string, Place>();
  const reached = new Set<string>();
  const decisions = new Map<string, boolean>();
  let steps: StepController | undefined;
  const conditional = new Set(collection.conditional);
  let root: () => HTMLFormElement | null = () => null;
  const withheld = new Set<string>();
  let read = parseFormValues(collection, values(), { language: language() });
  const atFirst = read.visible;
  const store = createStore<{ readonly fields: readonly CollectionField[] }>({ fields: read.visible });
  let isSettled = false;
  let isDue = false;

  function isOnScreen({ name }: CollectionField): boolean {
    const place = places.get(name);
    // A control that the library did not draw, registered with react-hook-form alone, is in the form all the same.
    if (!place) return Boolean(root()?.elements.namedItem(name));
    return place.step === undefined || reached.has(place.step);
  }

  /** As declared: what no condition and no row stands before is laid out from the start, or never. */
  function mayComeUp({ name, path, conditional: waits }: CollectionField): boolean {
    return waits || path.includes("*") || places.has(name) || Boolean(root()?.elements.namedItem(name));
  }

  /** Updates which fields are on screen. Listeners are called where those are others, or where a condition changed. */
  function update(hasConditionChanged: boolean): void {
    const { fields } = store.read();
    const next = isSettled ? read.visible.filter(isOnScreen) : read.visible;
    const isSame = next.length === fields.length && next.every(({ name }, index) => name === fields[index]?.name);
    if (hasConditionChanged || !isSame) store.write({ fields: isSame ? fields : next });
  }

  function recompute(): void {
    const before = read;
    read = parseFormValues(collection, values(), { language: language(), disabled: disabled() });
    const isVisible = new Set(read.visible.map(({ name }) => name));
    const gone = before.visible.filter(({ name }) => !isVisible.has(name)).map(({ name }) => name);
    const changed =
      gone.length > 0 ||
      before.visible.length !== read.visible.length ||
      !sameNames(before.activeConditions, read.activeConditions);
    if (gone.length > 0) onHidden(gone);
    update(changed);
  }

  /** Some controls are disabled by what the library does not draw. */
  function disabled(): ReadonlySet<string> {
    const native = new Set([...(root()?.querySelectorAll(":disabled[name]") ?? [])].map(nameOf));
    const enabled = native.size > 0 ? root()?.querySelectorAll(":enabled[name]") : undefined;
    // A choice of a group may be disabled by itself: the others can still be given.
    for (const control of enabled ?? []) native.delete(nameOf(control));
    return withheld.size === 0 ? native : new Set([...native, ...withheld]);
  }

  function commit(): void {
    isSettled = true;
    isDue = false;
    const isWithheld = disabled();
    if (isWithheld.size > 0)
      read = parseFormValues(collection, values(), { language: language(), disabled: isWithheld });
    update(false);
  }

  /** Parts come and go many at a time. */
  function commitSoon(): void {
    if (!isSettled || isDue) return;
    isDue = true;
    queueMicrotask(() => {
      if (!isDue) return;
      recompute();
      commit();
    });
  }

  return {
    isVisible(name) {
      if (conditional.size === 0) return true;
      const path = name.split(".");
      return path.every((_, end) => {
        const around = path.slice(0, end + 1).join(".");
        return !conditional.has(patternOf(around)) || read.activeConditions.has(around);
      });
    },
    fields: () => store.read().fields,
    initialFields: () => atFirst,
    possibleFields: () => collection.fields.filter((field) => !isSettled || mayComeUp(field)),
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
      withheld.add(name);
      commitSoon();
      return () => {
        withheld.delete(name);
        commitSoon();
      };
    },
    disabled,
    visitStep(step) {
      if (reached.has(step)) return;
      reached.add(step);
      if (isSettled) commit();
    },
    fieldsIn: (step) => [...places].flatMap(([name, place]) => (place.step === step ? [name] : [])),
    stepOf: (name) => places.get(name)?.step,
    recompute,
    commit,
    omitHidden(raw) {
      if (!isSettled) return raw;
      const isDecided = ({ name, path, control }: CollectionField) =>
        control !== "consent" || decisions.get(name) === getPath(raw, path);
      const others = [
        ...read.visible.filter((field) => !isOnScreen(field) || !isDecided(field)),
        ...[...disabled()].flatMap((name) => findField(collection, name) ?? []),
      ];
      return others.length === 0 ? raw : without(raw, others);
    },
    setConsentChoice(name, decision) {
      if (decision === undefined) decisions.delete(name);
      else decisions.set(name, decision);
    },
    consentChoice: (name) => decisions.get(name),
    registerSteps(host) {
      steps = host;
      return () => {
        if (steps === host) steps = undefined;
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

/** The same values without those of some fields. What was typed in them stays in the form. */
function without(raw: object, fields: readonly CollectionField[]): object {
  const copy = { ...raw };
  for (const { path } of fields) omit(copy, path);
  return copy;
}

function omit(values: { [key: string]: unknown } | unknown[], [key = "", ...rest]: readonly string[]): void {
  if (rest.length === 0) {
    Reflect.deleteProperty(values, key);
    return;
  }
  const inside: unknown = Object.getOwnPropertyDescriptor(values, key)?.value;
  if (typeof inside !== "object" || inside === null) return;
  const copy = Array.isArray(inside) ? [...inside] : { ...inside };
  Reflect.set(values, key, copy);
  omit(copy, rest);
}

function duplicateField({ id }: Collection, name: string): string {
  return (
    `The form ${JSON.stringify(id)} lays out ${JSON.stringify(name)} more than once: nobody should be asked for the same thing twice, ` +
    "and the two would share one id and one value. Lay it out once."
  );
}
