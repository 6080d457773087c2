"use client";

import { type ComponentPropsWithRef, type ReactNode, useSyncExternalStore } from "react";
import { legendOf, markText } from "../../notice/legend.js";
import type { NoticeMark } from "../../notice/notice.js";
import { joinClasses } from "../lib/join-classes.js";
import { usedMarks } from "../../collection/model/marks.js";
import { type FormContextValue, useCollectionFormContext } from "../form-state/form-context.js";
import { markingMessages } from "../../locales/messages/marking-messages.js";

/** The props of `MarkingLegend`, all of which go to its element. */
export type MarkingLegendProps = Omit<ComponentPropsWithRef<"div">, "children">;

/**
 * The meaning of the marks in use. Belongs before the first field (WCAG technique H90). Renders nothing while no mark is
 * in use, or where the policy has no legend.
 */
export function MarkingLegend({ className, ...props }: MarkingLegendProps): ReactNode {
  const context = useCollectionFormContext("MarkingLegend");
  const { collection, locale } = context;
  const marks = useMarksInUse(context);
  if (!collection.marking.legend || marks.length === 0) return null;
  return (
    <div {...props} className={joinClasses("forthright-marking-legend", className)}>
      {/* A screen reader would say "star" for the symbol, and reads from each control whether it is required. */}
      {marks.map((mark) => (
        <p key={mark.meaning} aria-hidden="true">
          {renderSentence(legendOf(mark, locale), mark)}
        </p>
      ))}
      <p className="forthright-visually-hidden">{markingMessages(locale).spokenLegend}</p>
    </div>
  );
}

/** The marks of the visible fields; in person, of all fields that may become visible, as in the notice. */
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

/** Renders the symbol within its sentence as it looks at a field. A mark that is only a bar stands before its sentence. */
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
