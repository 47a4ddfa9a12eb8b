import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { QuestionId } from "@/domain/ids.ts";
import { QuestionOnStage } from "@/features/present/QuestionOnStage.tsx";
import { realRecord } from "../support/realRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const { dataSet } = realRecord();
const soldiers = "q-2025-10-11-pak-soldiers-killed" as QuestionId;
const show = (question: string | null, view = {}) =>
  renderInRoom(<QuestionOnStage />, { dataSet, view: { question: question as QuestionId | null, ...view } });
const rows = () =>
  within(screen.getByRole("list", { name: /^Positions on/u }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

it("shows each claimant of a question with its figure, and the gap as the record prints it", () => {
  const { shelf } = show(soldiers);
  expect(screen.getByText("11–12 October 2025. Pakistani soldiers killed.")).toBeVisible();
  expect(rows()).toHaveLength(6);
  expect(rows()[0]).toMatch(/Pakistan Armed Forces \(ISPR\).*said on 12 October 2025.*23$/u);
  expect(screen.getByText("× 2.5")).toBeVisible();
  expect(shelf.take("Opened contradiction")?.figure.title).toBe("Pakistani soldiers killed");
});

it("says in small letters what a claimant said earlier", () => {
  show("q-attacks-militants-2024");
  expect(rows().join(" ")).toMatch(/earlier: at least 444 \(30 December 2024\).*909/u);
});

it("calls another print of one statement so, and no earlier word; where prints lead, each is drawn", () => {
  const { unmount } = show("q-2025-10-11-taliban-killed");
  expect(rows()[0]).toMatch(/said on 12 October 2025.*also printed as at least 20.*9$/u);
  expect(rows().join(" ")).not.toContain("earlier");
  unmount();
  show("q-2025-10-11-taliban-killed", { kinds: "relay" });
  expect(rows()).toHaveLength(2);
  expect(rows()[0]).toMatch(/one print of it.*Today24.*9$/u);
  expect(rows()[1]).toMatch(/one print of it.*NewsX.*at least 20$/u);
});

it("draws a figure that was revised and the one that took its place", () => {
  show("q-attacks-militants-2023", { kinds: "revision" });
  expect(rows()[0]).toMatch(/said on 6 March 2024.*490$/u);
  expect(rows()[1]).toMatch(/then, on 5 March 2025.*517$/u);
});

it("puts counters in the order of their figures", () => {
  show("q-attacks-militants-2024");
  expect(rows().map((row) => /[\d,]+$/u.exec(row ?? "")?.[0])).toEqual(["521", "905", "909", "1,099"]);
});

it("shows stances by their words", () => {
  show("q-2025-10-11-unprovoked");
  expect(rows().join(" ")).toMatch(/asserts/u);
  expect(rows().join(" ")).toMatch(/denies/u);
});

it("says that more than seven claimants scroll", () => {
  const claimants = (id: QuestionId) => new Set(dataSet.claimsOfQuestion.get(id)?.map(({ claimant }) => claimant)).size;
  const many = dataSet.questions.find(({ id }) => claimants(id) > 7)!;
  show(many.id);
  expect(screen.getByText(`${rows().length} claimants; scroll.`)).toBeVisible();
});

it("obeys the source filter, and says what it hides", () => {
  const [publisher] = dataSet.claimsOfQuestion.get(soldiers)!.flatMap(({ sources }) => sources);
  show(soldiers, { documents: [publisher] });
  expect(rows()).toHaveLength(1);
  expect(screen.getByText(/5 further claims from other sources are hidden by the source filter/u)).toBeVisible();
});

it("shows the same as a table", async () => {
  const { user } = show(soldiers);
  await user.click(screen.getByRole("button", { name: "Show as table" }));
  expect(screen.getByRole("row", { name: /Afghan Taliban government 58/u })).toBeVisible();
});

it("says so where the link opens no question", () => {
  show(null);
  expect(screen.getByText(/opens no question/u)).toBeVisible();
});
