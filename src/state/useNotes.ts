import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { deviceNotes } from "./deviceNotes.ts";
import { fitInLink, readNote, writeNote, type Note } from "./Note.ts";
import { useChoose, useView } from "./room.ts";

const without = (notes: readonly string[], gone: string): readonly string[] => notes.filter((note) => note !== gone);
const union = (notes: readonly string[], more: readonly string[]): readonly string[] => [
  ...new Set([...notes, ...more]),
];

/**
 * The notes that are shown, and the two places that keep them. Short enough together they stand in the address, which
 * alone says what is shown (so that going back undoes); longer ones stay on the device. Neither place ever overwrites
 * the other: what only one of them holds is counted, and offered (rules L17 to L20).
 */
export function useNotes(): {
  readonly shown: readonly Note[];
  /** Too long for the address: they stay here. */
  readonly areLong: boolean;
  /** In the address and not on this device. */
  readonly foreign: readonly string[];
  /** On this device and not shown. */
  readonly unseen: readonly string[];
  readonly unreadable: number;
  readonly isKept: boolean;
  readonly add: (note: Note) => void;
  readonly remove: (note: Note) => void;
  readonly keepForeign: () => void;
  readonly showUnseen: () => void;
  readonly forgetUnseen: () => void;
} {
  const choose = useChoose();
  const inLink = useView((view) => view.notes);
  const { notes: own, unreadable, isKept, change } = useStore(deviceNotes);
  const areLong = !fitInLink(own);
  const texts = useMemo(() => (areLong ? union(inLink, own) : inLink), [areLong, inLink, own]);
  const shown = useMemo(() => texts.flatMap((text) => readNote(text) ?? []), [texts]);
  const show = (next: readonly string[]) => {
    const ownNow = deviceNotes.getState().notes;
    if (fitInLink(next)) choose({ notes: next });
    // Those of a link that was opened stay in it; the device's own leave it. Short ones are offered where both are too much.
    else if (!fitInLink(ownNow))
      choose({ notes: inLink.filter((note) => next.includes(note) && !ownNow.includes(note)) });
  };
  return {
    shown,
    areLong,
    foreign: inLink.filter((note) => !own.includes(note)),
    unseen: own.filter((note) => !texts.includes(note)),
    unreadable: unreadable.length,
    isKept,
    add: (note) => {
      const text = writeNote(note);
      change((notes) => union(notes, [text]));
      show(union(texts, [text]));
    },
    remove: (note) => {
      const text = writeNote(note);
      change((notes) => without(notes, text));
      show(without(texts, text));
    },
    keepForeign: () => change((notes) => union(notes, inLink)),
    showUnseen: () => show(union(texts, own)),
    forgetUnseen: () => change((notes) => notes.filter((note) => texts.includes(note))),
  };
}

/** Once, as the page opens: an address without notes shows those of this device, when they are short; no step of history. */
export function useOwnNotesAtFirst(): void {
  const choose = useChoose();
  const inLink = useView((view) => view.notes);
  const { notes, wereShown } = useStore(deviceNotes);
  useEffect(() => {
    if (wereShown) return;
    deviceNotes.setState({ wereShown: true });
    if (inLink.length === 0 && notes.length > 0 && fitInLink(notes)) choose({ notes }, "moving");
  }, [wereShown, inLink, notes, choose]);
}
