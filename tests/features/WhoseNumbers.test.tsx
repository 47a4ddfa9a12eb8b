import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { VOICES } from "@/domain/Voice.ts";
import { WhoseNumbers } from "@/features/choose-voice/WhoseNumbers.tsx";
import { Events } from "@/features/list-events/Events.tsx";
import { writeLink } from "@/state/linkCodec.ts";
import { edition } from "../figures/handRecord.ts";
import { realRecord } from "../support/realRecord.ts";
import { renderInRoom, withLayout } from "../support/renderInRoom.tsx";

withLayout();

const page = (
  <>
    <WhoseNumbers />
    <Events />
  </>
);
const table = () => within(screen.getByRole("table", { name: "Events in view" }));
const column = () =>
  Object.fromEntries(
    table()
      .getAllByRole("row")
      .slice(1)
      .map((row) => [
        within(row).getByRole("button").textContent?.trim(),
        row.querySelector('td[data-column="killed"]')?.textContent,
      ]),
  );
const NONE = "killed: no figure";

/** The control as it stands, wide or narrow. */
async function take(user: ReturnType<typeof renderInRoom>["user"], option: string) {
  const list = screen.queryByRole("combobox", { name: "Whose numbers?" });
  if (list !== null) return user.selectOptions(list, option);
  return user.click(
    within(screen.getByRole("group", { name: "Whose numbers?" })).getByRole("button", { name: option }),
  );
}

describe("whose numbers", () => {
  it("are all that are claimed until a voice is chosen, from the lowest to the highest, with whose dead", () => {
    renderInRoom(page);
    expect(table().getByRole("columnheader", { name: /^Killed, all claimed/ })).toBeInTheDocument();
    expect(column()).toEqual({
      "Clashes along the border": "killed 23–58 people",
      "Attack on a post": "killed 10–12 people",
      "Strike on Kabul": NONE,
      "A month of talks": NONE,
      "An old feud": NONE,
    });
    expect(screen.getByText(/Numbers: all claimed/)).toBeInTheDocument();
  });

  it("are Kabul's when Kabul's are chosen: the column, the caption, the foot and the link say so", async () => {
    const { user, view } = renderInRoom(page);
    await take(user, "Kabul's");
    expect(writeLink(view(), edition)).toContain("numbers=kabul");
    expect(table().getByRole("columnheader", { name: /^Killed, Kabul's/ })).toBeInTheDocument();
    expect(column()).toMatchObject({ "Clashes along the border": "killed 58 people", "Attack on a post": NONE });
    expect(screen.getByText(/Killed by Kabul's figures\..* 4 of 5 events with no figure\./)).toBeInTheDocument();
    expect(screen.getByText(/Numbers: Kabul's/)).toBeInTheDocument();
    await take(user, "all claimed");
    expect(writeLink(view(), edition)).toBe("");
  });

  it("are words side by side where there is room, each with a press of its own", async () => {
    const media = vi.spyOn(window, "matchMedia").mockImplementation((query) => ({
      matches: true,
      media: query,
      onchange: null,
      addEventListener: () => {},
      removeEventListener: () => {},
      addListener: () => {},
      removeListener: () => {},
      dispatchEvent: () => false,
    }));
    const { user, view } = renderInRoom(<WhoseNumbers />);
    const words = within(screen.getByRole("group", { name: "Whose numbers?" }));
    expect(words.getByRole("button", { name: "all claimed" })).toHaveAttribute("aria-pressed", "true");
    words.getByRole("button", { name: "all claimed" }).focus();
    await user.keyboard("{ArrowRight}{Enter}");
    expect(view().voice).toBe("lowest");
    await user.click(words.getByRole("button", { name: "Pakistan's" }));
    expect(view().voice).toBe("pakistan");
    expect(words.getAllByRole("button", { pressed: true })).toHaveLength(1);
    media.mockRestore();
  });

  it("offers every voice, and the chosen one is marked", async () => {
    const { user, view } = renderInRoom(page, { view: { voice: "independent" } });
    const label = "Whose numbers?";
    const list = screen.queryByRole("combobox", { name: label });
    const options =
      list === null
        ? within(screen.getByRole("group", { name: label })).getAllByRole("button")
        : within(list).getAllByRole("option");
    expect(options.map(({ textContent }) => textContent)).toEqual([
      "all claimed",
      "lowest claimed",
      "highest claimed",
      "Pakistan's",
      "Kabul's",
      "independent (UN, monitors, local)",
    ]);
    for (const voice of VOICES) {
      await take(user, options[VOICES.indexOf(voice) + 1]!.textContent);
      expect(view().voice).toBe(voice);
    }
  });

  it.each([true, false])("sort the table with no figure last whichever way it is turned (down: %s)", (down) => {
    renderInRoom(<Events />, {
      dataSet: realRecord().dataSet,
      view: { voice: "kabul", eventOrder: "killed", eventOrderDescending: down },
    });
    const words = table()
      .getAllByRole("row")
      .slice(1)
      .map((row) => row.querySelector('td[data-column="killed"]')?.textContent ?? "");
    const silent = words.findIndex((said) => said === NONE);
    const spoken = silent < 0 ? words : words.slice(0, silent);
    if (silent >= 0) expect(words.slice(silent).every((said) => said === NONE)).toBe(true);
    const lows = spoken.map((said) => Number(/\d[\d,]*/.exec(said)![0].replaceAll(",", "")));
    expect(lows.length).toBeGreaterThan(10);
    expect(lows).toEqual(lows.toSorted((a, b) => (down ? b - a : a - b)));
  });

  it("are sorted by the header too, the most first", async () => {
    const { user, view } = renderInRoom(page, { view: { voice: "pakistan" } });
    await user.click(within(table().getByRole("columnheader", { name: /^Killed/ })).getByRole("button"));
    expect(view()).toMatchObject({ eventOrder: "killed", eventOrderDescending: true });
    expect(Object.keys(column()).slice(0, 2)).toEqual(["Clashes along the border", "Attack on a post"]);
  });
});
