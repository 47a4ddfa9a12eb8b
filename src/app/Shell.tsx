import type { ComponentProps } from "react";
import { useView } from "@/state/room.ts";
import { Alone } from "./Alone.tsx";
import { Dashboard } from "./Dashboard.tsx";

/** The page, or where the address asks for it one region alone. */
export function Shell(props: ComponentProps<typeof Dashboard>) {
  const alone = useView((view) => view.alone);
  return alone === null ? <Dashboard {...props} /> : <Alone region={alone} />;
}
