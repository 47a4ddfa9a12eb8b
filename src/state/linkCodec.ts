import { isoDay } from "@/domain/Day.ts";
import { PARTS, type Vocabulary } from "./linkParts.ts";
import { emptyView, type View } from "./View.ts";

/** A part of a link that could not be applied: its name, what it held, and why. */
export type Damage = { readonly part: string; readonly value: string; readonly reason: string };

const VERSION = "1";

/** The view as the part of an address behind `#`: only what differs from the empty view; "" when nothing does. */
export function writeLink(view: View): string {
  const pairs = PARTS.flatMap(({ name, write }) => write(view).map((value): [string, string] => [name, value]));
  return pairs.length === 0 ? "" : new URLSearchParams([["v", VERSION], ...pairs]).toString();
}

/** Reads what `writeLink` wrote. What is damaged or unknown is named in `damage`; the rest is applied. */
export function readLink(
  hash: string,
  vocabulary: Vocabulary,
): { readonly view: View; readonly damage: readonly Damage[] } {
  const text = hash.replace(/^#/, "");
  if (text === "") return { view: emptyView, damage: [] };
  const given = new URLSearchParams(text);
  const damage: Damage[] = [];
  const version = given.get("v");
  if (version !== VERSION) {
    damage.push({
      part: "v",
      value: version ?? "",
      reason: `is not ${VERSION}, the version that this page writes; what it knows was applied`,
    });
  }
  const names = new Set(["v", ...PARTS.map(({ name }) => name)]);
  for (const name of new Set(given.keys())) {
    if (!names.has(name))
      damage.push({ part: name, value: given.get(name) ?? "", reason: "is a part that this page does not know" });
  }
  let view = emptyView;
  for (const part of PARTS) {
    const values = given.getAll(part.name);
    if (values.length === 0) continue;
    const { change, bad } = part.read(values, vocabulary);
    view = { ...view, ...change };
    for (const [value, reason] of bad) damage.push({ part: part.name, value, reason });
  }
  for (const [first, last, name, until] of [
    ["from", "to", "from", "to"],
    ["zoomFrom", "zoomTo", "zoomfrom", "zoomto"],
    ["withFrom", "withTo", "withfrom", "withto"],
  ] as const) {
    const [start, end] = [view[first], view[last]];
    if (start === null || end === null || start <= end) continue;
    damage.push({
      part: name,
      value: isoDay(start),
      reason: `lies after ${until} (${isoDay(end)}); the dates were left out`,
    });
    view = { ...view, [first]: null, [last]: null };
  }
  return { view, damage };
}
