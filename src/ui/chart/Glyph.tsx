import { glyphMark, type GlyphLook } from "@/layout/chart/glyphMark.ts";
import { Drawn } from "@/ui/Drawn.tsx";

/** The mark of one figure or stance on the page. */
export const Glyph = (look: GlyphLook) => <Drawn marks={[glyphMark(look)]} />;
