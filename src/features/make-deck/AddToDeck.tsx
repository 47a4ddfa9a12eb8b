import { useView } from "@/state/room.ts";
import { FetchedMenu } from "@/ui/FetchedMenu.tsx";
import { stagedOf } from "./titleOfRegion.ts";

const fetchMenu = async () => (await import("./AddToDeckMenu.tsx")).AddToDeckMenu;

/** Adds what a region shows to a deck. */
export function AddToDeck({ region }: { readonly region: string }) {
  const hasQuestion = useView((view) => view.question !== null);
  const canStand = stagedOf(region, hasQuestion) !== null;
  return canStand && <FetchedMenu name="Add to deck" region={region} load={fetchMenu} />;
}
