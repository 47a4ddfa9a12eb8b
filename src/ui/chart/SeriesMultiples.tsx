import { useRef, type UIEvent } from "react";
import { SeriesBars, type SeriesBarsProps } from "./SeriesBars.tsx";
import { totalOf, type SeriesBin, type SeriesKey } from "@/layout/chart/SeriesBin.ts";
import { withThousands } from "@/layout/chart/withThousands.ts";

type SeriesMultiplesProps = Pick<SeriesBarsProps, "extent" | "ticks" | "label" | "margins"> & {
  readonly pictures: readonly {
    readonly key: string;
    readonly label: string;
    readonly fill: SeriesKey;
    readonly bins: readonly SeriesBin[];
  }[];
  readonly onPick: (pictureKey: string, binKey: string) => void;
};

const HEIGHT = 124;

/** Small pictures of one kind, all on one scale and one axis of time; where they scroll they scroll together. */
export function SeriesMultiples({ pictures, extent, ticks, label, margins = null, onPick }: SeriesMultiplesProps) {
  const frame = useRef<HTMLUListElement>(null);
  const most = Math.max(0, ...pictures.flatMap(({ bins }) => bins.map(totalOf)));
  const together = (event: UIEvent) => {
    const moved = event.target;
    if (!(moved instanceof HTMLElement)) return;
    for (const other of frame.current?.querySelectorAll(".SeriesBars-scroll") ?? [])
      if (other !== moved && other.scrollLeft !== moved.scrollLeft) other.scrollLeft = moved.scrollLeft;
  };
  return (
    <ul className="SeriesMultiples" ref={frame} onScrollCapture={together} data-wide={margins !== null}>
      {pictures.map(({ key, label: name, fill, bins }) => (
        <li key={key}>
          <h3 className="SeriesMultiples-name">
            {name} <span>{withThousands(bins.reduce((sum, bin) => sum + totalOf(bin), 0))}</span>
          </h3>
          <SeriesBars
            {...{ bins, extent, ticks, most, margins }}
            keys={[fill]}
            unit=""
            label={`${label}: ${name}`}
            onPick={(bin) => onPick(key, bin)}
            height={HEIGHT}
          />
        </li>
      ))}
    </ul>
  );
}
