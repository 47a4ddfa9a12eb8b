import { act, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { Timeline } from "@/features/see-time/Timeline.tsx";
import { deviceNotes } from "@/state/deviceNotes.ts";
import type { View } from "@/state/View.ts";
import { realRecord } from "../support/realRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const KEY = "counterclaim.notes";
const doha = "2025-10-19 Doha";
const { dataSet } = realRecord();
const onDevice = () => JSON.parse(localStorage.getItem(KEY) ?? "[]") as unknown;
const keepOnDevice = (notes: readonly string[]) => deviceNotes.getState().change(() => notes);

beforeEach(() => {
  localStorage.clear();
  deviceNotes.setState({ notes: [], unreadable: [], isKept: true, wereShown: false });
});

async function start(view: Partial<View> = {}) {
  const room = renderInRoom(<Timeline />, { dataSet, view });
  const fold = await screen.findByRole("button", { name: /^Key dates/ }, { timeout: 10_000 });
  await room.user.click(fold);
  const add = async (day: string, text: string) => {
    const form = within(screen.getByRole("form", { name: "Own note" }));
    await room.user.clear(form.getByRole("textbox", { name: "Day" }));
    await room.user.clear(form.getByRole("textbox", { name: "Own note" }));
    await room.user.type(form.getByRole("textbox", { name: "Day" }), day);
    await room.user.type(form.getByRole("textbox", { name: "Own note" }), text);
    await room.user.keyboard("{Enter}");
  };
  return { ...room, add };
}
const rows = () =>
  within(screen.getByRole("list", { name: "Marked days" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

describe("F94, F95: key dates", () => {
  it("are listed by day, and open their events", async () => {
    const { user, view } = await start();
    expect(rows()[0]).toBe("115 August 2021Taliban take Kabul");
    await user.click(screen.getByRole("button", { name: "Doha ceasefire" }));
    expect(view().event).toBe("2025-10-18-doha-ceasefire");
  });

  it("are switched off, in the link, while notes stay", async () => {
    const { user, view, add } = await start();
    await add("2025-10-19", "Doha");
    await user.click(screen.getByRole("checkbox", { name: "Key dates on the timeline" }));
    expect(view().keyDates).toBe(false);
    expect(rows()).toEqual(["119 October 2025DohaRemove"]);
  });

  it("stand in the table, with the notes and the events drawn as lines", async () => {
    const { user, add } = await start();
    await add("2025-10-19", "Doha");
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    const dates = within(screen.getByRole("table", { name: "Key dates and notes" }));
    expect(dates.getByRole("row", { name: "2025-10-19 Doha own note" })).toBeInTheDocument();
    expect(dates.getByRole("row", { name: "2021-08-15 Taliban take Kabul key date" })).toBeInTheDocument();
    const spans = within(screen.getByRole("table", { name: "Events of uncertain or long date" }));
    expect(spans.getByRole("row", { name: /^April 2025 .* no day is known$/ })).toBeInTheDocument();
  });
});

describe("L17 to L20: own notes", () => {
  it("are added to the link and to the device, as text and never as markup", async () => {
    const { container, view, add } = await start();
    await add("2025-10-19", "<img src=x onerror=alert(1)>");
    expect(view().notes).toEqual(["2025-10-19 <img src=x onerror=alert(1)>"]);
    expect(onDevice()).toEqual(view().notes);
    expect(screen.getAllByText("<img src=x onerror=alert(1)>").length).toBeGreaterThan(0);
    expect(container.querySelector("img")).toBeNull();
    expect(screen.getByRole("textbox", { name: "Day" })).toHaveFocus();
  });

  it("that are no notes are refused with a reason, and what was typed stays", async () => {
    const { view, add } = await start();
    await add("2025-02-30", "Doha");
    expect(screen.getByRole("alert")).toHaveTextContent("“2025-02-30” is no day of the calendar");
    expect(screen.getByRole("textbox", { name: "Day" })).toBeInvalid();
    expect(screen.getByRole("textbox", { name: "Own note" })).toHaveValue("Doha");
    expect([view().notes, onDevice()]).toEqual([[], []]);
  });

  it("are removed, and put back", async () => {
    const { user, view } = await start({ notes: [doha] });
    await user.click(screen.getByRole("button", { name: "Remove the note Doha" }));
    expect(view().notes).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Put it back" }));
    expect(view().notes).toEqual([doha]);
    expect(onDevice()).toEqual([doha]);
  });

  it("are taken back by going back, which forgets nothing of the device", async () => {
    const { user, store, view, add } = await start();
    const before = view();
    await add("2025-10-19", "Doha");
    act(() => store.getState().restore(before));
    expect(screen.queryByRole("button", { name: "Remove the note Doha" })).not.toBeInTheDocument();
    expect(onDevice()).toEqual([doha]);
    await user.click(screen.getByRole("button", { name: "Show it" }));
    expect(view().notes).toEqual([doha]);
    act(() => store.getState().restore(before));
    await user.click(screen.getByRole("button", { name: "Remove it from this device" }));
    expect(onDevice()).toEqual([]);
  });

  it("of this device are shown as the page opens, without a step of history", async () => {
    keepOnDevice([doha]);
    const { store, view } = await start();
    expect([view().notes, store.getState().phase]).toEqual([[doha], "moving"]);
  });

  it("of a link are shown beside those of the device, and kept there only when asked", async () => {
    keepOnDevice(["2021-08-15 Kabul"]);
    const { user, view } = await start({ notes: [doha, "2025-10-20 A", "2025-10-21 B"] });
    expect(view().notes).toHaveLength(3);
    expect(onDevice()).toEqual(["2021-08-15 Kabul"]);
    expect(screen.getByText(/^1 note of this device is not shown here\./)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Keep these 3 notes on this device" }));
    expect(onDevice()).toEqual(["2021-08-15 Kabul", doha, "2025-10-20 A", "2025-10-21 B"]);
    expect(screen.queryByRole("button", { name: /^Keep/ })).not.toBeInTheDocument();
  });

  it("too long for the address together stay on the device, and it is said", async () => {
    const long = [1, 2, 3, 4, 5].map((at) => `2025-10-1${at} ${"x".repeat(100)} ${at}`);
    keepOnDevice(long);
    const { user, view, add } = await start({ notes: long });
    await add("2025-10-19", "Doha");
    expect(view().notes).toEqual([]);
    expect(screen.getByText("6 notes stay on this device; too long for the address.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Remove the note Doha" })).toBeInTheDocument();
    const [first = ""] = long;
    await user.click(screen.getByRole("button", { name: `Remove the note ${first.slice(11)}` }));
    expect(view().notes).toEqual([...long.slice(1), doha]);
    expect(screen.queryByText(/too long for the address/)).not.toBeInTheDocument();
  });

  it("of 200 are all listed and drawn, and one more is refused", async () => {
    const many = Array.from(
      { length: 200 },
      (_, at) => `20${21 + (at % 5)}-0${1 + (at % 9)}-1${at % 10} Note number ${at}`,
    );
    keepOnDevice(many);
    const { container, add } = await start();
    expect(screen.getAllByRole("button", { name: /^Remove the note/ })).toHaveLength(200);
    expect(container.querySelectorAll('.TimeHistogram-mark[data-own="true"]')).toHaveLength(200);
    await add("2025-10-19", "One more");
    expect(screen.getByRole("alert")).toHaveTextContent("200 notes, which is the most");
  });
});
