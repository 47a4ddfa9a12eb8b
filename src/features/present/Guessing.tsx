import { useState, type ReactNode } from "react";
import { createGuessStore, GuessContext } from "./guesses.ts";

/** Keeps what a class answers for as long as the talk stands in this window; nothing is left of it after (rule P39). */
export function Guessing({ children }: { readonly children: ReactNode }) {
  const [store] = useState(createGuessStore);
  return <GuessContext value={store}>{children}</GuessContext>;
}
