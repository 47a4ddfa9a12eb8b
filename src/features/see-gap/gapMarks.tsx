import type { ReactNode } from "react";
import type { Certainty } from "@/domain/certaintyOf.ts";
import { counted } from "@/domain/counted.ts";
import type { QuestionId } from "@/domain/ids.ts";
import type { ClaimGapFigure } from "@/figures/claimGapFigure.ts";
import type { GapPoint } from "@/figures/gapPoint.ts";
import type { GapRow } from "@/figures/gapRows.ts";
import type { DotLook, RatioDotsRow } from "@/layout/chart/RatioDotsRow.ts";
import { GapCard } from "./GapCard.tsx";

const LOOKS: Readonly<Record<Certainty, DotLook>> = { exact: "filled", "open-ended": "open", worded: "soft" };
const LANES = { own: "high", other: "low" } as const;

const dotKey = (row: GapRow, { question }: GapPoint): string => `${row.id} ${question.id}`;

/** One dot in a sentence: question, pair, ratio, and who says what. */
const dotInWords = (row: GapRow, { x, about, aloud, other, own }: GapPoint): string =>
  `${x}, ${about}. ${row.label}: ${aloud}. ${other.says} by ${other.who}, ${own.says} by ${own.who}`;

/** The rows of the figure as rows of dots. */
export const gapMarks = (figure: ClaimGapFigure): readonly RatioDotsRow<ReactNode>[] =>
  figure.series.map((row) => ({
    key: row.id,
    label: row.label,
    channel: row.channel ?? 10,
    size: counted(row.points.length, "question", "questions"),
    median:
      row.median === null || row.medianWords === null
        ? null
        : { times: row.median, label: `median ${row.medianWords}` },
    dots: row.points.map((point) => ({
      key: dotKey(row, point),
      name: `${row.label}, ${point.x}`,
      times: point.value,
      lane: point.none === null ? null : LANES[point.none],
      look: LOOKS[point.certainty],
      says: dotInWords(row, point),
      card: <GapCard point={point} />,
    })),
  }));

/** The question behind a dot. */
export const questionOfDot = (figure: ClaimGapFigure, key: string): QuestionId | null =>
  figure.series.flatMap((row) => row.points.filter((point) => dotKey(row, point) === key))[0]?.question.id ?? null;
