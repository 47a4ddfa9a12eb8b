import { createStore } from "zustand/vanilla";
import { asked } from "./asked.ts";

/** Which of the reader's decks is edited in the window of the decks; null: none, they are listed. Moment, not view. */
export const editedDeck = createStore<{ readonly id: string | null }>(() => ({ id: null }));

/** Opens the window of the decks at one of them. */
export function editDeck(id: string): void {
  editedDeck.setState({ id });
  asked.getState().ask("present");
}
