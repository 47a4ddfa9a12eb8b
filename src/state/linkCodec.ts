import { isoDay } from "@/domain/Day.ts";
import type { Edition } from "@/domain/Edition.ts";
import { parseVersion } from "@/domain/parseVersion.ts";
import { PARTS, type Vocabulary } from "./linkParts.ts";
import { emptyView, type View } from "./View.ts";

/** A part of a link that could not be applied: its name, what it held, and why. */
export type Damage = { readonly part: string; readonly value: string; readonly reason: string };

export type LinkRead = {
  readonly view: View;
  readonly damage: readonly Damage[];
  /** The version of the record that the link was made with; null where it does not say. */
  readonly edition: string | null;
};

type Made = Pick<Edition, "version">;
type Pairs = readonly [part: string, value: string][];

const VERSION = "1";

const pairsOf = (view: View): Pairs =>
  PARTS.flatMap(({ name, write }) => write(view).map((value): [string, string] => [name, value]));

/** The version of a record of the reader's own may be any text; a link names only one that it could read again. */
const recordOf = ({ version }: Made): Pairs => (parseVersion(version) === null ? [] : [["record", version]]);

const written = (pairs: Pairs, edition: Made): string =>
  new URLSearchParams([["v", VERSION], ...recordOf(edition), ...pairs]).toString();

/** The view as the part of an address behind `#`: only what differs from the empty view; "" when nothing does. */
export function writeLink(view: View, edition: Made): string {
  const pairs = pairsOf(view);
  return pairs.length === 0 ? "" : written(pairs, edition);
}

/** The same for an address that leaves the page: that of the empty view too says of which edition it was made. */
export const sharedLink = (view: View, edition: Made): string => written(pairsOf(view), edition);

/** A link with the edition whose record it shows put in place of the one that it names, and all else as it stands. */
export function asOfLink(hash: string, asOf: string, edition: Made): string {
  const link = new URLSearchParams(hash.replace(/^#/, ""));
  if (link.size === 0) return sharedLink({ ...emptyView, asOf }, edition);
  link.set("asof", asOf);
  return link.toString();
}

/** Which edition a link names, what of that is damaged. */
function readEdition(given: URLSearchParams): { readonly edition: string | null; readonly damage: readonly Damage[] } {
  const [first, ...more] = given.getAll("record");
  if (first === undefined) return { edition: null, damage: [] };
  const edition = parseVersion(first);
  const twice = more.map((value) => ({ part: "record", value, reason: "stands there twice; the first was taken" }));
  return edition === null
    ? { edition, damage: [{ part: "record", value: first, reason: "is no edition such as 2026.11" }, ...twice] }
    : { edition, damage: twice };
}

/** Reads what `writeLink` wrote. What is damaged or unknown is named in `damage`; the rest is applied. */
export function readLink(hash: string, vocabulary: Vocabulary): LinkRead {
  const text = hash.replace(/^#/, "");
  if (text === "") return { view: emptyView, damage: [], edition: null };
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
  const names = new Set(["v", "record", ...PARTS.map(({ name }) => name)]);
  for (const name of new Set(given.keys())) {
    if (!names.has(name))
      damage.push({ part: name, value: given.get(name) ?? "", reason: "is a part that this page does not know" });
  }
  const { edition, damage: ofEdition } = readEdition(given);
  damage.push(...ofEdition);
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
  return { view, damage, edition };
}
