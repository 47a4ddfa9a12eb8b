import { numberInWords } from "@/domain/numberInWords.ts";
import { provinceInFull } from "@/domain/provinceOf.ts";
import type { ProvincesFigure } from "@/figures/provincesFigure.ts";
import "./ProvincesBeside.css";

type ProvincesBesideProps = {
  readonly figure: ProvincesFigure;
  /** The key of a province, or NOWHERE. */
  readonly onPick: (province: string) => void;
};

/** In place of the key of a province: events that the record gives no place at all. */
export const NOWHERE = "";

/** "Doha, Qatar"; "Pakistan, province not known". */
export const besideInWords = (province: string): string =>
  province === NOWHERE ? "No place in the record" : provinceInFull(province);

type Row = { readonly province: string; readonly count: number };

function rowsBeside(figure: ProvincesFigure): readonly Row[] {
  const beside = (figure.series[1]?.points ?? []).map(({ province, events }) => ({ province, count: events.length }));
  const nowhere = figure.withoutPlace.length;
  return nowhere === 0 ? beside : [...beside, { province: NOWHERE, count: nowhere }];
}

const rowInWords = ({ province, count }: Row): string => `${besideInWords(province)}: ${numberInWords(count)}`;

/** So many are named beside a picture; the table names all. */
const NAMED = 4;

/** "Not on the map: No place in the record: 5; Doha, Qatar: 2."; of many the first and how many more; none where all is. */
export function notesBeside(figure: ProvincesFigure): readonly string[] {
  const rows = rowsBeside(figure).toSorted((a, b) => Number(b.province === NOWHERE) - Number(a.province === NOWHERE));
  const named = rows.length > NAMED + 1 ? rows.slice(0, NAMED) : rows;
  const more = rows.length - named.length;
  const list = named.map(rowInWords).join("; ");
  return rows.length === 0
    ? []
    : [`Not on the map: ${list}${more > 0 ? ` and ${numberInWords(more)} more, all in the table` : ""}.`];
}

/** What has no province on the map, counted and within reach: countries alone, provinces elsewhere, no place at all. */
export function ProvincesBeside({ figure, onPick }: ProvincesBesideProps) {
  const rows = rowsBeside(figure);
  if (rows.length === 0) return null;
  return (
    <div className="provinces-beside" role="group" aria-label="Events beside the map">
      <p>Not on the map:</p>
      <ul>
        {rows.map((row) => (
          <li key={row.province}>
            <button type="button" onClick={() => onPick(row.province)}>
              {rowInWords(row)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
