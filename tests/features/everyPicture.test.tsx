import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import type { ComponentType } from "react";
import { expect, it } from "vitest";
import { composePicture } from "@/export/composePicture.ts";
import { drawBody } from "@/export/draw/drawBody.ts";
import { drawnTable } from "@/export/drawnTable.ts";
import type { Picture } from "@/export/Picture.ts";
import { writeSvg } from "@/export/writeSvg.ts";
import { Comparison } from "@/features/compare-selections/Comparison.tsx";
import { Contradictions } from "@/features/compare-claims/Contradictions.tsx";
import { IncidentCounts } from "@/features/count-attacks/IncidentCounts.tsx";
import { Events } from "@/features/list-events/Events.tsx";
import { Record } from "@/features/read-record/Record.tsx";
import { Carriers } from "@/features/see-carriers/Carriers.tsx";
import { Closures } from "@/features/see-closures/Closures.tsx";
import { ClaimGap } from "@/features/see-gap/ClaimGap.tsx";
import { BorderMap } from "@/features/see-place/BorderMap.tsx";
import { Standing } from "@/features/see-standing/Standing.tsx";
import { Timeline } from "@/features/see-time/Timeline.tsx";
import type { View } from "@/state/View.ts";
import { from } from "../export/emptyPicture.ts";
import { day } from "../figures/handRecord.ts";
import { leftOutWhole, saidBeside, samePlaces } from "../support/leftOut.ts";
import { parseXml } from "../support/parseXml.ts";
import { realRecord } from "../support/realRecord.ts";
import { renderInRoom, withLayout } from "../support/renderInRoom.tsx";
import { compare, numbersIn, summed, toldBy } from "../support/sameNumbers.ts";
import { panelOf, sameInCsv, sameOnPage } from "../support/sameOnPage.ts";
import { withData } from "../support/serveData.ts";

withData();
withLayout();

const { dataSet } = realRecord();
const PATIENT = { timeout: 10_000 };
const whole: Partial<View> = {};
const october: Partial<View> = { from: day("2025-10-01"), to: day("2025-10-31") };
const onlyDawn: Partial<View> = { from: null, to: null, publishers: ["Dawn"] };
const octoberDawn: Partial<View> = { publishers: ["Dawn"] };

const Map = () => <BorderMap Closures={() => null} />;
const AllClosures = () => <Closures crossing={null} onClose={() => {}} />;
const clashes = dataSet.eventById.get("2025-10-11-border-clashes" as never)!;
const ClashRecord = () => <Record event={clashes} />;
const opened = "q-2025-10-17-paktika-civilians-killed" as never;

type Form = readonly [
  region: string,
  Panel: ComponentType,
  form: Partial<View>,
  first: Partial<View>,
  then: Partial<View>,
];
const forms: readonly Form[] = [
  ["Timeline", Timeline, { unit: "year" }, october, onlyDawn],
  ["Timeline", Timeline, { unit: "month", stack: "type" }, whole, onlyDawn],
  ["Timeline", Timeline, { timelineForm: "calendar" }, whole, onlyDawn],
  ["Border map", Map, { mapForm: "places" }, whole, onlyDawn],
  ["Border map", Map, { mapForm: "provinces" }, whole, onlyDawn],
  ["Border map", Map, { mapForm: "years" }, whole, onlyDawn],
  ["Border map", Map, { mapForm: "months" }, october, onlyDawn],
  ["Crossings and closures", AllClosures, {}, whole, onlyDawn],
  ["Contradictions", Contradictions, {}, october, onlyDawn],
  ["Opened contradiction", Contradictions, { question: opened }, october, onlyDawn],
  ["TTP incident counts", IncidentCounts, { countsKind: "published" }, whole, onlyDawn],
  ["TTP incident counts", IncidentCounts, { countsKind: "in-record" }, whole, onlyDawn],
  [
    "TTP incident counts",
    IncidentCounts,
    { countsKind: "in-record", recordForm: "multiples", recordBy: "side" },
    whole,
    onlyDawn,
  ],
  ["TTP incident counts", IncidentCounts, { countsKind: "both", recordBy: "province" }, whole, onlyDawn],
  ["Published counts", IncidentCounts, { countsKind: "both", countsPeriod: "month" }, whole, onlyDawn],
  ["Claim gap", ClaimGap, {}, whole, onlyDawn],
  ["Comparison", Comparison, { compareWith: "before" }, october, octoberDawn],
  ["Who carries whom", Carriers, {}, october, octoberDawn],
  ["Standing questions", Standing, {}, whole, onlyDawn],
  ["Events", Events, {}, october, onlyDawn],
  ["Record", ClashRecord, { event: clashes.id, sideBySide: true }, whole, onlyDawn],
];

function sameInSvg(picture: Picture): void {
  const { drawing, empty } = picture;
  let says: readonly string[] = [];
  const composed = composePicture(picture, { shape: "page", pageWidth: 980 }, from, (each, box) => {
    const body = drawBody(each, box);
    ({ says } = body);
    return body;
  });
  const svg = parseXml(writeSvg(composed, { palette: "light", faces: "" }));
  const text = [...svg.querySelectorAll("text")].map(({ textContent }) => textContent).join(" ");
  const drawn = numbersIn(svg);
  if (empty !== null) {
    expect(drawn).toEqual([]);
    expect(text).toContain(empty);
    return;
  }
  const told = toldBy(picture);
  expect(told.length).toBeGreaterThan(0);
  if (drawing.kind === "map" && drawing.areas === null) return samePlaces(drawn, told);
  const { missing, further } = compare(told, drawing.kind === "bars" ? summed(drawn) : drawn);
  expect(further).toEqual([]);
  if (drawing.kind === "map" || drawing.kind === "maps") saidBeside(missing, picture, text);
  else leftOutWhole(missing, told, says, drawing.kind === "days");
}

const buttons = (within: Element): readonly HTMLElement[] => [...within.querySelectorAll("button")];

/** Presses for the table, and for all of its rows where some wait to be asked for. */
async function showTable(region: string): Promise<void> {
  const [asTable] = buttons(panelOf(region)).filter(({ textContent }) => textContent === "Show as table");
  if (asTable !== undefined && asTable.ariaPressed !== "true") fireEvent.click(asTable);
  for (;;) {
    const more = buttons(panelOf(region)).find(({ textContent }) => /^Show [\d,]+ more$/u.test(textContent));
    if (more === undefined) break;
    fireEvent.click(more);
  }
}

it.each(forms)(
  "X46, X53: %s (%#) says the same in panel, table, CSV and SVG",
  async (region, Panel, form, first, then) => {
    const { shelf, store } = renderInRoom(<Panel />, { dataSet, view: { ...form, ...first } });
    if (region === "Crossings and closures")
      fireEvent.click(await screen.findByRole("button", { name: /^Crossings and closures/u }, PATIENT));
    await waitFor(() => expect(shelf.take(region)).not.toBeNull(), PATIENT);
    if (region !== "Events") await showTable(region);
    for (const filter of [first, then]) {
      act(() => store.getState().choose(filter));
      await waitFor(() => expect(shelf.take(region)).not.toBeNull(), PATIENT);
      const picture = shelf.take(region)!;
      const drawn = { ...picture, table: drawnTable(picture) };
      sameOnPage(region, drawn);
      sameInCsv(picture);
      sameInSvg(drawn);
    }
  },
);
