import type { KeyboardEvent } from "react";
import { paintOf } from "@/layout/chart/fillTiles.ts";
import type { SeriesBarsFrame } from "@/layout/chart/seriesBarsFrame.ts";
import { totalOf, type DayTick, type SeriesBin, type SeriesKey } from "@/layout/chart/SeriesBin.ts";
import { SeriesBarsTicks } from "./SeriesBarsTicks.tsx";
import { useRoving } from "./useRoving.ts";

type SeriesBarsColumnsProps = {
  readonly bins: readonly SeriesBin[];
  readonly keys: readonly SeriesKey[];
  readonly ticks: readonly DayTick[];
  readonly frame: SeriesBarsFrame;
  readonly prefix: string;
  readonly onPick: (binKey: string) => void;
  readonly onActive: (binKey: string | null) => void;
};

/** The bar of a bin from its base up, as far as it lies in the plot. */
function Stack({
  bin,
  keys,
  frame,
  prefix,
}: Pick<SeriesBarsColumnsProps, "keys" | "frame" | "prefix"> & { readonly bin: SeriesBin }) {
  const from = Math.max(0, frame.x(bin.from));
  const to = Math.min(frame.plot, frame.x(bin.to + 1));
  const air = to - from > 8 ? (to - from) * 0.09 : to - from > 2.5 ? 0.5 : 0;
  let sum = 0;
  return keys.map(({ key }, index) => {
    const value = bin.parts.find((part) => part.key === key)?.value ?? 0;
    if (value === 0) return null;
    const [foot, head] = [frame.y(sum), frame.y(sum + value)];
    sum += value;
    const seam = foot - head > 4 && sum > value ? 0.75 : 0;
    return (
      <rect
        key={key}
        className="SeriesBars-part"
        x={from + air}
        y={head}
        width={Math.max(0.75, to - from - 2 * air)}
        height={foot - head - seam}
        fill={paintOf(prefix, keys, index)}
      />
    );
  });
}

/** The bars with the time along their base, and over each a button as high as the plot: one stop of the tab key, arrows from bar to bar. */
export function SeriesBarsColumns({ bins, keys, ticks, frame, prefix, onPick, onActive }: SeriesBarsColumnsProps) {
  const {
    frame: list,
    tabIndexOf,
    hold,
    goTo,
  } = useRoving<SVGGElement>(
    bins.map(({ key }) => key),
    bins.at(-1)?.key,
  );
  const { x, base, top, plot } = frame;
  const keyed = (event: KeyboardEvent, index: number) => {
    const next = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: bins.length - 1 }[event.key];
    if (next !== undefined) goTo(bins[next]?.key);
    else if (event.key === "Enter" || event.key === " ") onPick(bins[index]?.key ?? "");
    else return;
    event.preventDefault();
  };
  return (
    <>
      <g aria-hidden="true">
        <SeriesBarsTicks ticks={ticks} frame={frame} />
        {bins.map((bin) => (totalOf(bin) === 0 ? null : <Stack key={bin.key} {...{ bin, keys, frame, prefix }} />))}
      </g>
      <g ref={list}>
        {bins.map(({ key, label, says, from, to }, index) => {
          const left = Math.max(0, x(from));
          return (
            <rect
              key={key}
              className="SeriesBars-bin"
              role="button"
              data-key={key}
              tabIndex={tabIndexOf(key)}
              aria-label={`${label}: ${says}`}
              x={left}
              y={top}
              width={Math.max(0, Math.min(plot, x(to + 1)) - left)}
              height={base - top}
              onPointerEnter={() => onActive(key)}
              onFocus={() => {
                hold(key);
                onActive(key);
              }}
              onBlur={() => onActive(null)}
              onClick={() => onPick(key)}
              onKeyDown={(event) => keyed(event, index)}
            />
          );
        })}
      </g>
    </>
  );
}
