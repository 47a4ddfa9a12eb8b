import { ratioDotMark, type RatioDotLook } from "@/layout/chart/ratioDotMark.ts";
import { Drawn } from "@/ui/Drawn.tsx";

/** The mark of one question on the page. */
export const RatioDotsMark = (look: RatioDotLook) => <Drawn marks={[ratioDotMark(look)]} />;
