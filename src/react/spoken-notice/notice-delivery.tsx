"use client";

import { type ReactNode, use } from "react";
import { renderError, renderHint } from "../fields/shared/field-layout.js";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { noticeDeliveryName, type NoticeDeliveryPart } from "../form-state/notice-delivery-store.js";
import { getCurrentNotice } from "../form-state/current-notice.js";
import { OperatorContext } from "../form-state/operator-context.js";
import { inPersonMessages } from "../../locales/messages/in-person-messages.js";
import { noticeDeliveryMethods, noticeDeliveryNames } from "../../collection/model/notice-delivery.js";

/**
 * How the notice was delivered, and by whom, for the record. Rendered as fields, but not fields of the collection: they are
 * in neither the notice nor the values.
 */
export function NoticeDeliveryFields({ missing }: { readonly missing: readonly NoticeDeliveryPart[] }): ReactNode {
  const context = useCollectionFormContext("SpokenNotice");
  const operator = use(OperatorContext);
  const { submit, idOf, notice, locale } = context;
  const { returned } = submit.serverResult;
  const messages = inPersonMessages(locale);
  const hintId = idOf("notice-delivery", "hint");
  return (
    <fieldset className="forthright-field-group forthright-notice-delivery" aria-describedby={hintId}>
      <legend className="forthright-field-group-legend">{messages.record}</legend>
      <p id={hintId} className="forthright-notice-delivery-hint">
        {messages.recordHint}
      </p>
      {renderMethod()}
      {renderDeliveredBy()}
    </fieldset>
  );

  /** The ids, props and messages that both fields have. */
  function fieldOf(name: NoticeDeliveryPart, hint?: string) {
    const id = noticeDeliveryName(name);
    const error = missing.includes(name) ? messages.missing[name] : undefined;
    const describedBy = [
      ...(error === undefined ? [] : [idOf(id, "error")]),
      ...(hint === undefined ? [] : [idOf(id, "hint")]),
    ];
    return {
      field: {
        className: "forthright-field",
        "data-required": "",
        "data-invalid": error === undefined ? undefined : "",
      },
      control: {
        "aria-required": true,
        "aria-invalid": error === undefined ? undefined : true,
        "aria-describedby": describedBy.length === 0 ? undefined : describedBy.join(" "),
      },
      id: idOf(id),
      labelId: idOf(id, "label"),
      hintAndError: (
        <>
          {renderHint({ classNames: {}, hint, hintProps: { id: idOf(id, "hint") } })}
          {renderError({ classNames: {}, locale, error, errorProps: { id: idOf(id, "error") } })}
        </>
      ),
    } as const;
  }

  function renderMethod(): ReactNode {
    const { control, field, id, labelId, hintAndError } = fieldOf("method");
    return (
      <fieldset
        {...field}
        {...control}
        className={`${field.className} forthright-choices`}
        data-control="radio"
        role="radiogroup"
        aria-labelledby={labelId}
      >
        <div className="forthright-label-row">
          <span id={labelId} className="forthright-label">
            {messages.method}
          </span>
        </div>
        {hintAndError}
        <div className="forthright-choices-list">
          {noticeDeliveryMethods.map((method, index) => (
            <label key={method} className="forthright-choice">
              <input
                // The error summary leads to the first radio.
                id={index === 0 ? id : undefined}
                type="radio"
                name={noticeDeliveryNames.method}
                value={method}
                defaultChecked={returned?.noticeDelivery?.method === method}
                className="forthright-radio"
                // Not onChange: after a reset of the form, React ignores the choice of the same radio.
                onInput={() => {
                  notice.present(getCurrentNotice(context));
                  notice.delivery.recheck();
                }}
              />
              <span>{messages.methods[method]}</span>
            </label>
          ))}
        </div>
      </fieldset>
    );
  }

  function renderDeliveredBy(): ReactNode {
    const { control, field, id, labelId, hintAndError } = fieldOf("deliveredBy", messages.deliveredByHint);
    return (
      <div {...field} data-control="text">
        <div className="forthright-label-row">
          <label id={labelId} htmlFor={id} className="forthright-label">
            {messages.deliveredBy}
          </label>
        </div>
        {hintAndError}
        <input
          {...control}
          id={id}
          type="text"
          name={noticeDeliveryNames.deliveredBy}
          defaultValue={returned?.noticeDelivery?.deliveredBy ?? operator}
          className="forthright-control"
          autoComplete="name"
          onInput={() => notice.delivery.recheck()}
        />
      </div>
    );
  }
}
