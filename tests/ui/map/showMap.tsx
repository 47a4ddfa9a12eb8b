import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { MapPlace } from "@/layout/map/MapPlace.ts";
import type { MapProps } from "@/ui/map/MapProps.ts";
import { PlainMap } from "@/ui/map/PlainMap.tsx";
import { base } from "../../layout/map/mapBase.ts";

// The page's own browser has it; jsdom has not.
Element.prototype.setPointerCapture ??= () => {};

/** As large as a map is where nothing can be measured. */
export const frame = { width: 620, height: 560 };

const torkham: MapPlace = {
  id: "Torkham",
  label: "Torkham",
  lat: 34.12,
  lon: 71.09,
  size: 3,
  shares: [{ channel: 1, size: 3 }],
  precision: "dot",
  says: "Torkham: 3 events",
  contested: false,
};

/** A map with the one place Torkham; `again` shows it anew with other props. */
export function showMap(more: Partial<MapProps>) {
  const map = (props: Partial<MapProps>) => (
    <PlainMap
      base={base}
      places={[torkham]}
      selected={null}
      onSelect={() => {}}
      theme="light"
      line={{ label: "The line", note: "a note" }}
      disputedNote="disputed"
      sides={[]}
      contestedLabel="contradicted"
      label="A map"
      {...props}
    />
  );
  const { rerender, ...shown } = render(map(more));
  return { ...shown, again: (props: Partial<MapProps>) => rerender(map(props)), user: userEvent.setup() };
}
