import { render, screen, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { MapBase, MapPlace } from "@/layout/map/MapPlace.ts";
import type { MapProps } from "@/ui/map/MapProps.ts";
import { PlainMap } from "@/ui/map/PlainMap.tsx";

const read = (name: string): unknown => JSON.parse(readFileSync(`data/basemap/${name}.json`, "utf8"));
const base: MapBase = { topology: read("basemap"), towns: [], crossings: [] };

const place = (id: string, lat: number, lon: number, size: number | null, part: string): MapPlace => ({
  id,
  label: id,
  lat,
  lon,
  size,
  says: id,
  precision: "dot",
  contested: false,
  shares: [{ channel: 1, size: size ?? 0, parts: [part] }],
});

const show = (places: readonly MapPlace[], more: Partial<MapProps> = {}) =>
  render(
    <PlainMap
      base={base}
      places={places}
      selected={null}
      onSelect={() => {}}
      theme="light"
      line={{ label: "", note: "" }}
      disputedNote=""
      sides={[]}
      contestedLabel=""
      label="A map"
      unit="killed"
      largest={50}
      openLabel="no figure"
      zeroLabel="none killed"
      {...more}
    />,
  );
const key = (container: HTMLElement) => within(container.querySelector<HTMLElement>(".map__key")!);

it("F41: none is struck through, no number is an open ring, and a number is neither", () => {
  const { container } = show([
    place("Zero", 33, 66, 0, "a"),
    place("Open", 36, 66, null, "b"),
    place("One", 33, 70, 1, "c"),
  ]);
  const marks = (id: string) =>
    ["zero", "none", "alone"].filter(
      (mark) => container.querySelector(`[data-place="${id}"] .symbol__${mark}`) !== null,
    );
  expect([marks("Zero"), marks("Open"), marks("One")]).toEqual([["zero"], ["none"], ["alone"]]);
  expect(key(container).getByText("none killed")).toBeInTheDocument();
  expect(key(container).getByText("no figure")).toBeInTheDocument();
});

it("F41: the key explains only the marks that are on the map", () => {
  const { container } = show([place("One", 33, 70, 1, "c")]);
  expect(key(container).queryByText("none killed")).not.toBeInTheDocument();
  expect(key(container).queryByText("no figure")).not.toBeInTheDocument();
});

it("F41: places without a number are open together, and a number among them is no smaller for them", () => {
  const sum = (parts: readonly string[]) => ({
    size: parts.includes("b") ? 30 : null,
    words: parts.includes("b") ? "at least 30 killed" : "no figure",
  });
  show(
    [
      place("One", 33, 69, null, "a"),
      place("Two", 33.02, 69, 30, "b"),
      place("Three", 30, 69, null, "c"),
      place("Four", 30.02, 69, null, "d"),
    ],
    { sum },
  );
  const mixed = screen.getByRole("button", { name: "2 places, at least 30 killed, zoom in or open: Two; One" });
  expect(mixed.querySelector(".symbol__none")).toBeNull();
  const open = screen.getByRole("button", { name: "2 places, no figure, zoom in or open: Four; Three" });
  expect(open.querySelector(".symbol__none")).not.toBeNull();
});
