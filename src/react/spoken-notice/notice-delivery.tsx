import type { ReactNode } from "react";
import { renderError, renderHint } from "../fields/shared/field-layout.js";
import type { FormContextValue } from "../form-state/form-context.js";
import { noticeDeliveryName, type NoticeDeliveryPart } from "../form-state/notice-delivery-store.js";
import { getCurrentNotice } from "../form-state/current-notice.js";
import { inPersonMessages } from "../../locales/messages/in-person-messages.js";
import { noticeDeliveryMethods, noticeDeliveryNames } from "../../collection/model/notice-delivery.js";

/** What the record needs to know, asked as fields are and yet none of them: it is in no notice, and in no values. */
export function renderNoticeDelivery(
  context: FormContextValue,
  unsaid: readonly NoticeDeliveryPart[],
  operator: string | undefined,
): ReactNode {
  const { submit, idOf, notice, locale } = context;
  const { returned } = submit.serverResult;
  const words = inPersonMessages(locale);
  const hintId = idOf("informed", "hint");
  return (
    <fieldset className="forthright-group forthright-notice-delivery" aria-describedby={hintId}>
      <legend className="forthright-group-legend">{words.record}</legend>
      <p id={hintId} className="forthright-notice-delivery-hint">
        {words.recordHint}
      </p>
      {drawHow()}
      {drawBy()}
    </fieldset>
  );

  /** What of a part is the same for both: its ids, and what is wrong with it. */
  function part(name: NoticeDeliveryPart, hint?: string) {
    const id = noticeDeliveryName(name);
    const error = unsaid.includes(name) ? words.missing[name] : undefined;
    const described = [
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
        "aria-describedby": described.length === 0 ? undefined : described.join(" "),
      },
      id: idOf(id),
      labelId: idOf(id, "label"),
      messages: (
        <>
          {renderHint({ classNames: {}, hint, hintProps: { id: idOf(id, "hint") } })}
          {renderError({ classNames: {}, locale, error, errorProps: { id: idOf(id, "error") } })}
        </>
      ),
    } as const;
  }

  function drawHow(): ReactNode {
    const { control, field, id, labelId, messages } = part("method");
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
            {words.method}
          </span>
        </div>
        {messages}
        <div className="forthright-choice-list">
          {noticeDeliveryMethods.map((way, index) => (
            <label key={way} className="forthright-choice">
              <input
                // The error summary leads to the first of them.
                id={index === 0 ? id : undefined}
                type="radio"
                name={noticeDeliveryNames.method}
                value={way}
                defaultChecked={returned?.noticeDelivery?.method === way}
                className="forthright-radio"
                // Not onChange: after a reset of the form, React takes the same choice for no change.
                onInput={() => {
                  notice.present(getCurrentNotice(context));
                  notice.delivery.recheck();
                }}
              />
              <span>{words.methods[way]}</span>
            </label>
          ))}
        </div>
      </fieldset>
    );
  }

  function drawBy(): ReactNode {
    const { control, field, id, labelId, messages } = part("deliveredBy", words.deliveredByHint);
    return (
      <div {...field} data-control="text">
        <div className="forthright-label-row">
          <label id={labelId} htmlFor={id} className="forthright-label">
            {words.deliveredBy}
          </label>
        </div>
        {messages}
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
