import type { Picture } from "../Picture.ts";
import { chartsOf } from "./chartsOf.ts";

/** Whether a slide must hold a drawn picture: there is something to show, and PowerPoint has no chart that says the same. */
export const needsImage = ({ drawing, empty }: Pick<Picture, "drawing" | "empty">): boolean =>
  empty === null && chartsOf(drawing).length === 0;
