import { FindAnything } from "@/features/find-anything/FindAnything.tsx";
import type { Region } from "@/domain/Region.ts";
import { goTo, goToStatus } from "./goTo.ts";
import { pageCommands } from "./pageCommands.ts";
import { useOnPage } from "./useOnPage.ts";

/** Finds commands, and whatever the record holds. */
export function FindWindow({ onClose }: { readonly onClose: () => void }) {
  const around = useOnPage();
  return (
    <FindAnything
      commands={pageCommands
        .filter(({ id, canRun }) => id !== "find" && canRun(around()))
        .map(({ id, label, group, keys, run }) => ({ id, label, group, keys, run: () => run(around()) }))}
      onShown={(region: Region | null) => (region === null ? goToStatus() : goTo(region))}
      onClose={onClose}
    />
  );
}
