import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { asked } from "./asked.ts";

type Edited = { readonly id: string | null };

const editedDeck = createStore<Edited>(() => ({ id: null }));

/** Which of the reader's decks is edited in the window of the decks; null: none, they are listed. Moment, not view (rule L69). */
export const useEditedDeck = (): string | null => useStore(editedDeck, ({ id }) => id);

export const setEditedDeck = (id: string | null): void => editedDeck.setState({ id });

/** Opens the window of the decks at one of them. */
export function editDeck(id: string): void {
  setEditedDeck(id);
  asked.getState().ask("present");
}
