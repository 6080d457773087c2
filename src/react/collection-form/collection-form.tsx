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
import { getFormHost } from "../form-state/form-host.js";
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

/** The props of a form. All others go to the `form` element. */
export interface CollectionFormProps<
  Schema extends CollectionSchema = CollectionSchema,
  Conditional extends string = string,
> extends Omit<ComponentPropsWithRef<"form">, "onSubmit" | "children" | "lang" | "dir"> {
  readonly collection: Collection<Schema, Conditional>;
  /** The form that `useCollectionForm` returned, if the app needs it. */
  readonly form?: CollectionFormReturn<Schema, Conditional> | undefined;
  /**
   * BCP 47.
   *
   * @default the language of the collection
   */
  readonly language?: string | undefined;
  /**
   * The writing direction.
   *
   * @default that of the language
   */
  readonly dir?: "ltr" | "rtl";
  /** The initial values, as the schema takes them. Not together with `form`, which has its own. */
  readonly defaultValues?: DefaultValues<CollectionFormValues<Schema>> | undefined;
  /**
   * The result of the submission before this page, or of one since: what `readSubmission` returned. If it is not `ok`, the
   * form holds what was filled in, and shows the errors. Not together with `form`: there, `useCollectionForm` takes it.
   */
  readonly lastResult?: LastResult | undefined;
  /**
   * The name of the person who fills the form in for somebody else, if the app knows who is signed in. It can still be
   * changed.
   */
  readonly operator?: string | undefined;
  /**
   * When retention ends, by rule, if the event that it counts from is known: what `retentionEnd` returned. Compute it on a
   * server or at build time.
   */
  readonly retentionEnds?: RetentionEnds | undefined;
  /**
   * Called when the notice is on screen, and again whenever other fields are visible, so that the notice has changed.
   * `presentedAt` is the first time. In person: called when the operator states how the person was informed.
   */
  readonly onNotice?: ((notice: CollectionNotice, presentedAt: Date) => void) | undefined;
  /**
   * Called with the schema's output of a valid submit, and its record. Return its promise: until it is settled, nothing is
   * sent again. Set errors with `form.setError`, and report the progress of an upload with `helpers`.
   */
  readonly onSubmit?:
    | ((
        values: SubmittedValues<Schema, Conditional>,
        record: CollectionRecord,
        helpers: SubmitHelpers<Collection<Schema, Conditional>>,
      ) => unknown)
    | undefined;
  /** Called with what `onSubmit` threw. The form shows that it was not sent, and what was typed is still there. */
  readonly onSubmitError?: ((error: unknown) => void) | undefined;
  /**
   * Stores what is typed until it is sent, so that a reload loses nothing: `sessionStorage`, or a function that returns it
   * if the page is rendered on a server too. Consents, special categories, payment data, passwords and files are never
   * stored. Put a `DraftBanner` into a custom layout.
   */
  readonly draft?: DraftStorage | (() => DraftStorage) | undefined;
  /**
   * A custom layout.
   *
   * @default the whole form, as declared
   */
  readonly children?: ReactNode;
}

/** A form that explains what it asks for, and why. Without children it renders the whole form as declared. */
export function CollectionForm<Schema extends CollectionSchema, Conditional extends string>(
  props: CollectionFormProps<Schema, Conditional>,
): ReactNode {
  const { collection, form } = props;
  // Where modules import each other in a circle, one of them is still empty. Without types, it shows here.
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
  defaultValues: _defaultValues,
  lastResult: _lastResult,
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
  const context = useFormContextValue({ collection, form, language, elements, onNotice, retentionEnds, isPosted });
  const handleSubmit = useSubmit({ collection, form, context, action: props.action, onSubmit, onSubmitError });
  const { submit, notice } = context;
  const draftStore = useDraft(collection, form, context, draft);
  const resetForm = useReset(form, submit);
  const { action, preventReset } = useReplayedAction(props.action);
  useEffect(
    () =>
      submit.serverResult.latest.subscribe(() => {
        // A submit that is under way reads the result itself.
        if (submit.read().state !== "submitting")
          loadInteraction().then(
            ({ applyServerResult }) => applyServerResult(collection, form, context),
            () => {},
          );
      }),
    [collection, context, form, submit],
  );
  usePreload(root, context);
  const { languageController } = getFormHost(form);
  useLayoutEffect(() => languageController.display(language), [languageController, language]);

  const provided = useStableFormContext(form);
  const hasLayout = children !== undefined;
  useFormReady(context, hasLayout);

  return (
    <FormProvider {...provided}>
      <FormContext value={context}>
        <form
          noValidate
          // The browser knows the operator's data, not the data of the person whom the form is about.
          autoComplete={collection.mode === "in-person" ? "off" : undefined}
          // Without it, and without a script, a browser sends only the name of a file.
          encType={typeof props.action === "string" && hasFileFields(collection) ? "multipart/form-data" : undefined}
          {...props}
          action={action}
          ref={formRef}
          className={joinClasses("forthright-form", className)}
          data-long={collection.fields.length > longFrom ? "" : undefined}
          lang={context.locale.language}
          dir={dir ?? context.locale.direction}
          onSubmit={handleSubmit}
          onReset={(event) => {
            preventReset(event);
            props.onReset?.(event);
            resetForm(event);
            if (!event.defaultPrevented) notice.reset();
          }}
          onInput={(event) => {
            // What is on screen is no longer what was sent.
            if (submit.read().state === "submitted") submit.write({ state: "idle" });
            props.onInput?.(event);
          }}
        >
          {isPosted && <HiddenFields />}
          {/* One element between form and fields: Chromium's work on the direct children of a form is quadratic. */}
          <DraftContext value={draftStore}>
            <OperatorContext value={operator}>
              {hasLayout ? <div className="forthright-form-body">{children}</div> : <DefaultFormSlot />}
            </OperatorContext>
          </DraftContext>
          <output ref={announcer} className="forthright-visually-hidden" />
        </form>
      </FormContext>
    </FormProvider>
  );
}

/** A form with more fields is long: the browser lays out its fields as they come near the viewport. See field.css. */
const longFrom = 250;

function hasFileFields({ fields }: Collection): boolean {
  return fields.some(({ control }) => traitsOf(control).kind === "file");
}
