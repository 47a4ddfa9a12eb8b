import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Claim } from "@/domain/Claim.ts";
import { indexDataSet } from "@/domain/DataSet.ts";
import type { ClaimId, EventId } from "@/domain/ids.ts";
import { Record } from "@/features/read-record/Record.tsx";
import { useChoose, useView } from "@/state/room.ts";
import type { View } from "@/state/View.ts";
import { aQuestion } from "../engine/builders.ts";
import { day, handRecord } from "../figures/handRecord.ts";
import { figure } from "../support/handmade.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

/** The record that the view names. */
function Opened() {
  const id = useView((view) => view.event);
  const event = id === null ? undefined : handRecord.eventById.get(id);
  return event === undefined ? <p>closed</p> : <Record event={event} />;
}

/** The same beside a button that opens it. */
function FromAButton() {
  const choose = useChoose();
  return (
    <>
      <button type="button" onClick={() => choose({ event: "e-clash" as EventId })}>
        open
      </button>
      <Opened />
    </>
  );
}

const open = (id: string, view: Partial<View> = {}) =>
  renderInRoom(<Opened />, { view: { ...view, event: id as EventId } });
const title = () => within(screen.getByRole("region", { name: "Record" })).getByRole("heading", { level: 2 });

describe("an opened record", () => {
  it("has the focus on its title, and says date, type, place and who had which part", () => {
    open("e-clash");
    expect(title()).toHaveFocus();
    expect(title()).toHaveTextContent("Clashes along the border");
    const record = within(screen.getByRole("region", { name: "Record" }));
    expect(record.getByText("11–12 October 2025")).toBeInTheDocument();
    expect(
      record.getByText("Torkham, Khyber Pakhtunkhwa, Pakistan; Kurram, Pakistan (known to the district)"),
    ).toBeInTheDocument();
    expect(record.getByText("(began)").parentElement).toHaveTextContent("Kabul’s authorities");
    expect(record.getByText("2 questions, 4 claims; the 2 contradicted first")).toBeInTheDocument();
  });

  it("steps to the event before and after it in view, and stops at the ends", async () => {
    const { user, view } = open("e-strike");
    await user.click(screen.getByRole("button", { name: "Next →" }));
    expect(view().event).toBe("e-clash");
    expect(title()).toHaveFocus();
    expect(screen.getByRole("button", { name: "Next →" })).toBeDisabled();
    await user.click(screen.getByRole("button", { name: "← Previous" }));
    await user.click(screen.getByRole("button", { name: "← Previous" }));
    expect(view().event).toBe("e-attack");
  });

  it("steps over what is out of view", async () => {
    const { user, view } = open("e-clash", { types: ["border-clash", "talks"] });
    await user.click(screen.getByRole("button", { name: "← Previous" }));
    expect(view().event).toBe("e-month");
    expect(screen.getByRole("button", { name: "← Previous" })).toBeDisabled();
  });

  it("closes with Escape or its button, and leaves every filter as it was", async () => {
    const { user, view } = open("e-clash", { types: ["border-clash"] });
    await user.keyboard("{Escape}");
    expect(view()).toMatchObject({ event: null, types: ["border-clash"] });
    expect(screen.getByText("closed")).toBeInTheDocument();
  });

  it("says that it is not in view under the filters, and stays open", () => {
    open("e-clash", { types: ["airstrike"] });
    expect(screen.getByText("This event is not in view under the active filters.")).toBeInTheDocument();
  });

  it("shows only the claims that the chosen sources carry, and counts the others", async () => {
    const { user, view } = open("e-clash", { publishers: ["Dawn"] });
    expect(screen.queryByText("Words of c-kabul.")).not.toBeInTheDocument();
    expect(screen.getByText("Words of c-army.")).toBeInTheDocument();
    expect(
      screen.getByText(/^2 further claims from other sources are hidden by the source filter\./),
    ).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Lift the source filter" }));
    expect(view().publishers).toEqual([]);
    expect(screen.getByRole("heading", { level: 2 })).toHaveFocus();
    expect(screen.getByText("Words of c-kabul.")).toBeInTheDocument();
  });

  it("leads from a contradicted question to its contradiction", async () => {
    const { user, view } = open("e-clash");
    expect(screen.getAllByRole("button", { name: /^◆/ }).map(({ textContent }) => textContent)).toEqual([
      "◆ contradicted: × 2.5",
      "◆ contradicted",
    ]);
    await user.click(screen.getByRole("button", { name: "◆ contradicted: × 2.5" }));
    expect(view()).toMatchObject({ question: "q-soldiers", event: null });
  });

  it("puts contradicted questions first, and otherwise keeps the record’s order", () => {
    const plain = ["q-before", "q-after"].map((id) => aQuestion(id, { text: id, event: "e-clash" as EventId }));
    const answers = plain.map(({ id }) => ({
      ...handRecord.claims.find((claim) => claim.id === "c-army")!,
      id: `c-${id}` as ClaimId,
      question: id,
    }));
    const dataSet = indexDataSet({
      ...handRecord,
      questions: [...plain, ...handRecord.questions],
      claims: [...answers, ...handRecord.claims],
    });
    renderInRoom(<Record event={dataSet.eventById.get("e-clash" as EventId)!} />, { dataSet });
    expect(screen.getAllByRole("heading", { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      "Pakistani soldiers killed",
      "Kabul’s forces fired first",
      "q-before",
      "q-after",
    ]);
    expect(screen.getByText("4 questions, 6 claims; the 2 contradicted first")).toBeInTheDocument();
  });

  it("shows what a claimant holds before what it said earlier, and marks the earlier as such", () => {
    const first = handRecord.claims.find(({ id }) => id === "c-army")!;
    const earlier = {
      ...first,
      id: "c-army-0" as ClaimId,
      date: day("2025-10-11"),
      text: "Words of c-army-0.",
      figure: figure("at-least", 20),
    } as Claim;
    const dataSet = indexDataSet({ ...handRecord, claims: [earlier, ...handRecord.claims] });
    renderInRoom(<Record event={dataSet.eventById.get("e-clash" as EventId)!} />, { dataSet });
    const said = screen.getAllByText(/^Words of c-(army|kabul)(-0)?\.$/).map(({ textContent }) => textContent);
    expect(said).toEqual(["Words of c-army.", "Words of c-army-0.", "Words of c-kabul."]);
    expect(screen.getByText("earlier claim of the same claimant").parentElement).toHaveTextContent(
      "Words of c-army-0.",
    );
  });

  it("gives the focus back to where it was opened from", async () => {
    const { user } = renderInRoom(<FromAButton />);
    await user.click(screen.getByRole("button", { name: "open" }));
    expect(title()).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "← Previous" }));
    await user.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: "open" })).toHaveFocus();
  });

  it("has no link to what is no web page", () => {
    open("e-strike");
    for (const link of screen.getAllByRole("link")) expect(link.getAttribute("href")).toMatch(/^https?:/);
    const sources = within(screen.getByRole("list", { name: "Sources on the event" }));
    expect(sources.queryByRole("link")).not.toBeInTheDocument();
    expect(sources.getByText(/no public address/)).toBeInTheDocument();
  });

  it("marks the words that the search found", () => {
    open("e-clash", { search: "fired" });
    expect([...document.querySelectorAll("mark")].map(({ textContent }) => textContent)).toContain("fired");
  });
});
