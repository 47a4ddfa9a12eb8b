import { encode } from "uqr";
import { mark, type Mark } from "@/layout/Mark.ts";

/** Bytes that the largest code holds; a text in Latin letters without accents has one to a letter. */
export const QR_LIMIT = 2953;

/** Modules of empty ground that a reader needs on every side. */
const QUIET = 4;

/**
 * A text as a QR code in a square of `size`, its quiet zone included; as strong against damage as its size allows.
 * Always dark on white, since many readers know nothing else. Null for a text of more than QR_LIMIT bytes.
 */
export function qrMark(text: string, size: number): Mark | null {
  if (new TextEncoder().encode(text).length > QR_LIMIT) return null;
  const { data, size: modules } = encode(text, { ecc: "L", boostEcc: true, border: QUIET });
  const rows = data.map((row, y) => {
    let path = "";
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== true) continue;
      const from = x;
      while (row[x + 1] === true) x += 1;
      path += `M${from} ${y}h${x + 1 - from}v1h${from - x - 1}z`;
    }
    return path;
  });
  return mark("g", { transform: `scale(${size / modules})`, "shape-rendering": "crispEdges" }, [
    mark("path", { d: `M0 0H${modules}V${modules}H0Z`, fill: "#ffffff" }),
    mark("path", { d: rows.join(""), fill: "#000000" }),
  ]);
}
