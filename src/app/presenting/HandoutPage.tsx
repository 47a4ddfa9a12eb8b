import { lazyView } from "@/ui/lazyView.tsx";
import { Reading } from "../Reading.tsx";

/** The deck on paper, before it is printed; fetched when a deck is first printed. */
export const HandoutPage = lazyView(
  async () => (await import("./CollectedHandout.tsx")).CollectedHandout,
  <Reading label="Opening the handout" share={0} />,
);
