import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { isoDay } from "@/domain/Day.ts";
import { FilterPanel } from "@/features/filter/FilterPanel.tsx";
import { day } from "../figures/handRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const from = () => screen.getByRole("textbox", { name: "From" });
const to = () => screen.getByRole("textbox", { name: "To" });
const start = (view = {}) => {
  const room = renderInRoom(<FilterPanel />, { view });
  const dates = () => [room.view().from, room.view().to].map((each) => (each === null ? null : isoDay(each)));
  return { ...room, dates };
};

describe("typed dates", () => {
  it("act when they are whole, and not before", async () => {
    const { user, dates } = start();
    await user.type(from(), "2025-10-1");
    expect(dates()).toEqual([null, null]);
    await user.type(from(), "1");
    expect(dates()).toEqual(["2025-10-11", null]);
    await user.type(to(), "2025-10-12");
    expect(dates()).toEqual(["2025-10-11", "2025-10-12"]);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("are lifted when the field is emptied", async () => {
    const { user, dates } = start({ from: day("2025-10-11") });
    await user.clear(from());
    expect(dates()).toEqual([null, null]);
  });

  it("say that a day does not exist, at the field, and filter by nothing", async () => {
    const { user, dates } = start();
    await user.type(from(), "2025-02-30");
    expect(screen.getByRole("alert")).toHaveTextContent("“2025-02-30” is no day of the calendar");
    expect(from()).toBeInvalid();
    expect(from()).toHaveAccessibleDescription(/no day of the calendar/);
    expect(dates()).toEqual([null, null]);
  });

  it("say that what is unfinished is no day once the field is left", async () => {
    const { user } = start();
    await user.type(from(), "2025-1");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    await user.tab();
    expect(screen.getByRole("alert")).toHaveTextContent("“2025-1” is no day");
  });

  it("say that From lies after To, and To before From, and keep the dates that stood", async () => {
    const { user, dates } = start({ from: day("2025-10-01"), to: day("2025-10-31") });
    await user.clear(from());
    await user.type(from(), "2025-11-01");
    expect(screen.getByRole("alert")).toHaveTextContent("From lies after To (2025-10-31)");
    expect(dates()).toEqual([null, "2025-10-31"]);
    await user.clear(from());
    await user.type(from(), "2025-10-05");
    await user.clear(to());
    await user.type(to(), "2025-10-04");
    expect(screen.getByRole("alert")).toHaveTextContent("To lies before From (2025-10-05)");
  });

  it("of a period of no days filter by what stood before, and what was typed stays to be mended", async () => {
    const { user, dates } = start({ from: day("2025-10-11"), to: day("2025-10-12") });
    await user.clear(to());
    await user.paste("2025-10-10");
    expect(dates()).toEqual(["2025-10-11", null]);
    expect(to()).toHaveValue("2025-10-10");
    await user.tab();
    expect(to()).toHaveValue("2025-10-10");
    expect(screen.getByRole("alert")).toHaveTextContent("To lies before From (2025-10-11)");
    await user.clear(to());
    await user.type(to(), "2025-10-11");
    expect(dates()).toEqual(["2025-10-11", "2025-10-11"]);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it.each(["2025-10-11-12", "11.10.2025", "2025-10-11 to 2025-10-12", "-2025-10-1"])(
    "typed as “%s” are no day, are said so, and stay as typed",
    async (typed) => {
      const { user, dates } = start();
      await user.click(from());
      await user.paste(typed);
      await user.tab();
      expect(screen.getByRole("alert")).toHaveTextContent(`“${typed}” is no day of the calendar`);
      expect(from()).toHaveValue(typed);
      expect(dates()).toEqual([null, null]);
    },
  );

  it("once To is changed as the page advises, From no longer complains about the old To", async () => {
    const { user, dates } = start({ to: day("2025-10-31") });
    await user.type(from(), "2025-11-01");
    await user.clear(to());
    await user.type(to(), "2025-11-30");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect([from(), to()].map((field) => (field as HTMLInputElement).value || null)).toEqual(dates());
  });

  it("are gone from the fields when all filters are cleared", async () => {
    const { user, dates } = start();
    await user.type(from(), "2025-10-11");
    await user.type(to(), "2025-10-12");
    await user.click(screen.getByRole("button", { name: "Clear all filters" }));
    expect(dates()).toEqual([null, null]);
    expect(from()).toHaveValue("");
    expect(to()).toHaveValue("");
    await user.click(from());
    await user.tab();
    expect(dates()).toEqual([null, null]);
  });

  it("that were no days are gone, too, when all filters are cleared", async () => {
    const { user } = start({ types: ["airstrike"] });
    await user.type(from(), "2025-02-30");
    await user.click(screen.getByRole("button", { name: "Clear all filters" }));
    expect(from()).toHaveValue("");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("drop what is typed and no day yet when anything else is chosen", async () => {
    const { user, store } = start({ from: day("2025-10-01") });
    await user.type(to(), "2025-1");
    act(() => store.getState().choose({ contradicted: true }));
    expect(to()).toHaveValue("");
    expect(from()).toHaveValue("2025-10-01");
    await user.tab();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("follow what is chosen elsewhere, by the brush or by going back", async () => {
    const { user, store } = start();
    await user.type(from(), "2025-10-11");
    store.getState().choose({ from: day("2024-01-01"), to: day("2024-12-31") });
    await screen.findByDisplayValue("2024-01-01");
    expect(to()).toHaveValue("2024-12-31");
    store.getState().choose({ from: null, to: null });
    await expect.poll(() => (from() as HTMLInputElement).value).toBe("");
  });
});

describe("presets", () => {
  it("choose their days, say that they are chosen, and lift them", async () => {
    const { user, dates } = start();
    await user.click(screen.getByRole("button", { name: "October 2025" }));
    expect(dates()).toEqual(["2025-10-01", "2025-10-31"]);
    expect(screen.getByRole("button", { name: "October 2025" })).toHaveAttribute("aria-pressed", "true");
    expect(from()).toHaveValue("2025-10-01");
    await user.click(screen.getByRole("button", { name: "Since August 2021" }));
    expect(dates()).toEqual(["2021-08-01", null]);
    await user.click(screen.getByRole("button", { name: "Whole record" }));
    expect(dates()).toEqual([null, null]);
  });

  it("count the last days from the end of the record, and offer its years", async () => {
    const { user, dates } = start();
    await user.click(screen.getByRole("button", { name: "Last 30 days of the record" }));
    expect(dates()).toEqual(["2025-09-13", "2025-10-12"]);
    await user.click(screen.getByRole("button", { name: "2024" }));
    expect(dates()).toEqual(["2024-01-01", "2024-12-31"]);
    expect(screen.queryByRole("button", { name: "2026" })).not.toBeInTheDocument();
  });
});
