import { act, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { Command } from "@/app/commands/Command.ts";
import { headerCommands } from "@/app/commands/headerCommands.ts";
import { isCharacterKey } from "@/app/commands/isCharacterKey.ts";
import { LaterKeys } from "@/app/commands/LaterKeys.tsx";
import { PageKeys } from "@/app/commands/PageKeys.tsx";
import { pageCommands } from "@/app/commands/pageCommands.ts";
import { ShortcutsWindow } from "@/app/commands/ShortcutsWindow.tsx";
import { stageCommands } from "@/app/commands/stageCommands.ts";
import { Header } from "@/app/Header.tsx";
import { asked } from "@/state/asked.ts";
import { deviceSwitches } from "@/state/deviceSwitches.ts";
import { Window } from "@/ui/Window.tsx";
import { day } from "../figures/handRecord.ts";
import { renderInRoom } from "../support/renderInRoom.tsx";

const TABLES: readonly (readonly [string, readonly Pick<Command<never>, "id" | "label" | "keys">[]])[] = [
  ["page", pageCommands],
  ["slides", stageCommands],
];
const keys = <PageKeys onThere={() => []} />;

afterEach(() => {
  asked.getState().forget();
  deviceSwitches.getState().turn({ shortcuts: true });
});

describe.each(TABLES)("the table of the %s", (_, table) => {
  it("L70: names each command once, and gives no key to two of them", () => {
    const ids = table.map(({ id }) => id);
    const bindings = table.flatMap((row) => row.keys.map((key) => key.toLowerCase()));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(bindings).size).toBe(bindings.length);
    expect(new Set(table.map(({ label }) => label)).size).toBe(table.length);
  });
});

describe("the header", () => {
  it("L70: has a button for each of its commands, by its name and in its order, and each is a command of the page", () => {
    const { container } = renderInRoom(<Header />);
    const names = [...container.querySelectorAll("button")].map((each) => each.ariaLabel ?? each.textContent);
    expect(names).toEqual(["Share", "Export", "Present", "Open data", "Theme", "Keyboard shortcuts"]);
    expect(Object.values(headerCommands).map(({ label }) => label)).toEqual(names);
    for (const row of Object.values(headerCommands)) expect(pageCommands).toContain(row);
  });

  it("L69: asks for the same window as the key does", async () => {
    const { user } = renderInRoom(
      <>
        {keys}
        <Header />
      </>,
    );
    await user.keyboard("?");
    expect(await screen.findByLabelText("Single keys are shortcuts", {}, { timeout: 10_000 })).toBeInTheDocument();
    act(() => asked.getState().forget());
    await user.click(screen.getByText("?", { selector: "button span" }));
    expect(asked.getState().tool).toBe("shortcuts");
  });
});

describe("shortcuts of the page", () => {
  const filtered = { view: { from: day("2025-09-01"), contradicted: true } };

  it("clear the filters, turn the voice, and show only what is contradicted", async () => {
    const { user, view } = renderInRoom(keys, filtered);
    await user.keyboard("{Shift>}X{/Shift}");
    expect(view()).toMatchObject({ from: null, contradicted: false });
    await user.keyboard("c");
    expect(view().contradicted).toBe(true);
    await user.keyboard("ww");
    expect(view().voice).toBe("highest");
    await user.keyboard("{Shift>}www{/Shift}");
    expect(view().voice).toBe("independent");
  });

  it("lead to regions by their digits", async () => {
    const { user } = renderInRoom(
      <main>
        {keys}
        <section aria-label="Border map">
          <h2 tabIndex={-1}>Border map</h2>
        </section>
      </main>,
    );
    await user.keyboard("2");
    expect(screen.getByText("Border map")).toHaveFocus();
  });

  it.each([
    ["while something is typed", <input key="typed" aria-label="typed" />],
    ["while a list is chosen from", <select key="typed" aria-label="typed" />],
  ])("do nothing %s", async (_, field) => {
    const { user, view } = renderInRoom(
      <>
        {keys}
        {field}
      </>,
      filtered,
    );
    screen.getByLabelText("typed").focus();
    await user.keyboard("{Shift>}X{/Shift}cw?");
    expect(view()).toMatchObject({ contradicted: true, voice: null });
    expect(asked.getState().tool).toBeNull();
  });

  it("L71: do nothing while a window is open", async () => {
    const { user, view } = renderInRoom(
      <>
        {keys}
        <Window title="A window" onClose={() => undefined}>
          Words
        </Window>
      </>,
      filtered,
    );
    await user.keyboard("c");
    expect(view().contradicted).toBe(true);
  });

  it("L71: do nothing with a modifier that they do not name", async () => {
    const { user, view } = renderInRoom(keys, filtered);
    await user.keyboard("{Control>}c{/Control}{Alt>}c{/Alt}{Meta>}c{/Meta}{Shift>}c{/Shift}");
    expect(view().contradicted).toBe(true);
  });

  it("L58: are switched off where they are single keys; with Ctrl they go on", async () => {
    const { user, view } = renderInRoom(
      <>
        {keys}
        <ShortcutsWindow onClose={() => undefined} />
      </>,
      filtered,
    );
    const row = () => screen.getByText("Only contradicted, or all").parentElement ?? document.body;
    expect(within(row()).getByText("C")).toBeInTheDocument();
    await user.click(screen.getByLabelText("Single keys are shortcuts"));
    expect(within(row()).getByText("switched off")).toBeInTheDocument();
    expect(deviceSwitches.getState().shortcuts).toBe(false);
    expect(view().contradicted).toBe(true);
  });

  it("L58: with single keys off leave letters, digits and signs alone, and keep Ctrl+K", async () => {
    deviceSwitches.getState().turn({ shortcuts: false });
    const { user, view } = renderInRoom(keys, filtered);
    await user.keyboard("c?{Shift>}X{/Shift}");
    expect(view()).toMatchObject({ contradicted: true, from: day("2025-09-01") });
    expect(asked.getState().tool).toBeNull();
    await user.keyboard("{Control>}k{/Control}");
    expect(asked.getState().tool).toBe("find");
  });

  it("L71: are there with the first key, and neither it nor the next is lost", async () => {
    const { user, view } = renderInRoom(<LaterKeys />);
    await user.keyboard("ww?");
    await expect.poll(() => asked.getState().tool, { timeout: 10_000 }).toBe("shortcuts");
    expect(view().voice).toBe("highest");
  });

  it.each([
    ["c", true],
    ["Shift+X", true],
    ["?", true],
    [".", true],
    ["1", true],
    ["$mod+k", false],
    ["$mod+KeyK", false],
    ["ArrowRight", false],
    ["Space", false],
    ["Escape", false],
    ["Shift+Space", false],
  ])("%s is a single key: %s", (binding, single) => expect(isCharacterKey(binding)).toBe(single));
});
