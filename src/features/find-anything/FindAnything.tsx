import { useDeferredValue, useMemo, useState } from "react";
import type { NamedPoint } from "@/domain/areaText.ts";
import type { Region } from "@/domain/Region.ts";
import { findThings, indexThings } from "@/figures/findIndex.ts";
import { useCrossingPoints } from "@/state/basemap.ts";
import { useBundledDecks } from "@/state/decks.ts";
import { ownKey } from "@/state/deckKey.ts";
import { useOwnDecks } from "@/state/ownDecks.ts";
import { useRoom, useSelection } from "@/state/room.ts";
import { useAfterPaint } from "@/state/useAfterPaint.ts";
import { Palette, type PaletteGroup } from "@/ui/Palette.tsx";
import { commandThing, deckThing, type Doing } from "./commandThing.ts";
import { findReady } from "./findReady.ts";
import { viewThatLeads } from "./viewThatLeads.ts";

type Props = {
  readonly commands: readonly Doing[];
  /** What was chosen shows in this region; null: in all of them. */
  readonly onShown: (region: Region | null) => void;
  readonly onClose: () => void;
};

const NO_CROSSINGS: readonly NamedPoint[] = [];
const NOTHING = indexThings([]);

/** What can be done, while nothing is typed. */
const toBegin = (commands: readonly Doing[]): readonly PaletteGroup[] =>
  [...new Set(commands.map(({ group }) => group))].map((label) => ({
    label,
    items: commands
      .filter(({ group }) => group === label)
      .map(({ id, label: title, keys }) => ({ key: `command ${id}`, title, about: "", does: "", keys })),
  }));

/** One box for everything: commands, places, actors, figures, questions, events, publishers, slides. */
export function FindAnything({ commands, onShown, onClose }: Props) {
  const { dataSet, store } = useRoom();
  const { wholeLedger } = useSelection();
  const crossings = useCrossingPoints() ?? NO_CROSSINGS;
  const bundled = useBundledDecks();
  const { decks: own } = useOwnDecks();
  const [typed, setTyped] = useState("");
  const query = useDeferredValue(typed);
  // The window stands before the record is indexed; who types meanwhile finds it a moment later.
  const painted = useAfterPaint();
  const ofRecord = painted ? findReady(dataSet, wholeLedger, crossings) : NOTHING;
  const ofPage = useMemo(
    () =>
      indexThings([
        ...commands.map(commandThing),
        ...bundled.map(({ key, deck }) => deckThing(key, deck, dataSet)),
        ...own.map((deck) => deckThing(ownKey(deck), deck, dataSet)),
      ]),
    [commands, bundled, own, dataSet],
  );
  const found = useMemo(() => findThings([ofPage, ofRecord], query), [ofPage, ofRecord, query]);
  const isEmpty = query.trim() === "";
  const groups = isEmpty
    ? toBegin(commands)
    : found.map(({ group, things }) => ({
        label: group,
        items: things.map(({ key, title, about, does, leads }) => ({
          key,
          title,
          about: about(),
          does,
          keys: leads.to === "command" ? (commands.find(({ id }) => id === leads.id)?.keys ?? []) : [],
        })),
      }));
  const choose = (chosen: string) => {
    const leads = [ofPage, ofRecord].flatMap(({ things }) => things).find(({ key }) => key === chosen)?.leads ?? null;
    if (leads === null) return;
    onClose();
    // When the focus is back where it came from, so that what opens next finds it there.
    setTimeout(() => {
      if (leads.to === "command") return commands.find(({ id }) => id === leads.id)?.run();
      const { change, region } = viewThatLeads(leads, store.getState().view);
      store.getState().choose(change);
      if (leads.to !== "deck") onShown(region);
    });
  };
  return (
    <Palette
      title="Find anything"
      placeholder="A command, name, place, date or number"
      typed={typed}
      onType={setTyped}
      groups={groups}
      onChoose={choose}
      onClose={onClose}
      empty={
        <>
          <p>Nothing in this record and no command is called “{query.trim()}”.</p>
          <p className="muted small">
            Try a place (Torkham), an actor (PIPS), a figure that somebody claims (23), the words of a question, or what
            you want to do (export). The text of claims is searched by “Search events and claims”, under Filters.
          </p>
        </>
      }
    />
  );
}
