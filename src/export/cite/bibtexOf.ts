import { isoDay } from "@/domain/Day.ts";
import type { Reference } from "./Reference.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

/** BibTeX counts braces even behind a backslash, so a single one is written by its name. */
const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
};

const escaped = (text: string): string => text.replaceAll(/[\\{}~^&%$#_]/gu, (sign) => SPECIAL[sign] ?? sign);

/** An address is printed as it stands; only what would end the field or break the line is put in its percent form. */
const verbatim = (address: string): string => address.replaceAll(/[\\{}^"<>\s]/gu, encodeURIComponent);

/** The second braces keep capitals, and bodies from being read as persons. */
const kept = (text: string): string => `{{${escaped(text)}}}`;

/** One entry; of the types that BibTeX and BibLaTeX share, the one that takes every field. */
export function bibtexOf({
  key,
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
  const month = issued?.month ?? null;
  const day = issued?.day ?? null;
  const note = [...notes, ...(licence === null ? [] : [`Licence: ${licence}`])].join(". ");
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ["title", kept(title)],
    ["author", author === null ? null : kept(author)],
    ["publisher", kept(publisher)],
    ["howpublished", version === null ? null : kept(`Data set, version ${version}`)],
    ["version", version === null ? null : kept(version)],
    ["year", issued === null ? null : `{${issued.year}}`],
    ["month", month === null ? null : (MONTHS[month - 1] ?? null)],
    ["day", day === null ? null : `{${day}}`],
    ["url", address === null ? null : `{${verbatim(address)}}`],
    ["urldate", address === null ? null : `{${isoDay(seen)}}`],
    ["note", note === "" ? null : kept(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  return `@misc{${key},\n${lines.join(",\n")}\n}\n`;
}
