import { useState, type ComponentType } from "react";
import { ToolBoundary } from "./ToolBoundary.tsx";
import { ToolFault } from "./ToolFault.tsx";

type Menu = ComponentType<{ readonly region: string }>;
type Props = {
  readonly name: string;
  readonly region: string;
  readonly load: () => Promise<Menu>;
};

/**
 * A menu of a region. All behind the button is fetched when it is first pressed; until it is there the button stays, and
 * keeps the focus.
 */
export function FetchedMenu({ name, region, load }: Props) {
  const [asked, setAsked] = useState<"not" | "busy" | { readonly menu: Menu } | { readonly fault: unknown }>("not");
  if (typeof asked === "object" && "menu" in asked) {
    const { menu: Fetched } = asked;
    return (
      <ToolBoundary name={name} onClose={() => setAsked("not")}>
        <Fetched region={region} />
      </ToolBoundary>
    );
  }
  const ask = () => {
    if (asked === "busy") return;
    setAsked("busy");
    void load().then(
      (menu) => setAsked({ menu }),
      (fault: unknown) => setAsked({ fault }),
    );
  };
  return (
    <>
      <button type="button" className="word-button" aria-haspopup="menu" aria-busy={asked === "busy"} onClick={ask}>
        {name}
      </button>
      {typeof asked === "object" && <ToolFault name={name} problem={asked.fault} onClose={() => setAsked("not")} />}
    </>
  );
}
