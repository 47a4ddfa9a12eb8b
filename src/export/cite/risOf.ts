import { isoDay } from "@/domain/Day.ts";
import { partsOfDate, type Reference, type ReferenceDate } from "./Reference.ts";

/** Of NEWS, readers of RIS keep the year alone: an article is what it was read as, a page of the web. */
const TYPES: Readonly<Record<Reference["kind"], string>> = { view: "DATA", article: "ELEC", report: "RPRT" };

/** "2025/10/11", "2025/10" where the day is not known. */
function dateIn(issued: ReferenceDate): string {
  const [year = 0, ...rest] = partsOfDate(issued);
  const parts = [String(year).padStart(4, "0"), ...rest.map((part) => String(part).padStart(2, "0"))];
  return parts.join("/");
}

/** One entry, each line ended by CRLF. */
export function risOf({
  key,
  kind,
  title,
  author,
  publisher,
  issued,
  address,
  seen,
  version,
  licence,
  notes,
}: Reference): string {
  const lines: readonly (readonly [tag: string, value: string | null])[] = [
    ["TY", kind === "article" && address === null ? "GEN" : TYPES[kind]],
    ["ID", key],
    ["TI", title],
    // A comma would part a family from a given name: a body has none.
    ["AU", author === null ? null : `${author.replaceAll(",", " ").replaceAll(/ +/gu, " ")},`],
    ["PB", publisher],
    ["PY", issued === null ? null : String(issued.year)],
    ["DA", issued === null ? null : dateIn(issued)],
    ["ET", version],
    ["UR", address],
    ["Y2", address === null ? null : isoDay(seen).replaceAll("-", "/")],
    ...notes.map((note) => ["N1", note] as const),
    ["N1", licence === null ? null : `Licence: ${licence}`],
    ["ER", ""],
  ];
  return lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`])).join("");
}
