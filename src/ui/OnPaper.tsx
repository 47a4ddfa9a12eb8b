import type { ReactNode } from "react";
import type { PAPER_SHEETS } from "@/layout/paperSheets.ts";
import "./OnPaper.css";

type Props = {
  readonly name: string;
  readonly paper: keyof typeof PAPER_SHEETS;
  readonly className: string;
  readonly children: ReactNode;
};

/** What is printed on sheets of one size; its type and tables are those of paper. */
export const OnPaper = ({ name, paper, className, children }: Props) => (
  <article className={`on-paper on-paper--${paper} ${className}`} aria-label={name}>
    {children}
  </article>
);
