import { expect } from "vitest";
import type { Picture } from "@/export/Picture.ts";
import type { DrawnNumber, Told } from "./sameNumbers.ts";

/** Rows, groups and years are left out whole, and it is said how many of how many are drawn. */
export function leftOutWhole(
  missing: readonly Told[],
  told: readonly Told[],
  says: readonly string[],
  isYears: boolean,
): void {
  const left = new Set(missing.map(({ part }) => part));
  const there = new Set(told.filter((each) => !missing.includes(each)).map(({ part }) => part));
  expect([...left].filter((part) => there.has(part))).toEqual([]);
  const said = says.flatMap((text) => [...text.matchAll(/^([\d,]+) of ([\d,]+) /gu)])[0];
  if (left.size === 0 && said === undefined) return;
  there.delete("");
  const [shown = 0, of = 0] = (said ?? []).slice(1).map((count) => Number(count.replaceAll(",", "")));
  if (!isYears) return expect([there.size, there.size + left.size]).toEqual([shown, of]);
  // A year in which something only goes on has no number.
  expect(there.size).toBeLessThanOrEqual(shown);
  expect(left.size).toBeGreaterThan(0);
  expect(left.size).toBeLessThanOrEqual(of - shown);
}

/** A symbol of several places has their names and what stands at any of them once; every place stands in one symbol. */
export function samePlaces(drawn: readonly DrawnNumber[], told: readonly Told[]): void {
  const cells = new Map(told.map(({ name, cell }) => [name, Number(cell)]));
  const named = drawn.flatMap(({ name }) => name.split("; "));
  expect(named.toSorted()).toEqual([...cells.keys()].toSorted());
  for (const { name, value } of drawn) {
    const members = name.split("; ").map((member) => cells.get(member) ?? Number.NaN);
    expect(value).toBeGreaterThanOrEqual(Math.max(...members));
    expect(value).toBeLessThanOrEqual(members.reduce((sum, each) => sum + each, 0));
  }
}

/** What no map holds is said: a province beside the map with its number, and of each small map how many places lie beyond. */
export function saidBeside(missing: readonly Told[], { drawing }: Picture, text: string): void {
  if (drawing.kind === "maps") {
    const beyond = drawing.maps.map(({ key }) => missing.filter(({ part }) => part === key).length);
    const said = [...text.matchAll(/(\d+) beyond\b/gu)].map(([, many]) => Number(many));
    expect(said.toSorted((a, b) => a - b)).toEqual(beyond.filter((many) => many > 0).toSorted((a, b) => a - b));
    return;
  }
  const [, list = "", more = "0"] = /Not on the map: (.*?)(?: and (\d+) more, all in the table)?\./u.exec(text) ?? [];
  const named = list.split("; ").filter((each) => each !== "");
  const beside = missing.filter(({ cell }) => cell !== 0);
  for (const each of named)
    expect(beside.filter(({ name, cell }) => each.startsWith(name) && each.endsWith(`: ${cell}`))).toHaveLength(1);
  expect(named.length + Number(more)).toBe(beside.length);
}
