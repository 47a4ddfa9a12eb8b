import { useMemo } from "react";
import { isoDay } from "@/domain/Day.ts";
import type { ActorId } from "@/domain/ids.ts";
import { useChoose, useSelection, useView } from "@/state/room.ts";
import { actorOptions, publisherOptions } from "./secondOptions.ts";
import { SecondDay } from "./SecondDay.tsx";
import { SecondList } from "./SecondList.tsx";

const toggled = <Key extends string>(keys: readonly Key[], key: Key): readonly Key[] =>
  keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key];

/** The dates of B, typed. */
export function SecondDates() {
  const choose = useChoose();
  const from = useView((view) => view.withFrom);
  const to = useView((view) => view.withTo);
  return (
    <span className="second__dates">
      <SecondDay
        label="B from"
        day={from}
        onDay={(day) => {
          if (day !== null && to !== null && day > to)
            return `B from lies after B to (${isoDay(to)}). Change B to first, or clear it.`;
          choose({ withFrom: day });
          return null;
        }}
      />
      <SecondDay
        label="B to"
        day={to}
        onDay={(day) => {
          if (day !== null && from !== null && day < from)
            return `B to lies before B from (${isoDay(from)}). Change B from first, or clear it.`;
          choose({ withTo: day });
          return null;
        }}
      />
    </span>
  );
}

/** The actors of B. */
export function SecondActors() {
  const choose = useChoose();
  const { dataSet, tables } = useSelection();
  const chosen = useView((view) => view.withActors);
  const options = useMemo(() => actorOptions({ dataSet, tables }), [dataSet, tables]);
  return (
    <SecondList
      label="Actors of B"
      find="Find an actor for B"
      options={options}
      chosen={chosen}
      onToggle={(key) => choose({ withActors: toggled(chosen, key as ActorId) })}
    />
  );
}

/** The publishers of B. */
export function SecondSources() {
  const choose = useChoose();
  const { dataSet, tables } = useSelection();
  const chosen = useView((view) => view.withPublishers);
  const options = useMemo(() => publisherOptions({ dataSet, tables }), [dataSet, tables]);
  return (
    <SecondList
      label="Sources of B"
      find="Find a source for B"
      options={options}
      chosen={chosen}
      onToggle={(key) => choose({ withPublishers: toggled(chosen, key) })}
    />
  );
}
