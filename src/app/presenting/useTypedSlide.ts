import { useState } from "react";
import { useDeviceSwitches } from "@/state/deviceSwitches.ts";
import { useKeys } from "@/ui/useKeys.ts";

const DIGITS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
const MOST = 3;

/** A slide's number typed on the stage, gone to with Enter; null: none is being typed. Another key forgets it. */
export function useTypedSlide(go: (slide: number) => void): {
  readonly typed: number | null;
  readonly forget: () => void;
} {
  const [typed, setTyped] = useState("");
  // A digit is a single key, and goes with the others.
  const { shortcuts: hasSingleKeys } = useDeviceSwitches();
  const number = typed === "" ? null : Number(typed);
  useKeys(DIGITS, (digit) => {
    if (!hasSingleKeys) return false;
    setTyped((before) => `${before}${digit}`.slice(0, MOST));
    return true;
  });
  useKeys(["Enter", "Escape"], (key) => {
    if (number === null) return false;
    setTyped("");
    if (key === "Enter") go(number);
    return true;
  });
  return { typed: number, forget: () => setTyped("") };
}
