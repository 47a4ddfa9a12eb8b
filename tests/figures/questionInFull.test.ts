import { describe, expect, it } from "vitest";
import { findingsOf, nameOfFinding } from "@/domain/Finding.ts";
import type { QuestionId } from "@/domain/ids.ts";
import { noClauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { questionFigure, type QuestionFigure } from "@/figures/questionFigure.ts";
import { realRecord } from "../support/realRecord.ts";
import { stamp } from "./handRecord.ts";

const { dataSet: real } = realRecord();
const { select } = createSelector(real);
const shown = { kinds: "contradictions", withinOneSide: true, line: null } as const;
const points = ({ series }: QuestionFigure) => series[0]!.points;

describe("every question of the bundled record in full", () => {
  it("F61: everything that the rules find is the lead, one of the others, or a scope with its partner", () => {
    const selection = select(noClauses);
    let scopes = 0;
    for (const question of real.questions) {
      const { lead, further, partners } = questionFigure(selection, question, shown, stamp);
      const found = findingsOf(selection.ledger.of(question.id)).map(nameOfFinding).toSorted();
      const paired = partners.flatMap((partner) => partner.scopes);
      const led = lead === null || lead.kind === "scope" ? [] : [lead];
      expect([...led, ...further, ...paired].map(nameOfFinding).toSorted()).toEqual(found);
      for (const { partner, part, whole } of partners) {
        expect([part.question.id, whole.question.id].filter((id) => id !== question.id)).toEqual([partner.id]);
      }
      scopes += paired.length;
    }
    expect(scopes).toBe(16);
  });

  it.each([
    ["whole", {}],
    ["as Dawn prints it", { publishers: ["Dawn"] }],
  ] as const)("F62, F64, F65: %s: every claim stands once, carried by its publishers or hidden", (_, clauses) => {
    const selection = select({ ...noClauses, ...clauses });
    for (const question of real.questions) {
      const figure = questionFigure(selection, question, shown, stamp);
      const claims = real.claimsOfQuestion.get(question.id) ?? [];
      const inView = figure.carried.map(({ claim }) => claim);
      expect([...inView, ...figure.hiddenClaims].map(({ id }) => id).toSorted()).toEqual(
        claims.map(({ id }) => id).toSorted(),
      );
      expect(figure.hiddenClaims.some(selection.isCarried)).toBe(false);
      expect(figure.hiddenClaims).toHaveLength(figure.hidden);
      const marks = figure.publishersOfClaims.map(({ publisher, marks: carries }) => [
        publisher,
        inView.filter((_claim, at) => carries[at]).map(({ id }) => id),
      ]);
      const publishers = [
        ...new Set(inView.flatMap(({ sources }) => sources.map((id) => real.sourceById.get(id)!.publisher))),
      ];
      expect(new Map(marks as [string, string[]][])).toEqual(
        new Map(
          publishers.map((publisher) => [
            publisher,
            inView
              .filter(({ sources }) => sources.some((id) => real.sourceById.get(id)!.publisher === publisher))
              .map(({ id }) => id),
          ]),
        ),
      );
      const counts = marks.map(([, ids]) => ids!.length);
      expect(counts).toEqual(counts.toSorted((x, y) => y - x));
    }
  });

  it("F62: what one claimant said stands oldest first, with its revisions marked", () => {
    const selection = select(noClauses);
    let revised = 0;
    for (const question of real.questions) {
      const figure = questionFigure(selection, question, shown, stamp);
      for (const { steps, position } of points(figure)) {
        expect(steps.at(-1)?.claim).toBe(position.claim);
        expect(steps.map(({ claim }) => claim.date)).toEqual(
          steps.map(({ claim }) => claim.date).toSorted((x, y) => x - y),
        );
        for (const [at, { revises }] of steps.entries()) {
          if (revises !== null) expect(revises).toBe(steps[at - 1]?.claim);
          revised += revises === null ? 0 : 1;
        }
      }
    }
    expect(revised).toBe(42);
  });
});

describe("the night of 11–12 October 2025", () => {
  const night = (id: string) =>
    questionFigure(select(noClauses), real.questionById.get(id as QuestionId)!, shown, stamp);

  it("C9: soldiers killed leads with 23 against 58, 2.5 times", () => {
    const { lead, contested } = night("q-2025-10-11-pak-soldiers-killed");
    expect(lead).toMatchObject({ kind: "figure", gap: { kind: "ratio", sharp: true } });
    expect(lead).toMatchObject({ a: { claimant: "pakistan-military" }, b: { claimant: "afghan-taliban-government" } });
    expect(contested).toBe(true);
  });

  it("F61: Taliban killed leads with a scope, whose partner counts affiliates as well", () => {
    const { lead, partners, further } = night("q-2025-10-11-taliban-killed");
    expect(lead).toMatchObject({ kind: "scope", partAboveWhole: false, mutual: false });
    expect(partners).toMatchObject([
      {
        partner: { id: "q-2025-10-11-taliban-affiliates-killed" },
        relation: "inside",
        part: { name: "Afghan Taliban forces", says: "9 by Afghan Taliban government" },
        whole: {
          name: "Afghan Taliban and affiliated militants",
          says: "more than 200 by Pakistan Armed Forces (ISPR)",
        },
      },
    ]);
    expect(further.map(({ kind }) => kind)).toEqual(["relay"]);
    expect(night("q-2025-10-11-taliban-affiliates-killed").partners).toMatchObject([
      { partner: { id: "q-2025-10-11-taliban-killed" } },
    ]);
  });

  it("F63: the two prints of Kabul's count stand with the outlets that print each", () => {
    const [statement, ...others] = night("q-2025-10-11-taliban-killed").prints;
    expect(others).toEqual([]);
    expect(statement).toMatchObject({ claimant: "Afghan Taliban government", when: "12 October 2025" });
    expect(statement?.prints.map(({ says, documents }) => [says, documents.map(({ publisher }) => publisher)])).toEqual(
      [
        ["at least 20", ["NewsX", "The Report"]],
        ["9", ["Today24", "NationPress"]],
      ],
    );
  });

  it("C9: posts captured are of different owners, so neither question is a contradiction", () => {
    for (const id of ["q-2025-10-11-pak-posts-captured", "q-2025-10-11-afghan-posts-captured"]) {
      expect(night(id).partners).toEqual([]);
      expect(findingsOf(night(id).account).filter(({ kind }) => kind !== "one-sided")).toEqual([]);
      expect(night(id).contested).toBe(false);
    }
  });
});
