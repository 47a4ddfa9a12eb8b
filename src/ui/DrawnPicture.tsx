import type { Mark } from "@/layout/Mark.ts";
import { Drawn } from "./Drawn.tsx";
import "./DrawnPicture.css";

type Props = {
  readonly name: string;
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
};

/** A picture for paper or a preview of it, as wide as its place. */
export const DrawnPicture = ({ name, marks, width, height }: Props) => (
  <svg className="drawn-picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
    <Drawn marks={marks} />
  </svg>
);
