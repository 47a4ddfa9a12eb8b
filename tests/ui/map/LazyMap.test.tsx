import { render, screen } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { expect, it, vi } from "vitest";
import { LazyMap } from "@/ui/map/LazyMap.tsx";

const topology: unknown = JSON.parse(readFileSync("data/basemap/basemap.json", "utf8"));

it("without WebGL the plain map is drawn, and a sentence says why", async () => {
  const onPlain = vi.fn<(why: string) => void>();
  render(
    <LazyMap
      base={{ topology, towns: [], crossings: [] }}
      places={[]}
      selected={null}
      onSelect={() => {}}
      theme="light"
      line={{ label: "The line", note: "a note" }}
      disputedNote="disputed"
      sides={[]}
      contestedLabel="contradicted"
      below={<p>Below the map</p>}
      label="A map"
      onPlain={onPlain}
    />,
  );
  expect(screen.getByText("Drawing the map…")).toBeInTheDocument();
  expect(screen.getByText("Below the map")).toBeInTheDocument();
  expect(await screen.findByRole("group", { name: "A map" }, { timeout: 10_000 })).toBeInTheDocument();
  expect(onPlain).toHaveBeenCalledExactlyOnceWith("This browser cannot draw with WebGL, so the map is plain.");
});
