import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim, FigureClaim } from "@/domain/Claim.ts";
import type { Ask } from "@/domain/Deck.ts";
import { askOf, type AskMade } from "@/domain/askSheet.ts";
import { indexDataSet, type DataSet } from "@/domain/DataSet.ts";
import type { Event } from "@/domain/Event.ts";
import { apart } from "@/domain/apart.ts";
import { figureInWords } from "@/domain/figureInWords.ts";
import type { ActorId, ClaimId, EventId } from "@/domain/ids.ts";
import { intervalOf } from "@/domain/intervalOf.ts";
import { spanOfEvent } from "@/domain/spanOfEvent.ts";
import { realRecord } from "../support/realRecord.ts";

const { dataSet } = realRecord();
const figures = dataSet.claims.filter((claim): claim is FigureClaim => claim.figure !== null);
const claimOf = (id: string) => dataSet.claimById.get(id as ClaimId)!;
const nameOf = (id: ActorId) => dataSet.actorById.get(id)?.name ?? id;
const questionOf = (claim: Claim) => dataSet.questionById.get(claim.question)!;

const whoSaid = (...claims: readonly ClaimId[]): Ask => ({ kind: "who-said", claims });
const samePeople = (...claims: readonly ClaimId[]): Ask => ({ kind: "same-people", claims });
const moreOrFewer = (given: ClaimId, other: ClaimId): Ask => ({ kind: "more-or-fewer", given, other });
const order = (...events: readonly EventId[]): Ask => ({ kind: "order", events });

type Made = Extract<AskMade, { readonly kind: "ask" }>;
const rightOf = ({ sheet, answer }: Made, key: string) =>
  (answer.right.get(key) ?? []).map((option) => sheet.options.find((each) => each.key === option)?.label);

/** The record with some claims or events changed. */
const changed = (claims: (claim: Claim) => Claim, events: (event: Event) => Event = (event) => event): DataSet =>
  indexDataSet({ ...dataSet, claims: dataSet.claims.map(claims), events: dataSet.events.map(events) });

const someFigures = (least: number, most: number) =>
  fc
    .oneof(
      fc.constant(figures),
      fc.constantFrom(...figures).map(({ question }) => near(question)),
    )
    .chain((pool) =>
      fc.shuffledSubarray([...pool], {
        minLength: Math.min(least, pool.length),
        maxLength: Math.min(most, pool.length),
      }),
    );

/** Figures on the event of a question: what an ask is made of. */
function near(question: Claim["question"]): readonly FigureClaim[] {
  const { event } = dataSet.questionById.get(question)!;
  const beside = figures.filter((claim) =>
    event === null ? claim.question === question : questionOf(claim).event === event,
  );
  return beside.length < 3 ? figures.slice(0, 60) : beside;
}

const idsOf = (claims: readonly Claim[]) => claims.map(({ id }) => id);
const swapped = (claims: readonly FigureClaim[]) => {
  const claimants = new Map(claims.map(({ id }, at) => [id, claims.at(at - 1)!.claimant]));
  return changed((claim) => ({ ...claim, claimant: claimants.get(claim.id) ?? claim.claimant }));
};

describe("over the whole record, for any figures", () => {
  const runs = { numRuns: 60 };

  it("P26: the sheet holds no id of a claim, and names claimants in its options alone", () => {
    fc.assert(
      fc.property(someFigures(2, 6), (claims) => {
        const answer = askOf(whoSaid(...idsOf(claims)), dataSet);
        if (answer.kind === "fault") return;
        const { options, about, ...rest } = answer.sheet;
        // A question and an event may speak of an actor who also answers; which row is whose they do not say.
        const asked = new Set(claims.map((claim) => questionOf(claim).text));
        const shown = JSON.stringify(rest, (key, value: unknown) =>
          (key === "about" || key === "label") && [...asked].some((text) => String(value).includes(text)) ? "" : value,
        );
        for (const { id, claimant } of claims) {
          expect(JSON.stringify({ options, about, rest })).not.toContain(id);
          expect(shown).not.toContain(nameOf(claimant));
        }
        expect(options.map(({ label }) => label)).toEqual(
          [...new Set(claims.map((c) => nameOf(c.claimant)))].toSorted(),
        );
      }),
      runs,
    );
  });

  it("P26: whoever of the claimants said which, the class sees the same sheet", () => {
    fc.assert(
      fc.property(someFigures(2, 6), (claims) => {
        const ask = whoSaid(...idsOf(claims));
        const [before, after] = [askOf(ask, dataSet), askOf(ask, swapped(claims))];
        if (before.kind === "ask" && after.kind === "ask") expect(after.sheet).toEqual(before.sheet);
      }),
      { numRuns: 25 },
    );
  });

  it("P26: neither the other figure nor its claimant changes what is seen before more or fewer is told", () => {
    fc.assert(
      fc.property(someFigures(2, 2), fc.nat({ max: 9000 }), (claims, n) => {
        const [one, other] = claims;
        if (one === undefined || other === undefined) return;
        const ask = moreOrFewer(one.id, other.id);
        const after = askOf(
          ask,
          changed((claim) =>
            claim.id === other.id
              ? ({ ...claim, claimant: one.claimant, figure: { comparator: "exact", low: n, high: n } } as FigureClaim)
              : claim,
          ),
        );
        const before = askOf(ask, dataSet);
        if (before.kind === "ask" && after.kind === "ask") expect(after.sheet).toEqual(before.sheet);
        else expect(after.kind).toBe(before.kind);
      }),
      { numRuns: 25 },
    );
  });

  it("P26, P35: the events may have been on any other day: the sheet is the same", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...dataSet.events], { minLength: 2, maxLength: 6 }),
        fc.nat(),
        (events, seed) => {
          const ask = order(...events.map(({ id }) => id));
          const moved = changed(
            (claim) => claim,
            (event) => {
              const at = events.findIndex(({ id }) => id === event.id);
              if (at === -1) return event;
              const start = (event.start + ((seed * (at + 7)) % 900)) as Event["start"];
              return { ...event, start, end: start, datePrecision: "day" };
            },
          );
          const [before, after] = [askOf(ask, dataSet), askOf(ask, moved)];
          if (before.kind === "ask" && after.kind === "ask") expect(after.sheet).toEqual(before.sheet);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("P27, P30, P32: the answers are those of a plain look-up", () => {
    fc.assert(
      fc.property(someFigures(3, 6), (claims) => {
        const said = askOf(whoSaid(...idsOf(claims)), dataSet);
        if (said.kind === "ask")
          for (const row of said.sheet.rows) {
            const right = rightOf(said, row.key);
            const plain = claims
              .filter((claim) => figureInWords(claim.figure) === row.words)
              .filter((claim) => row.about === null || row.about.startsWith(questionOf(claim).text))
              .map(({ claimant }) => nameOf(claimant));
            expect(new Set(right)).toEqual(new Set(plain));
            expect(plain).toContain(said.answer.rows.get(row.key)?.label);
          }
        const [one, other] = claims as [FigureClaim, FigureClaim];
        const compared = askOf(moreOrFewer(one.id, other.id), dataSet);
        if (compared.kind === "ask") {
          const { measure } = questionOf(one);
          const [a, b] = [intervalOf(one.figure, measure!), intervalOf(other.figure, measure!)];
          const plain = apart(a, b) ? (a.low < b.low ? "more" : "fewer") : "same";
          expect(compared.answer.right.get("B")).toEqual([plain]);
        }
        const same = askOf(samePeople(...idsOf(claims)), dataSet);
        if (same.kind === "ask") {
          const letters = new Map([...same.answer.rows].map(([key, { claim }]) => [key, questionOf(claimOf(claim!))]));
          for (const { key } of same.sheet.options) {
            const [a, b] = [...key].map((letter) => letters.get(letter)!);
            const { id: _1, text: _2, ...one_ } = a!;
            const { id: _3, text: _4, ...other_ } = b!;
            const alike =
              a === b ||
              (JSON.stringify(one_) === JSON.stringify(other_) && a!.population !== null && a!.measure !== "other");
            expect(same.answer.right.get("pair")?.includes(key) ?? false).toBe(alike);
          }
        }
      }),
      runs,
    );
  });

  it("P34: an event may take the places that no event certainly before or after it holds", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...dataSet.events], { minLength: 2, maxLength: 5 }), (events) => {
        const answer = askOf(order(...events.map(({ id }) => id)), dataSet);
        if (answer.kind === "fault") return;
        const began = (event: Event) =>
          event.datePrecision === "day" ? { start: event.start, end: event.start } : spanOfEvent(event);
        for (const [key, { note }] of answer.answer.rows) {
          const own = began(events.find(({ title }) => title === note)!);
          const places = answer.sheet.options
            .map((option, at) => [option.key, at] as const)
            .filter(([, at]) => events.filter((each) => began(each).end < own.start).length <= at)
            .filter(([, at]) => events.filter((each) => began(each).start > own.end).length <= events.length - 1 - at)
            .map(([place]) => place);
          expect(answer.answer.right.get(key)).toEqual(places);
        }
      }),
      runs,
    );
  });
});
