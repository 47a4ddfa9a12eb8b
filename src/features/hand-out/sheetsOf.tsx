import { Fragment, type ReactNode } from "react";
import { pagesOfParts, type PaperPart } from "@/layout/pagesOfParts.ts";

/** Something of the print that stays together, drawn once it is known how high its picture may be. */
export type Piece = {
  readonly key: string;
  readonly needs: PaperPart;
  /** It may go on over the next sheets. */
  readonly isLong?: boolean;
  readonly draw: (height: number) => ReactNode;
};

export type Sheet = {
  readonly parts: readonly ReactNode[];
  /** Nothing on it goes on over the next: what is left of it is room for notes. */
  readonly isFilled: boolean;
};

/** Pieces on sheets in px of paper, as many on each as fit; `head` stands above the first. */
export function sheetsOf(pieces: readonly Piece[], height: number, head: number): readonly Sheet[] {
  const placed = pagesOfParts(
    pieces.map(({ needs }) => needs),
    height,
    head,
  );
  const sheets: { parts: ReactNode[]; isFilled: boolean }[] = [{ parts: [], isFilled: true }];
  for (const [at, { key, isLong, draw }] of pieces.entries()) {
    const place = placed[at];
    if (place?.startsPage === true) sheets.push({ parts: [], isFilled: true });
    const sheet = sheets.at(-1);
    sheet?.parts.push(<Fragment key={key}>{draw(place?.height ?? 0)}</Fragment>);
    if (sheet !== undefined && isLong === true) sheet.isFilled = false;
  }
  return sheets;
}
