import type { Claim } from "@/domain/Claim.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import { isoDay } from "@/domain/Day.ts";
import type { Question } from "@/domain/Question.ts";
import type { Cell } from "@/figures/tableOf.ts";
import type { CsvForm } from "./csvOf.ts";
import { knownDay } from "@/domain/knownDay.ts";
import { listed, rowsCsv, type Column } from "./rowsCsv.ts";

type Known = Pick<DataSet, "questionById" | "actorById" | "sourceById">;

const columnsOf = ({ questionById, actorById, sourceById }: Known): readonly Column<Claim>[] => {
  const asked =
    (of: (question: Question) => Cell) =>
    (claim: Claim): Cell => {
      const question = questionById.get(claim.question);
      return question === undefined ? null : of(question);
    };
  return [
    ["id", ({ id }) => id],
    ["question", ({ question }) => question],
    ["claimant", ({ claimant }) => claimant],
    ["stance", ({ stance }) => stance],
    ["figure.comparator", ({ figure }) => figure?.comparator ?? null],
    ["figure.low", ({ figure }) => figure?.low ?? null],
    ["figure.high", ({ figure }) => figure?.high ?? null],
    ["date", ({ date, dateBasis }) => knownDay(date, dateBasis === "month" ? "month" : "day")],
    ["dateBasis", ({ dateBasis }) => dateBasis],
    ["text", ({ text }) => text],
    ["basis", ({ basis }) => basis],
    ["sources", ({ sources }) => listed(sources)],
    ["claimant.name", ({ claimant }) => actorById.get(claimant)?.name ?? null],
    ["claimant.side", ({ claimant }) => actorById.get(claimant)?.side ?? null],
    ["sources.publisher", ({ sources }) => listed(sources.map((id) => sourceById.get(id)?.publisher ?? null))],
    ["question.kind", asked(({ kind }) => kind)],
    ["question.text", asked(({ text }) => text)],
    ["question.event", asked(({ event }) => event)],
    ["question.measure", asked(({ measure }) => measure)],
    ["question.population", asked(({ population }) => population)],
    ["question.by", asked(({ by }) => by)],
    ["question.period.start", asked(({ period }) => (period === null ? null : isoDay(period.start)))],
    ["question.period.end", asked(({ period }) => (period === null ? null : isoDay(period.end)))],
    ["question.place", asked(({ place }) => place)],
  ];
};

/** Claims, one a row, with every field of the codebook, and those of the question that each answers. */
export const claimsCsv = (claims: readonly Claim[], known: Known, form?: CsvForm): string =>
  rowsCsv(columnsOf(known), claims, form);
