"use client";

import { type ComponentPropsWithRef, type ReactNode, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { type DefaultValues, FormProvider } from "react-hook-form";
import type { Collection } from "../../collection/model/collection.js";
import type { SubmittedValues } from "../../collection/model/submitted-values.js";
import type { CollectionNotice } from "../../notice/notice.js";
import type { RetentionEnds } from "../../notice/retention-ends.js";
import type { CollectionRecord } from "../../record/record.js";
import { OperatorContext } from "../form-state/operator-context.js";
import { joinClasses } from "../lib/join-classes.js";
import { joinRefs } from "../lib/join-refs.js";
import type { LastResult } from "../form-state/last-result.js";
import { HiddenFields } from "#hidden-fields";
import { useReplayedAction } from "../server-action/use-replayed-action.js";
import { DraftContext } from "../draft/draft-banner.js";
import type { DraftStorage } from "../draft/draft-store.js";
import { useDraft } from "../draft/use-draft.js";
import { DefaultFormSlot } from "#default-form";
import { FormContext } from "../form-state/form-context.js";
import { loadInteraction } from "../chunks/load.js";
import { getLanguageController } from "../rhf/form-language.js";
import type { SubmitHelpers } from "../submit/submit-helpers.js";
import { traitsOf } from "../../collection/model/control.js";
import { type CollectionFormReturn, type CollectionFormValues, useCollectionForm } from "../rhf/use-collection-form.js";
import { useFormContextValue } from "./use-form-context-value.js";
import { useStableFormContext } from "../rhf/use-stable-form-context.js";
import { usePreload } from "./use-preload.js";
import { useReset } from "./use-reset.js";
import { useSubmit } from "./use-submit.js";
import { useFormReady } from "./use-form-ready.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";

/** What a form is given. Everything else goes to the `form` element. */
export interface CollectionFormProps<
  Schema extends CollectionSchema = CollectionSchema,
  Conditional extends string = string,
> extends Omit<ComponentPropsWithRef<"form">, "onSubmit" | "children" | "lang" | "dir"> {
  readonly collection: Collection<Schema, Conditional>;
  /** The form that `useCollectionForm` returned, where you need it yourself. */
  readonly form?: CollectionFormReturn<Schema, Conditional> | undefined;
  /** BCP 47. The collection's own where nothing is said. */
  readonly language?: string | undefined;
  /** The writing direction. That of the language where nothing is said. */
  readonly dir?: "ltr" | "rtl";
  /** What the fields hold at first, as the schema takes it. Not together with `form`, which has its own. */
  readonly defaultValues?: DefaultValues<CollectionFormValues<Schema>> | undefined;
  /**
   * What a server made of the submission before this page, or of one since: what `readSubmission` returned. Given back, the
   * form holds what was filled in, and says what is wrong. Not together with `form`: there, `useCollectionForm` takes it.
   */
  readonly lastResult?: LastResult | undefined;
  /**
   * In a form that is filled in for somebody else, the name of whoever does, where the app knows who is signed in. It can
   * still be changed.
   */
  readonly operator?: string | undefined;
  /**
   * Until when something is kept, by retention rule, where the event that it counts from is known: what `retentionEnd`
   * returned. Compute it on a server or at build time.
   */
  readonly retentionEnds?: RetentionEnds | undefined;
  /**
   * Called when the notice is on screen, and again whenever what is asked for, and so what it says, has changed.
   * `presentedAt` is the first time. In person: called when somebody says how they told the person.
   */
  readonly onNotice?: ((notice: CollectionNotice, presentedAt: Date) => void) | undefined;
  /**
   * Called with what the schema made of a valid submit, and its record. Return its promise: while that is open, nothing is
   * sent again. What it finds wrong it says with `form.setError`; how far an upload has come, with `submission`.
   */
  readonly onSubmit?:
    | ((
        values: SubmittedValues<Schema, Conditional>,
        record: CollectionRecord,
        lastResult: SubmitHelpers<Collection<Schema, Conditional>>,
      ) => unknown)
    | undefined;
  /** Called with what `onSubmit` threw. The person has been told, and what was typed is still there. */
  readonly onSubmitError?: ((error: unknown) => void) | undefined;
  /**
   * Keeps what is typed until it is sent, so that a reload loses nothing: `sessionStorage`, or a function that returns it
   * where the page is rendered on a server too. Consents, special categories, payment data, passwords and files are never
   * kept. Put a `DraftBanner` into a layout of your own.
   */
  readonly draft?: DraftStorage | (() => DraftStorage) | undefined;
  /** A layout of your own. The whole form, as declared, where nothing is said. */
  readonly children?: ReactNode;
}

/** A form: what it asks for, and why. With no children it draws the whole form as it was declared. */
export function CollectionForm<Schema extends CollectionSchema, Conditional extends string>(
  props: CollectionFormProps<Schema, Conditional>,
): ReactNode {
  const { collection, form } = props;
  // Where modules import each other in a circle, one of them is still empty: without types, this is where it shows.
  if (!collection)
    throw new TypeError(
      "CollectionForm was given no collection, so there is nothing to ask for. Pass what defineCollection returned; if you did, look for modules that import each other in a circle.",
    );
  return form ? <FormElement {...props} form={form} /> : <FormWithOwnState {...props} />;
}

function FormWithOwnState<Schema extends CollectionSchema, Conditional extends string>(
  props: CollectionFormProps<Schema, Conditional>,
): ReactNode {
  const { collection, defaultValues, language, lastResult } = props;
  const form = useCollectionForm(collection, {
    lastResult,
    ...(defaultValues === undefined ? {} : { defaultValues }),
    ...(language === undefined ? {} : { language }),
  });
  return <FormElement {...props} form={form} />;
}

function FormElement<Schema extends CollectionSchema, Conditional extends string>({
  collection,
  form,
  language = collection.language,
  dir,
  defaultValues: _initial,
  lastResult: _before,
  operator,
  retentionEnds,
  onNotice,
  onSubmit,
  onSubmitError,
  draft,
  children,
  className,
  ref,
  ...props
}: CollectionFormProps<Schema, Conditional> & { readonly form: CollectionFormReturn<Schema, Conditional> }): ReactNode {
  const root = useRef<HTMLFormElement>(null);
  const announcer = useRef<HTMLOutputElement>(null);
  const formRef = useMemo(() => joinRefs(root, ref), [ref]);
  const elements = useMemo(() => ({ root, announcer }), []);
  const isPosted = props.action !== undefined;
  const state = useFormContextValue(collection, form, language, elements, onNotice, retentionEnds, isPosted);
  const submit = useSubmit({ collection, form, language, state, action: props.action, onSubmit, onSubmitError });
  const { context, forgetNotice } = state;
  const draftState = useDraft(collection, form, context, draft);
  const putBack = useReset(form, context.submits);
  const { action, keep } = useReplayedAction(props.action);
  useEffect(() => {
    const { serverResult, submits } = context;
    serverResult.listener.write(() => {
      // A submit that is under way hears of it by itself.
      if (submits.read().state !== "submitting")
        loadInteraction().then(
          (answers) => answers.applyServerResult(collection, form, context),
          () => {},
        );
    });
  }, [collection, context, form]);
  usePreload(root, context);
  useLayoutEffect(() => getLanguageController(form)?.display(language), [form, language]);

  const provided = useStableFormContext(form);
  const isOwnLayout = children !== undefined;
  useFormReady(context, isOwnLayout);

  return (
    <FormProvider {...provided}>
      <FormContext value={context}>
        <form
          noValidate
          // Whoever fills it in for somebody else is not whom the browser knows.
          autoComplete={collection.mode === "in-person" ? "off" : undefined}
          // Without it, a browser in which no script runs sends of a file its name alone.
          encType={typeof props.action === "string" && hasFileFields(collection) ? "multipart/form-data" : undefined}
          {...props}
          action={action}
          ref={formRef}
          className={joinClasses("forthright-form", className)}
          data-long={collection.fields.length > ordinaryLength ? "" : undefined}
          lang={context.locale.language}
          dir={dir ?? context.locale.direction}
          onSubmit={submit}
          onReset={(event) => {
            keep(event);
            props.onReset?.(event);
            putBack(event);
            if (!event.defaultPrevented) forgetNotice();
          }}
          onInput={(event) => {
            // What was sent is no longer what is on screen.
            if (context.submits.read().state === "submitted") context.submits.write({ state: "idle" });
            props.onInput?.(event);
          }}
        >
          {isPosted && <HiddenFields />}
          {/* One element between form and fields: Chromium's work on direct children of a form grows with their square. */}
          <DraftContext value={draftState}>
            <OperatorContext value={operator}>
              {isOwnLayout ? <div className="forthright-body">{children}</div> : <DefaultFormSlot />}
            </OperatorContext>
          </DraftContext>
          <output ref={announcer} className="forthright-visually-hidden" />
        </form>
      </FormContext>
    </FormProvider>
  );
}

/** How many fields a form may have before it is a long one, whose fields are laid out as they come near: field.css says why. */
const ordinaryLength = 250;

function hasFileFields({ fields }: Collection): boolean {
  return fields.some(({ control }) => traitsOf(control).kind === "file");
}
