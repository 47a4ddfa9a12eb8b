import { useState, type ComponentType } from "react";
import { useView } from "@/state/room.ts";
import { ToolBoundary } from "@/ui/ToolBoundary.tsx";
import { ToolFault } from "@/ui/ToolFault.tsx";
import { stagedOf } from "./titleOfRegion.ts";

type Menu = ComponentType<{ readonly region: string }>;

/**
 * Adds what a region shows to a deck. All behind the button is fetched when it is first pressed; until it is there the
 * button stays, and keeps the focus.
 */
export function AddToDeck({ region }: { readonly region: string }) {
  const hasQuestion = useView((view) => view.question !== null);
  const [asked, setAsked] = useState<"not" | "busy" | { readonly menu: Menu } | { readonly fault: unknown }>("not");
  if (stagedOf(region, hasQuestion) === null) return null;
  if (typeof asked === "object" && "menu" in asked) {
    const { menu: AddToDeckMenu } = asked;
    return (
      <ToolBoundary name="Add to deck" onClose={() => setAsked("not")}>
        <AddToDeckMenu region={region} />
      </ToolBoundary>
    );
  }
  const ask = () => {
    if (asked === "busy") return;
    setAsked("busy");
    void import("./AddToDeckMenu.tsx").then(
      ({ AddToDeckMenu }) => setAsked({ menu: AddToDeckMenu }),
      (fault: unknown) => setAsked({ fault }),
    );
  };
  return (
    <>
      <button type="button" className="word-button" aria-haspopup="menu" aria-busy={asked === "busy"} onClick={ask}>
        Add to deck
      </button>
      {typeof asked === "object" && (
        <ToolFault name="Add to deck" problem={asked.fault} onClose={() => setAsked("not")} />
      )}
    </>
  );
}
