import { eventPicks } from "@/figures/eventPicks.ts";
import type { InRecordCountsFigure } from "@/figures/inRecordCountsFigure.ts";
import { useChoose, useRoom } from "@/state/room.ts";
import { PickList } from "@/ui/PickList.tsx";

/** A bar, by its days in words and, of small multiples, its group; `x` null stands for the events before the axis. */
export type PickedBar = { readonly group: string | null; readonly x: string | null };

type Props = {
  readonly figure: InRecordCountsFigure;
  readonly picked: PickedBar | null;
  readonly onClose: () => void;
};

/** The events behind the picked bar. */
export function InRecordPicks({ figure, picked, onClose }: Props) {
  const { dataSet } = useRoom();
  const choose = useChoose();
  if (picked === null) return null;
  const { group, x } = picked;
  const series = figure.series.find(({ id }) => id === group);
  const points = group === null ? figure.totals : (series?.points ?? []);
  const events = x === null ? figure.before : points.find((point) => point.x === x)?.events;
  if (events === undefined) return null;
  const when = x === null ? "before the axis" : `in ${figure.unitOfBins === "week" ? "the " : ""}${x}`;
  const title = `Events with the TTP that begin ${when}${series === undefined ? "" : `: ${series.label}`}`;
  return (
    <PickList
      title={title}
      picks={eventPicks(events, dataSet)}
      onPick={(event) => choose({ event })}
      onClose={onClose}
    />
  );
}
