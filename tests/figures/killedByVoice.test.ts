import { describe, expect, it } from "vitest";
import { VOICES, type Voice } from "@/domain/Voice.ts";
import { noClauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { eventsFigure } from "@/figures/eventsFigure.ts";
import { largestAtAPlace } from "@/figures/largestAtAPlace.ts";
import { placeMarks, placeSum } from "@/figures/placeMarks.ts";
import { placesFigure } from "@/figures/placesFigure.ts";
import { placesTable } from "@/figures/placesTable.ts";
import { realRecord } from "../support/realRecord.ts";
import { edition, handRecord } from "./handRecord.ts";

const hand = createSelector(handRecord).select;
const { dataSet } = realRecord();
const real = createSelector(dataSet).select;
const events = (selection: ReturnType<typeof hand>, voice: Voice | null) => eventsFigure(selection, { edition, voice });
const places = (selection: ReturnType<typeof hand>, voice: Voice | null) => placesFigure(selection, { edition, voice });
const everyVoice: readonly (Voice | null)[] = [null, ...VOICES];

describe("whose numbers, in a record counted by hand", () => {
  const killed = (voice: Voice | null) =>
    Object.fromEntries(
      events(hand(noClauses), voice).series[0]!.points.map((line) => [line.event.id, line.killed?.words ?? null]),
    );

  it("F40: the table holds the figure of the voice, and who gives none has none", () => {
    const none = { "e-old": null, "e-month": null, "e-strike": null };
    expect(killed(null)).toEqual({ ...none, "e-attack": "10–12", "e-clash": "23–58" });
    expect(killed("pakistan")).toEqual({ ...none, "e-attack": "10–12", "e-clash": "23" });
    expect(killed("kabul")).toEqual({ ...none, "e-attack": null, "e-clash": "58" });
    expect(killed("independent")).toEqual({ ...none, "e-attack": null, "e-clash": null });
    expect(killed("lowest")).toMatchObject({ "e-attack": "10", "e-clash": "23" });
    expect(killed("highest")).toMatchObject({ "e-attack": "12", "e-clash": "58" });
  });

  it("F40: only what the chosen sources carry is heard", () => {
    const line = events(hand({ ...noClauses, publishers: ["Dawn"] }), null).series[0]!.points.find(
      ({ event }) => event.id === "e-clash",
    );
    expect(line?.killed?.words).toBe("23");
  });

  it("F41: a place holds the killed of its events, and says how many of them have no figure", () => {
    const points = (voice: Voice) =>
      places(hand(noClauses), voice).series[0]!.points.map(({ x, value, words, withoutFigure }) => [
        x,
        value,
        words,
        withoutFigure,
      ]);
    expect(points("kabul")).toEqual([
      ["Torkham", 58, "58", 1],
      ["Kurram", 58, "58", 0],
      ["Kabul", null, null, 1],
    ]);
    expect(points("pakistan")[0]).toEqual(["Torkham", 33, "33–35", 0]);
  });

  it("F41: the pie of a place is its killed by the side that began", () => {
    expect(places(hand(noClauses), "pakistan").series[0]!.points[0]!.shares).toEqual([
      { side: "afghan-taliban", size: 23, events: ["e-clash"] },
      { side: "ttp", size: 10, events: ["e-attack"] },
    ]);
  });

  it("F41: mark and table say whose figure it is, and that there is none", () => {
    const figure = places(hand(noClauses), "kabul");
    expect(placeMarks(figure).map(({ size, says }) => [size, says])).toEqual([
      [58, "Torkham: 58 killed by Kabul's figures, 1 of 2 events with no figure, contradicted claims"],
      [58, "Kurram: 58 killed by Kabul's figures, known to the district, contradicted claims"],
      [null, "Kabul: no figure for 1 event"],
    ]);
    expect(placesTable(figure).columns.map(({ label }) => label)).toContain("Killed by Kabul's figures");
    expect(placesTable(figure).rows.map(({ cells }) => cells.slice(4, 7))).toEqual([
      [2, "58", 1],
      [1, "58", 0],
      [1, "no figure", 1],
    ]);
  });

  it("F41: of several places the same event counts once", () => {
    const figure = places(hand(noClauses), "kabul");
    const sum = placeSum(figure)!;
    expect(sum(["e-clash"])).toEqual({ size: 58, words: "58 killed by Kabul's figures" });
    expect(sum(["e-attack", "e-strike"])).toEqual({ size: null, words: "no figure" });
    expect(placeSum(places(hand(noClauses), null))).toBeNull();
  });

  it("F43: the captions say whose numbers, whose dead, and how many events have no figure", () => {
    const map = places(hand(noClauses), "kabul").caption;
    expect(map).toMatch(/^Killed by Kabul's figures: whole record, no filter\. Of each event one group of dead/);
    expect(map).toContain("of the whole event where it is asked, the question that most claimants answer.");
    // Five events in view, of which two have no place on the map.
    expect(map).toMatch(/2 of 3 events with no figure\.$/);
    const table = events(hand(noClauses), null).caption;
    expect(table).toContain("Killed from the lowest to the highest figure claimed.");
    expect(table).toMatch(/3 of 5 events with no figure\.$/);
    expect(events(hand(noClauses), "independent").caption).toContain(
      "Killed by independent figures (UN, monitors, local).",
    );
    expect(places(hand(noClauses), null).caption).toMatch(/^Events by place: /);
  });
});

/** The plainest count, from the rows of the files alone. */
function plainly(event: string, voice: Voice | null): { low: number; high: number } | null {
  const asked = dataSet.questions.filter((q) => q.event === event && q.measure === "killed" && q.period === null);
  const on = (id: string) => dataSet.claims.filter((claim) => claim.question === id);
  const voices = (id: string) => new Set(on(id).map(({ claimant }) => claimant)).size;
  const whole = asked.some(({ place }) => place === null) ? asked.filter(({ place }) => place === null) : asked;
  const best = whole.toSorted((a, b) => voices(b.id) - voices(a.id));
  const even = best.filter(({ id }) => voices(id) === voices(best[0]!.id));
  // The one on the wider people, of those that are even: the record has these and no others.
  const wide = ["all-parties-pk", "pakistan-civilians-and-forces", "civilians-af"];
  const question = wide.flatMap((who) => even.filter(({ population }) => population === who))[0] ?? even[0];
  if (question === undefined) return null;
  const last = new Map(on(question.id).map((claim) => [claim.claimant, claim]));
  const sides = {
    pakistan: ["pakistan"],
    kabul: ["afghan-taliban"],
    independent: ["un", "monitor", "local"],
    lowest: null,
    highest: null,
  }[voice ?? "lowest"];
  const numbers = [...last.values()]
    .filter(({ claimant }) => sides === null || sides.includes(dataSet.actorById.get(claimant)!.side))
    .flatMap(({ figure }) => [figure!.low, figure!.high])
    .filter((n) => n !== null);
  if (numbers.length === 0) return null;
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return voice === "lowest" ? { low, high: low } : voice === "highest" ? { low: high, high } : { low, high };
}

describe.each(everyVoice)("F1: the bundled record in the numbers of %s", (voice) => {
  const lines = events(real(noClauses), voice).series[0]!.points;
  const expected = new Map(dataSet.events.map(({ id }) => [id, plainly(id, voice)]));

  it("holds for every event what a plain count of the files holds", () => {
    expect(
      lines.map(({ event, killed }) => [event.id, killed === null ? null : { low: killed.low, high: killed.high }]),
    ).toEqual(lines.map(({ event }) => [event.id, expected.get(event.id)]));
    expect(new Set(lines.map(({ killed }) => killed !== null)).size).toBe(2);
  });

  it("adds them at every place, lower end to lower end, and null stays null", () => {
    const figure = places(real(noClauses), voice);
    for (const { x, value, events: here, withoutFigure } of figure.series[0]!.points) {
      const told = here.flatMap((id) => expected.get(id) ?? []);
      const sum = told.length === 0 ? null : told.reduce((rest, { low }) => rest + low, 0);
      expect([x, value]).toEqual([x, voice === null ? here.length : sum]);
      expect(withoutFigure).toBe(voice === null ? null : here.length - told.length);
    }
    expect(placesTable(figure).rows).toHaveLength(placeMarks(figure).length);
  });

  it("F42: no place is larger than the scale, which no filter changes", () => {
    const largest = largestAtAPlace(dataSet, voice);
    expect(Math.max(...placeMarks(places(real(noClauses), voice)).map(({ size }) => size ?? 0))).toBeLessThanOrEqual(
      largest,
    );
    expect(largest).toBe(largestAtAPlace(dataSet, voice === null ? null : "highest"));
  });
});

describe("the reference case", () => {
  it("V1: the night of 11–12 October 2025, Pakistani soldiers killed", () => {
    const said = everyVoice.map((voice) => {
      const line = events(real(noClauses), voice).series[0]!.points.find(
        ({ event }) => event.id === "2025-10-11-border-clashes",
      );
      return [voice, line?.killed?.words ?? null, line?.killed?.whose ?? null];
    });
    expect(said).toContainEqual(["pakistan", "23", "Pak. military"]);
    expect(said).toContainEqual(["highest", "58", "Pak. military"]);
    expect(said).toContainEqual(["independent", null, null]);
  });

  it("V3: Pakistan's figure of none at Shorabak is 0 and no figure of Kabul's is none", () => {
    const at = (voice: Voice) =>
      placeMarks(places(real(noClauses), voice)).find(({ id }) => id === "Shorabak district") ?? null;
    expect(at("pakistan")).toMatchObject({ size: 0, amount: "0" });
    expect(at("pakistan")!.says).toContain("none killed by Pakistan's figures");
    expect(at("independent")).toMatchObject({ size: null, amount: "no figure" });
  });
});
