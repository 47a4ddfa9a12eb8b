import { counted } from "@/domain/counted.ts";
import { nameOfCountry } from "@/domain/countryNames.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { EventId } from "@/domain/ids.ts";
import type { ProvincePoint, ProvincesFigure } from "@/figures/provincesFigure.ts";
import "./ProvincesBeside.css";

type ProvincesBesideProps = {
  readonly figure: ProvincesFigure;
  readonly onPick: (picked: { readonly title: string; readonly events: readonly EventId[] }) => void;
};

const nameOf = ({ x, province, country }: ProvincePoint): string =>
  province === country ? x : `${x}, ${nameOfCountry(country)}`;

/** What has no province on the map, counted and within reach: countries alone, provinces elsewhere, no place at all. */
export function ProvincesBeside({ figure, onPick }: ProvincesBesideProps) {
  const named = (figure.series[1]?.points ?? []).map((point) => ({ name: nameOf(point), events: point.events }));
  const nowhere = figure.withoutPlace.map(({ id }) => id);
  const rows = nowhere.length === 0 ? named : [...named, { name: "No place in the record", events: nowhere }];
  if (rows.length === 0) return null;
  return (
    <div className="provinces-beside" role="group" aria-label="Events beside the map">
      <p>Not on the map:</p>
      <ul>
        {rows.map(({ name, events }) => (
          <li key={name}>
            <button
              type="button"
              onClick={() => onPick({ title: `${counted(events.length, "event", "events")}: ${name}`, events })}
            >
              {name}: {numberInWords(events.length)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
