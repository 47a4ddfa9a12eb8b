import { describe, expect, it } from "vitest";
import { boundIn } from "@/domain/boundSentence.ts";
import type { Claim } from "@/domain/Claim.ts";
import { findingsOf } from "@/domain/Finding.ts";
import type { QuestionId } from "@/domain/ids.ts";
import { holdsKind } from "@/domain/Kinds.ts";
import { spanOfEvent } from "@/domain/spanOfEvent.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { publishedCounts } from "@/figures/publishedCounts.ts";
import { publishedCountsFigure } from "@/figures/publishedCountsFigure.ts";
import { readLink, sharedLink } from "@/state/linkCodec.ts";
import { vocabularyOf } from "@/state/vocabularyOf.ts";
import { stamp } from "../figures/handRecord.ts";
import { realDecks } from "../support/realDecks.ts";
import { realRecord } from "../support/realRecord.ts";

const { dataSet } = realRecord();
const vocabulary = vocabularyOf(dataSet);
const { select } = createSelector(dataSet);

const figures = realDecks.flatMap(({ deck }) =>
  deck.slides.flatMap((slide, at) => {
    if (slide.kind !== "figure") return [];
    const { view, damage, edition } = readLink(slide.link, vocabulary);
    return [{ name: `${deck.id}, slide ${at + 1}`, deck, slide, view, damage, edition, selection: select(view) }];
  }),
);
type Shown = (typeof figures)[number];

/** Whether the list of contradictions holds the question, as the view narrows it. */
const isListed = ({ view, selection }: Shown, question: QuestionId): boolean =>
  findingsOf(selection.ledger.of(question)).some((finding) => holdsKind(view.kinds, finding));

function isDrawn(shown: Shown, claim: Claim): boolean {
  const { slide, view, selection } = shown;
  if (!selection.isClaimInView(claim)) return false;
  if (slide.show === "Question") return claim.question === view.question;
  if (slide.show === "Contradictions") return isListed(shown, claim.question);
  if (slide.show !== "TTP incident counts") return true;
  const choice = { ...publishedCounts[view.counted], period: view.countsPeriod };
  const { series } = publishedCountsFigure(selection, choice, stamp);
  return series.some(({ points }) => points.some(({ claims }) => claims.includes(claim.id)));
}

describe("the links of the bundled decks", () => {
  it("D53: are read without damage, name the edition of their deck, and are what the page writes", () => {
    expect(figures.flatMap(({ name, damage }) => damage.map((each) => ({ name, ...each })))).toEqual([]);
    expect(figures.map(({ edition }) => edition)).toEqual(figures.map(({ deck }) => deck.record));
    expect(figures.map(({ slide }) => slide.link)).toEqual(
      figures.map(({ view, deck }) => sharedLink(view, { version: deck.record })),
    );
  });

  it("D54: open something that can be seen", () => {
    const empty = figures.filter((shown) => {
      const { slide, view, selection } = shown;
      if (slide.show === "Question") return view.question === null;
      if (slide.show === "TTP incident counts") return selection.openRows.length === 0;
      if (slide.show !== "Contradictions") return selection.eventRows.length === 0;
      return !dataSet.questions.some((each) => selection.isQuestionInView(each) && isListed(shown, each.id));
    });
    expect(empty.map(({ name }) => name)).toEqual([]);
  });

  it("D55: show each figure and stance, and the days of each event, that the headline above them binds", () => {
    const unseen = figures.flatMap((shown) =>
      boundIn(shown.slide.says)
        .filter(({ kind, id }) => {
          const claim = kind === "claim" ? dataSet.claimById.get(id) : undefined;
          if (claim !== undefined) return !isDrawn(shown, claim);
          const event = kind === "event" ? dataSet.eventById.get(id) : undefined;
          if (event === undefined) return true;
          const { zoomFrom, zoomTo } = shown.view;
          const { start, end } = spanOfEvent(event);
          return !shown.selection.isEventInView(event.id) || (zoomFrom ?? start) > start || end > (zoomTo ?? end);
        })
        .map(({ id }) => `${shown.name}: ${id}`),
    );
    expect(unseen).toEqual([]);
  });
});
