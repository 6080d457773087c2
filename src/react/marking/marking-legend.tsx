"use client";

import { type ComponentPropsWithRef, type ReactNode, useSyncExternalStore } from "react";
import { legendOf, markText } from "../../notice/legend.js";
import type { NoticeMark } from "../../notice/notice.js";
import { joinClasses } from "../lib/join-classes.js";
import { usedMarks } from "../../collection/model/marks.js";
import { type FormContextValue, useCollectionFormContext } from "../form-state/form-context.js";
import { markingMessages } from "../../locales/messages/marking-messages.js";

/** What the legend takes. Everything goes to its element. */
export type MarkingLegendProps = Omit<ComponentPropsWithRef<"div">, "children">;

/**
 * Says what the marks of a form mean. Goes before the first field (WCAG technique H90); draws nothing where no mark is in
 * use, or none needs to be explained.
 */
export function MarkingLegend({ className, ...props }: MarkingLegendProps): ReactNode {
  const context = useCollectionFormContext("MarkingLegend");
  const { collection, locale } = context;
  const marks = useMarksInUse(context);
  if (!collection.marking.legend || marks.length === 0) return null;
  return (
    <div {...props} className={joinClasses("forthright-marking-legend", className)}>
      {/* A screen reader says "star" for the symbol, and hears of every field whether it is required anyway. */}
      {marks.map((mark) => (
        <p key={mark.meaning} aria-hidden="true">
          {renderSentence(legendOf(mark, locale), mark)}
        </p>
      ))}
      <p className="forthright-visually-hidden">{markingMessages(locale).spokenLegend}</p>
    </div>
  );
}

/** The marks of what is on screen; in person, of what may come to be, as in the notice. */
function useMarksInUse({ collection, locale, localize, visibility }: FormContextValue): NoticeMark[] {
  const inUse = () => {
    const fields = collection.mode === "in-person" ? visibility.possibleFields() : visibility.fields();
    return usedMarks(fields.map(({ mark }) => mark));
  };
  const meanings = () =>
    inUse()
      .map(({ meaning }) => meaning)
      .join(" ");
  useSyncExternalStore(visibility.subscribe, meanings, meanings);
  return inUse().map((mark) => markText(mark, locale, localize));
}

/** Draws the symbol within its sentence as it is drawn at a field, and a bar alone before it. */
function renderSentence(sentence: string, { symbol = "", colour }: NoticeMark): ReactNode {
  const at = symbol === "" ? -1 : sentence.indexOf(symbol);
  if (at === -1 && colour === undefined) return sentence;
  const [before, after] =
    at === -1 ? ["", ` ${sentence}`] : [sentence.slice(0, at), sentence.slice(at + symbol.length)];
  return (
    <>
      {before}
      <span className="forthright-mark" data-colour={colour}>
        {at === -1 ? "" : symbol}
      </span>
      {after}
    </>
  );
}
