import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import type { ReactElement } from "react";
import { expect, it } from "vitest";
import { describePicture } from "@/export/describePicture.ts";
import { drawBody } from "@/export/draw/drawBody.ts";
import { Contradictions } from "@/features/compare-claims/Contradictions.tsx";
import { IncidentCounts } from "@/features/count-attacks/IncidentCounts.tsx";
import { Record } from "@/features/read-record/Record.tsx";
import { Carriers } from "@/features/see-carriers/Carriers.tsx";
import { Closures } from "@/features/see-closures/Closures.tsx";
import { ClaimGap } from "@/features/see-gap/ClaimGap.tsx";
import { Standing } from "@/features/see-standing/Standing.tsx";
import type { View } from "@/state/View.ts";
import { from } from "../export/tablePicture.ts";
import { realRecord } from "../support/realRecord.ts";
import { renderInRoom, withLayout } from "../support/renderInRoom.tsx";
import { withData } from "../support/serveData.ts";

withData();
withLayout();

const { dataSet } = realRecord();
const PATIENT = { timeout: 10_000 };
const clashes = dataSet.eventById.get("2025-10-11-border-clashes" as never)!;
const opened = "q-2025-10-11-pak-soldiers-killed" as never;

/** What a region says of what a filter takes away, as whole paragraphs without their buttons. */
const LOST = /hidden|vanish|is not shown:|and not here|The filters leave/u;
const lostOnPage = (region: string): readonly string[] =>
  [...document.querySelectorAll(region === "Opened contradiction" ? "article p" : "p")]
    .filter((paragraph) => paragraph.closest("ul, table, .contradiction-detail__greyed, [role='listitem']") === null)
    .map((paragraph) => {
      const bare = paragraph.cloneNode(true) as Element;
      for (const button of bare.querySelectorAll("button")) button.remove();
      return (bare.textContent ?? "").replaceAll(/[\s·]+/gu, " ").trim();
    })
    .filter((text) => LOST.test(text));

it.each<readonly [region: string, panel: () => ReactElement, view: Partial<View>]>([
  ["Contradictions", () => <Contradictions />, {}],
  ["Opened contradiction", () => <Contradictions />, { question: opened }],
  ["Crossings and closures", () => <Closures crossing={null} onClose={() => {}} />, {}],
  ["TTP incident counts", () => <IncidentCounts />, { countsKind: "published" }],
  ["TTP incident counts", () => <IncidentCounts />, { countsKind: "in-record" }],
  ["Claim gap", () => <ClaimGap />, {}],
  ["Who carries whom", () => <Carriers />, {}],
  ["Standing questions", () => <Standing />, {}],
  ["Record", () => <Record event={clashes} />, { event: clashes.id, sideBySide: true }],
])("X69: what the chosen sources take from %s (%#) leaves with its picture", async (region, panel, view) => {
  const { shelf } = renderInRoom(panel(), { dataSet, view: { ...view, publishers: ["Dawn"] } });
  if (region === "Crossings and closures")
    fireEvent.click(await screen.findByRole("button", { name: /^Crossings and closures/u }, PATIENT));
  await waitFor(() => expect(shelf.take(region)).not.toBeNull(), PATIENT);
  await act(async () => {});
  const picture = shelf.take(region)!;
  const { says } = drawBody(picture, { width: 870, height: 330 });
  const said = describePicture(picture, says, from).replaceAll(/\s+/gu, " ");
  const lost = lostOnPage(region);
  expect(lost).not.toEqual([]);
  for (const sentence of lost) expect(said).toContain(sentence);
});
