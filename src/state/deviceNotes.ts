import { createStore, type StoreApi } from "zustand/vanilla";
import { readNote } from "./Note.ts";

const KEY = "counterclaim.notes";
/** Where a text goes that is no list at all, before the first note is written over it. */
const ASIDE = "counterclaim.notes.unreadable";

export type DeviceNotes = {
  readonly notes: readonly string[];
  /** What is kept here and cannot be read as a note: counted, not shown, and written back as it is. */
  readonly unreadable: readonly unknown[];
  /** Whether this browser keeps what it is given. */
  readonly isKept: boolean;
  /** Whether they were shown once, as the page opened. */
  readonly wereShown: boolean;
  /** Changes what is kept at this moment, which another window may have changed meanwhile. */
  readonly change: (change: (notes: readonly string[]) => readonly string[]) => void;
};

/** The part of a browser's storage that is needed; a test hands in its own. */
export type Kept = Pick<Storage, "getItem" | "setItem">;

type Read = {
  readonly notes: readonly string[];
  readonly unreadable: readonly unknown[];
  readonly aside: string | null;
};

function read(text: string | null): Read {
  if (text === null) return { notes: [], unreadable: [], aside: null };
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    list = null;
  }
  if (!Array.isArray(list)) return { notes: [], unreadable: [text], aside: text };
  const isNote = (each: unknown): each is string => typeof each === "string" && readNote(each) !== null;
  return {
    notes: [...new Set(list.filter(isNote))],
    unreadable: list.filter((each: unknown) => !isNote(each)),
    aside: null,
  };
}

/** Notes as this device keeps them. Storage may be forbidden, full or damaged: that is a value, never a failure. */
export function createDeviceNotes(storage: () => Kept): StoreApi<DeviceNotes> {
  const found = (): Read | null => {
    try {
      return read(storage().getItem(KEY));
    } catch {
      return null;
    }
  };
  const write = (notes: readonly string[], { unreadable, aside }: Read): boolean => {
    try {
      if (aside !== null) storage().setItem(ASIDE, aside);
      storage().setItem(KEY, JSON.stringify([...notes, ...(aside === null ? unreadable : [])]));
      return true;
    } catch {
      return false;
    }
  };
  const first = found();
  return createStore<DeviceNotes>((set, get) => ({
    notes: first?.notes ?? [],
    unreadable: first?.unreadable ?? [],
    isKept: first !== null,
    wereShown: false,
    change: (change) => {
      const now = found();
      const { notes: held, isKept } = get();
      const notes = change(isKept && now !== null ? now.notes : held);
      set({ notes, isKept: now !== null && write(notes, now) });
    },
  }));
}

export const deviceNotes = createDeviceNotes(() => localStorage);
