import { describe, expect, it } from "vitest";
import { indexDataSet } from "@/domain/DataSet.ts";
import { killedQuestionOf } from "@/domain/killedQuestionOf.ts";
import type { FigureQuestion } from "@/domain/Question.ts";
import type { ActorId, EventId, QuestionId } from "@/domain/ids.ts";
import { aClaim, anActor, anEvent, aQuestion } from "../engine/builders.ts";
import { day, figure } from "../support/handmade.ts";
import { realRecord } from "../support/realRecord.ts";

const clash = "clash" as EventId;
type Asked = readonly [id: string, claimants: readonly string[], over?: Partial<FigureQuestion>];

const chosen = (...asked: readonly Asked[]): string | null =>
  killedQuestionOf(
    clash,
    indexDataSet({
      actors: [
        anActor("people", { covers: ["civilians" as ActorId] }),
        anActor("civilians"),
        anActor("children", { parent: "civilians" as ActorId }),
        anActor("soldiers"),
      ],
      sources: [],
      events: [anEvent("clash")],
      questions: asked.map(([id, , over]) => aQuestion(id, { event: clash, ...over })),
      claims: asked.flatMap(([id, claimants]) =>
        claimants.map((claimant, at) => ({
          ...aClaim(`c-${id}-${at}`, { question: id as QuestionId, claimant: claimant as ActorId }),
          stance: null,
          figure: figure("exact", 1),
        })),
      ),
    }),
  )?.id ?? null;

const of = (population: string) => ({ population: population as ActorId });

describe("V4: the question by which the killed of an event are compared", () => {
  it("is the one that most claimants answer, each counted once", () => {
    expect(chosen(["q-a", ["army", "army", "army"]], ["q-b", ["army", "kabul"]])).toBe("q-b");
  });

  it("is on the whole event where there is one, however many speak of a part", () => {
    expect(chosen(["q-a", ["army", "kabul"], { place: "Khost" }], ["q-b", ["army"]])).toBe("q-b");
    expect(chosen(["q-a", ["army"], { place: "Khost" }], ["q-b", ["army", "kabul"], { place: "Kunar" }])).toBe("q-b");
  });

  it("is neither a total over a period nor a count of anything but killed", () => {
    expect(
      chosen(
        ["q-a", ["army", "kabul"], { period: { start: day(1), end: day(9) } }],
        ["q-b", ["army", "kabul"], { measure: "wounded" }],
        ["q-c", ["army"]],
      ),
    ).toBe("q-c");
    expect(chosen(["q-a", ["army"], { measure: "wounded" }])).toBeNull();
  });

  it("is where they are even the one on the wider population, then the first in the file", () => {
    expect(chosen(["q-a", ["army"], of("children")], ["q-b", ["army"], of("civilians")])).toBe("q-b");
    expect(chosen(["q-a", ["army"], of("children")], ["q-b", ["army"], of("people")])).toBe("q-b");
    expect(chosen(["q-a", ["army"], of("soldiers")], ["q-b", ["army"], of("civilians")])).toBe("q-a");
  });

  it("is for the night of 11–12 October 2025 that on Pakistani soldiers", () => {
    expect(killedQuestionOf("2025-10-11-border-clashes" as EventId, realRecord().dataSet)?.id).toBe(
      "q-2025-10-11-pak-soldiers-killed",
    );
  });
});
