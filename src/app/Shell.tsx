import type { ComponentProps } from "react";
import { useView } from "@/state/room.ts";
import { lazyView } from "@/ui/lazyView.tsx";
import { Alone } from "./Alone.tsx";
import { Dashboard } from "./Dashboard.tsx";
import { Reading } from "./Reading.tsx";

const Presenting = lazyView(
  async () => (await import("./presenting/Presenting.tsx")).Presenting,
  <Reading label="Opening the slides" share={0} />,
);

/** The page, or where the address asks for it a deck, or one region alone. */
export function Shell(props: ComponentProps<typeof Dashboard>) {
  const alone = useView((view) => view.alone);
  const isPresenting = useView((view) => view.deck !== null);
  if (isPresenting) return <Presenting />;
  return alone === null ? <Dashboard {...props} /> : <Alone region={alone} />;
}
