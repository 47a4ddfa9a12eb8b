import { act, configure, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { QuestionId } from "@/domain/ids.ts";
import { Contradictions } from "@/features/compare-claims/Contradictions.tsx";
import type { View } from "@/state/View.ts";
import { day } from "../figures/handRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

// What is fetched on demand takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

const opened = (view: Partial<View> = {}) =>
  renderInRoom(<Contradictions />, { view: { ...view, question: "q-soldiers" as QuestionId } });

describe("what leaves the page", () => {
  const citation = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "The citation" }).value;
  const addressIn = (text: string) => /(http\S+) \(cited on/u.exec(text)?.[1] ?? "";

  it("L13: a citation names the address of the view that it cites, while a gesture goes on and after it", async () => {
    const { user, store } = opened({ from: day("2025-10-01"), to: day("2025-10-31") });
    await user.click(await screen.findByRole("button", { name: "Cite" }));
    await user.click(screen.getByRole("button", { name: "The citation" }));
    expect(citation()).toContain("Filters: October 2025");
    expect(addressIn(citation())).toContain("from=2025-10-01&to=2025-10-31");
    const later = { from: day("2025-10-05"), to: day("2025-10-20") };
    for (const phase of ["moving", "done"] as const) {
      act(() => store.getState().choose(later, phase));
      expect(citation()).toContain("Filters: 5–20 October 2025");
      expect(addressIn(citation())).toContain("from=2025-10-05&to=2025-10-20&question=q-soldiers");
    }
  });

  it("one claim is cited by itself, from a button of its own name", async () => {
    const { user } = opened();
    const cite = await screen.findByRole("button", {
      name: "Cite the claim of Kabul’s authorities, 12 October 2025: 58",
    });
    await user.click(cite);
    await user.click(screen.getByRole("button", { name: "The citation" }));
    expect(citation()).toContain("58 (Kabul’s authorities, 12 October 2025) [1]");
    expect(citation()).not.toContain("Pakistan’s army");
    expect(citation()).toContain("[1] Tolo, Kabul");
    expect(addressIn(citation())).toMatch(/#v=1&record=2026\.11&question=q-soldiers$/u);
    await user.click(screen.getByRole("button", { name: "RIS" }));
    await user.click(screen.getByRole("button", { name: "The source documents" }));
    const documents = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "The source documents" }).value;
    expect(documents).toContain("PB  - Tolo");
    expect(documents).toContain("58 (Kabul’s authorities, 12 October 2025)");
  });
});
